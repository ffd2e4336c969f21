package corpus

import (
	"strings"
	"unicode/utf8"
)

// PlainText reads an article in plain text, as in .txt files and on standard
// input: paragraphs stand between blank lines.
func PlainText(name, raw string, opts Options) *Document {
	doc, start := newDocument(name, raw, opts)
	doc.readPlain(start)
	return doc
}

// readPlain reads the raw text from start on as plain text.
func (d *Document) readPlain(start int) {
	p := plainReader{doc: d, section: -1}
	p.read(start)
	d.readLinks()
	d.readNotes()
	if d.Title == "" {
		d.Title = d.headline()
	}
}

// headline returns the first headline in one line, or nothing.
func (d *Document) headline() string {
	for _, b := range d.Blocks {
		if b.Kind == Headline {
			return strings.Join(strings.Fields(b.Text), " ")
		}
	}
	return ""
}

// A plainReader reads one plain text from top to bottom.
type plainReader struct {
	doc     *Document
	section int // the block of the last heading, or -1
	list    int // the number of the last list
	inList  bool
}

// read reads the text from start on, one run of lines without a blank line
// after another.
func (p *plainReader) read(start int) {
	raw := p.doc.Raw
	var run []Span
	first := true
	for at := start; at < len(raw); {
		line := lineAt(raw, at)
		at = line.End
		if text := trim(raw, line); text.Len() > 0 {
			run = append(run, text)
			continue
		}
		if len(run) > 0 {
			p.readRun(run, first, true)
			run, first = run[:0], false
		}
	}
	if len(run) > 0 {
		p.readRun(run, first, false)
	}
}

// lineAt returns the line that begins at offset, with what ends it.
func lineAt(raw string, offset int) Span {
	if i := strings.IndexByte(raw[offset:], '\n'); i >= 0 {
		return Span{offset, offset + i + 1}
	}
	return Span{offset, len(raw)}
}

// trim leaves off the white space at both ends, no-break spaces too.
func trim(raw string, s Span) Span {
	text := raw[s.Start:s.End]
	left := strings.TrimSpace(text)
	start := s.Start + strings.Index(text, left)
	return Span{start, start + len(left)}
}

// readRun reads lines that stand together: a headline, a heading, a list, or
// one or more paragraphs.
func (p *plainReader) readRun(run []Span, first, blankAfter bool) {
	whole := Span{run[0].Start, run[len(run)-1].End}
	switch _, isItem := marker(p.text(run[0])); {
	case isItem:
		p.readLines(run)
	case first && blankAfter && len(run) <= headlineLines && readsAsHeadline(p.text(whole)):
		p.add(Headline, whole)
	case len(run) == 1 && readsAsHeading(p.text(whole)):
		p.section = -1
		p.add(Heading, whole)
		p.section = len(p.doc.Blocks) - 1
	default:
		p.readLines(run)
	}
}

func (p *plainReader) text(s Span) string { return p.doc.Raw[s.Start:s.End] }

// wrapWidth is more characters than anybody wraps text at. A longer line is a
// paragraph by itself, and so are the lines around it.
const wrapWidth = 160

// readLines reads paragraphs and list items. A line goes on where the line
// before it ended, unless it opens an item or the text is not wrapped at all.
func (p *plainReader) readLines(run []Span) {
	wrapped := p.isWrapped(run)
	var block Span
	kind, number := Paragraph, 0
	for i, line := range run {
		m, isItem := marker(p.text(line))
		opens := isItem && (i == 0 || m.follows(kind, number) || strings.HasSuffix(p.text(run[i-1]), ":"))
		if i > 0 && !opens && (wrapped || kind == Item) {
			block.End = line.End
			continue
		}
		if i > 0 {
			p.add(kind, block)
		}
		block, kind = line, Paragraph
		if opens {
			block.Start, kind, number = line.Start+m.width, Item, m.number
		}
	}
	p.add(kind, block)
}

// isWrapped reports whether the lines are short enough to be lines of one
// paragraph rather than a paragraph each.
func (p *plainReader) isWrapped(run []Span) bool {
	for _, line := range run {
		if line.Len() > wrapWidth && utf8.RuneCountInString(p.text(line)) > wrapWidth {
			return false
		}
	}
	return true
}

// add adds a block and counts the lists: items follow one another in one list
// until something else stands between them.
func (p *plainReader) add(kind Kind, span Span) {
	if span = trim(p.doc.Raw, span); span.Len() == 0 {
		return
	}
	b := NewBlock(kind, p.doc.Raw, span).seen(p.doc.Raw)
	if b.Text == "" {
		return
	}
	b.Section = p.section
	if kind == Item {
		if !p.inList {
			p.list++
		}
		b.List = p.list
	}
	p.inList = kind == Item
	p.doc.Blocks = append(p.doc.Blocks, b)
}

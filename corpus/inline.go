package corpus

import (
	"bytes"
	"strconv"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// inline gathers the text of one block of Markdown.
func (m *markdownReader) inline(block ast.Node) *blockText {
	t := &inlineText{blockText: blockText{raw: m.doc.Raw}, source: m.source, base: m.base}
	if tangled(block.Lines(), m.source) {
		t.lines(block.Lines())
	} else {
		t.children(block)
	}
	return &t.blockText
}

// An inlineText gathers text from the inline nodes of a syntax tree.
type inlineText struct {
	blockText
	source []byte
	base   int
	opened openLink // by a tag of HTML
}

// lines takes the lines as they stand.
func (t *inlineText) lines(lines *text.Segments) {
	for i, line := range lines.Sliced(0, lines.Len()) {
		if i > 0 {
			t.lineBreak(lines.At(i - 1).Start)
		}
		line = line.TrimLeftSpace(t.source)
		t.literal(line.TrimRightSpace(t.source))
	}
}

func (t *inlineText) children(node ast.Node) {
	for n := node.FirstChild(); n != nil; n = n.NextSibling() {
		t.node(n)
	}
}

func (t *inlineText) node(node ast.Node) {
	switch n := node.(type) {
	case *ast.Text:
		t.segment(n.Segment)
		if n.SoftLineBreak() || n.HardLineBreak() {
			t.lineBreak(n.Segment.Stop)
		}
	case *ast.CodeSpan:
		t.gap(n)
	case *ast.AutoLink:
		t.gap(n)
		t.autoLink(n)
	case *ast.Link:
		t.link(n)
	case *ast.RawHTML:
		t.html(n)
	default: // emphasis, and the text that stands for an image
		t.children(n)
	}
}

// literal takes the raw bytes of a segment as they stand.
func (t *inlineText) literal(s text.Segment) {
	t.keep(Span{t.base + s.Start, t.base + s.Stop})
}

// lineBreak takes the end of the line on which offset stands. The spaces and
// quotation marks around it are markup.
func (t *inlineText) lineBreak(offset int) {
	if i := bytes.IndexByte(t.source[offset:], '\n'); i >= 0 {
		at := t.base + offset + i
		t.keep(Span{at, at + 1})
	}
}

// gap keeps the words apart between which code or an address was left out.
func (t *inlineText) gap(n ast.Node) {
	if start := n.Pos(); start >= 0 && !t.endsInSpace() {
		t.replace(Span{t.base + start, t.base + start + 1}, " ")
	}
}

// html drops a tag. A line break in HTML is one in the text too.
func (t *inlineText) html(n *ast.RawHTML) {
	if n.Segments.Len() == 0 {
		return
	}
	tag := n.Segments.At(0)
	if value := tag.Value(t.source); len(value) >= 4 && bytes.EqualFold(value[:3], []byte("<br")) {
		t.replace(Span{t.base + tag.Start, t.base + tag.Stop}, "\n")
	}
	t.anchor(tag.Value(t.source))
}

// segment takes a segment of text, in which a backslash drops out before
// punctuation and a character reference is the character that it names.
func (t *inlineText) segment(s text.Segment) {
	kept := s.Start
	for i := s.Start; i < s.Stop; {
		switch t.source[i] {
		case '\\':
			if i+1 < s.Stop && util.IsPunct(t.source[i+1]) {
				t.literal(text.NewSegment(kept, i))
				kept = i + 1
				i++ // what is escaped is taken as it stands
			}
			i++
		case '&':
			decoded, width := characterReference(t.source[i:s.Stop])
			if width == 0 {
				i++
				continue
			}
			t.literal(text.NewSegment(kept, i))
			t.replace(Span{t.base + i, t.base + i + width}, decoded)
			i += width
			kept = i
		default:
			i++
		}
	}
	t.literal(text.NewSegment(kept, s.Stop))
}

// longestReference is the length of the longest character reference,
// "&CounterClockwiseContourIntegral;".
const longestReference = 33

// characterReference decodes the reference that s begins with, such as
// "&pound;", "&#163;" or "&#xA3;". Its width is zero if s begins with none.
func characterReference(s []byte) (decoded string, width int) {
	end := bytes.IndexByte(s[:min(len(s), longestReference)], ';')
	if end < 3 {
		if end == 2 && s[1] != '#' {
			return namedReference(s[1:end], end+1)
		}
		return "", 0
	}
	name := s[1:end]
	if name[0] != '#' {
		return namedReference(name, end+1)
	}
	digits, base := string(name[1:]), 10
	if digits[0] == 'x' || digits[0] == 'X' {
		digits, base = digits[1:], 16
	}
	number, err := strconv.ParseUint(digits, base, 32)
	if err != nil || number > utf8.MaxRune {
		return "", 0
	}
	return string(util.ToValidRune(rune(number))), end + 1
}

func namedReference(name []byte, width int) (string, int) {
	if entity, ok := util.LookUpHTML5EntityByName(string(name)); ok {
		return string(entity.Characters), width
	}
	return "", 0
}

package corpus

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// enter opens an element: it may end the block before it, and says what text in
// it is.
func (r *pageReader) enter(i int32) {
	n := &r.page.nodes[i]
	switch n.tag {
	case atom.Br:
		r.lineBreak(n.span)
		return
	case atom.Q:
		r.quotationMark(n)
		return
	}
	if i == r.headline {
		r.flush()
		r.frames = append(r.frames, frame{node: i, kind: Headline})
		return
	}
	if !breaksText(n.tag) {
		return
	}
	r.flush()
	if f := r.frame(); f.kind != Headline {
		r.frames = append(r.frames, r.within(f, i))
	}
}

// within is the frame of an element in another frame. Text in a cell stays a cell's,
// and a paragraph in an item the item's.
func (r *pageReader) within(f frame, i int32) frame {
	n := &r.page.nodes[i]
	f.node, f.grid = i, false
	switch n.tag {
	case atom.Table:
		f.grid = true
		r.grids = append(r.grids, grid{})
		if f.kind != Cell && n.isData() {
			r.lists++
			f.data, f.list = true, r.lists
		} else {
			f.data = false
		}
	case atom.Tr:
		if g := r.grid(); g != nil {
			g.nextRow()
		}
	case atom.Td, atom.Th:
		if g := r.grid(); g != nil && f.data {
			f.kind = Cell
			f.row, f.column = g.place(n)
		}
	}
	if f.kind == Cell {
		return f
	}
	switch {
	case n.tag == atom.Ul || n.tag == atom.Ol || n.tag == atom.Dl:
		r.lists++
		f.list = r.lists
	case n.tag == atom.Li || n.tag == atom.Dt || n.tag == atom.Dd:
		f.kind = Item
	case n.tag == atom.Blockquote:
		f.kind = Quotation
	case n.tag == atom.Figcaption, n.tag == atom.Caption:
		f.kind = Paragraph
	case isHeading(n.tag):
		f.kind, f.level = Heading, headingLevel(n.tag)
	}
	return f
}

func (r *pageReader) grid() *grid {
	if n := len(r.grids); n > 0 {
		return &r.grids[n-1]
	}
	return nil
}

// lineBreak reads a line break. Two of them part paragraphs.
func (r *pageReader) lineBreak(s Span) {
	if r.text.newline.Len() > 0 && r.text.text.Len() > 0 {
		r.flush()
		return
	}
	r.text.newline = s
}

// quotationMark reads the mark that is shown for a tag of q.
func (r *pageReader) quotationMark(n *node) {
	mark := "“"
	if n.traits&closing != 0 {
		mark = "”"
	}
	r.text.put(n.span, mark)
}

// maxRaised is how many nodes a mark or an exponent may be made of.
const maxRaised = 8

// raised reads what is raised above a line. A footnote's mark is no text; an
// exponent is written as one, lest 10 to the power of 6 be read as 106.
func (r *pageReader) raised(i int32) (end int32, done bool) {
	p := r.page
	n := &p.nodes[i]
	if n.end-i > maxRaised {
		return 0, false
	}
	var text *node
	linked := false
	for at := i + 1; at < n.end; at++ {
		if within := &p.nodes[at]; within.tag == atom.A {
			linked = true
		} else if within.tag == 0 && !isBlank(p.raw[within.span.Start:within.span.End]) {
			if text != nil && !linked {
				return 0, false
			}
			text = within
		}
	}
	if text == nil {
		return n.end, true
	}
	mark := strings.TrimSpace(p.raw[text.span.Start:text.span.End])
	switch {
	case linked || n.traits&link != 0:
	case isExponent(mark) && r.text.takesExponent():
		r.text.put(text.span, exponent(mark))
	case !isFootnote(mark):
		return 0, false
	}
	return n.end, true
}

// isFootnote reports whether what is raised is the mark of a note: "1", "[12]", "a,b"
// are, and "th" and "TM" are not.
func isFootnote(mark string) bool {
	mark = strings.Trim(mark, "[]()")
	return strings.Trim(mark, "0123456789,;-–*†‡§ ") == "" || len(mark) == 1
}

// isExponent reports whether what is raised may be an exponent.
func isExponent(mark string) bool {
	mark = strings.TrimLeft(mark, "-−")
	return mark != "" && len(mark) <= 2 && strings.Trim(mark, "0123456789") == ""
}

// longestPower is more bytes than what takes an exponent has: "40,000km".
const longestPower = 16

// takesExponent reports whether the text so far ends in something that has
// powers: the number ten, or a unit of length for squares and cubes.
func (t *pageText) takesExponent() bool {
	text := t.text.String()
	text = text[max(0, len(text)-longestPower):]
	at := len(text)
	for at > 0 && isAlphanumeric(text[at-1]) {
		at--
	}
	word := text[at:]
	if t.space.Len() > 0 || word == "" {
		return false
	}
	switch strings.TrimLeft(word, "0123456789") {
	case "m", "km", "cm", "mm", "ft", "in", "mi", "yd":
		return true
	}
	return word == "10"
}

// exponent writes digits as they stand above a line.
func exponent(mark string) string {
	return strings.NewReplacer("-", "⁻", "−", "⁻", "0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶",
		"7", "⁷", "8", "⁸", "9", "⁹").Replace(mark)
}

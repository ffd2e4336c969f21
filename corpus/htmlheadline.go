package corpus

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// maxHeadlines is how many elements are looked at that may be the headline.
const maxHeadlines = 30

// headline finds the headline of the article, or -1: the heading that says what
// the page calls itself, else the first within the article, else the last before it.
func (p *page) headline(main int32, doc *Document) int32 {
	from, to := p.extent(main)
	if main < 0 {
		to = int32(len(p.nodes))
	}
	first, before, looked := int32(-1), int32(-1), 0
	for i := int32(0); i < to && looked < maxHeadlines; i++ {
		n := &p.nodes[i]
		if !n.mayBeHeadline() {
			continue
		}
		looked++
		text := p.textOf(i)
		switch {
		case text == "" || strings.EqualFold(text, doc.Outlet):
		case doc.Title != "" && strings.EqualFold(text, doc.Title):
			return i
		case n.tag == atom.H2 && n.traits&titled == 0:
		case i >= from && first < 0 && main >= 0:
			first = i
		case i < from:
			before = i
		case main < 0 && first < 0:
			first = i
		}
	}
	if first >= 0 {
		return first
	}
	return before
}

// mayBeHeadline reports whether an element can be the headline.
func (n *node) mayBeHeadline() bool {
	return n.traits&unseen == 0 && n.traits&around == 0 &&
		(n.tag == atom.H1 || n.tag == atom.H2 || n.tag != 0 && n.traits&titled != 0)
}

// textOf is the text of an element.
func (p *page) textOf(i int32) string {
	t := pageText{blockText: blockText{raw: p.raw}}
	for at := i; at < p.nodes[i].end; at++ {
		if n := &p.nodes[at]; n.tag == 0 && n.traits&unseen == 0 {
			t.write(n.span)
		}
	}
	return strings.TrimSpace(t.text.String())
}

// block is a stretch of raw as it is read.
func (p *page) block(s Span) Block {
	t := pageText{blockText: blockText{raw: p.raw}}
	t.write(s)
	return t.block(Paragraph)
}

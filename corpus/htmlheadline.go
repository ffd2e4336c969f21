package corpus

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"
)

// maxHeadlines is how many elements are looked at that may be the headline.
const maxHeadlines = 30

// headline finds the headline of the article, or -1: the heading that says what
// the page calls itself, else the first within the article, else the last before
// it; one of the highest level before one that is named a headline.
func (p *page) headline(main int32, doc *Document) int32 {
	from, to := p.extent(main)
	best, most, looked := int32(-1), 0, 0
	for i := int32(0); i < to && looked < maxHeadlines; i++ {
		n := &p.nodes[i]
		if !n.mayBeHeadline() {
			continue
		}
		looked++
		text := p.textOf(i)
		if doc.Title != "" && strings.EqualFold(text, doc.Title) {
			return i
		}
		rank := n.rankAsHeadline()
		if text == "" || rank == 0 || strings.EqualFold(text, doc.Outlet) {
			continue
		}
		if i >= from {
			rank += inArticle
		}
		if rank > most || rank == most && i < from {
			best, most = i, rank
		}
	}
	return best
}

// inArticle lets any headline in an article outrank those before it.
const inArticle = 2

// rankAsHeadline is 0 for what is a headline only if it says what the title says.
func (n *node) rankAsHeadline() int {
	switch {
	case n.traits&naming != 0:
		return 0
	case n.tag == atom.H1:
		return 2
	case n.traits&titled != 0:
		return 1
	}
	return 0
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
		if n := &p.nodes[at]; n.tag == 0 && n.traits&(unseen|around) == 0 {
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

// titleBlock reads the title of the page, without the name of its site, as the
// headline of one that shows none.
func (r *pageReader) titleBlock() {
	title := r.page.title
	b := r.page.block(title)
	if at := outletAt(b.Text, r.doc.Outlet); at > 0 {
		b = r.page.block(Span{title.Start, b.Span(0, at).End})
	}
	b.Kind = Headline
	if r.add(b) {
		r.title = b.Text
	}
}

// firstText is where the first text among some nodes stands in the raw text.
func (p *page) firstText(from, to int32) int {
	for i := from; i < to; i++ {
		if n := &p.nodes[i]; n.tag == 0 && n.traits&unseen == 0 {
			return n.span.Start
		}
	}
	return len(p.raw)
}

// aboveText is how many blocks may stand above the headline.
const aboveText = 5

// replaceTitle adds a block where the page shows its title as the headline, in the
// place of the one that was read for want of it, and reports whether it is such a
// block.
func (r *pageReader) replaceTitle(b Block) bool {
	blocks := r.doc.Blocks
	if r.title == "" || len(blocks) > aboveText || !strings.EqualFold(r.title, b.Text) {
		return false
	}
	at := slices.IndexFunc(blocks, func(b Block) bool { return b.Kind == Headline && b.Text == r.title })
	r.doc.Blocks, r.title, r.open = slices.Delete(blocks, at, at+1), "", nil
	for n := range r.doc.Blocks {
		if r.doc.Blocks[n].Section > at {
			r.doc.Blocks[n].Section--
		}
	}
	b.Kind = Headline
	r.add(b)
	return true
}

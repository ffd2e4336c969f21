package corpus

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// A pageReader goes through the nodes of a page once and makes blocks of what
// is part of the article.
type pageReader struct {
	sections
	page     *page
	text     pageText
	frames   []frame
	grids    []grid
	lists    int
	headline int32               // the node of the headline, or -1
	main     int32               // the node of the article, or -1
	title    string              // of the page, read for want of a headline
	all      bool                // everything that can be seen is read
	notes    map[string][]string // the addresses of the notes that were asked for, by their names
}

// read reads the article, or all of the page where it has none.
func (r *pageReader) read() {
	front := len(r.doc.Blocks) // the title in front matter
	r.main = r.page.main()
	r.headline = r.page.headline(r.main, r.doc)
	r.article()
	if r.hasText() {
		return
	}
	*r = pageReader{page: r.page, sections: sections{doc: r.doc}, headline: r.headline, main: -1, all: true}
	r.doc.Blocks, r.doc.LeftOut, r.doc.Links = r.doc.Blocks[:front], 0, nil
	r.article()
	if r.hasText() {
		r.doc.note("No article was made out on the page, so all its text was read.")
	} else if len(r.page.nodes) > 0 {
		r.doc.note("The page shows no text; if a script writes it, save the page from a browser that shows it.")
	}
}

// hasText reports whether a block beside the headline was read.
func (r *pageReader) hasText() bool {
	for i := range r.doc.Blocks {
		if r.doc.Blocks[i].Kind != Headline {
			return true
		}
	}
	return false
}

// article reads from the headline to the end of the article.
func (r *pageReader) article() {
	r.start()
	from, to := r.page.extent(r.main)
	if r.main >= 0 {
		from = r.main
	}
	if r.headline >= 0 && r.headline < from {
		from = r.headline
	}
	if r.headline < 0 && r.page.title.End <= r.page.firstText(from, to) {
		r.titleBlock()
	}
	r.leaveOut(0, from)
	for i := from; i < to; {
		r.leave(i)
		i = r.node(i)
	}
	r.flush()
	r.leaveOut(to, int32(len(r.page.nodes)))
}

// leaveOut counts the words of nodes that are not read.
func (r *pageReader) leaveOut(from, to int32) {
	for i := from; i < to; i++ {
		if n := &r.page.nodes[i]; n.tag == 0 && n.traits&unseen == 0 {
			r.doc.LeftOut += countWords(r.page.raw[n.span.Start:n.span.End])
		}
	}
}

// node reads a node and returns the one to go on with.
func (r *pageReader) node(i int32) int32 {
	n := &r.page.nodes[i]
	switch {
	case n.traits&unseen != 0:
		if n.tag == atom.Code {
			r.text.wait(Span{n.span.Start, n.span.Start + 1})
		}
		return n.end
	case r.isLeftOut(i):
		if breaksText(n.tag) {
			r.flush()
		}
		r.leaveOut(i, n.end)
		return n.end
	case n.tag == 0:
		r.words(i)
		return i + 1
	case n.tag == atom.Sup:
		if end, done := r.raised(i); done {
			return end
		}
	}
	r.enter(i)
	return i + 1
}

// isLeftOut reports whether a node is no part of the article.
func (r *pageReader) isLeftOut(i int32) bool {
	n := &r.page.nodes[i]
	if r.all || r.headline >= 0 && i <= r.headline && r.headline < n.end || i <= r.main && r.main < n.end {
		return false
	}
	if n.traits&around != 0 {
		return true
	}
	switch n.tag {
	case atom.Table:
		return n.isLinks() && n.traits&heads == 0
	case atom.Ul, atom.Ol, atom.Dl, atom.Div, atom.Section, atom.Td, atom.Center:
		return n.isLinks() && r.frame().kind != Cell && r.frame().kind != Quotation && !n.endsAsSentence(r.page)
	}
	return false
}

// endsAsSentence reports whether the last text in an element closes a sentence.
func (n *node) endsAsSentence(p *page) bool {
	if n.tag != atom.Div && n.tag != atom.Td {
		return false
	}
	last := &p.nodes[n.end-1]
	return last.tag == 0 && endsIn(strings.TrimSpace(p.raw[last.span.Start:last.span.End]), ".")
}

package corpus

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"
)

// A pageReader goes through the nodes of a page once and makes blocks of what
// is part of the article.
type pageReader struct {
	page     *page
	doc      *Document
	text     pageText
	frames   []frame
	grids    []grid
	headings []openHeading
	lists    int
	headline int32  // the node of the headline, or -1
	main     int32  // the node of the article, or -1
	title    string // of the page, read for want of a headline
	all      bool   // everything that can be seen is read
}

// A frame is an element that is open and says what text in it is.
type frame struct {
	node       int32
	kind       Kind
	list       int
	row        int
	column     int
	level      int // of a heading
	grid, data bool
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
	*r = pageReader{page: r.page, doc: r.doc, headline: r.headline, main: -1, all: true}
	r.doc.Blocks, r.doc.LeftOut = r.doc.Blocks[:front], 0
	r.article()
	if r.hasText() {
		r.doc.note("No article was made out on the page, so all its text was read.")
	} else if len(r.page.nodes) > 0 {
		r.doc.note("The page shows no text; if a script writes it, save the page from a browser that shows it.")
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

// aboveText is how many blocks may stand above the headline.
const aboveText = 5

// isTitle reports whether a block is where the page shows its title, which is
// the headline then, and takes the one back that was read for it.
func (r *pageReader) isTitle(b *Block) bool {
	blocks := r.doc.Blocks
	if r.title == "" || len(blocks) > aboveText || !strings.EqualFold(r.title, b.Text) {
		return false
	}
	at := slices.IndexFunc(blocks, func(b Block) bool { return b.Kind == Headline && b.Text == r.title })
	r.doc.Blocks, r.title = slices.Delete(blocks, at, at+1), ""
	for n := range r.doc.Blocks {
		if r.doc.Blocks[n].Section > at {
			r.doc.Blocks[n].Section--
		}
	}
	return true
}

// leaveOut counts the words of nodes that are not read.
func (r *pageReader) leaveOut(from, to int32) {
	for i := from; i < to; i++ {
		if n := &r.page.nodes[i]; n.tag == 0 && n.traits&unseen == 0 {
			r.doc.LeftOut += countWords(r.page.raw[n.span.Start:n.span.End])
		}
	}
}

// leave closes the frames that end before node i.
func (r *pageReader) leave(i int32) {
	for n := len(r.frames); n > 0 && r.page.nodes[r.frames[n-1].node].end <= i; n-- {
		r.flush()
		if r.frames[n-1].grid {
			r.grids = r.grids[:len(r.grids)-1]
		}
		r.frames = r.frames[:n-1]
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
		r.words(n)
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

// frame is the innermost frame.
func (r *pageReader) frame() frame {
	if n := len(r.frames); n > 0 {
		return r.frames[n-1]
	}
	return frame{kind: Paragraph}
}

// words adds a text to the block.
func (r *pageReader) words(n *node) {
	if n.traits&link != 0 && isBackLink(r.page.raw[n.span.Start:n.span.End]) {
		return
	}
	if r.frame().kind == Paragraph && r.preformatted() {
		r.lines(n.span)
	} else {
		r.text.write(n.span)
	}
	letters := int(n.letters)
	r.text.letters += letters
	if n.traits&bold != 0 {
		r.text.bold += letters
	}
	if n.traits&link != 0 {
		r.text.linked += letters
	}
	if n.traits&timed != 0 {
		r.text.timed += letters
	}
}

// isBackLink reports whether a link leads from a note back to the text.
func isBackLink(s string) bool {
	switch strings.TrimSpace(s) {
	case "↩", "↩︎", "↑", "^", "&#8617;", "&larrhk;":
		return true
	}
	return false
}

func (r *pageReader) preformatted() bool {
	n := len(r.frames)
	return n > 0 && r.page.nodes[r.frames[n-1].node].tag == atom.Pre
}

// lines adds a preformatted text, in which blank lines part paragraphs.
func (r *pageReader) lines(s Span) {
	at := s.Start
	blank := false
	for line := range strings.Lines(r.page.raw[s.Start:s.End]) {
		span := Span{at, at + len(line)}
		at = span.End
		if isBlank(line) {
			blank = true
			continue
		}
		if blank {
			r.flush()
			blank = false
		}
		r.text.write(span)
	}
}

// start begins a new block.
func (r *pageReader) start() { r.text = pageText{blockText: blockText{raw: r.page.raw}} }

// flush ends a block and adds it to the document if it is part of the article.
func (r *pageReader) flush() {
	if r.text.text.Len() == 0 {
		r.start()
		return
	}
	t := r.text
	r.start()
	f := r.frame()
	b := t.block(f.kind)
	if r.isAside(&t, &b) {
		r.doc.LeftOut += countWords(b.Text)
		return
	}
	if r.isTitle(&b) {
		b.Kind = Headline
		r.headings = nil
		r.add(b)
		return
	}
	switch f.kind {
	case Heading:
		r.heading(b, f.level)
		return
	case Item:
		b.List = f.list
	case Cell:
		b.List, b.Row, b.Column = f.list, f.row, f.column
	case Paragraph:
		if t.letters > 0 && t.bold == t.letters && !strings.Contains(b.Text, "\n") && readsAsHeading(b.Text) {
			b.Kind = Heading
			r.heading(b, boldLevel)
			return
		}
	}
	r.add(b)
}

// isAside reports whether a paragraph is none of the article's: a link to
// another one, the time at which it appeared, or a label above the text.
func (r *pageReader) isAside(t *pageText, b *Block) bool {
	if r.all || b.Kind != Paragraph {
		return false
	}
	sentence := endsIn(b.Text, ".?!…:")
	switch {
	case t.letters > 0 && t.linked*10 >= t.letters*8 && !sentence:
		return true
	case t.timed > 0 && t.letters-t.timed < 25:
		return true
	}
	return r.main >= 0 && b.pieces[0].raw < r.page.nodes[r.main].span.Start && !sentence && t.letters < prose
}

// heading adds a heading, which closes those of its level and below.
func (r *pageReader) heading(b Block, level int) {
	for n := len(r.headings); n > 0 && r.headings[n-1].level >= level; n-- {
		r.headings = r.headings[:n-1]
	}
	if r.add(b) {
		r.headings = append(r.headings, openHeading{len(r.doc.Blocks) - 1, level})
	}
}

// add adds a block that has text under the heading that is open.
func (r *pageReader) add(b Block) bool {
	if strings.TrimSpace(b.Text) == "" {
		return false
	}
	if n := len(r.headings); n > 0 {
		b.Section = r.headings[n-1].block
	}
	r.doc.Blocks = append(r.doc.Blocks, b)
	return true
}

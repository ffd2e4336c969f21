package corpus

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxElements is how deep elements are followed into one another. What stands
// deeper is read as the text of the deepest.
const maxElements = 512

// hugeTag is the length in bytes from which on a tag costs the tokenizer dear:
// it remembers the names of all its attributes and forgets them slowly.
const hugeTag = 1 << 10

// A page is the tree of a web page, its nodes in the order of the text.
type page struct {
	raw      string
	nodes    []node
	open     []int32 // the elements that are open
	letters  int     // visible ones of texts that are no links
	facts    facts
	title    Span // the text of the title element
	language string
	inTitle  bool
	deep     bool
}

// A node is an element, or a text if its tag is zero.
type node struct {
	tag     atom.Atom
	traits  traits
	span    Span  // the start tag, or the text
	parent  int32 // -1 for none
	end     int32 // the node after all that is within
	table   int32 // the table it stands in, or -1
	letters int32 // within
	linked  int32 // letters of links within
	weight  int32 // letters of prose within that are no link
	columns uint8 // for a cell
	rows    uint8 // for a cell
}

// traits are what matters of an element beside its tag. Those of the first line
// hold for all that is within.
type traits uint32

const (
	unseen     traits = 1 << iota // hidden, deleted, or never shown
	link                          // within a link
	jump                          // within a link to a place of the same page
	bold                          // set in bold
	timed                         // a date or a time of day
	around                        // around the article: a menu, a footer, clutter by name
	keeps                         // holds the main part of the page or a headline
	named                         // clutter, if its name does not mislead
	body                          // said to be the text of the article
	mainly                        // the main part of the page
	titled                        // said to be its headline
	naming                        // a heading that names the site
	teaser                        // with a heading that leads to another page
	linkedData                    // a script that describes the page in JSON-LD
	shown                         // a table for its looks alone
	closing                       // the end of a quotation within a text
	heads                         // a table with header cells or a caption
	nesting                       // a table with tables or headings in it
)

const inherited = unseen | link | jump | bold | timed

// parsePage reads raw from start on into a tree. The parser of x/net/html keeps
// no places; its tokenizer does, as the bytes of each token.
func parsePage(raw string, start int) *page {
	p := &page{raw: raw, nodes: make([]node, 0, len(raw)/48+16)}
	z := html.NewTokenizer(strings.NewReader(raw[start:]))
	for at := start; ; {
		kind := z.Next()
		span := Span{at, at + len(z.Raw())}
		at = span.End
		switch kind {
		case html.ErrorToken:
			p.closeTo(0)
			return p
		case html.TextToken:
			p.text(span)
		case html.StartTagToken, html.SelfClosingTagToken:
			tag := p.startTag(z, span, kind == html.SelfClosingTagToken)
			if span.Len() > hugeTag {
				z = html.NewTokenizerFragment(strings.NewReader(raw[at:]), tag.String())
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			p.endTag(atom.Lookup(name), span)
		}
	}
}

// top is the innermost open element, or -1.
func (p *page) top() int32 {
	if n := len(p.open); n > 0 {
		return p.open[n-1]
	}
	return -1
}

// add adds a node within the innermost open element.
func (p *page) add(n node) int32 {
	n.parent, n.table = p.top(), -1
	if n.parent >= 0 {
		parent := &p.nodes[n.parent]
		n.traits |= parent.traits & inherited
		n.table = parent.table
		if parent.tag == atom.Table {
			n.table = n.parent
		}
	}
	p.nodes = append(p.nodes, n)
	i := int32(len(p.nodes) - 1)
	p.nodes[i].end = i + 1
	return i
}

// text adds a text, unless nobody will see it.
func (p *page) text(span Span) {
	switch top := p.top(); {
	case p.inTitle:
		p.title, p.inTitle = span, false
	case top >= 0 && p.nodes[top].tag == atom.Script:
		if p.nodes[top].traits&linkedData != 0 {
			p.facts.linkedData(p.raw[span.Start:span.End])
		}
	case top >= 0 && p.nodes[top].traits&unseen != 0, top >= 0 && holdsNoText(p.nodes[top].tag) && isBlank(p.raw[span.Start:span.End]):
	default:
		letters := int32(countLetters(p.raw[span.Start:span.End]))
		i := p.add(node{span: span, letters: letters})
		if p.nodes[i].traits&link != 0 {
			p.nodes[i].linked = letters
		} else {
			p.letters += int(letters)
		}
	}
}

// startTag opens an element and closes those that it ends by opening.
func (p *page) startTag(z *html.Tokenizer, span Span, empty bool) atom.Atom {
	name, more := z.TagName()
	tag := atom.Lookup(name)
	n := node{tag: tag, span: span}
	p.attributes(z, &n, more)
	switch {
	case tag == 0:
		return tag // an element nobody knows is as if it was not there
	case tag == atom.Title:
		p.inTitle = p.title.Len() == 0 && !empty && p.within(atom.Svg) < 0
		n.traits |= unseen
	case tag == atom.Body, tag == atom.Html:
		p.closeNearest(atom.Head)
		if p.within(tag) >= 0 {
			return tag
		}
	}
	p.imply(tag)
	if neverSeen(tag) {
		n.traits |= unseen
	}
	if len(p.open) >= maxElements {
		p.deep = true
		return tag
	}
	i := p.add(n)
	if tag == atom.H1 && n.traits&naming == 0 || n.traits&(body|mainly) != 0 {
		p.keep(i)
	}
	if !empty && !isVoid(tag) {
		p.open = append(p.open, i)
	}
	return tag
}

// keep marks what holds a headline or the main part of the page, which is no
// clutter whatever its name.
func (p *page) keep(i int32) {
	if p.nodes[i].traits&unseen != 0 {
		return
	}
	for ; i >= 0 && p.nodes[i].traits&keeps == 0; i = p.nodes[i].parent {
		p.nodes[i].traits |= keeps
	}
}

// imply closes the elements that end where one with this tag begins.
func (p *page) imply(tag atom.Atom) {
	if isBlock(tag) {
		p.closeNearest(atom.Head)
		p.closeNearest(atom.P)
	}
	switch tag {
	case atom.Li:
		p.closeNearest(atom.Li, atom.Ul, atom.Ol, atom.Menu)
	case atom.Dt, atom.Dd:
		p.closeNearest(atom.Dt, atom.Dl)
		p.closeNearest(atom.Dd, atom.Dl)
	case atom.A:
		p.closeNearest(atom.A)
	case atom.Td, atom.Th:
		p.closeParts(atom.Td, atom.Th, atom.Caption)
	case atom.Tr:
		p.closeParts(atom.Td, atom.Th, atom.Caption, atom.Tr)
	case atom.Tbody, atom.Thead, atom.Tfoot:
		p.closeParts(atom.Td, atom.Th, atom.Caption, atom.Tr, atom.Tbody, atom.Thead, atom.Tfoot)
	default:
		if top := p.top(); isHeading(tag) && top >= 0 && isHeading(p.nodes[top].tag) {
			p.closeTo(len(p.open) - 1)
		}
	}
}

// endTag closes the element that a tag ends. A tag that ends nothing is nothing.
func (p *page) endTag(tag atom.Atom, span Span) {
	switch {
	case tag == 0 || tag == atom.Html || tag == atom.Body:
	case tag == atom.Q:
		if p.within(atom.Q) >= 0 {
			p.closeInline(tag)
			p.add(node{tag: atom.Q, traits: closing, span: span})
		}
	case isHeading(tag):
		for i := len(p.open) - 1; i >= 0 && !isCellOrTable(p.nodes[p.open[i]].tag); i-- {
			if isHeading(p.nodes[p.open[i]].tag) {
				p.closeTo(i)
				return
			}
		}
	case tag == atom.Table:
		if i := p.within(atom.Table); i >= 0 {
			p.closeTo(i)
		}
	case isTablePart(tag):
		p.closeParts(tag)
	case isBlock(tag), tag == atom.A, neverSeen(tag):
		p.closeNearest(tag)
	default:
		p.closeInline(tag)
	}
}

// within is where in open the innermost element with a tag stands, or -1.
func (p *page) within(tag atom.Atom) int {
	for i := len(p.open) - 1; i >= 0; i-- {
		if p.nodes[p.open[i]].tag == tag {
			return i
		}
	}
	return -1
}

// closeNearest closes the innermost element with a tag, within the cell that is
// open and within the innermost of some others.
func (p *page) closeNearest(tag atom.Atom, bounds ...atom.Atom) {
	for i := len(p.open) - 1; i >= 0; i-- {
		t := p.nodes[p.open[i]].tag
		if t == tag {
			p.closeTo(i)
			return
		}
		if isCellOrTable(t) {
			return
		}
		for _, bound := range bounds {
			if t == bound {
				return
			}
		}
	}
}

// closeParts closes all open parts of the innermost table that have one of the tags.
func (p *page) closeParts(tags ...atom.Atom) {
	outermost := -1
	for i := len(p.open) - 1; i >= 0 && p.nodes[p.open[i]].tag != atom.Table; i-- {
		for _, tag := range tags {
			if p.nodes[p.open[i]].tag == tag {
				outermost = i
			}
		}
	}
	if outermost >= 0 {
		p.closeTo(outermost)
	}
}

// closeInline closes an element within a text, but no block on the way to it.
func (p *page) closeInline(tag atom.Atom) {
	for i := len(p.open) - 1; i >= 0; i-- {
		t := p.nodes[p.open[i]].tag
		if t == tag {
			p.closeTo(i)
			return
		}
		if isBlock(t) || isTablePart(t) {
			return
		}
	}
}

// closeTo closes all elements but the first n.
func (p *page) closeTo(n int) {
	for _, i := range p.open[n:] {
		p.nodes[i].end = int32(len(p.nodes))
	}
	p.open = p.open[:n]
}

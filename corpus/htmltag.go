package corpus

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// startTag opens an element and closes those that it ends by opening.
func (p *page) startTag(z *html.Tokenizer, span Span, empty bool) atom.Atom {
	name, more := z.TagName()
	tag := atom.Lookup(name)
	n := node{tag: tag, span: span}
	p.links.begin()
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
	if len(p.open) >= maxElements && !(neverSeen(tag) && len(p.open) < 2*maxElements) {
		p.deep = p.deep || !isVoid(tag)
		return tag
	}
	i := p.add(n)
	p.links.added(i)
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
	p.inTitle = false
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

package corpus

import "golang.org/x/net/html/atom"

// How much of a page must stand in an element for it to be the article.
const (
	prose      = 40 // letters of a paragraph that is more than a label
	nearlyAll  = 70 // per cent of the prose of an element that one within it holds
	enough     = 40 // per cent of the prose that an article marked as one holds
	mostlyLink = 70 // per cent of the letters of a list of links
)

// weigh decides what stands around the article, and counts for every element
// the letters in it, those of links, and those of prose: text that is no link,
// in a paragraph of some length.
func (p *page) weigh() {
	p.count()
	own := make([]int32, len(p.nodes)) // letters of prose in a block, without those in blocks within
	block := make([]int32, len(p.nodes))
	for i := range p.nodes {
		n := &p.nodes[i]
		block[i] = int32(i)
		if n.parent >= 0 && !breaksText(n.tag) {
			block[i] = block[n.parent]
		}
		p.judge(n)
		if n.tag == 0 && n.traits&(around|unseen|link) == 0 {
			own[block[i]] += n.letters
		}
	}
	for i := len(p.nodes) - 1; i >= 0; i-- {
		n := &p.nodes[i]
		if n.weight += own[i]; own[i] < prose {
			n.weight -= own[i] - own[i]/4
		}
		if n.parent >= 0 {
			p.nodes[n.parent].weight += n.weight
		}
	}
}

// count counts the letters of every element, from the last to the first.
func (p *page) count() {
	for i := len(p.nodes) - 1; i >= 0; i-- {
		n := &p.nodes[i]
		if n.parent >= 0 {
			parent := &p.nodes[n.parent]
			parent.letters += n.letters
			parent.linked += n.linked
		}
		p.tableTells(n)
		if isHeading(n.tag) && n.isLinks() && n.traits&keeps == 0 {
			p.tease(int32(i))
		}
	}
}

// longTeaser is more letters than the teaser of an article has.
const longTeaser = 400

// tease marks what holds a heading that leads to another page.
func (p *page) tease(heading int32) {
	for i := heading + 1; i < min(p.nodes[heading].end, heading+maxRaised); i++ {
		if p.nodes[i].traits&jump != 0 {
			return
		}
	}
	for i, up := p.nodes[heading].parent, 0; i >= 0 && up < 3; i, up = p.nodes[i].parent, up+1 {
		switch p.nodes[i].tag {
		case atom.Div, atom.Section, atom.Article, atom.Li:
			p.nodes[i].traits |= teaser
			return
		}
	}
}

// judge decides whether a node stands around the article. What holds a headline
// or most of the page does not, whatever its name, and old pages have all their
// text in one form.
func (p *page) judge(n *node) {
	if n.parent >= 0 && p.nodes[n.parent].traits&around != 0 {
		n.traits |= around
		return
	}
	holdsPage := n.traits&keeps != 0 || 2*int(n.letters-n.linked) > p.letters
	switch {
	case n.tag == atom.Form && holdsPage:
		n.traits &^= around
	case n.traits&named != 0 && !holdsPage, n.traits&teaser != 0 && n.letters < longTeaser && !holdsPage:
		n.traits |= around
	}
}

// main is the element that holds the article, or -1 for the whole page.
func (p *page) main() int32 {
	at := int32(-1)
	if m := p.heaviest(mainly, at, enough); m >= 0 {
		at = m
	}
	if a := p.heaviest(marked, at, enough); a >= 0 && !p.hasRival(a, at) {
		return a
	}
	if b := p.heaviest(body, at, enough); b >= 0 {
		return b
	}
	return p.narrow(at)
}

// heaviest is the element with most prose of those within another that have a
// trait, if it has at least a share of the prose there.
func (p *page) heaviest(with traits, within int32, share int32) int32 {
	best := int32(-1)
	from, to := p.extent(within)
	for i := from; i < to; i++ {
		n := &p.nodes[i]
		if n.traits&with != 0 && n.traits&(around|unseen) == 0 && n.weight > 0 && (best < 0 || n.weight > p.nodes[best].weight) {
			best = i
		}
	}
	if best >= 0 && int64(p.nodes[best].weight)*100 >= int64(p.weightOf(within))*int64(share) {
		return best
	}
	return -1
}

// rival is the share of an article's prose that makes another its like: the
// posts of a live blog are all of one article, the teasers beside one are not.
const rival = 3

// hasRival reports whether beside an article stands another one of its like.
func (p *page) hasRival(article, within int32) bool {
	from, to := p.extent(within)
	for i := from; i < to; i++ {
		n := &p.nodes[i]
		if i == article {
			i = n.end - 1
		} else if n.traits&marked != 0 && n.traits&(around|unseen) == 0 && n.weight > p.nodes[article].weight/rival {
			return true
		}
	}
	return false
}

// extent is where the nodes within an element stand, or all for -1.
func (p *page) extent(i int32) (from, to int32) {
	if i < 0 {
		return 0, int32(len(p.nodes))
	}
	return i + 1, p.nodes[i].end
}

func (p *page) weightOf(i int32) int32 {
	if i >= 0 {
		return p.nodes[i].weight
	}
	total := int32(0)
	for at := int32(0); at < int32(len(p.nodes)); at = p.nodes[at].end {
		total += p.nodes[at].weight
	}
	return total
}

// narrow goes from an element to the one in it that has nearly all its prose,
// and on, until the prose is shared among several or stands there itself.
func (p *page) narrow(at int32) int32 {
	for {
		from, to := p.extent(at)
		total, best := p.weightOf(at), int32(-1)
		for i := from; i < to; i = p.nodes[i].end {
			n := &p.nodes[i]
			if !isContainer(n.tag) || n.tag == atom.Table && n.isData() {
				if n.weight >= prose {
					return at
				}
				continue
			}
			if best < 0 || n.weight > p.nodes[best].weight {
				best = i
			}
		}
		if best < 0 || total == 0 || int64(p.nodes[best].weight)*100 < int64(total)*nearlyAll {
			return at
		}
		at = best
	}
}

// isContainer reports whether an element may hold an article and nothing else.
func isContainer(tag atom.Atom) bool {
	switch tag {
	case atom.Html, atom.Body, atom.Div, atom.Section, atom.Article, atom.Main, atom.Center, atom.Form, atom.Header,
		atom.Table, atom.Tbody, atom.Tr, atom.Td, atom.Font, atom.Span:
		return true
	}
	return false
}

// isLinks reports whether an element holds links to other pages and little else.
func (n *node) isLinks() bool {
	return n.letters > 0 && int64(n.linked)*100 >= int64(n.letters)*mostlyLink
}

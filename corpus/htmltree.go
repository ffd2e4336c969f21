package corpus

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxElements is how deep elements are followed into one another. What stands
// deeper is read as the text of the deepest, but for what is never seen.
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
	links    pageLinks
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

// traits are what matters of an element beside its tag.
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
	marked                        // an article by its tag
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

// inherited are the traits that hold for all that is within.
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
			if kind == html.SelfClosingTagToken {
				z.NextIsNotRawText() // as XHTML means it
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

package corpus

import (
	"bytes"
	"strconv"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A meta gathers what one meta, link or time element says.
type meta struct{ name, content, datetime, rel, href, class, charset string }

// attributes takes what matters of the attributes of a start tag.
func (p *page) attributes(z *html.Tokenizer, n *node, more bool) {
	n.columns, n.rows = 1, 1
	switch n.tag {
	case atom.B, atom.Strong:
		n.traits |= bold
	case atom.Time:
		n.traits |= timed
	}
	if standsAround(n.tag) {
		n.traits |= around
	}
	var m meta
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		p.attribute(n, key, value)
		if n.tag == atom.Meta || n.tag == atom.Link || n.tag == atom.Time {
			m.attribute(key, string(value))
		}
	}
	switch n.tag {
	case atom.Article:
		n.traits |= marked
	case atom.Main:
		n.traits |= mainly
	case atom.Meta:
		p.facts.meta(m)
	case atom.Link:
		p.facts.link(m)
	case atom.Time:
		p.time(m)
	}
	switch {
	case n.tag == atom.Body || n.tag == atom.Html: // a script shows them later
		n.traits &^= named | unseen
	case mayNotBeClutter(n.tag):
		n.traits &^= named
	}
}

func (p *page) attribute(n *node, key, value []byte) {
	switch string(key) {
	case "class", "data-component", "data-testid":
		n.traits |= namesTell(value)
		if isHeading(n.tag) {
			n.traits |= headingTells(value)
		}
	case "href":
		if n.tag == atom.A {
			p.links.href(value)
			n.traits |= link
			if bytes.HasPrefix(value, []byte("#")) {
				n.traits |= jump
			}
		}
	case "name":
		p.links.id(value)
	case "id":
		p.links.id(value)
		if !isHeading(n.tag) && isClutter(value) {
			n.traits |= named
		}
	case "hidden":
		if !bytes.EqualFold(value, []byte("until-found")) {
			n.traits |= unseen
		}
	case "aria-hidden":
		// A page saved with a cookie banner open says so of all behind it.
		if bytes.EqualFold(value, []byte("true")) {
			n.traits |= named
		}
	case "style":
		if isHidingStyle(value) {
			n.traits |= unseen
		}
	case "role":
		p.role(n, string(value))
	case "itemprop":
		switch string(value) {
		case "articleBody":
			n.traits |= body
		case "headline":
			n.traits |= titled
		}
	case "type":
		if n.tag == atom.Script && bytes.EqualFold(value, []byte("application/ld+json")) {
			n.traits |= linkedData
		}
	case "colspan":
		n.columns = spanned(value)
	case "rowspan":
		n.rows = spanned(value)
	case "lang", "xml:lang":
		if n.tag == atom.Html {
			p.language = string(value)
		}
	}
}

// attribute takes what an element says about the page.
func (m *meta) attribute(key []byte, value string) {
	switch string(key) {
	case "name", "property":
		m.name = value
	case "itemprop":
		m.name = "itemprop:" + value
	case "class":
		m.class = value
	case "content":
		m.content = value
	case "datetime":
		m.datetime = value
	case "pubdate":
		m.name = "itemprop:datePublished"
	case "rel":
		m.rel = value
	case "href":
		m.href = value
	case "charset":
		m.charset = value
	}
}

func (p *page) role(n *node, role string) {
	switch {
	case role == "main":
		n.traits |= mainly
	case role == "presentation" || role == "none":
		n.traits |= shown
	case roleAround(role) && n.tag != atom.Body:
		n.traits |= around
	}
}

// isHidingStyle reports whether a style attribute keeps an element from being shown.
func isHidingStyle(style []byte) bool {
	style = bytes.ToLower(bytes.ReplaceAll(style, []byte(" "), nil))
	return bytes.Contains(style, []byte("display:none")) || bytes.Contains(style, []byte("visibility:hidden"))
}

// maxSpanned is how many columns or rows a cell may take.
const maxSpanned = 50

func spanned(value []byte) uint8 {
	n, err := strconv.Atoi(string(bytes.TrimSpace(value)))
	if err != nil || n < 1 {
		return 1
	}
	return uint8(min(n, maxSpanned))
}

// mayNotBeClutter reports whether an element is taken for what its tag says
// whatever its name: names of the whole page tell what is on it.
func mayNotBeClutter(tag atom.Atom) bool {
	switch tag {
	case atom.Main, atom.Article, atom.H1, atom.Tr, atom.Td, atom.Th, atom.Tbody, atom.Thead:
		return true
	}
	return false
}

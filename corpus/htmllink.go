package corpus

import (
	"golang.org/x/net/html/atom"
)

// pageLinks are the addresses of a page's links, and where the notes stand that
// some of them lead to. A note stands behind its mark, so that only the names that
// a link before has asked for are remembered.
type pageLinks struct {
	addresses map[int32]string // of the elements that are links
	notes     map[string]int32 // the element of a note by its name; -1 until it comes
	address   string           // of the tag that is being read
	name      string           // of the tag that is being read, if it was asked for
}

// begin begins to read a tag.
func (l *pageLinks) begin() { l.address, l.name = "", "" }

// href takes where a link leads.
func (l *pageLinks) href(value []byte) {
	if len(value) <= maxAddress {
		l.address = string(value)
	}
}

// id takes the name of an element.
func (l *pageLinks) id(value []byte) {
	if at, ok := l.notes[string(value)]; ok && at < 0 {
		l.name = string(value)
	}
}

// added takes the place of the element whose tag was read.
func (l *pageLinks) added(i int32) {
	if l.name != "" {
		l.notes[l.name] = i
	}
	if l.address == "" {
		return
	}
	if l.addresses == nil {
		l.addresses, l.notes = make(map[int32]string), make(map[string]int32)
	}
	l.addresses[i] = l.address
	if note, ok := noteName(l.address); ok {
		if _, known := l.notes[note]; !known {
			l.notes[note] = -1
		}
	}
}

// noteName is the name of the note that a link on the same page leads to.
func noteName(address string) (name string, ok bool) {
	if len(address) < 2 || address[0] != '#' {
		return "", false
	}
	return address[1:], true
}

// anchor is the link that a node stands in, or that stands in it; -1 for none.
func (p *page) anchor(i int32) int32 {
	if p.nodes[i].traits&link == 0 {
		for at := i + 1; at < p.nodes[i].end; at++ {
			if p.nodes[at].tag == atom.A {
				return at
			}
		}
		return -1
	}
	for ; i >= 0; i = p.nodes[i].parent {
		if _, ok := p.links.addresses[i]; ok {
			return i
		}
	}
	return -1
}

// link takes the link that a text stands in.
func (r *pageReader) link(i int32) {
	n := &r.page.nodes[i]
	if n.traits&link == 0 || n.traits&jump != 0 || n.letters == 0 || r.hasManyLinks() {
		return
	}
	at := r.page.anchor(i)
	if at < 0 {
		return
	}
	words := trim(r.page.raw, n.span)
	if last := len(r.text.links) - 1; last >= 0 && r.text.anchor == at {
		r.text.links[last].Span.End = words.End
		return
	}
	r.text.anchor = at
	r.text.links = append(r.text.links, Link{Span: words, Address: r.page.links.addresses[at]})
}

// hasManyLinks reports whether there are as many links as are kept.
func (r *pageReader) hasManyLinks() bool { return len(r.doc.Links)+len(r.text.links) >= maxLinks }

// mark takes the mark of a note, for each address in the note.
func (r *pageReader) mark(i int32, mark Span) {
	at := r.page.anchor(i)
	if at < 0 || r.hasManyLinks() {
		return
	}
	r.text.anchor = -1 // the words behind a mark are a link of their own
	address := r.page.links.addresses[at]
	words := trim(r.page.raw, mark)
	name, ok := noteName(address)
	if !ok {
		r.text.links = append(r.text.links, Link{Span: words, Address: address, Note: true})
		return
	}
	if r.notes == nil {
		r.notes = make(map[string][]string)
	}
	addresses, known := r.notes[name]
	if !known {
		addresses = r.page.noteAddresses(name)
		r.notes[name] = addresses
	}
	for _, address := range addresses {
		r.text.links = append(r.text.links, Link{Span: words, Address: address, Note: true})
	}
}

// longNote is how many nodes of a page a note has at most.
const longNote = 64

// noteAddresses are the addresses in the note of that name: those of its links, and
// those that stand in its text.
func (p *page) noteAddresses(name string) []string {
	i, ok := p.links.notes[name]
	if !ok || i < 0 {
		return nil
	}
	for i >= 0 && !isBlock(p.nodes[i].tag) && !isTablePart(p.nodes[i].tag) { // an anchor within the note
		i = p.nodes[i].parent
	}
	if i < 0 || p.nodes[i].end-i > longNote {
		return nil
	}
	var found []string
	for at := i; at < p.nodes[i].end; at++ {
		n := &p.nodes[at]
		if address := p.links.addresses[at]; address != "" && address[0] != '#' {
			found = append(found, address)
		} else if n.tag == 0 && n.traits&link == 0 {
			text := p.block(n.span).Text
			for from, to := range Addresses(text) {
				found = append(found, text[from:to])
			}
		}
		if len(found) >= maxNoteLinks {
			return found[:maxNoteLinks]
		}
	}
	return found
}

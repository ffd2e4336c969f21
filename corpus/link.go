package corpus

import (
	"cmp"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Link is an address on the web that an article gives for some of its words:
// where its author says that a number is from. It is markup, and no text. Whoever
// wrote the article wrote the address, so it is compared and shown, and never
// followed.
type Link struct {
	Span    Span   // the linked words in Raw, the mark of a note, or the address itself where it stands in the text
	Address string // of http or https, as written; one that is relative is resolved against the article's own
	Note    bool   // Span is the mark of a note, and the address stands in the note
}

const (
	maxAddress   = 2048   // bytes of an address; a longer one is no link
	maxLinks     = 10_000 // that are kept of one article
	maxNoteLinks = 8      // that are kept of one note
)

// readLinks makes links of the addresses as they were gathered: it adds those that
// stand in the text, and leaves out what leads nowhere on the web.
func (d *Document) readLinks() {
	for i := range d.Blocks {
		b := &d.Blocks[i]
		for from, to := range Addresses(b.Text) {
			d.Links = append(d.Links, Link{Span: b.Span(from, to), Address: b.Text[from:to]})
		}
	}
	base := d.base()
	kept := d.Links[:0]
	for _, l := range d.Links {
		if address, ok := webAddress(l.Address, base); ok && len(kept) < maxLinks {
			l.Address = address
			kept = append(kept, l)
		}
	}
	d.Links = kept
	d.sortLinks()
}

// sortLinks puts the links in the order of the text, each once.
func (d *Document) sortLinks() {
	slices.SortStableFunc(d.Links, func(a, b Link) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End))
	})
	d.Links = slices.Compact(d.Links)
	if len(d.Links) >= maxLinks && !slices.Contains(d.Notes, manyLinks) {
		d.note(manyLinks)
	}
}

var manyLinks = fmt.Sprintf("The article has %d links or more; those beyond were left out.", maxLinks)

// base is the article's own address, or nil if it has none of the web.
func (d *Document) base() *url.URL {
	own, ok := webAddress(d.URL, nil)
	if !ok {
		return nil
	}
	base, err := url.Parse(own)
	if err != nil {
		return nil
	}
	return base
}

// webAddress is an address as it can be compared and shown, resolved against base
// if it is relative. A script, a file, a mail box, a place on the same page and
// whatever hides a part of itself are none.
func webAddress(written string, base *url.URL) (address string, ok bool) {
	written = strings.TrimSpace(written)
	if strings.ContainsAny(written, "\t\r\n") { // which browsers pass over
		written = strings.NewReplacer("\t", "", "\r", "", "\n", "").Replace(written)
	}
	if written == "" || len(written) > maxAddress || written[0] == '#' || !utf8.ValidString(written) || strings.ContainsFunc(written, isHiding) {
		return "", false
	}
	if hasPrefixFold(written, "www.") {
		written = "https://" + written
	}
	u, err := url.Parse(written)
	if err != nil {
		return "", false
	}
	if !u.IsAbs() {
		if base == nil {
			return "", false
		}
		u = base.ResolveReference(u)
		written = u.String()
	}
	isWeb := u.Scheme == "http" || u.Scheme == "https"
	return written, isWeb && u.Opaque == "" && u.User == nil && u.Hostname() != "" && len(written) <= maxAddress
}

// isHiding reports whether a character of an address is not seen, or turns what
// is seen around.
func isHiding(r rune) bool {
	return unicode.IsControl(r) || unicode.IsSpace(r) || isUnseen(r)
}

func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

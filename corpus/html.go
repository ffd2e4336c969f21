package corpus

import (
	"fmt"
	"strings"
)

// HTML reads an article from a web page: its headline, and the part of the page
// that holds the article. What surrounds an article (menus, side columns, share
// bars, lists of other articles) is left out, and LeftOut counts its words. On a
// page without an article all visible text is read. Every word that is kept keeps
// its place in raw.
func HTML(name, raw string, opts Options) *Document {
	doc, start := newDocumentIn(name, raw, opts, "bytes that are not were read as Windows-1252")
	doc.Markup = true
	page := parsePage(raw, start)
	page.weigh()
	doc.describe(page)
	r := pageReader{page: page, sections: sections{doc: doc}}
	r.read()
	doc.readLinks()
	if doc.Title == "" {
		doc.Title = doc.headline()
	}
	if doc.Title == "" {
		doc.Title = withoutOutlet(page.block(page.title).Text, doc.Outlet)
	}
	if page.deep {
		doc.note(fmt.Sprintf("Elements stand more than %d deep within one another; the deepest were read as text alone.", maxElements))
	}
	return doc
}

// looksLikeHTML reports whether a text without a name opens as a page does.
func looksLikeHTML(raw string) bool {
	head := strings.TrimLeft(strings.TrimPrefix(raw, byteOrderMark), " \t\r\n")
	if strings.HasPrefix(head, "<?xml") {
		_, rest, _ := strings.Cut(head[:min(len(head), 1<<10)], "?>")
		head = strings.TrimLeft(rest, " \t\r\n")
	}
	for _, opening := range []string{"<!doctype html", "<html"} {
		if len(head) >= len(opening) && strings.EqualFold(head[:len(opening)], opening) {
			return true
		}
	}
	return false
}

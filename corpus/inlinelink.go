package corpus

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// An openLink is a link of HTML within Markdown whose words are being read.
type openLink struct {
	address string
	from    int // in the text
}

// link takes the words of a link. The mark of a note that is nothing but an address
// is read as a link, and stands in the text as the marks of all notes do.
func (t *inlineText) link(n *ast.Link) {
	address := unescaped(n.Destination)
	if mark, ok := t.noteMark(n); ok {
		t.keep(mark)
		t.links = append(t.links, Link{Span: mark, Address: address, Note: true})
		return
	}
	from := t.text.Len()
	t.children(n)
	t.linkFrom(from, address)
}

// linkFrom adds a link whose words are the text from an offset on.
func (t *inlineText) linkFrom(from int, address string) {
	b := Block{Text: t.text.String(), pieces: t.pieces}
	if strings.TrimSpace(b.Text[min(from, len(b.Text)):]) == "" {
		return
	}
	t.links = append(t.links, Link{Span: trim(t.raw, b.Span(from, len(b.Text))), Address: address})
}

// noteMark is where the mark of a note stands, "[^1]", if that is what a link is.
func (t *inlineText) noteMark(n *ast.Link) (Span, bool) {
	text, ok := n.FirstChild().(*ast.Text)
	if !ok || text.NextSibling() != nil {
		return Span{}, false
	}
	start, stop := text.Segment.Start, text.Segment.Stop
	label := t.source[start:stop]
	isMark := len(label) > 1 && label[0] == '^' && !bytes.ContainsAny(label, " \t\r\n") &&
		start > 0 && t.source[start-1] == '[' && stop < len(t.source) && t.source[stop] == ']'
	return Span{t.base + start - 1, t.base + stop + 1}, isMark
}

// autoLink takes an address in angle brackets, which is no text.
func (t *inlineText) autoLink(n *ast.AutoLink) {
	start, address := n.Pos(), n.URL(t.source)
	if n.AutoLinkType != ast.AutoLinkURL || start < 0 || start+len(address)+2 > len(t.source) {
		return
	}
	t.links = append(t.links, Link{Span: Span{t.base + start, t.base + start + len(address) + 2}, Address: string(address)})
}

// anchor takes a tag of HTML that opens or ends a link.
func (t *inlineText) anchor(tag []byte) {
	if len(tag) < 3 || tag[1]|' ' != 'a' && tag[1] != '/' {
		return
	}
	z := html.NewTokenizer(bytes.NewReader(tag))
	kind := z.Next()
	name, more := z.TagName()
	if atom.Lookup(name) != atom.A {
		return
	}
	if t.opened.address != "" {
		t.linkFrom(t.opened.from, t.opened.address)
		t.opened = openLink{}
	}
	for more && kind == html.StartTagToken {
		var key, value []byte
		if key, value, more = z.TagAttr(); string(key) == "href" {
			t.opened = openLink{address: string(value), from: t.text.Len()}
		}
	}
}

// unescaped is an address without the backslashes and character references of
// Markdown.
func unescaped(destination []byte) string {
	return string(util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(destination))))
}

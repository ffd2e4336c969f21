package corpus

import (
	"strings"
	"testing"
	"unicode"
)

var pageSeeds = []string{
	"<!doctype html><html lang=en><head><title>Fees | Gazette</title><meta property=og:title content='A &amp; B'></head><body><h1>Fees</h1><p>They rose by &pound;5&nbsp;million<br>at once.<br><br>Twice.",
	"<table><tr><th>Port<th>Boats<tr><td rowspan=2>Ayr<td>410<tr><td colspan=3>299</table><ul><li>a<li>b<ol><li>c</ul><dl><dt>d<dd>e",
	"<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-31\"}]}</script><p>x<sup>2</sup> 10<sup>6</sup>m<sup>2</sup><a><sup>1</sup></a><q>y</q><del>z</del>",
	"<div hidden>a</div><nav><a href=x>b</a></nav><p style='display: none'>c<p>\x00\x1b[31m&#27;&#150;&#x202e;\x80\xa3 d\u202ee <b>1</b>,200<pre>f\n\ng</pre>",
	"<link rel=canonical href=http://a.b/c><p>It <a href=d>rose <b>by</b> 5</a><sup><a href=#n>1</a></sup>, www.e.f<a href=#m>[2]</a><ol><li id=n>g <a href=http://h.i>j</a><li><a id=m></a>http://k.l",
	"<b><p>a</b>b</p></i><h2><h3>c</h2><blockquote>d<!-- e --></blockquote><code>f</code>g<!-- h", "<a", "</", "&", "<p>&poundx &amp &#; &#xg; &notit; &", "<title>&", "<svg><title>a</title></svg><p>b",
}

func FuzzHTML(f *testing.F) {
	for _, raw := range append(pageSeeds, fuzzSeeds...) {
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		doc := HTML("a.html", raw, Options{})
		checkPlaces(t, doc)
		for n := range doc.Blocks {
			b := &doc.Blocks[n]
			checkDecoded(t, doc, b)
			if i := strings.IndexFunc(b.Text, obeyed); i >= 0 {
				t.Errorf("%q has a character that a terminal obeys", b.Text)
			}
		}
	})
}

// checkDecoded checks that the pieces of a block's text are what the raw text
// has there, and that the way back from a place leads to the text.
func checkDecoded(t *testing.T, doc *Document, b *Block) {
	t.Helper()
	end := 0
	for _, p := range b.pieces {
		there := doc.Raw[p.raw : p.raw+p.rawLen]
		if p.raw < end || p.rawLen == 0 {
			t.Errorf("%q: a piece of %d bytes stands at %d, after %d", b.Text, p.rawLen, p.raw, end)
		}
		if text := b.Text[p.at:]; !p.opaque && !strings.HasPrefix(text, there) {
			t.Errorf("%q stands where the raw text has %q", text, there)
		}
		end = p.raw + p.rawLen
	}
	if got := doc.Plain(b.Whole()); got != b.Text {
		t.Errorf("%q is read back as %q", b.Text, got)
	}
	from := 0
	for _, word := range strings.Fields(b.Text) {
		from += strings.Index(b.Text[from:], word)
		if got := doc.Plain(b.Span(from, from+len(word))); got != word {
			t.Errorf("%q in %q is read back as %q", word, b.Text, got)
		}
		from += len(word)
	}
}

func obeyed(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' }

package corpus

import (
	"fmt"
	"strings"
	"testing"
)

// outline writes one line for each block: its kind, the heading it stands
// under, its place in a list or table, and its text.
func outline(doc *Document) string {
	var b strings.Builder
	for _, block := range doc.Blocks {
		b.WriteString(block.Kind.String())
		if block.Section >= 0 {
			fmt.Fprintf(&b, " under %q", doc.Blocks[block.Section].Text)
		}
		switch block.Kind {
		case Item:
			fmt.Fprintf(&b, " of %d", block.List)
		case Cell:
			fmt.Fprintf(&b, " of %d at %d,%d", block.List, block.Row, block.Column)
		}
		fmt.Fprintf(&b, ": %q\n", block.Text)
	}
	return b.String()
}

// lines joins what a test wants to see, one line each.
func lines(want ...string) string { return strings.Join(want, "\n") + "\n" }

// checkPlaces checks what must hold for the blocks of every document: their
// spans lie in the raw text and in order, and a longer text never ends sooner.
func checkPlaces(t *testing.T, doc *Document) {
	t.Helper()
	last := 0
	for n, b := range doc.Blocks {
		whole := b.Whole()
		if b.Text == "" {
			t.Fatalf("block %d has no text", n)
		}
		if whole.Start < last || whole.End < whole.Start || whole.End > len(doc.Raw) {
			t.Fatalf("block %d stands at %v, after %d in %d bytes", n, whole, last, len(doc.Raw))
		}
		if b.Section >= n || b.Section >= 0 && doc.Blocks[b.Section].Kind != Heading {
			t.Fatalf("block %d stands under block %d, which is no heading before it", n, b.Section)
		}
		last = whole.End
		checkMonotone(t, b)
	}
	checkLinks(t, doc)
}

// checkLinks checks that links stand in the document, in order, and lead to the web.
func checkLinks(t *testing.T, doc *Document) {
	t.Helper()
	last := 0
	for _, l := range doc.Links {
		if l.Span.Start < last || l.Span.End <= l.Span.Start || l.Span.End > len(doc.Raw) {
			t.Fatalf("a link stands at %v, after %d in %d bytes", l.Span, last, len(doc.Raw))
		}
		if web, ok := webAddress(l.Address, nil); !ok || web != l.Address {
			t.Fatalf("a link leads to %q", l.Address)
		}
		last = l.Span.Start
	}
}

func checkMonotone(t *testing.T, b Block) {
	t.Helper()
	step := 1 + len(b.Text)/50
	before := Span{}
	for i := 0; i < len(b.Text); i += step {
		s := b.Span(i, i+1)
		if s.Start < before.Start || s.End < before.End || s.Len() < 1 {
			t.Fatalf("%q: byte %d stands at %v, the one before at %v", b.Text, i, s, before)
		}
		if whole := b.Span(i, len(b.Text)); whole.Start != s.Start || whole.End < s.End {
			t.Fatalf("%q: from byte %d it stands at %v, that byte at %v", b.Text, i, whole, s)
		}
		before = s
	}
}

package corpus

import (
	"slices"
	"strings"
	"testing"
)

// TestTangledMarkdown reads a quarter of a megabyte each of text written to
// hurt. Without the bounds it takes more time and memory than anybody has.
func TestTangledMarkdown(t *testing.T) {
	const size = 1 << 18
	fill := func(unit string) string { return strings.Repeat(unit, size/len(unit)) }
	paragraphs := func(unit string, n int) string { return fill(strings.Repeat(unit, n) + "\n\n") }
	tests := []struct {
		name, raw string
		notes     []string
	}{
		{"emphasis", fill("*a_ "), []string{boundNotes[marksBound]}},
		{"emphasis within bounds", paragraphs("*a_ ", 499), nil},
		{"open brackets", fill("["), []string{boundNotes[marksBound]}},
		{"closed brackets", fill("]("), []string{boundNotes[marksBound]}},
		{"open links", fill("[a]("), []string{boundNotes[marksBound]}},
		{"brackets in brackets", fill(strings.Repeat("[", 499) + strings.Repeat("]", 499) + "\n\n"), nil},
		{"titles without an end", strings.Repeat("[a](b (", 300) + fill("a\n"), nil},
		{"backticks", backticks(size), []string{boundNotes[marksBound]}},
		{"tags", fill("<a "), []string{boundNotes[marksBound]}},
		{"a heading", "# " + fill("*a_ "), []string{boundNotes[marksBound]}},
		{"quotations", fill("> ") + "\n" + fill("a\n"), []string{boundNotes[depthBound]}},
		{"lists", fill("1) ") + "a", []string{boundNotes[depthBound]}},
		{"blank lines in lists", strings.Repeat("- ", 15) + "a\n" + fill("\n"), nil},
		{"link targets", fill("[a]: b\n"), []string{boundNotes[marksBound], boundNotes[targetsBound]}},
		{"ragged table", strings.Repeat("|a", 5000) + "\n" + strings.Repeat("|-", 5000) + "\n" + fill("a\n"), []string{boundNotes[cellsBound]}},
		{"empty cells", strings.Repeat("|", 100) + "\n" + strings.Repeat("|-", 100) + "\n" + fill(strings.Repeat("|", 100)+"\n"), nil},
		{"underlines", fill("a\n=\n"), nil},
		{"ampersands", fill("&"), nil},
		{"backslashes", fill("\\"), nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc := Markdown("a.md", test.raw, Options{})
			if !slices.Equal(doc.Notes, test.notes) {
				t.Errorf("notes %q, want %q", doc.Notes, test.notes)
			}
		})
	}
}

// backticks returns runs of backticks of which no two are of one length.
func backticks(size int) string {
	var b strings.Builder
	for n := 1; b.Len() < size; n++ {
		b.WriteString(strings.Repeat("`", n) + "a ")
	}
	return b.String()
}

// TestTangledParagraphIsPlainText: the paragraphs around it stay Markdown.
func TestTangledParagraphIsPlainText(t *testing.T) {
	tangle := strings.TrimSpace(strings.Repeat("*a_ ", maxMarks))
	doc := Markdown("a.md", "It is *5*.\n\n> "+tangle+"\n> &amp; on\n\nIt is *6*.\n", Options{})
	want := lines(`paragraph: "It is 5."`, `quotation: "`+tangle+`\n&amp; on"`, `paragraph: "It is 6."`)
	if got := outline(doc); got != want {
		t.Errorf("got\n%s", got)
	}
	checkPlaces(t, doc)
}

// TestSingleBlanks: many blank lines mean what one means.
func TestSingleBlanks(t *testing.T) {
	for _, raw := range []string{
		"a\n\nb\n", "- a\n\n- b\n\n  c\n", "-\n\n  a\n", "> a\n\n> b\n", "1. a\n\n   - b\n\n   c\n\nd\n", "\n# a\n\nb", "a\n\n    code\n\n    code\n\nb\n",
	} {
		once := outline(Markdown("a.md", raw, Options{}))
		often := outline(Markdown("a.md", strings.ReplaceAll(raw, "\n\n", "\n\n \n\t\n\n"), Options{}))
		if once != often {
			t.Errorf("%q: got\n%swith more blank lines\n%s", raw, once, often)
		}
	}
}

package report

import (
	"strings"
	"testing"
	"unicode/utf8"

	"claimcheck/corpus"
)

func TestSentenceAround(t *testing.T) {
	words := strings.Repeat("and then ", 200)
	for _, c := range []struct{ name, before, after, want string }{
		{"a sentence as people write them", "The council sold ", " of its homes.", "The council sold 12 of its homes."},
		{"cut on both sides", words, " " + words, "…" + strings.Repeat("and then ", 33) + "12" + strings.Repeat(" and then", 33) + "…"},
		{"cut behind", "It sold ", " " + words, "It sold 12" + strings.Repeat(" and then", 33) + "…"},
		{"cut before", words, " homes.", "…" + strings.Repeat("and then ", 33) + "12 homes."},
		{"without a space", strings.Repeat("½", 1000), strings.Repeat("é", 1000), "…" + strings.Repeat("½", 150) + "12" + strings.Repeat("é", 150) + "…"},
		{"without a space, cut inside of letters", strings.Repeat("½", 1000) + "x", "x" + strings.Repeat("é", 1000), "…" + strings.Repeat("½", 149) + "x12x" + strings.Repeat("é", 149) + "…"},
	} {
		doc := &corpus.Document{Raw: "Before it. " + c.before + "12" + c.after}
		sentence := corpus.Span{Start: len("Before it. "), End: len(doc.Raw)}
		claim := corpus.Span{Start: sentence.Start + len(c.before), End: sentence.Start + len(c.before) + 2}
		got := sentenceAround(doc, sentence, claim)
		if got != c.want || !utf8.ValidString(got) {
			t.Errorf("%s: %q\nwant %q", c.name, got, c.want)
		}
	}
}

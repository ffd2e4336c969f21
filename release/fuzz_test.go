package release

import (
	"strings"
	"testing"

	"claimcheck/corpus"
	"claimcheck/quantity"
)

// Any text is a release of some statements. Each stands on a line of the text,
// quotes no more than it may, and means something that can be compared with itself.
func FuzzOf(f *testing.F) {
	for _, raw := range []string{
		"The scheme helped 4,100 households in Wales in 2023, up from 3,900. One in five was in Leeds, and 18 to 24 more are to come.",
		"<p>Over &pound;54m was <b>seized</b>.</p><table><tr><th>a<th>b<tr><td>x<td>12</table>",
		"---\npublished: 2024-01-02\n---\n# 12 boats\n\n| a | b |\n|--|--|\n| x | 3% |\n",
		"\xff 12 \x00 ½ of —" + strings.Repeat("1", 300),
		"",
	} {
		f.Add(raw, false)
		f.Add(raw, true)
	}
	f.Fuzz(func(t *testing.T, raw string, page bool) {
		doc := corpus.Markdown("release.md", raw, corpus.Options{})
		if page {
			doc = corpus.HTML("release.html", raw, corpus.Options{})
		}
		r := Of(read(doc))
		lines := strings.Count(raw, "\n") + strings.Count(raw, "\r") + 1
		for i := range r.Statements {
			st := &r.Statements[i]
			if st.Row < 1 || st.Row > lines {
				t.Errorf("%q stands on line %d of %d", st.Written, st.Row, lines)
			}
			if len(st.Sentence) > 4*longestQuote+len(st.Written) || st.Sentence == "" || st.Written == "" || st.Measure == "" {
				t.Errorf("%q is quoted as %q, of %q", st.Written, st.Sentence, st.Measure)
			}
			if got := quantity.Compare(st.Quantity, st.Quantity).Outcome; got != quantity.Agrees {
				t.Errorf("%q compared with itself gives %d", st.Written, got)
			}
		}
	})
}

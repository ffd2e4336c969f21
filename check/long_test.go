package check_test

import (
	"fmt"
	"strings"
	"testing"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/extract"
)

// Articles of a hostile length are checked in time linear to it. This test has no
// clock: work that grew with the square of the length would not come to an end
// while anybody waits.
func TestLongArticles(t *testing.T) {
	checker := &check.Checker{Catalogue: load(t, "../corpus/example/figures"), Today: today}
	for name, article := range map[string]struct {
		raw    string
		claims int
	}{
		"a sentence of numbers": {"The wells are " + repeated(20_000, "%d metres, ", 3000) + "5 metres deep.", 20_001},
		"a sentence of places":  {repeated(500, "in Leeds there were %d wells in 2019, ", 3000) + "and 5 in York.", 501},
		"many sentences":        {repeated(5_000, "In 2021 Wales had %d wells. ", 3000), 5_000},
		"many paragraphs":       {repeated(5_000, "Wales had %d wells in May.\n\n", 3000), 5_000},
	} {
		doc := corpus.PlainText(name, article.raw, corpus.Options{})
		if r := checker.Article(extract.Read(doc)); len(r.Findings) != article.claims {
			t.Errorf("%s: %d findings, want %d", name, len(r.Findings), article.claims)
		}
	}
}

// repeated is a phrase n times, with numbers from first on.
func repeated(n int, phrase string, first int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, phrase, first+i)
	}
	return b.String()
}

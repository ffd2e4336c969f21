package claimcheck_test

import (
	"strings"
	"testing"

	"claimcheck/eval"
	"claimcheck/extract"
	"claimcheck/script"
)

// TestMutations plants every slip in the claims of the labelled articles that
// hold, and keeps how many are found, named and passed as right.
func TestMutations(t *testing.T) {
	extractor := extract.New()
	var trials []eval.Trial
	for _, set := range labelledSets(t) {
		checker, _ := checkerBy(t, set.figures)
		for _, a := range set.articles {
			trials = append(trials, eval.Mutate(checker, extractor, readArticle(t, a), eval.Slips))
		}
	}
	var b strings.Builder
	if err := eval.Write(&b, trials); err != nil {
		t.Fatal(err)
	}
	script.Golden(t, "testdata/eval/mutations.golden", b.String())
}

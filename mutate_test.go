package claimcheck_test

import (
	"strings"
	"sync"
	"testing"

	"claimcheck/eval"
	"claimcheck/extract"
	"claimcheck/script"
)

// TestMutations plants every slip in the claims of the labelled articles that
// hold, and keeps how many are found, named and passed as right.
func TestMutations(t *testing.T) {
	var working sync.WaitGroup
	var trials []*eval.Trial // in the order of the articles, whichever is done first
	for _, set := range labelledSets(t) {
		checker, _ := checkerBy(t, set.figures)
		for _, a := range set.articles {
			doc, trial := readArticle(t, a), new(eval.Trial)
			trials = append(trials, trial)
			working.Go(func() { *trial = eval.Mutate(checker, extract.New(), doc, eval.Slips) })
		}
	}
	working.Wait()
	done := make([]eval.Trial, len(trials))
	for i, trial := range trials {
		done[i] = *trial
	}
	var b strings.Builder
	if err := eval.Write(&b, done); err != nil {
		t.Fatal(err)
	}
	script.Golden(t, "testdata/eval/mutations.golden", b.String())
}

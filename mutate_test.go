package claimcheck_test

import (
	"path/filepath"
	"strings"
	"testing"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/eval"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/script"
)

// TestMutations plants every slip in the claims of the example that hold, and
// keeps how many are found, named and passed as right.
func TestMutations(t *testing.T) {
	catalogue, _, err := figures.Load([]string{filepath.Join(example, "figures")})
	if err != nil {
		t.Fatal(err)
	}
	checker := &check.Checker{Catalogue: catalogue, AsOf: period.On(2026, 11, 1)}
	extractor := extract.New()
	var trials []eval.Trial
	for src, err := range corpus.Sources([]string{filepath.Join(example, "articles")}, nil, corpus.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		doc, err := src.Document()
		if err != nil {
			t.Fatal(err)
		}
		trials = append(trials, eval.Mutate(checker, extractor, doc, eval.Slips))
	}
	var b strings.Builder
	if err := eval.Write(&b, trials); err != nil {
		t.Fatal(err)
	}
	script.Golden(t, "testdata/eval/mutations.golden", b.String())
}

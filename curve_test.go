package claimcheck_test

import (
	"strings"
	"sync"
	"testing"

	"claimcheck/eval"
	"claimcheck/extract"
	"claimcheck/script"
)

// curveStep is how far apart the values are that the golden file tells.
const curveStep = 0.05

// TestCurves draws what each threshold of linking makes of the labelled articles,
// and keeps it: by that file the thresholds are chosen.
func TestCurves(t *testing.T) {
	var working sync.WaitGroup
	var drawn []*eval.Curves // in the order of the articles, whichever is done first
	sets := labelledSets(t)
	for i, set := range sets {
		checker, _ := checkerBy(t, set.figures)
		strange, _ := checkerBy(t, packsBut(sets, i)...)
		for _, a := range set.articles {
			article := eval.Labelled{Doc: readArticle(t, a), Labels: a.labels, Checker: checker, Strangers: strange}
			curves := new(eval.Curves)
			drawn = append(drawn, curves)
			working.Go(func() { *curves = article.Curves(extract.New(), eval.Thresholds, curveStep) })
		}
	}
	working.Wait()
	var all []eval.Curves
	for _, curves := range drawn {
		all = append(all, *curves)
	}
	var b strings.Builder
	if err := eval.Sum(all).Write(&b); err != nil {
		t.Fatal(err)
	}
	script.Golden(t, "testdata/eval/curve.golden", b.String())
}

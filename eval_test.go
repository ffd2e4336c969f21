package claimcheck_test

import (
	"testing"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/script"
)

// knownLater is when the labelled articles are judged: long after they appeared, so
// that all revisions are known.
var knownLater = period.On(2026, 11, 1)

// checkerOf checks by the figures of a set. What of them is refused comes too.
func checkerOf(t testing.TB, set labelledSet) (*check.Checker, []figures.Problem) {
	t.Helper()
	catalogue, problems, err := figures.Load([]string{set.figures})
	if err != nil {
		t.Fatal(err)
	}
	var refused []figures.Problem
	for _, p := range problems {
		if p.Refused {
			refused = append(refused, p)
		}
	}
	return &check.Checker{Catalogue: catalogue, AsOf: knownLater}, refused
}

// readArticle reads a labelled article.
func readArticle(t testing.TB, a labelledArticle) *corpus.Document {
	t.Helper()
	for src, err := range corpus.Sources([]string{a.path}, nil, corpus.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		doc, err := src.Document()
		if err != nil {
			t.Fatal(err)
		}
		return doc
	}
	t.Fatalf("%s: no article", a.path)
	return nil
}

// TestScores holds what the program finds in the labelled articles to a golden
// file, so that every change shows what it did to precision and recall.
func TestScores(t *testing.T) {
	extractor := extract.New()
	s := newScores()
	for _, set := range labelledSets(t) {
		checker, refused := checkerOf(t, set)
		s.refuse(refused)
		for _, a := range set.articles {
			s.add(a, checker.Article(extractor.Read(readArticle(t, a))))
		}
	}
	script.Golden(t, "testdata/eval/scores.golden", s.String())
}

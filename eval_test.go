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

// checkerBy checks by the figures of packs. What of them is refused comes too.
func checkerBy(t testing.TB, packs ...string) (*check.Checker, []figures.Problem) {
	t.Helper()
	catalogue, problems, err := figures.Load(packs)
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
	sets := labelledSets(t)
	for i, set := range sets {
		checker, refused := checkerBy(t, set.figures)
		s.refuse(refused)
		strange, _ := checkerBy(t, packsBut(sets, i)...)
		for _, a := range set.articles {
			text := extractor.Read(readArticle(t, a))
			s.add(a, checker.Article(text))
			s.addStrange(a, strange.Article(text))
		}
	}
	script.Golden(t, "testdata/eval/scores.golden", s.String())
}

// packsBut are the packs of all sets but one: by them hardly anything can be said
// of its articles.
func packsBut(sets []labelledSet, own int) []string {
	var packs []string
	for i, set := range sets {
		if i != own {
			packs = append(packs, set.figures)
		}
	}
	return packs
}

package claimcheck_test

import (
	"path/filepath"
	"testing"

	"github.com/jdkato/prose/v2"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/figures"
	"claimcheck/pipeline"
)

// BenchmarkArticles sets checking an article against the example's figures
// beside having prose alone read its text, both with one worker.
func BenchmarkArticles(b *testing.B) {
	articles := filepath.Join(example, "articles")
	texts := readTexts(b, articles)
	b.Run("claimcheck", func(b *testing.B) {
		catalogue, _, err := figures.Load([]string{filepath.Join(example, "figures")})
		if err != nil {
			b.Fatal(err)
		}
		checker := &check.Checker{Catalogue: catalogue}
		for b.Loop() {
			sources := corpus.Sources([]string{articles}, nil, corpus.Options{})
			for out := range pipeline.Check(b.Context(), sources, checker, pipeline.Options{Jobs: 1}) {
				if out.Err != nil {
					b.Fatal(out.Err)
				}
			}
		}
		reportRate(b, len(texts))
	})
	b.Run("prose", func(b *testing.B) {
		for b.Loop() {
			for _, text := range texts {
				if _, err := prose.NewDocument(text); err != nil {
					b.Fatal(err)
				}
			}
		}
		reportRate(b, len(texts))
	})
}

// readTexts reads the raw texts of the articles in a folder.
func readTexts(b *testing.B, dir string) []string {
	var texts []string
	for src, err := range corpus.Sources([]string{dir}, nil, corpus.Options{}) {
		if err != nil {
			b.Fatal(err)
		}
		doc, err := src.Document()
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, doc.Raw)
	}
	return texts
}

// reportRate reports how many articles were read in a second, of some in every
// round.
func reportRate(b *testing.B, articles int) {
	b.ReportMetric(float64(articles)*float64(b.N)/b.Elapsed().Seconds(), "articles/s")
}

package check_test

import (
	"testing"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/extract"
)

// BenchmarkArticle checks the articles of the example, already extracted, by its
// figures.
func BenchmarkArticle(b *testing.B) {
	checker := &check.Checker{Catalogue: load(b, "../corpus/example/figures"), Today: today}
	extractor := extract.New()
	var texts []*extract.Text
	for src, err := range corpus.Sources([]string{"../corpus/example/articles"}, nil, corpus.Options{}) {
		if err != nil {
			b.Fatal(err)
		}
		doc, err := src.Document()
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, extractor.Read(doc))
	}
	claims := 0
	b.ReportAllocs()
	for b.Loop() {
		claims = 0
		for _, text := range texts {
			claims += len(checker.Article(text).Findings)
		}
	}
	b.ReportMetric(float64(claims*b.N)/b.Elapsed().Seconds(), "claims/s")
}

package check_test

import (
	"fmt"
	"os/exec"
	"strings"
	"testing"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
)

// BenchmarkArticle checks the articles of the example, already extracted, by its
// figures.
func BenchmarkArticle(b *testing.B) {
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
	judge(b, load(b, "../corpus/example/figures"), texts)
}

// BenchmarkLarge checks articles on figures of a pack of 1,500 measures of 200
// places.
func BenchmarkLarge(b *testing.B) {
	dir := b.TempDir()
	if out, err := exec.Command("go", "run", "claimcheck/figures/internal/packs/write", "wide", dir).CombinedOutput(); err != nil {
		b.Fatalf("%v: %s", err, out)
	}
	catalogue, _, err := figures.Load([]string{dir}) // some of whose series jump, and are told of
	if err != nil {
		b.Fatal(err)
	}
	extractor := extract.New()
	var texts []*extract.Text
	for article := range 20 {
		texts = append(texts, extractor.Read(corpus.PlainText("article.txt", onFigures(catalogue, article), corpus.Options{})))
	}
	judge(b, catalogue, texts)
}

// onFigures is an article of fifteen paragraphs, each on figures of one series. One
// of them states a figure of another year, and five a number that is in no table.
func onFigures(catalogue *figures.Catalogue, article int) string {
	var text strings.Builder
	for paragraph := range 15 {
		at := (article*15 + paragraph) * 997
		for catalogue.Series[at%len(catalogue.Series)].Unit.Name != "" {
			at++
		}
		s := catalogue.Series[at%len(catalogue.Series)]
		all := s.Figures()
		now, before := all[len(all)-1], all[len(all)-2]
		if paragraph == 7 {
			now.Value = all[0].Value
		}
		fmt.Fprintf(&text, "%s in %s came to %s in %s, after %s in %s.", s.Measure, s.Place.Name, now.Value, now.Period, before.Value, before.Period)
		if paragraph%3 == 0 {
			text.WriteString(" The ministry had asked 12 towns what they thought of it.")
		}
		text.WriteString("\n\n")
	}
	return text.String()
}

// judge reports how many claims of articles are judged in a second.
func judge(b *testing.B, catalogue *figures.Catalogue, texts []*extract.Text) {
	checker := &check.Checker{Catalogue: catalogue, Today: today}
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

package extract

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"claimcheck/corpus"
	"claimcheck/period"
	"claimcheck/quantity"
	"claimcheck/token"
)

const megabyte = 1 << 20

// published is the day on which the articles of the benchmarks appeared.
var published = time.Date(2024, 5, 17, 0, 0, 0, 0, time.UTC)

// newsDocuments are a megabyte of news.
func newsDocuments(b *testing.B) []*corpus.Document {
	var docs []*corpus.Document
	for _, article := range news(b, megabyte) {
		docs = append(docs, readArticle(article))
	}
	return docs
}

func readArticle(raw string) *corpus.Document {
	return corpus.Markdown("article.md", raw, corpus.Options{Published: published})
}

// measure makes each block of a megabyte of news a round's work.
func measure(b *testing.B, do func(text string)) {
	docs := newsDocuments(b)
	b.SetBytes(megabyte)
	b.ReportAllocs()
	for b.Loop() {
		for _, doc := range docs {
			for i := range doc.Blocks {
				do(doc.Blocks[i].Text)
			}
		}
	}
}

func BenchmarkTokens(b *testing.B) {
	var toks []token.Token
	measure(b, func(text string) { toks = token.Split(toks[:0], text) })
}

func BenchmarkSentences(b *testing.B) {
	var cuts []stretch
	measure(b, func(text string) { cuts = splitSentences(cuts[:0], text) })
}

func BenchmarkTokensAndSentences(b *testing.B) {
	var toks []token.Token
	var cuts []stretch
	measure(b, func(text string) {
		toks = token.Split(toks[:0], text)
		cuts = splitSentences(cuts[:0], text)
	})
}

// BenchmarkQuantitiesAndTimes takes the tokens as given.
func BenchmarkQuantitiesAndTimes(b *testing.B) {
	type cut struct {
		text string
		toks []token.Token
	}
	var cuts []cut
	for _, doc := range newsDocuments(b) {
		for i := range doc.Blocks {
			cuts = append(cuts, cut{doc.Blocks[i].Text, token.Split(nil, doc.Blocks[i].Text)})
		}
	}
	day := period.DateOf(published)
	var scanner quantity.Scanner
	b.SetBytes(megabyte)
	b.ReportAllocs()
	for b.Loop() {
		for _, c := range cuts {
			period.Scan(c.text, c.toks, day)
			scanner.Scan(c.text, c.toks, nil)
		}
	}
}

// BenchmarkExtract reads articles whole, from their bytes to all that is found
// in them.
func BenchmarkExtract(b *testing.B) {
	articles := news(b, megabyte)
	x := New()
	sentences := 0
	b.SetBytes(megabyte)
	b.ReportAllocs()
	for b.Loop() {
		sentences = 0
		for _, article := range articles {
			sentences += len(x.Read(readArticle(article)).Sentences)
		}
	}
	allocations := testing.AllocsPerRun(1, func() {
		for _, article := range articles {
			x.Read(readArticle(article))
		}
	})
	b.ReportMetric(allocations/float64(sentences), "allocs/sentence")
}

// hostile are texts that nobody wrote to be read. Each is repeated.
var hostile = []struct{ name, text string }{
	{"dots", "."}, {"digits", "7"}, {"commas", ","}, {"listed", "1,"}, {"hyphens", "-"}, {"and", "and "}, {"word", "x"},
	{"brackets", "("}, {"squares", "["}, {"quotes", "“"}, {"accents", "\u0301"}, {"initials", "a."}, {"titles", "Mr. "},
	{"pounds", "£"}, {"halves", "½"}, {"ones", "one "}, {"lines", "\n"}, {"dollars", "$("}, {"capitals", "A "}, {"The", "The "},
	{"years", "2019 "}, {"months", "May "}, {"asterisks", "*a_ "}, {"cells", "|a"}, {"of", "half of "}, {"places", "New York "},
	{"marks", "!? "}, {"spaces", " "}, {"paragraphs", "1.\n\n"}, {"percents", "5% "}, {"names", "Ann Hale "}, {"slashes", "1/"},
}

// BenchmarkHostile shows that time grows with the length alone: what a megabyte
// takes is about ten times what 100 kB take.
func BenchmarkHostile(b *testing.B) {
	for _, h := range hostile {
		for _, size := range []int{100_000, 1_000_000} {
			raw := strings.Repeat(h.text, size/len(h.text))
			b.Run(fmt.Sprintf("%s/%dkB", h.name, size/1000), func(b *testing.B) {
				x := New()
				b.SetBytes(int64(size))
				for b.Loop() {
					x.Read(readArticle(raw))
				}
			})
		}
	}
}

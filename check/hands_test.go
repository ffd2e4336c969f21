package check_test

import (
	"bytes"
	"testing"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/report"
)

// TestManyHands judges the articles of the example by one hand and by several, and hears
// the same.
func TestManyHands(t *testing.T) {
	catalogue := load(t, "../corpus/example/figures")
	extractor := extract.New()
	judged := func(hands int, text *extract.Text) []byte {
		var said bytes.Buffer
		checker := &check.Checker{Catalogue: catalogue, Today: today, Hands: hands}
		if err := report.JSONL(&said, checker.Article(text)); err != nil {
			t.Fatal(err)
		}
		return said.Bytes()
	}
	for src, err := range corpus.Sources([]string{"../corpus/example/articles"}, nil, corpus.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		doc, err := src.Document()
		if err != nil {
			t.Fatal(err)
		}
		text := extractor.Read(doc)
		alone := judged(1, text)
		for _, hands := range []int{2, 5} {
			if got := judged(hands, text); !bytes.Equal(got, alone) {
				t.Errorf("%s: %d hands say\n%s\none says\n%s", doc.Name, hands, got, alone)
			}
		}
	}
}

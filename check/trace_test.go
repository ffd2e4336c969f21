package check_test

import (
	"testing"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/extract"
)

// TestTracesChangeNothing judges the articles of the example with and without
// notes, and finds the same; and what was found is told by one hearing.
func TestTracesChangeNothing(t *testing.T) {
	catalogue := load(t, "../corpus/example/figures")
	plain := &check.Checker{Catalogue: catalogue, Today: today}
	telling := &check.Checker{Catalogue: catalogue, Today: today, Explain: true}
	extractor := extract.New()
	for src, err := range corpus.Sources([]string{"../corpus/example/articles"}, nil, corpus.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		doc, err := src.Document()
		if err != nil {
			t.Fatal(err)
		}
		text := extractor.Read(doc)
		want, got := plain.Article(text), telling.Article(text)
		if want.Traces != nil || len(got.Traces) != len(got.Claims) {
			t.Fatalf("%s: %d and %d traces of %d claims", doc.Name, len(want.Traces), len(got.Traces), len(got.Claims))
		}
		for i := range want.Findings {
			a, b := &want.Findings[i], &got.Findings[i]
			quoted := doc.Text(a.Claim.Span)
			if a.Status != b.Status || a.Reason != b.Reason || a.Message != b.Message || a.Also != b.Also || a.Arithmetic != b.Arithmetic || len(a.Candidates) != len(b.Candidates) {
				t.Errorf("%s: %s: %v %s, and told %v %s", doc.Name, quoted, a.Status, a.Reason, b.Status, b.Reason)
			}
			if decided := hearingsDecided(got.Traces[i]); decided != 1 && b.Status != check.Unchecked {
				t.Errorf("%s: %s: %v by %d hearings", doc.Name, quoted, b.Status, decided)
			}
		}
	}
}

func hearingsDecided(trace *check.Trace) int {
	n := 0
	for _, h := range trace.Hearings {
		if h.Decided {
			n++
		}
	}
	return n
}

package check

import (
	"testing"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
)

// TestCitedRaisesWithinBounds raises the score of a reading whose page the sentence
// cites: by the words it has to say half of what is measured to be confirmed by that,
// and none is accused by it.
func TestCitedRaisesWithinBounds(t *testing.T) {
	raw := "The port handled 41,200 containers."
	doc := &corpus.Document{Name: "a.md", Raw: raw, Blocks: []corpus.Block{corpus.NewBlock(corpus.Paragraph, raw, corpus.Span{End: len(raw)})},
		Links: []corpus.Link{{Span: corpus.Span{Start: 4, End: 8}, Address: "https://port.example/containers"}}}
	text := extract.Read(doc)
	checker := &Checker{}
	claim := &claims.Find(text)[0]
	for _, test := range []struct {
		measure, place, want float64
		url                  string
	}{
		{0.6, 1, 0.6 * 1.15, "https://port.example/containers"},
		{0.6, 1, 0.6 * 1.08, "https://port.example/containers/latest"},
		{0.6, 1, 0.6 * 1.03, "https://port.example/ferries"},
		{0.6, 1, 0.6, "https://gazette.example/containers"},
		{0.6, 1, 0.6, ""},
		{0.95, 1, 1, "https://port.example/containers"},
		{0.57, 1, shipped.Accuse * justBelow, "https://port.example/containers"},
		{0.24, 1, shipped.Alike * justBelow, "https://port.example/containers"},
		{0.32, 1, shipped.Name * justBelow, "https://port.example/containers"},
		{0.5, 0.32, 0.575, "https://port.example/containers"},
		{0.11, 0.5, shipped.ConfirmThree * justBelow / 0.5, "https://port.example/containers"},
	} {
		q := (&question{subject: &subject{workroom: newWorkroom()}, text: text, claim: claim, quantity: claim.Of(text), thresholds: shipped}).citing(checker.citations(text))
		r := Reading{Series: &figures.Series{}, Score: Score{test.measure, test.place, 1, 1}, Printings: []*figures.Figure{{Source: &figures.Source{URL: test.url}}}}
		q.favour(&r)
		if diff := r.Score.Measure - test.want; diff < -1e-9 || diff > 1e-9 {
			t.Errorf("%+v: the measure is raised to %.4f", test, r.Score.Measure)
		}
		if w := r.words(); w.Measure != test.measure {
			t.Errorf("%+v: by the words alone it is %.4f", test, w.Measure)
		}
	}
}

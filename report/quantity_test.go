package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
)

// TestQuantities tells how numbers are given to other programs, each as text:
// value to max (low to high) unit, role and the other parts of its change.
func TestQuantities(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// A vague plural is a power to ten of it; what it asserts starts at two.
		{"Thousands of posts will go.", "Thousands: 1000 to 10000 (2000 to 10000) post"},
		{"Tens of thousands of pupils came.", "Tens of thousands: 10000 to 100000 (20000 to 100000) pupil"},
		{"Dozens of ferries were late.", "Dozens: 12 to 120 (24 to 120) ferry"},
		{"Scores of barns burned.", "Scores: 20 to 200 (40 to 200) barn"},
		{"Millions of trees were felled.", "Millions: 1000000 to 10000000 (2000000 to 1000000000) tree"},
		{"It takes 30 to 40 days.", "30 to 40 days: 30 to 40 (30 to 40) day"},
		// A multiple of change is in times, one of comparison is bare.
		{"Rents doubled.", "doubled: 2 (1.9 to 2.1) times by"},
		{"Rents are 2.5 times lower than those of Lyon.", "2.5 times: 2.5 (2.375 to 2.625) times by"},
		{"Twice as many buses ran.", "Twice: 2 (1.9 to 2.1)"},
		{"Rail costs nine times as much.", "nine times: 9 (8.55 to 9.45)"},
		// The parts of one change name each other.
		{"Output rose by 3.5% from 4.1m to 4.3m tonnes, and 5 mills shut.",
			"3.5%: 3.5 (3.45 to 3.55) % by [1 2]; 4.1m: 4100000 (4050000 to 4150000) tonne from [0 2]; " +
				"4.3m tonnes: 4300000 (4250000 to 4350000) tonne to [0 1]; 5 mills: 5 (5 to 5) mill"},
		{"Fares rose 4%. Wages fell to £9.", "4%: 4 (3.5 to 4.5) % by; £9: 9 (8.5 to 9.5) GBP to"},
		// How long ago is a quantity as well as a time.
		{"It costs 30% more than two years ago.", "30%: 30 (29.5 to 30.5) % by; two years: 2 (1.5 to 2.5) year"},
		{"The bridge shut over six years ago, a year ago or a few days ago.", "six years: 6 (6 to 9) year"},
	} {
		var got []string
		for _, q := range extraction(t, c.text).Quantities {
			got = append(got, quantityLine(q))
		}
		if got := strings.Join(got, "; "); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func quantityLine(q wireQuantity) string {
	line := q.Text + ": " + *q.Value
	if q.Max != nil {
		line += " to " + *q.Max
	}
	line += fmt.Sprintf(" (%s to %s) %s", *q.Low, *q.High, q.Unit)
	if q.Role != nil {
		line += " " + *q.Role
	}
	if q.Parts != nil {
		line += fmt.Sprintf(" %v", q.Parts)
	}
	return strings.TrimSpace(line)
}

// TestClaimNamesItsQuantity: what a claim calls its quantity is the index among
// those that are written, with "two months ago" among them.
func TestClaimNamesItsQuantity(t *testing.T) {
	out := extraction(t, "The rule lapsed two months ago and cost £5m.")
	if len(out.Claims) != 1 || out.Quantities[out.Claims[0].Quantity].Text != "£5m" {
		t.Errorf("claims %+v of quantities %+v", out.Claims, out.Quantities)
	}
}

// TestExtractionIsOneLine: the lists are written one element after another, and
// are still a line of JSON with every list in it.
func TestExtractionIsOneLine(t *testing.T) {
	for _, raw := range []string{"", "It cost £5m. It took two months in 2019, under Section 9, in Kent."} {
		text := extract.Read(corpus.PlainText("a\"b.txt", raw, corpus.Options{}))
		var b strings.Builder
		if err := Extraction(&b, text, claims.Find(text)); err != nil {
			t.Fatal(err)
		}
		var lists map[string]any
		if err := json.Unmarshal([]byte(b.String()), &lists); err != nil || strings.Count(b.String(), "\n") != 1 {
			t.Errorf("%v in %q", err, b.String())
		}
		for _, name := range []string{"sentences", "entities", "quantities", "times", "claims", "skipped"} {
			if list, ok := lists[name].([]any); !ok || raw != "" && len(list) == 0 {
				t.Errorf("%s is %v", name, lists[name])
			}
		}
	}
}

// A readExtraction is what another program reads of an extraction.
type readExtraction struct {
	Quantities []wireQuantity
	Claims     []wireClaim
}

func extraction(t *testing.T, raw string) (out readExtraction) {
	t.Helper()
	doc := &corpus.Document{Name: "test", Raw: raw, Blocks: []corpus.Block{corpus.NewBlock(corpus.Paragraph, raw, corpus.Span{End: len(raw)})}}
	text := extract.Read(doc)
	var b bytes.Buffer
	if err := Extraction(&b, text, claims.Find(text)); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b.Bytes(), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

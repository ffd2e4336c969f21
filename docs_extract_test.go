package claimcheck_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/report"
)

// TestExtractExamples reads the sentences in the tables of docs/extract.md and
// finds what stands beside them.
func TestExtractExamples(t *testing.T) {
	page, err := os.ReadFile("docs/extract.md")
	if err != nil {
		t.Fatal(err)
	}
	readings := map[string]func(extraction) [][]string{
		"value": extraction.quantities, "passed over": extraction.skipped, "time": extraction.times, "name": extraction.names,
	}
	var found func(extraction) [][]string
	tested := 0
	for line := range strings.Lines(string(page)) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), " | ")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		switch {
		case cells[0] == "sentence":
			found = readings[cells[1]]
		case !strings.HasPrefix(line, "|"):
			found = nil
		case found != nil && !strings.HasPrefix(line, "|-"):
			tested++
			got := found(extractionOf(t, cells[0]))
			if !slices.ContainsFunc(got, func(row []string) bool { return slices.Equal(row, cells[1:]) }) {
				t.Errorf("%s\n got %q\nwant %q", cells[0], got, cells[1:])
			}
		}
	}
	if tested < 40 {
		t.Errorf("%d examples were found in docs/extract.md", tested)
	}
}

// An extraction is what the machine interface says of one sentence.
type extraction struct {
	Quantities []struct {
		Value, Max, Low, High *string
		LowOpen               bool `json:"low_open"`
		HighOpen              bool `json:"high_open"`
		Unit, Kind            string
		Per                   *struct{ Value, Unit string }
	}
	Skipped []struct{ Text, Why string }
	Times   []struct {
		Text     string
		From, To *string
	}
	Entities []struct{ Text, Type, Name string }
}

func extractionOf(t *testing.T, sentence string) extraction {
	doc := corpus.PlainText("example.txt", sentence, corpus.Options{Published: time.Date(2023, time.October, 18, 0, 0, 0, 0, time.UTC)})
	text := extract.Read(doc)
	var out bytes.Buffer
	if err := report.Extraction(&out, text, claims.Find(text)); err != nil {
		t.Fatal(err)
	}
	var e extraction
	if err := json.Unmarshal(out.Bytes(), &e); err != nil {
		t.Fatal(err)
	}
	return e
}

func (e extraction) quantities() (rows [][]string) {
	for _, q := range e.Quantities {
		value := orDash(q.Value)
		if q.Max != nil {
			value += " to " + *q.Max
		}
		unit := q.Unit
		if unit == "" {
			unit = q.Kind
		}
		if q.Per != nil {
			unit += " per " + strings.TrimPrefix(q.Per.Value+" ", "1 ") + q.Per.Unit
		}
		asserts := "–"
		if q.Low != nil || q.High != nil {
			low, high := "[", "]"
			if q.LowOpen {
				low = "("
			}
			if q.HighOpen {
				high = ")"
			}
			asserts = fmt.Sprintf("%s%s, %s%s", low, orDash(q.Low), orDash(q.High), high)
		}
		rows = append(rows, []string{value, unit, asserts})
	}
	return rows
}

func (e extraction) skipped() (rows [][]string) {
	for _, s := range e.Skipped {
		rows = append(rows, []string{s.Text, s.Why})
	}
	return rows
}

func (e extraction) times() (rows [][]string) {
	for _, x := range e.Times {
		rows = append(rows, []string{x.Text, orDash(x.From), orDash(x.To)})
	}
	return rows
}

func (e extraction) names() (rows [][]string) {
	for _, n := range e.Entities {
		rows = append(rows, []string{n.Text, n.Type, n.Name})
	}
	return rows
}

func orDash(s *string) string {
	if s == nil {
		return "–"
	}
	return *s
}

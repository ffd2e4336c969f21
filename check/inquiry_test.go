package check_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/quantity"
)

const harbour = `measure,sex,place,period,as_of,value,unit
Average pay of crews,Women,Wales,2021,2022-03-01,412,GBP per week
Average pay of crews,Men,Wales,2021,2022-03-01,433,GBP per week
Average pay of crews,Women,Wales,2022,2023-03-01,447,GBP per week
Average pay of crews,Women,Norway,2022,2023-03-01,655,GBP per week
Herring landed,,Wales,2022,2023-03-01,9100,tonnes
`

func catalogueOf(t *testing.T, table string) *check.Checker {
	t.Helper()
	file := filepath.Join(t.TempDir(), "harbour.csv")
	if err := os.WriteFile(file, []byte(table), 0o644); err != nil {
		t.Fatal(err)
	}
	c, problems, err := figures.Load([]string{file})
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	return &check.Checker{Catalogue: c, Today: period.On(2026, 11, 1)}
}

func TestInquire(t *testing.T) {
	checker := catalogueOf(t, harbour)
	in2022 := period.YearOf(2022)
	for _, test := range []struct {
		in          check.Inquiry
		first, last string
	}{
		{check.Inquiry{Words: "average pay of women in crews in Wales in 2022"}, "447 confirm contradict", "433 qualifier"},
		{check.Inquiry{Words: "average pay of women in crews", Place: "Norway", Period: in2022}, "655 confirm contradict", "433 qualifier"},
		{check.Inquiry{Words: "average pay of women in crews", Period: in2022}, "447 confirm", "433 qualifier"},
		{check.Inquiry{Words: "average pay of women in crews in Wales in 1999"}, "447 period", "433 qualifier"},
		{check.Inquiry{Words: "Women in crews in Wales had an average pay of £447 a week in 2022"}, "447 confirm contradict", "433 qualifier"},
		{check.Inquiry{Words: "herring landed in Wales in 2022", Unit: quantity.Unit{Name: "GBP", Dimension: quantity.Currency}}, "9100 unit", "9100 unit"},
	} {
		answer, ok := checker.Inquire(test.in)
		if !ok || len(answer.Links) == 0 {
			t.Errorf("%+v: %+v, %v", test.in, answer, ok)
			continue
		}
		if first, last := fateOf(answer.Links[0]), fateOf(answer.Links[len(answer.Links)-1]); first != test.first || last != test.last {
			t.Errorf("%+v: %q … %q, want %q … %q", test.in, first, last, test.first, test.last)
		}
	}
	if answer, ok := checker.Inquire(check.Inquiry{Words: "of the"}); ok {
		t.Errorf("words that say nothing: %+v", answer)
	}
}

// fateOf is a link in short: the last figure of its series, and what it is good for.
func fateOf(l check.Link) string {
	list := l.Series.Figures()
	said := []string{list[len(list)-1].Written}
	switch {
	case l.Refused != "":
		said = append(said, string(l.Refused))
	case l.Use.Confirm && l.Use.Contradict:
		said = append(said, "confirm contradict")
	case l.Use.Confirm:
		said = append(said, "confirm")
	}
	return strings.Join(said, " ")
}

// TestInquireScoresAsCheck holds the scores of an inquiry to those of the same
// words in an article.
func TestInquireScoresAsCheck(t *testing.T) {
	checker := catalogueOf(t, harbour)
	sentence := "Women in crews in Wales had an average pay of £447 a week in 2022."
	doc := corpus.PlainText("harbour.txt", sentence, corpus.Options{})
	found := checker.Article(extract.Read(doc)).Findings[0].Candidates
	answer, _ := checker.Inquire(check.Inquiry{Words: sentence})
	for i, c := range found {
		if l := answer.Links[i]; l.Series != c.Series || l.Score != c.Score {
			t.Errorf("link %d: %s %+v, and check has %s %+v", i, l.Series.Measure, l.Score, c.Series.Measure, c.Score)
		}
	}
	if len(found) == 0 || answer.Links[len(found)].Refused == "" {
		t.Errorf("check has %d candidates, and the inquiry %s", len(found), fmt.Sprint(answer.Links))
	}
}

// FuzzInquire: whatever is asked, the surest link comes first, scores lie between
// 0 and 1, and each link has either a figure or a reason.
func FuzzInquire(f *testing.F) {
	f.Add("average pay of women in crews in Wales in 2022", "Norway")
	f.Add("£447 a week, up 12% from 2021, a third and the second largest", "")
	f.Add("herring\n\n\x1b[31m \xff was 1,234.5.", "the")
	file := filepath.Join(f.TempDir(), "harbour.csv")
	if err := os.WriteFile(file, []byte(harbour), 0o644); err != nil {
		f.Fatal(err)
	}
	c, _, err := figures.Load([]string{file})
	if err != nil {
		f.Fatal(err)
	}
	checker := &check.Checker{Catalogue: c}
	f.Fuzz(func(t *testing.T, words, place string) {
		answer, _ := checker.Inquire(check.Inquiry{Words: words, Place: place})
		before := 1.0
		for _, l := range answer.Links {
			total := l.Score.Total()
			if (l.Figure() == nil) != (l.Refused != "") || (l.Because == "") != (l.Refused == "") {
				t.Fatalf("a link without a figure or a reason: %+v", l)
			}
			if l.Refused == "" && (total > before || total < 0) {
				t.Fatalf("%v stands behind %v", total, before)
			}
			if l.Refused == "" {
				before = total
			}
		}
	})
}

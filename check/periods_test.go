package check

import (
	"testing"

	"claimcheck/claims"
	"claimcheck/figures"
	"claimcheck/period"
)

func rents(t testing.TB) []*figures.Figure {
	return series(t,
		[3]string{"2021", "2022-03-01", "610"},
		[3]string{"2021", "2023-03-01", "612"},
		[3]string{"2022", "2023-03-01", "655"},
		[3]string{"2023", "2024-03-01", "702"},
	)
}

// values are the printed values, for comparing.
func values(list []*figures.Figure) string {
	s := ""
	for _, f := range list {
		s += f.Value.String() + " "
	}
	return s
}

// The newest figure is that of the latest period that was out by the day.
func TestNewestAndPrevious(t *testing.T) {
	for _, test := range []struct {
		published        period.Date
		newest, previous string
	}{
		{period.On(2022, 2, 1), "", ""},
		{period.On(2022, 3, 1), "610 612 ", ""},
		{period.On(2023, 9, 1), "655 ", "610 612 "},
		{period.On(2024, 9, 1), "702 ", "655 "},
		{period.Date{}, "702 ", "655 "},
	} {
		if got := values(newestAt(rents(t), test.published)); got != test.newest {
			t.Errorf("newest at %v: %q, want %q", test.published, got, test.newest)
		}
		if got := values(previous(rents(t), test.published)); got != test.previous {
			t.Errorf("previous at %v: %q, want %q", test.published, got, test.previous)
		}
	}
}

func TestKnown(t *testing.T) {
	var list []figures.Figure
	for _, f := range rents(t) {
		list = append(list, *f)
	}
	for _, test := range []struct {
		asOf period.Date
		want string
	}{
		{period.On(2022, 2, 28), ""},
		{period.On(2022, 3, 1), "610 "},
		{period.On(2023, 3, 1), "610 612 655 "},
		{period.Date{}, "610 612 655 702 "},
	} {
		if got := values(known(list, test.asOf)); got != test.want {
			t.Errorf("known on %v: %q, want %q", test.asOf, got, test.want)
		}
	}
}

// A day stands for its month, if the series has one figure for that.
func TestSamePeriod(t *testing.T) {
	months := series(t, [3]string{"2023-04", "", "41"}, [3]string{"2023-05", "", "44"})
	for cell, want := range map[string]string{"2023-05": "44 ", "2023-05-17": "44 ", "2023": "", "2023-06-01": ""} {
		p, err := period.Read(cell)
		if err != nil {
			t.Fatal(err)
		}
		if got := values(samePeriod(months, p)); got != want {
			t.Errorf("%s: %q, want %q", cell, got, want)
		}
	}
}

// A running total that names a time means the printing of that time. A time that
// was not over when the article appeared leaves all of them open.
func TestRunningTotal(t *testing.T) {
	total := series(t,
		[3]string{"2023-01/2023-03", "2023-04-14", "120"},
		[3]string{"2023-01/2023-06", "2023-07-14", "233"},
		[3]string{"2023-01/2023-08", "2023-09-14", "412"},
	)
	published := period.On(2023, 9, 20)
	for cell, want := range map[string]string{
		"2023-03":    "120 ",
		"2023-06-30": "233 ",
		"2023-07-14": "233 ", // the day on which it was printed
		"2023-06":    "233 ",
		"2023":       "120 233 412 ",
		"2023-05":    "120 233 412 ", // nothing was counted to May
	} {
		p, err := period.Read(cell)
		if err != nil {
			t.Fatal(err)
		}
		claim := &claims.Claim{Period: claims.Period{Period: p, Near: claims.Own}}
		m, ok := toDate(total, claim, published)
		if got := values(m.printings); !ok || got != want {
			t.Errorf("%s: %q, want %q", cell, got, want)
		}
	}
	if _, ok := toDate(rents(t), &claims.Claim{}, published); ok {
		t.Error("one figure a year is taken for a running total")
	}
}

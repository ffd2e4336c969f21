package check

import (
	"testing"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/quantity"
)

// number is a published figure as a table prints it.
func number(t testing.TB, s string) *figures.Figure {
	t.Helper()
	q := parse(t, s)
	return &figures.Figure{Series: &figures.Series{Definition: &figures.Definition{Unit: q.Unit, Per: q.Per}}, Source: &figures.Source{}, Value: q.Value, Step: q.Step}
}

// stated is a number of the text that says by how much something rose or fell.
func stated(t testing.TB, s string, change quantity.Change) *extract.Quantity {
	t.Helper()
	q := parse(t, s)
	q.Change = change
	return &extract.Quantity{Quantity: q, Role: extract.ChangedBy}
}

// asking is a question about one number of a text that says no more.
func asking(q *extract.Quantity) *question {
	return &question{text: &extract.Text{}, claim: &claims.Claim{}, quantity: q}
}

// A stated change is computed from the printed figures. Where only the rounding
// of the two lets it be as stated, it is imprecise.
func TestChange(t *testing.T) {
	for _, test := range []struct {
		claim     string
		direction quantity.Change
		now, base string
		by        Derivation
		status    Status
		reason    string
	}{
		{"25%", quantity.Up, "2,000", "1,600", PercentChange, Supported, ""},
		{"25%", quantity.Down, "1,200", "1,600", PercentChange, Supported, ""},
		{"25%", quantity.Down, "2,000", "1,600", PercentChange, Contradicted, "direction"},
		{"40%", quantity.Up, "2,000", "1,600", PercentChange, Contradicted, "value"},
		{"14%", quantity.Down, "2.1 million", "2.4 million", PercentChange, Imprecise, "rounding"},
		{"436", quantity.Down, "3,038", "3,474", Difference, Supported, ""},
		{"436", quantity.Up, "3,038", "3,474", Difference, Contradicted, "direction"},
		{"1.1 percentage points", quantity.Up, "7.8%", "6.7%", Difference, Supported, ""},
		{"£26 million", quantity.Up, "£438 million", "£412 million", Difference, Supported, ""},
		{"doubled", quantity.Up, "438", "219", Multiple, Supported, ""},
		{"tripled", quantity.Up, "438", "219", Multiple, Contradicted, "value"},
	} {
		q := stated(t, test.claim, test.direction)
		d, ok := test.by.Compute(asking(q), []*figures.Figure{number(t, test.now), number(t, test.base)})
		if !ok {
			t.Errorf("%s from %s to %s cannot be computed", test.claim, test.base, test.now)
			continue
		}
		if status, reason := judgeDerived(q, d); status != test.status || reason != test.reason {
			t.Errorf("%s %v from %s to %s: %v %s, want %v %s", test.claim, test.direction, test.base, test.now, status, reason, test.status, test.reason)
		}
	}
}

// From nothing, or from below it, there is no percentage of change.
func TestChangeFromNothing(t *testing.T) {
	q := stated(t, "25%", quantity.Up)
	for _, base := range []string{"0", "-40"} {
		for _, by := range []Derivation{PercentChange, Multiple} {
			if _, ok := by.Compute(asking(q), []*figures.Figure{number(t, "50"), number(t, base)}); ok {
				t.Errorf("%s from %s to 50 is computed", by.Name, base)
			}
		}
	}
}

func TestPointsForPercent(t *testing.T) {
	q := stated(t, "5%", quantity.Up)
	if !pointsForPercent(asking(q), []*figures.Figure{number(t, "60.0%"), number(t, "55.0%")}) {
		t.Error("from 55% to 60% are 5 points")
	}
	if pointsForPercent(asking(q), []*figures.Figure{number(t, "63"), number(t, "60")}) {
		t.Error("counts have no percentage points")
	}
}

// series are figures for periods, each printed on a day: "2021 2022-06-01 412".
func series(t testing.TB, rows ...[3]string) []*figures.Figure {
	t.Helper()
	s := &figures.Series{Definition: &figures.Definition{}}
	var list []*figures.Figure
	for _, row := range rows {
		f := number(t, row[2])
		p, err := period.Read(row[0])
		if err != nil {
			t.Fatal(err)
		}
		f.Series, f.Period = s, p
		if row[1] != "" {
			out, err := period.Read(row[1])
			if err != nil {
				t.Fatal(err)
			}
			f.AsOf = out.From
		}
		list = append(list, f)
	}
	return list
}

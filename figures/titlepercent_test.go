package figures

import "testing"

func TestPercentOfTitle(t *testing.T) {
	for _, test := range []struct {
		title string
		want  bool
	}{
		{"Wage gap of bakers as % of median wages", true},
		{"Wage gap of bakers, % of the median wage of millers", true},
		{"Percentage of lessons cancelled", true},
		{"Bread sold: percentage change on the year", true},
		{"Debt as a percentage of income, by town", true},
		{"Debt in millions and as % of income", false},
		{"Number and percentage of lessons cancelled", false},
		{"Wage gap in percentage points", false},
		{"Lessons cancelled", false},
		{"", false},
	} {
		if got := percentOfTitle(test.title); got != test.want {
			t.Errorf("%q is in per cent: %t, want %t", test.title, got, test.want)
		}
	}
}

package figures

import (
	"testing"
	"time"
)

func TestYearsRun(t *testing.T) {
	for _, test := range []struct {
		text   string
		start  time.Month
		begins bool
		sure   bool
	}{
		{"Peat cut, km2 per year (Aug of previous year to Jul)", time.August, false, true},
		{"Peat cut, August of the preceding year - July", time.August, false, true},
		{"Peat cut (1 August of previous year to 31 July)", time.August, false, true},
		{"Peat cut, July to June", time.July, false, false},
		{"Peat cut (Apr–Mar)", time.April, false, false},
		{"Barley sown, marketing year Oct-Sep", time.October, true, false},
		{"Barley sown, Oct/Sept of the following year", time.October, true, true},
		{"Barley sown, years ending 30 June", time.July, false, true},
		{"Barley sown, 12 months to March", time.April, false, true},
		{"Barley sown, January to December", time.January, false, false},
		{"Barley sown, July 2021 to June 2022", 0, false, false},
		{"Barley sown, year ending March 2024", 0, false, false},
		{"Barley sown, year ending March 2003 to year ending March 2024", time.April, false, true},
		{"Barley sown, years ending March 2003 to March 2024", time.April, false, true},
		{"Barley sown, March to May", 0, false, false},
		{"Barley sown in May", 0, false, false},
		{"Barley may decide to march", 0, false, false},
		{"to", 0, false, false},
	} {
		if got := yearsRunIn(test.text); got != (yearsRun{test.start, test.begins, test.sure}) {
			t.Errorf("%q runs from %v, begins %t, sure %t; want %v, %t, %t", test.text, got.start, got.begins, got.sure, test.start, test.begins, test.sure)
		}
	}
}

func TestWithoutRun(t *testing.T) {
	for _, test := range []struct{ title, want string }{
		{"Peat cut (Aug of previous year to Jul)", "Peat cut"},
		{"Peat cut, August of the previous year to July", "Peat cut"},
		{"Peat cut, July to June, by county", "Peat cut, July to June, by county"},
		{"Peat cut (March to May)", "Peat cut (March to May)"},
		{"Peat cut", "Peat cut"},
		{"Peat cutters, as at 31 March 2010 to 31 March 2024", "Peat cutters"},
		{"Peat cut, year ending 31 March", "Peat cut"},
		{"Bogs, geese and hands in Wales at 1 June", "Bogs, geese and hands in Wales"},
		{"Peat cutters on 30 June 2015 to 30 June 2024 (thousands)", "Peat cutters on 30 June 2015 to 30 June 2024 (thousands)"},
	} {
		if got := withoutRun(test.title); got != test.want {
			t.Errorf("%q is %q, want %q", test.title, got, test.want)
		}
	}
}

func TestCountedOn(t *testing.T) {
	march := dayOfYear{time.March, 31}
	for _, test := range []struct {
		title string
		want  dayOfYear
	}{
		{"Lock keepers, as at 31 March 2010 to 31 March 2024", march},
		{"Lock keepers by canal as at 31 March", march},
		{"Lock keepers on March 31 each year", march},
		{"Lock keepers as of the 1st January", dayOfYear{time.January, 1}},
		{"Lock keepers, as at 31 March 2024", dayOfYear{}},
		{"Lock keepers, 1 April to 31 March", dayOfYear{}},
		{"Lock keepers on 31 March and on 30 September", dayOfYear{}},
		{"Lock keepers at 31 February", dayOfYear{}},
		{"Lock keepers in May", dayOfYear{}},
		{"at", dayOfYear{}},
	} {
		if got := countedOn(test.title); got != test.want {
			t.Errorf("%q counts on %v, want %v", test.title, got, test.want)
		}
	}
}

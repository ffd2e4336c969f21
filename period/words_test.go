package period

import (
	"strings"
	"testing"

	"claimcheck/embedded"
	"claimcheck/token"
)

// TestWordsTable reads every row and holds each value to the range of its kind.
func TestWordsTable(t *testing.T) {
	most := map[kind]int{
		monthWord: 12, weekdayWord: 6, seasonWord: 4, ordinal: 20, number: 90, unit: int(Century), decadeWord: 90, shift: 1,
		partWord: int(End), dayWord: 1, preposition: int(to), fiscal: 12, code: int(FiscalYear), distance: later,
	}
	seen := map[string]bool{}
	for row := range embedded.Rows(wordsTable, 4, 4) {
		spelled, e, err := readEntry(row)
		if err != nil {
			t.Fatal(err)
		}
		if e.value < -1 || e.value > most[e.kind] {
			t.Errorf("%q: the value %d is beyond the kind's %d", row, e.value, most[e.kind])
		}
		for _, w := range spelled {
			if seen[w] {
				t.Errorf("%q stands twice", w)
			}
			if seen[w] = true; w != strings.ToLower(w) || len(w) > longestWord || lookUp(w) != e {
				t.Errorf("%q is never looked up: it has capitals or is too long", w)
			}
		}
	}
}

func TestReadEntryRefuses(t *testing.T) {
	for _, row := range [][]string{{"may", "moon", "5", ""}, {"may", "month", "five", ""}, {"may", "month", "5", "perhaps"}} {
		if _, e, err := readEntry(row); err == nil {
			t.Errorf("readEntry(%q) = %v, want an error", row, e)
		}
	}
}

func TestHolidaysTable(t *testing.T) {
	seen := map[string]bool{}
	for row := range embedded.Rows(holidaysTable, 3, 4) {
		h, err := readHoliday(row)
		if err != nil {
			t.Fatal(err)
		}
		for _, year := range []int{2023, 2024} {
			if d := h.rule.in(year); d.Year != year || h.rule.month != 0 && d.Month != h.rule.month {
				t.Errorf("%q is on %v in %d", row, d, year)
			}
		}
		for _, country := range append(h.countries, "") {
			if key := strings.ToLower(row[0]) + country; len(h.countries) == 0 || country != "" {
				if seen[key] {
					t.Errorf("%q stands twice for %q", row[0], country)
				}
				seen[key] = true
			}
		}
		for _, country := range append(h.countries, "XX") {
			s := scanner{text: row[0], toks: token.Split(nil, row[0]), calendar: func() Calendar { return Calendar{Country: country} }}
			if rule, next, ok := s.holidayAt(0); country != "XX" && (!ok || next != len(s.toks) || rule != h.rule) {
				t.Errorf("%q in %s is read as %v to token %d, %t", row[0], country, rule, next, ok)
			}
		}
	}
}

func TestReadHolidayRefuses(t *testing.T) {
	for _, row := range [][]string{{"moon day", "13", "1", ""}, {"moon day", "May", "1", ""}, {"moon day", "5", "first", ""}, {"", "5", "1", ""}, {"moon day", "5", "mon one", ""}} {
		if h, err := readHoliday(row); err == nil {
			t.Errorf("readHoliday(%q) = %v, want an error", row, h)
		}
	}
}

func TestEaster(t *testing.T) {
	for _, want := range []Date{{1961, 4, 2}, {2000, 4, 23}, {2008, 3, 23}, {2011, 4, 24}, {2024, 3, 31}, {2038, 4, 25}} {
		if got := easter(want.Year); got != want {
			t.Errorf("Easter of %d is %v, want %v", want.Year, got, want)
		}
	}
}

func TestCalendarsTable(t *testing.T) {
	for row := range embedded.Rows(calendarsTable, 4, 4) {
		c, err := readCalendar(row)
		if err != nil {
			t.Fatal(err)
		}
		if CalendarOf(row[0]) != c || len(row[0]) != 2 {
			t.Errorf("%q stands twice or has no country", row)
		}
	}
	for _, row := range [][]string{{"XX", "13", "day", "north"}, {"XX", "4", "year", "north"}, {"XX", "4", "day", "east"}} {
		if c, err := readCalendar(row); err == nil {
			t.Errorf("readCalendar(%q) = %v, want an error", row, c)
		}
	}
	if c := CalendarOf("XX"); c != (Calendar{}) {
		t.Errorf("a country that no row names has %v", c)
	}
}

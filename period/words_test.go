package period

import (
	"strings"
	"testing"

	"claimcheck/embedded"
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
	for row := range embedded.Rows(holidaysTable, 3, 3) {
		h, err := readHoliday(row)
		if err != nil {
			t.Fatal(err)
		}
		for _, year := range []int{2023, 2024} {
			if d := h.in(year); d.Year != year || d.Month != h.month {
				t.Errorf("%q is on %v in %d", row, d, year)
			}
		}
	}
}

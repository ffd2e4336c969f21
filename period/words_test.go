package period

import (
	"strings"
	"testing"
)

// TestWordsTable reads every row and holds each value to the range of its kind.
func TestWordsTable(t *testing.T) {
	most := map[kind]int{
		monthWord: 12, weekdayWord: 6, seasonWord: 4, ordinal: 20, number: 90, unit: int(Century), decadeWord: 90, shift: 1,
		partWord: int(End), dayWord: 1, preposition: int(to), fiscal: 12, code: int(FiscalYear), distance: later,
	}
	seen := map[string]bool{}
	for line := range strings.Lines(wordsTable) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		spelled, e, err := readEntry(strings.TrimRight(line, "\n"))
		if err != nil {
			t.Fatal(err)
		}
		if e.value < -1 || e.value > most[e.kind] {
			t.Errorf("%q: the value %d is beyond the kind's %d", line, e.value, most[e.kind])
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
	for _, row := range []string{"may\tmonth\t5", "may\tmoon\t5\t", "may\tmonth\tfive\t", "may\tmonth\t5\tperhaps"} {
		if _, e, err := readEntry(row); err == nil {
			t.Errorf("readEntry(%q) = %v, want an error", row, e)
		}
	}
}

func TestHolidaysTable(t *testing.T) {
	for line := range strings.Lines(holidaysTable) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		h, err := readHoliday(strings.TrimRight(line, "\n"))
		if err != nil {
			t.Fatal(err)
		}
		for _, year := range []int{2023, 2024} {
			if d := h.in(year); d.Year != year || d.Month != h.month {
				t.Errorf("%q is on %v in %d", line, d, year)
			}
		}
	}
}

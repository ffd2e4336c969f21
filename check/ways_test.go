package check

import (
	"testing"

	"claimcheck/embedded"
	"claimcheck/quantity"
)

// Every row of the table of ways is read, and points up or down.
func TestWays(t *testing.T) {
	kinds := map[string]map[string]quantity.Change{"extreme": ways().extremes, "change": ways().changes, "judging": ways().judging}
	for row := range embedded.Rows(wayTable, 3, 3) {
		if way := kinds[row[0]][row[1]]; way == quantity.None {
			t.Errorf("%s %q points nowhere", row[0], row[1])
		}
	}
}

func TestOrdinal(t *testing.T) {
	for n, want := range map[int64]string{1: "", 2: "2nd ", 3: "3rd ", 4: "4th ", 11: "11th ", 12: "12th ", 22: "22nd ", 111: "111th "} {
		if got := ordinal(n); got != want {
			t.Errorf("ordinal(%d) is %q, want %q", n, got, want)
		}
	}
}

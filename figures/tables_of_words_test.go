package figures

import (
	"testing"

	"claimcheck/embedded"
	"claimcheck/quantity"
)

// TestUsualUnits reads every row of usualunits.tsv: its unit is one, and its sizes are
// numbers in their order.
func TestUsualUnits(t *testing.T) {
	for row := range embedded.Rows(usualUnitTable, 5, 6) {
		if u := readUnit(row[1]); !u.isUnit() && u.per.IsZero() {
			t.Errorf("%s: “%s” is no unit", row[0], row[1])
		}
		var sizes []quantity.Number
		for _, cell := range row[2:5] {
			n, err := quantity.ParseDecimal(cell)
			if err != nil {
				t.Errorf("%s: “%s” is no number", row[0], cell)
			}
			sizes = append(sizes, n)
		}
		if !sizes[0].Less(sizes[1]) || !sizes[2].Less(sizes[1]) {
			t.Errorf("%s: its sizes %v leave no room", row[0], row[2:5])
		}
	}
}

// TestFREDCodes reads every row of fred.tsv: each code has a name, and its unit is read.
func TestFREDCodes(t *testing.T) {
	for row := range embedded.Rows(fredTable, 3, 3) {
		if u := readUnit(row[2]); row[0] == "" || row[1] == "" || row[2] != "" && !u.isUnit() {
			t.Errorf("%v: code, name and unit are wanted", row)
		}
	}
	if fredSeries()["UNRATE"].name == "" {
		t.Error("UNRATE is not known")
	}
}

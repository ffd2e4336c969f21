package figures

import (
	"strings"
	"testing"

	"claimcheck/embedded"
)

func TestIndicatorsAreWhole(t *testing.T) {
	rows := 0
	for row := range embedded.Rows(indicatorTable, 2, 3) {
		rows++
		if row[1] == "" || row[0] != strings.TrimSpace(row[0]) || !isCode(row[0]) {
			t.Errorf("%q is no code with a name", row[0])
		}
		if row[2] != "" && readUnit(row[2]).unclear {
			t.Errorf("%s: the unit %q cannot be read", row[0], row[2])
		}
	}
	if rows != len(indicators()) {
		t.Errorf("%d rows and %d codes", rows, len(indicators()))
	}
}

package figures

import (
	"fmt"
	"strings"
	"testing"
)

// A sheet has no cells behind the last one that says something.
func TestSDMXOnASheet(t *testing.T) {
	g := grid{file: "pigs.xlsx", sheet: "data", formatted: []bool{}, records: []record{
		{line: 1, cells: []string{"DATAFLOW", "geo", "unit", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG"}},
		{line: 2, cells: []string{"X:Y(1.0)", "DK", "THS_HD", "2021", "13152"}},
		{line: 3, cells: []string{"X:Y(1.0)", "DK", "THS_HD", "2022", "11541", "p"}},
	}}
	tables, problems := g.read(given{title: "Pigs"})
	if len(tables) != 1 || tables[0].Figures() != 2 {
		t.Fatalf("read %d tables: %v", len(tables), problems)
	}
	if f := tables[0].Series[0].Figures()[1]; f.Status != "provisional" || f.Value.String() != "11541000" || f.Row != 3 {
		t.Errorf("the last figure is %+v", f)
	}
}

func TestSDMXWithTooManyCodes(t *testing.T) {
	var b strings.Builder
	b.WriteString("DATAFLOW,CASE,TIME_PERIOD,OBS_VALUE\n")
	for i := range maxUnknownCodes + 1 {
		fmt.Fprintf(&b, "X:Y(1.0),C%d,2021,1\n", i)
	}
	tables, problems := readTables("cases.csv", b.String(), ',', given{})
	if len(tables) > 0 || len(problems) != 1 || !problems[0].Refused || problems[0].Column != "CASE" {
		t.Errorf("%d tables, %v", len(tables), problems)
	}
}

package figures

import (
	"fmt"
	"strings"
	"testing"

	"claimcheck/period"
)

// A year of snapshots of one table is one series, whose printings point to the
// tables that they stand in.
func TestSnapshotsAreOneSeries(t *testing.T) {
	dir := t.TempDir()
	day := period.On(2023, 1, 1)
	const days = 300
	for i := range days {
		d := day.Add(0, 0, i)
		write(t, dir, "beds-"+d.String()+".csv", fmt.Sprintf("area,year,beds\nWales,2022,%d\nKent,2022,%d\n", 100+i, 500-i))
	}
	c, problems, err := Load([]string{dir})
	if err != nil || len(c.Series) != 2 || len(c.Tables) != days || len(problems) != days-1 {
		t.Fatalf("%d series of %d tables, %d problems, %v", len(c.Series), len(c.Tables), len(problems), err)
	}
	all := c.Series[0].Figures()
	if len(all) != days {
		t.Fatalf("%d printings, want %d", len(all), days)
	}
	for i := range all {
		f := &all[i]
		if want := day.Add(0, 0, i); f.AsOf != want || !strings.Contains(f.Cell().File, want.String()) {
			t.Fatalf("printing %d is of %v in %s", i, f.AsOf, f.Cell().File)
		}
	}
	newest, earlier := c.Series[0].At(period.YearOf(2022), day.Add(0, 0, 9))
	if newest == nil || newest.Written != "109" || len(earlier) != 9 {
		t.Errorf("on the tenth day the newest is %v after %d", newest, len(earlier))
	}
}

func TestDateInName(t *testing.T) {
	for name, want := range map[string]string{
		"x/rents_20240514.csv":   "x/rents.csv 2024-05-14",
		"rents-2024-05-14.xlsx":  "rents.xlsx 2024-05-14",
		"rents 2024_05_14.csv":   "rents.csv 2024-05-14",
		"rents-2024-05-32.csv":   "",
		"rents_20241301.csv":     "",
		"rents20240514.csv":      "",
		"20240514.csv":           "",
		"rents_2024.csv":         "",
		"rents-2024-05-14-b.csv": "",
	} {
		got := ""
		if stem, day, ok := dateInName(name); ok {
			got = stem + " " + day.String()
		}
		if got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

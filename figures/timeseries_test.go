package figures

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"claimcheck/embedded"
)

func TestSeriesTitles(t *testing.T) {
	for _, tt := range []struct {
		title, measure, place, dimensions, unit string
		months                                  int
	}{
		{"CPI INDEX 04.5.1 : ELECTRICITY 2015=100", "CPI INDEX: ELECTRICITY", "", "", "", 0},
		{"CPI ANNUAL RATE 11: HOTELS 2015=100", "CPI ANNUAL RATE: HOTELS", "", "", "", 0},
		{"LFS: Employment rate: Scotland: Men: Aged 50-64: %: NSA", "Employment rate", "GB-SCT", "sex=Men age=Aged 50-64 adjustment=NSA", "%", 0},
		{"LFS: In employment: UK: All: Thousands: SA", "In employment", "GB", "group=All adjustment=SA", "", 0},
		{"RPI All Items Index: Jan 1987=100", "RPI All Items Index", "", "", "", 0},
		{"Retail Sales Index: Food stores (2019=100)", "Retail Sales Index: Food stores", "", "", "", 0},
		{"Claimant Count : K02000001 UK : Women : SA : Thousands", "Claimant Count", "GB", "sex=Women adjustment=SA", "", 0},
		{"Net borrowing: £bn: NSA", "Net borrowing", "", "adjustment=NSA", "GBP", 0},
		{"LFS: Hours: UK: SA", "Hours", "GB", "adjustment=SA", "", 0},
		{"Bus fares paid: Great Britain (£ million)", "Bus fares paid", "GB-GBN", "", "GBP", 0},
		{"Tips: Level (£): Not Seasonally Adjusted Bonuses", "Tips: Level: Bonuses", "", "adjustment=Not Seasonally Adjusted", "GBP", 0},
		{"House building in Wales: starts", "House building in Wales: starts", "GB-WLS", "", "", 0},
		{"Retail sales: rolling 3-month growth (%)", "Retail sales: growth", "", "", "%", 3},
		{"Farm output: CVM: SA £m", "Farm output: CVM", "", "adjustment=SA", "GBP", 0},
	} {
		f := readSeriesTitle(tt.title)
		var dimensions []string
		for _, d := range f.dimensions {
			dimensions = append(dimensions, d.Name+"="+d.Value)
		}
		if got := strings.Join(dimensions, " "); f.name != tt.measure || f.place.ID != tt.place || got != tt.dimensions || f.unit.unit.Name != tt.unit || f.months != tt.months {
			t.Errorf("%s: %q in %q, %q, in %q, of %d months", tt.title, f.name, f.place.ID, got, f.unit.unit.Name, f.months)
		}
	}
}

func TestSeriesTitleTable(t *testing.T) {
	seen := []string{}
	for row := range embedded.Rows(seriesTitleTable, 3, 3) {
		months, err := strconv.Atoi(row[2])
		switch {
		case row[1] == "months" && (err != nil || months < 2), row[1] == "dimension" && row[2] == "", row[1] == "aside" && row[2] != "":
			t.Errorf("not a value for what the phrase means: %q", row)
		case row[1] != "months" && row[1] != "dimension" && row[1] != "aside":
			t.Errorf("not a meaning: %q", row)
		case plain(row[0]) != row[0]:
			t.Errorf("“%s” is not written as titles are compared", row[0])
		case slices.ContainsFunc(seen, func(s string) bool { return strings.Contains(row[0], s) }):
			t.Errorf("“%s” holds a phrase above it, which would be found first", row[0])
		}
		seen = append(seen, row[0])
	}
}

func TestALongCellIsNotQuotedWhole(t *testing.T) {
	_, problems := readTables("t.csv", "Area,2020,2021\nWales,1,"+strings.Repeat("é", 1<<16)+"\nFife,2,3\n", ',', given{})
	if last := len(problems) - 1; last < 0 || len(problems[last].Why) > 2*longestCell {
		t.Errorf("the problem quotes it all: %d", len(problems))
	}
}

func TestTooManySeriesAreRefused(t *testing.T) {
	columns := strings.Repeat(`,"Goats"`, mostSeries)
	table, problems := readTables("t.csv", `"Title"`+columns+"\n"+`"CDID"`+columns+"\n"+`"2020"`+strings.Repeat(",1", mostSeries)+"\n", ',', given{})
	if table != nil || len(problems) != 1 || !strings.Contains(problems[0].Why, "series") {
		t.Errorf("read, or refused for another reason: %v", problems)
	}
}

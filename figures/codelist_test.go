package figures

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"claimcheck/embedded"
)

func TestCodeListsAreWhole(t *testing.T) {
	if len(codeLists()) < 15 {
		t.Errorf("%d code lists", len(codeLists()))
	}
	for name, list := range codeLists() {
		rows := 0
		for row := range embedded.Rows(codeListFile(name), 1, 3) {
			rows++
			if _, ok := usualNames[row[2]]; !ok {
				t.Errorf("%s: %s is usual %q, which is not known", name, row[0], row[2])
			}
			if row[1] == "" && name != "status" {
				t.Errorf("%s: %s has no label", name, row[0])
			}
		}
		if rows != len(list) || rows == 0 {
			t.Errorf("%s has %d rows and %d codes", name, rows, len(list))
		}
	}
}

func TestCodedUnitsAreUnits(t *testing.T) {
	for code, u := range codedUnits() {
		if read := readUnit(u.unit); read.unclear || u.unit == "" && !strings.HasPrefix(code, "_") {
			t.Errorf("%s: the unit %q cannot be read", code, u.unit)
		}
		if u.measure != "" && !strings.Contains(u.measure, "{}") {
			t.Errorf("%s: %q leaves out the measure", code, u.measure)
		}
	}
}

func TestFlowsNameListsThatExist(t *testing.T) {
	slot := regexp.MustCompile(`\{(\w*)\}`)
	for id, f := range flows() {
		if id != strings.ToLower(id) {
			t.Errorf("%s is not in lower case", id)
		}
		for _, s := range slot.FindAllStringSubmatch(f.part, -1) {
			if codeLists()[s[1]] == nil {
				t.Errorf("%s: there is no code list %q", id, s[1])
			}
		}
	}
}

func TestColumnsNameUsesAndLists(t *testing.T) {
	for row := range embedded.Rows(sdmxColumnsTable, 4, 4) {
		if !slices.Contains(useNames, row[0]) {
			t.Errorf("%q is no use of a column", row[0])
		}
		ofItsOwn := []string{"", "unit", "flow", "ilo", "item", "multiplier", "decimals"}
		if codeLists()[row[1]] == nil && !slices.Contains(ofItsOwn, row[1]) {
			t.Errorf("%s: there is no code list %q", row[3], row[1])
		}
	}
}

func TestAgesByTheirCodes(t *testing.T) {
	for code, want := range map[string]string{
		"Y_LT25": "under 25", "YGE15": "15 and over", "Y_GE65": "65 and over", "Y55-64": "55 to 64", "Y25T54": "25 to 54",
		"Y7": "7", "Y_GT74": "over 74", "M3": "", "YT": "", "Y1-": "",
	} {
		if got, _ := ageOf(code); got != want {
			t.Errorf("%s is %q, want %q", code, got, want)
		}
	}
}

func TestSDMXPeriods(t *testing.T) {
	for cell, want := range map[string]string{
		"2021": "2021", "2021-12": "2021-M12", "2021-Q3": "2021-Q3", "2021-A1": "2021", "2021-01-01/P1Y": "2021-01-01/2021-12-31",
		"2021-04-01T00:00:00/P3M": "2021-04-01/2021-06-30", "2021-02-01/P1D": "2021-02-01", "2021-02-01/P": "2021-02-01/P", "soon": "soon",
	} {
		if got := sdmxPeriod(cell); got != want {
			t.Errorf("%s is %s, want %s", cell, got, want)
		}
	}
}

func TestFlowIDs(t *testing.T) {
	for cell, want := range map[string]flowID{
		"ESTAT:DEMO_FIND(1.0)":                   {"ESTAT", "DEMO_FIND", ""},
		"OECD.CFE:DSD_X@DF_TOURISM(2.1): Nights": {"OECD.CFE", "DF_TOURISM", "Nights"},
		"demo_find":                              {"", "demo_find", ""},
		"ILO:DF_X: Hours worked":                 {"ILO", "DF_X", "Hours worked"},
		"A:B(1":                                  {"A", "B", ""},
		"":                                       {},
	} {
		if got := readFlowID(cell); got != want {
			t.Errorf("%q is %+v, want %+v", cell, got, want)
		}
	}
	if got := withoutBreakdown("Hours worked by sex and age (thousands)"); got != "Hours worked (thousands)" {
		t.Errorf("without what it is broken down by it is %q", got)
	}
	if got := withoutBreakdown("Deaths by drowning"); got != "Deaths by drowning" {
		t.Errorf("how people die is cut off: %q", got)
	}
}

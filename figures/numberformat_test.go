package figures

import "testing"

func TestNumbersAreShownAsTheirFormatSays(t *testing.T) {
	for _, test := range []struct{ code, stored, shown, exact string }{
		{"", "118420", "118420", ""},
		{"General", "0.30000000000000004", "0.3", ""},
		{"", "1.5E+6", "1500000", ""},
		{"#,##0", "118420.37", "118420", "118420.37"},
		{"#,##0.0", "12", "12.0", ""},
		{"0.00%", "8.8000000000000005E-3", "0.88%", ""},
		{"0%", "0.0546", "5%", "5.46"},
		{"0.0%;[Red]-0.0%", "-0.0546", "-5.5%", "-5.46"},
		{"0.##", "2.5", "2.5", ""},
		{"0.00", "9.995", "10.00", "9.995"},
		{"0.0", "-0.01", "0.0", "-0.01"},
		{`"£"#,##0.00`, "1871.3", "1871.30", ""},
		{"[$£-809]#,##0", "1871.3", "1871", "1871.3"},
		{"_-* #,##0.00_-;-* #,##0.00_-", "3.14159", "3.14", "3.14159"},
		{`0.0,,"m"`, "1250000", "1.3 million", ""},
		{"0.00E+00", "1234", "1234", ""},
		{"# ?/?", "0.5", "0.5", ""},
		{"@", "7", "7", ""},
		{"yyyy-mm-dd", "45016", "2023-03-31", ""},
		{"dd/mm/yyyy", "45016", "2023-03-31", ""},
		{"mmm-yy", "45016", "Mar-23", ""},
		{"mmmm yyyy", "45016.5", "March 2023", ""},
		{"yyyy", "45016", "2023", ""},
		{"[h]:mm", "0.5", "0.5", ""},
		{"yyyy-mm-dd", "1", "1900-01-01", ""},
		{"yyyy-mm-dd", "2958466", "2958466", ""},
		{"yyyy-mm-dd", "-4", "-4", ""},
		{"yyyy-mm-dd", "1e300", "1" + zeros(300), ""},
		{`"`, "4", "4", ""},
	} {
		shown, exact := readFormat(test.code).show(test.stored, serialDates{})
		if shown != test.shown || exact != test.exact {
			t.Errorf("%s in %q is shown as %q, exactly %q; want %q, %q", test.stored, test.code, shown, exact, test.shown, test.exact)
		}
	}
	if shown, _ := readFormat("d mmm yyyy").show("43555", serialDates{from1904: true}); shown != "2023-04-01" {
		t.Errorf("a date counted from 1904 is shown as %q", shown)
	}
}

func zeros(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = '0'
	}
	return string(b)
}

func TestNamesOfSheetsWithoutFigures(t *testing.T) {
	for name, want := range map[string]bool{
		"Cover": true, "Notes": true, "Notes 2": true, "Contents page": true, "Cover_sheet": true, "Notes and definitions": true,
		"Index": true, "Index of prices": false, "Information technology": false, "Table 1": false, "Noted trees": false,
	} {
		if got := holdsNoFigures(name); got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
	for name, want := range map[string]string{"Sheet1": "", "Table 3a": "", "3": "", "Data (2)": "", "Table 2 Otters by river": "Otters by river", "Herring_landed": "Herring landed"} {
		if got := sheetWords(name); got != want {
			t.Errorf("%s says %q, want %q", name, got, want)
		}
	}
}

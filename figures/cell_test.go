package figures

import "testing"

func TestReadCell(t *testing.T) {
	for _, test := range []struct{ cell, value, step, status string }{
		{"12", "12", "1", ""},
		{"12.50", "12.5", "0.01", ""},
		{"-0.3", "-0.3", "0.1", ""},
		{"−0.3", "-0.3", "0.1", ""},
		{"1,247.50", "1247.5", "0.01", ""},
		{"10\u202F500", "10500", "1", ""},
		{"10 500", "10500", "1", ""},
		{"1'234'567", "1234567", "1", ""},
		{"1,58,204", "158204", "1", ""},
		{"12,34,567.89", "1234567.89", "0.01", ""},
		{"-3,00,00,000", "-30000000", "1", ""},
		{"4,05,118 (P)", "405118", "1", "provisional"},
		{"2.5e3", "2500", "100", ""},
		{"1,234 [r]", "1234", "1", "revised"},
		{"1,234[r]", "1234", "1", "revised"},
		{"12.3 (p)", "12.3", "0.1", "provisional"},
		{"11.9 e", "11.9", "0.1", "estimate"},
		{"56*", "56", "1", ""},
		{"56 [3]", "56", "1", ""},
		{"7²", "7", "1", ""},
	} {
		r, err := readCell(test.cell)
		if err != nil || r.value.String() != test.value || r.step.String() != test.step || r.status != test.status {
			t.Errorf("%q is %v ±%v %q (%v), want %s ±%s %q", test.cell, r.value, r.step, r.status, err, test.value, test.step, test.status)
		}
	}
}

func TestCellsThatAreNoNumber(t *testing.T) {
	for _, cell := range []string{"many", "(12)", "1,23", "1,23,45", "123,45,678", "1,,45,678", "1.234.567", "1,,234", "12 345 6", "1e99", "--", "18 to 24"} {
		if r, err := readCell(cell); err == nil {
			t.Errorf("%q was read as %v", cell, r.value)
		}
	}
}

func TestMissing(t *testing.T) {
	for _, cell := range []string{"", "..", ":", "-", "–", "n/a", "N/A", "x", "[x]", "(c)", "[low]", "*"} {
		if !isMissing(cell) {
			t.Errorf("%q is missing, and was not seen so", cell)
		}
	}
	for _, cell := range []string{"0", "0.0", "-1", "nobody", "12 [x]"} {
		if isMissing(cell) {
			t.Errorf("%q is not missing", cell)
		}
	}
}

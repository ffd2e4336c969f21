package figures

import "testing"

func TestWithoutNumber(t *testing.T) {
	for _, test := range []struct{ title, want string }{
		{"Table 7.31fw: Meals", "Meals"},
		{"Table B2.4c – Meals", "Meals"},
		{"Figure 3. Meals", "Meals"},
		{"Chart 2: Meals", "Meals"},
		{"Table 12 Meals", "Meals"},
		{"TABLE S4 | Meals", "Meals"},
		{"Table 3a:Meals", "Meals"},
		{"Table No. 12, Meals", "Meals"},
		{"Supplementary Table 4-1 — Meals", "Meals"},
		{"Live table 1021: Meals", "Meals"},
		{"Table A: Meals", "Meals"},
		{"Table 2020 meals", "Table 2020 meals"},
		{"Table 5", "Table 5"},
		{"Table salt sold", "Table salt sold"},
		{"Table A la carte", "Table A la carte"},
		{"Figures of meals", "Figures of meals"},
		{"Map 4 4 meals", "4 meals"},
	} {
		if got := withoutNumber(test.title); got != test.want {
			t.Errorf("%q is %q, want %q", test.title, got, test.want)
		}
	}
}

package figures

import "testing"

func TestReadHeading(t *testing.T) {
	for _, test := range []struct{ header, measure, unit, period string }{
		{"Trees felled 2022", "Trees felled", "", "2022"},
		{"2024 Q3", "", "", "2024-Q3"},
		{"Dogs in kennels 2024", "Dogs in kennels", "", "2024"},
		{"Aug-23 Loaves baked", "Loaves baked", "", "2023-08"},
		{"Sales 2023 (£ million)", "Sales", "GBP", "2023"},
		{"Divers, April 2024", "Divers", "", "2024-04"},
		{"Boat queue (days) 2023", "Boat queue", "day", "2023"},
		{"Loans (thousands) 2023 Q2", "Loans", "", "2023-Q2"},
		{"May 2024: Loans", "Loans", "", "2024-05"},
		{"Loans (new) 2023", "Loans (new)", "", "2023"},
		{"2023 Sales (£ million)", "Sales", "GBP", "2023"},
		{"Population in 2020", "Population", "", "2020"},
		{"Population (2020)", "Population", "", "2020"},
		{"Change since 2019 (%)", "Change since 2019", "%", ""},
		{"% of adults who swim", "% of adults who swim", "%", ""},
		{"percent_urban", "percent urban", "%", ""},
		{"Change in percentage points", "Change in percentage points", "percentage point", ""},
		{"Life expectancy (at birth)", "Life expectancy (at birth)", "", ""},
		{"Loans(a)", "Loans", "", ""},
		{"Loans [note 2]", "Loans", "", ""},
		{"Employed aged 16 to 24", "Employed aged 16 to 24", "", ""},
		{"Band 2", "Band 2", "", ""},
		{"May voters", "May voters", "", ""},
		{"Under 25s 2021-22", "Under 25s", "", "2021-04/2022-03"},
		{"Rise from 2019", "Rise from 2019", "", ""},
		{"ferry_fares", "ferry fares", "", ""},
	} {
		h := readHeading(0, test.header)
		if h.measure != test.measure || h.unit.unit.Name != test.unit || h.period.String() != test.period {
			t.Errorf("%q is %q in %q, %s; want %q in %q, %s", test.header, h.measure, h.unit.unit.Name, h.period, test.measure, test.unit, test.period)
		}
	}
}

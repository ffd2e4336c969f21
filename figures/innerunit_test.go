package figures

import "testing"

func TestInnerUnit(t *testing.T) {
	for _, test := range []struct{ header, measure, unit, factor string }{
		{"Lambs (thousands) before the sales", "Lambs before the sales", "", "1000"},
		{"Number (000s) of lambs", "Number of lambs", "", "1000"},
		{"Wool sold (NZ$ million) to Fiji 2023", "Wool sold to Fiji", "NZD", "1000000"},
		{"Wool (tonnes): greasy", "Wool: greasy", "tonne", "1"},
		{"Shearing time (minutes) of a ewe", "Shearing time of a ewe", "minute", "1"},
		{"Lambs (under 6 months) sold", "Lambs (under 6 months) sold", "", "1"},
		{"Vitamin (C) sold", "Vitamin (C) sold", "", "1"},
		{"Lambs (index) at fairs", "Lambs (index) at fairs", "", "1"},
		{"Lambs (m) at fairs", "Lambs (m) at fairs", "", "1"},
		{"Lambs (thousands at fairs", "Lambs (thousands at fairs", "", "1"},
		{"Lambs () ( at fairs", "Lambs () ( at fairs", "", "1"},
	} {
		h := readHeading(0, test.header)
		if h.measure != test.measure || h.unit.unit.Name != test.unit || h.unit.factor.String() != test.factor {
			t.Errorf("%q is %q in %s %q; want %q in %s %q", test.header, h.measure, h.unit.factor, h.unit.unit.Name, test.measure, test.factor, test.unit)
		}
	}
}

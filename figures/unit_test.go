package figures

import (
	"fmt"
	"testing"
)

func TestReadUnit(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"", "×1 "},
		{"number", "×1  certain"},
		{"%", "×1 % certain"},
		{"% of households", "×1 % certain"},
		{"per cent", "×1 % certain"},
		{"percentage points", "×1 percentage point certain"},
		{"points", "×1 point"},
		{"GBP", "×1 GBP certain"},
		{"£m", "×1000000 GBP certain"},
		{"£000s", "×1000 GBP certain"},
		{"£ per week", "×1 GBP per 1 week certain"},
		{"pounds a month", "×1 GBP per 1 month certain"},
		{"A$ billion", "×1000000000 AUD certain"},
		{"US$/litre", "×1 USD per 1 litre certain"},
		{"NOK per kg milk solids", "×1 NOK per 1 kilogram certain"},
		{"constant 2015 US dollars", "×1 USD certain"},
		{"annual %", "×1 % certain"},
		{"Index, 2019 = 100", "×1  certain"},
		{"2015=100", "×1  certain"},
		{"thousands", "×1000  certain"},
		{"'000s", "×1000  certain"},
		{"1000 persons", "×1000 person certain"},
		{"1 000 t", "×1000 tonne certain"},
		{"10^3", "×1000  certain"},
		{"persons in thousands", "×1000 person certain"},
		{"10,000 persons", "×10000 person certain"},
		{"10 000 km", "×10000 kilometre certain"},
		{"100 million yuan", "×100000000 CNY certain"},
		{"10 million tonnes", "×10000000 tonne certain"},
		{"mil reais", "×1000 BRL certain"},
		{"R$ mil", "×1000 BRL certain"},
		{"US$ mil", "×1000000 USD certain"},
		{"mil personas", "×1000 person certain"},
		{"miles de euros", "×1000 EUR certain"},
		{"miles", "×1 mile certain"},
		{"en milliers", "×1000  certain"},
		{"millions d'euros", "×1000000 EUR certain"},
		{"quilogramas por hectare", "×1 kilogram per 1 hectare certain"},
		{"pour 100 000 habitants", "×1  per 100000 person certain"},
		{"Mill. Std.", "×1000000 hour certain"},
		{"aantal", "×1  certain"},
		{"Prozent", "×1 % certain"},
		{"10⁶ tonnes", "×1000000 tonne certain"},
		{"thous.", "×1000  certain"},
		{"Mrd. EUR", "×1000000000 EUR certain"},
		{"€ Mio.", "×1000000 EUR certain"},
		{"MEUR", "×1000000 EUR certain"},
		{"k€", "×1000 EUR certain"},
		{"TEUR", "×1000 EUR certain"},
		{"£k", "×1000 GBP certain"},
		{"£'000s", "×1000 GBP certain"},
		{"₹ crore", "×10000000 INR certain"},
		{"₹ cr", "×10000000 INR certain"},
		{"Rs. in lakh", "×100000 INR certain"},
		{"lakh tonnes", "×100000 tonne certain"},
		{"MM USD", "×1000000 USD certain"},
		{"mm", "×1 millimetre certain"},
		{"milliards", "×1000000000  certain"},
		{"'000", "×1000  certain"},
		{"million people", "×1000000 person certain"},
		{"thousands of tonnes", "×1000 tonne certain"},
		{"per 100,000 population", "×1  per 100000 person certain"},
		{"per 1 000 inhabitants", "×1  per 1000 person certain"},
		{"$/mt", "×1 USD per 1 tonne certain"},
		{"per 1,000 population at risk", "×1  per 1000 person certain"},
		{"million miles", "×1000000 mile certain"},
		{"cases per million people", "×1 case per 1000000 person certain"},
		{"deaths per 1,000 live births", "×1 death per 1000 birth certain"},
		{"kt CO2e", "×1 kilotonne certain"},
		{"firearms", "×1 firearm"},
		{"m", "×1  unclear"},
	} {
		u := readUnit(test.text)
		got := fmt.Sprintf("×%v %s", u.factor, u.unit.Name)
		if !u.per.IsZero() {
			got += fmt.Sprintf(" per %v %s", u.per.Value, u.per.Unit.Name)
		}
		if u.certain {
			got += " certain"
		}
		if u.unclear {
			got += " unclear"
		}
		if got != test.want {
			t.Errorf("%q is %q, want %q", test.text, got, test.want)
		}
	}
}

func TestPerOf(t *testing.T) {
	for _, test := range []struct{ measure, want string }{
		{"Spending per head", " per person"},
		{"Spending per head by council", " per person"},
		{"Falls per 1,000 people in care homes", " per 1,000 person"},
		{"Burglaries per 1,000 households, rural", " per 1,000 household"},
		{"Income per head in Swiss francs", " per person"},
		{"Feed per tonne of milk", " per tonne"},
		{"Turnout, per cent", ""},
		{"Herons counted", ""},
	} {
		if got := perOf(test.measure); got.String() != test.want {
			t.Errorf("%q is counted%q, want%q", test.measure, got, test.want)
		}
	}
}

package quantity

import (
	"slices"
	"strings"
	"testing"

	"claimcheck/embedded"
	"claimcheck/token"
)

// TestUnitForms reads every written form of every row of the two tables.
func TestUnitForms(t *testing.T) {
	for row := range embedded.Rows(unitsTable, 6, 6) {
		u, ok := UnitNamed(row[0])
		if !ok || u.Dimension == Bare || u.factor().Sign() <= 0 {
			t.Errorf("%s: %+v", row[0], u)
		}
		if b, ok := UnitNamed(u.Base); !ok && u.Base != "bit per second" || ok && (b.Dimension != u.Dimension || !b.factor().Equal(Int(1))) {
			t.Errorf("%s: its base %s is no unit of factor 1", u.Name, u.Base)
		}
		for _, form := range forms(row[4]) {
			readsUnit(t, amountBefore(form)+" "+form, u.Name)
		}
		for _, form := range forms(row[5]) {
			glue := ""
			if form == "m" { // "5m" are millions
				glue = " "
			}
			readsUnit(t, "5"+glue+form, u.Name)
		}
	}
	for row := range embedded.Rows(currenciesTable, 6, 6) {
		u, ok := UnitNamed(row[0])
		if !ok || u.Dimension != Currency || u.factor().Sign() <= 0 {
			t.Errorf("%s: %+v", row[0], u)
		}
		if u.Base == u.Name && !slices.Contains(forms(row[3]), u.Name) {
			t.Errorf("%s cannot be read before a number, as it is printed", u.Name)
		}
		for _, form := range forms(row[3]) {
			if len(form) == 1 && form != "$" { // "R5" is a name
				readsUnit(t, form+"5bn", u.Name)
				continue
			}
			readsUnit(t, form+"5,000", u.Name)
			readsUnit(t, form+" 5 million", u.Name)
		}
		for _, form := range forms(row[4]) {
			readsUnit(t, "5,000 "+form, u.Name)
			readsUnit(t, "5 million "+form, u.Name)
		}
		for _, form := range forms(row[5]) {
			readsUnit(t, "5,000"+form, u.Name)
		}
	}
}

// forms are the written forms of one cell of a table.
func forms(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, ", ")
}

// amountBefore is a number that the form may follow: "two second homes" have
// no seconds, but one second is one.
func amountBefore(form string) string {
	if form == "second" || form == "quarter" {
		return "1"
	}
	return "5"
}

// readsUnit holds that text is one quantity in the unit called name.
func readsUnit(t *testing.T, text, name string) {
	t.Helper()
	found, _ := Scan(text, token.Split(nil, text), nil)
	if len(found) != 1 || found[0].Quantity.Unit.Name != name {
		t.Errorf("%q is read as %v, want the unit %s", text, found, name)
	}
}

func TestConversion(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"2 tonnes", "kilogram", "2000"}, {"1 mile", "metre", "1609.344"}, {"1 year", "month", "12"}, {"1 decade", "year", "10"},
		{"1 TWh", "kilowatt hour", "1000000000"}, {"1 kWh", "megajoule", "3.6"}, {"8 pints", "gallon", "1"}, {"100 hectares", "square kilometre", "1"},
		{"60 mph", "kilometre per hour", "96.56064"}, {"1 GB", "bit", "8000000000"}, {"25 basis points", "percentage point", "0.25"},
		{"150p", "GBP", "1.5"}, {"1 horsepower", "watt", "745.69987158227022"}, {"5 weeks", "day", "35"}, {"5 parts per billion", "part per million", "0.005"},
	} {
		q, err := Parse(c.from)
		if err != nil {
			t.Error(err)
			continue
		}
		u, _ := UnitNamed(c.to)
		if got, ok := q.In(u); !ok || !got.Value.Equal(number(t, c.want)) {
			t.Errorf("%s is %s %s, want %s", c.from, got.Value, c.to, c.want)
		}
	}
	celsius, _ := UnitNamed("celsius")
	fahrenheit, _ := UnitNamed("fahrenheit")
	if celsius.Comparable(fahrenheit) {
		t.Error("celsius and fahrenheit do not convert by a factor")
	}
}

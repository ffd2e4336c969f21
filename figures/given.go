package figures

import "claimcheck/quantity"

// What is given about a table from outside: by the data package that it lies in.
// The zero given is a plain table.
type given struct {
	title   string
	about   string
	source  Source
	fields  map[string]givenField // by header
	missing map[string]bool       // cells that say that there is no figure
}

// A givenField is what a package says of a column.
type givenField struct {
	name  string // of the measure, for people
	about string
	unit  measureUnit
	known bool // the unit is given
}

// apply adds what is given to what the header itself says. A factor is given
// where the file's numbers are in millions of the unit.
func (g given) apply(h heading) heading {
	f, ok := g.fields[h.written]
	if !ok {
		return h
	}
	if f.name != "" && h.measure != "" {
		h.measure, h.named = f.name, f.name
	}
	if f.known {
		h.unit, h.hasUnit = f.unit, true
	}
	return h
}

func (f *givenField) setUnit(text string, factor quantity.Number) {
	f.unit, f.known = readUnit(text), text != ""
	if !factor.IsZero() {
		f.unit.factor, f.known = f.unit.factor.Mul(factor), true
	}
}

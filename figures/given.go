package figures

import (
	"claimcheck/period"
	"claimcheck/quantity"
)

// What is given about a table from outside its rows: by the data package that it
// lies in, by what lies beside it, or by a format that says what its columns are.
// The zero given is a plain table.
type given struct {
	title     string
	about     string
	source    Source
	published period.Date           // of the whole table
	fields    map[string]givenField // by header
	codes     besideCodes           // of the lists beside the table
	missing   map[string]bool       // cells that say that there is no figure
	dialect   dialect               // how its text is written
	described described             // what figures.yaml says of the sheets of the file
	told      told                  // what it says of this one
}

// A givenField is what a package, or the table's own format, says of a column.
type givenField struct {
	name       string // of the measure, for people
	about      string
	unit       measureUnit
	known      bool   // the unit is given
	role       role   // what the column is for, whatever its header looks like
	when       string // the period that the header stands for
	place      Place
	dimensions []Dimension
	published  period.Date
	comma      bool // numbers are written 1.234,5
	flags      int  // the column of their flags; none is the first
	months     int  // how many months a figure is the average of, of which its row names the last
}

// identity is what tells a column's figures from those of another with the same
// measure.
func (f *givenField) identity() string {
	key := f.place.ID
	for _, d := range f.dimensions {
		key += "\n" + d.Name + "=" + d.Value
	}
	return key
}

// widened is the stretch of months that a figure named for the last one is about.
func (f *givenField) widened(p period.Period) period.Period {
	if p.Grain != period.Month {
		return p
	}
	return period.Period{From: p.From.Add(0, 1-f.months, 0), To: p.To}
}

// apply adds what is given to what the header itself says. A factor is given
// where the file's numbers are in millions of the unit.
func (g given) apply(h heading) heading {
	if c := g.told.column(&h); c != nil && c.hasUnit && h.unit.unclear {
		h.unit = c.unit // "Length (m)" is settled
	} else if h.unit.unclear && g.told.hasUnit {
		h.unit = g.told.unit
	}
	if c := g.told.column(&h); c != nil {
		h.holds = c.holds
	}
	f, ok := g.fields[h.written]
	if !ok {
		return h
	}
	h.given = f
	if f.when != "" {
		h.when, h.measure, h.inName = f.when, "", false
		h.period, _ = period.Read(f.when)
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

package figures

import (
	"slices"

	"claimcheck/quantity"
)

// A Counting is in what the figures of a table count that does not say so: in thousands or millions, given
// as a power of ten, and of what, if that is known. Told is how that is known, as a plain sentence.
type Counting struct {
	Power int
	Unit  quantity.Unit
	Told  string
}

// Counting is a catalogue with some tables read so, and all else as it is in this one. Tables of which
// older printings were joined stay as they are.
func (c *Catalogue) Counting(tables map[*Table]Counting) *Catalogue {
	read := map[*Series]*Series{}
	counting := &Catalogue{Series: slices.Clone(c.Series), Tables: slices.Clone(c.Tables), index: c.index, released: c.released, events: c.events}
	for i, t := range c.Tables {
		if in, ok := tables[t]; ok && !t.hasPrintings() {
			counting.Tables[i] = t.counting(in, read)
		}
	}
	swap := func(list []*Series) []*Series {
		list = slices.Clone(list)
		for i, s := range list {
			if o := read[s]; o != nil {
				list[i] = o
			}
		}
		return list
	}
	counting.Series = swap(counting.Series)
	counting.index.topics = slices.Clone(c.index.topics)
	for i, t := range c.index.topics {
		if _, ok := tables[t.table]; ok && len(t.series) > 0 && read[t.series[0]] != nil {
			again := *t
			again.series, again.anywhere = swap(t.series), swap(t.anywhere)
			again.table = again.series[0].Table
			counting.index.topics[i] = &again
		}
	}
	counting.index.units = slices.Clone(c.index.units)
	for _, in := range tables {
		if in.Unit.Name != "" && !slices.Contains(counting.index.units, in.Unit) {
			counting.index.units = append(counting.index.units, in.Unit)
		}
	}
	return counting
}

// hasPrintings reports whether some series of a table has taken in an older one, or was taken in.
func (t *Table) hasPrintings() bool {
	return slices.ContainsFunc(t.Series, func(s *Series) bool { return s.printings != nil || s.older != nil || s.Superseded != nil })
}

// counting is a table with the figures of its series that name no unit taken to count in a power of ten.
// Its cells stay as they are written, and its series are noted beside those that they stand for.
func (t *Table) counting(in Counting, read map[*Series]*Series) *Table {
	again := *t
	again.Counted = in.Told
	again.ledger = t.ledger.times(quantity.Pow10(in.Power))
	again.Series = make([]*Series, len(t.Series))
	defined := map[*Definition]*Definition{}
	for i, s := range t.Series {
		d := defined[s.Definition]
		if d == nil {
			copied := *s.Definition
			copied.Table = &again
			if in.Unit.Name != "" {
				copied.Unit = in.Unit
			}
			d = &copied
			defined[s.Definition] = d
		}
		again.Series[i] = &Series{Definition: d, Place: s.Place, Source: s.Source, Doubt: s.Doubt, place: s.place, count: s.count, from: s.from}
		read[s] = again.Series[i]
	}
	return &again
}

// times is a ledger with all values so many times as large.
func (l *ledger) times(factor quantity.Number) *ledger {
	again := *l
	again.manners = slices.Clone(l.manners)
	for i := range again.manners {
		again.manners[i].step = again.manners[i].step.Mul(factor)
	}
	again.odd = slices.Clone(l.odd)
	for i := range again.odd {
		again.odd[i] = again.odd[i].Mul(factor)
	}
	return &again
}

// LeavesUnitOpen reports whether a table names no unit for any of its figures, none that is counted and
// none that things are counted for.
func (t *Table) LeavesUnitOpen() bool {
	return !t.hasPrintings() && !slices.ContainsFunc(t.Series, func(s *Series) bool {
		return s.Unit.Dimension != quantity.Bare || !s.Per.IsZero() || s.Stated != nil
	})
}

package figures

import (
	"slices"

	"claimcheck/quantity"
)

// A Counting is in what the figures of a measure count, in a table that does not say it: in thousands or
// millions, given as a power of ten, and of what, if that is known. Told is how that is known, as a plain
// sentence.
type Counting struct {
	Table   *Table
	Measure string
	Power   int
	Unit    quantity.Unit
	Told    string
}

// Counted is a catalogue with the figures of some measures read so, and all else as it is in this one.
// Tables of which older printings were joined stay as they are.
func (c *Catalogue) Counted(by []Counting) *Catalogue {
	again := map[*Series]*Series{} // by those that they stand for
	counted := &Catalogue{Series: slices.Clone(c.Series), Tables: slices.Clone(c.Tables), index: c.index, released: c.released, events: c.events}
	counted.index.units = slices.Clone(c.index.units)
	for _, in := range by {
		at := slices.Index(c.Tables, in.Table)
		if at < 0 || in.Table.HasPrintings() {
			continue
		}
		counted.Tables[at] = counted.Tables[at].counted(in, again)
		if in.Unit.Name != "" && !slices.Contains(counted.index.units, in.Unit) {
			counted.index.units = append(counted.index.units, in.Unit)
		}
	}
	counted.Series = exchanged(c.Series, again)
	counted.index.topics = slices.Clone(c.index.topics)
	for i, t := range c.index.topics {
		if len(t.series) == 0 || again[t.series[0]] == nil {
			continue
		}
		topic := *t
		topic.series, topic.anywhere = exchanged(t.series, again), exchanged(t.anywhere, again)
		topic.table = topic.series[0].Table
		counted.index.topics[i] = &topic
	}
	return counted
}

// exchanged are some series with others in the place of those that they stand for.
func exchanged(series []*Series, again map[*Series]*Series) []*Series {
	series = slices.Clone(series)
	for i, s := range series {
		if o := again[s]; o != nil {
			series[i] = o
		}
	}
	return series
}

// HasPrintings reports whether some series of a table has taken in an older one, or was taken in.
func (t *Table) HasPrintings() bool {
	return slices.ContainsFunc(t.Series, func(s *Series) bool { return s.printings != nil || s.older != nil || s.Superseded != nil })
}

// counted is a table with the figures of one measure taken to count in a power of ten. Its cells stay as they
// are written, and its series are noted beside those that they stand for.
func (t *Table) counted(in Counting, again map[*Series]*Series) *Table {
	table := *t
	table.Counted = in.Told
	table.ledger = in.Table.ledger.times(quantity.Pow10(in.Power)) // of those series alone: the others keep theirs
	table.Series = slices.Clone(t.Series)
	defined := map[*Definition]*Definition{}
	for i, s := range t.Series {
		if s.Measure != in.Measure {
			continue
		}
		d := defined[s.Definition]
		if d == nil {
			copied := *s.Definition
			copied.Table = &table
			if in.Unit.Name != "" {
				copied.Unit = in.Unit
			}
			d = &copied
			defined[s.Definition] = d
		}
		table.Series[i] = &Series{Definition: d, Place: s.Place, Source: s.Source, Doubt: s.Doubt, place: s.place, count: s.count, from: s.from}
		again[s] = table.Series[i]
	}
	return &table
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

// LeavesUnitOpen reports whether a series names neither in what it counts nor for what, and may be read anew.
func (s *Series) LeavesUnitOpen() bool {
	return s.Unit.Dimension == quantity.Bare && s.Per.IsZero() && s.Stated == nil && s.Event == NoEvent
}

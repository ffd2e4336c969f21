package figures

import (
	"cmp"
	"sort"
	"sync/atomic"
	"weak"

	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A Series is one measure of one place in one unit, over time and in all its
// vintages.
type Series struct {
	*Definition
	Place  Place   // where; the zero Place if the table does not say
	Source *Source // of its first figure; never nil
	Doubt  string  // what speaks against its figures: they may confirm a claim, and accuse none; empty if nothing does
	place  int32   // the number of its place in the catalogue
	draft  int32   // its number while its table is read
	count  uint32  // of its figures
	from   uint32  // where they start in the ledger of its table
	opened atomic.Pointer[weak.Pointer[opened]]

	Superseded *Series  // the series of a newer printing that has taken this one in; nil for almost all
	older      *Series  // that this one has taken in
	printings  []Figure // its figures and those of older tables, if there are some
}

// A Definition is what a series measures, wherever it is. Series of one table
// that differ in place alone share theirs, since there may be hundreds of
// thousands of series.
type Definition struct {
	Table      *Table
	Measure    string      // what is measured, in the table's words
	Titled     int         // how many bytes of Measure are the table's title, put before what the column says
	Dimensions []Dimension // what else tells this series from its sisters: sex, age, sector
	Unit       quantity.Unit
	Per        quantity.Per
	Column     string         // the header of the column, where all figures stand in one
	About      string         // title, description and unit as written: context, not identity
	Terms      []lexicon.Term // of the measure and of the dimensions that are no totals
	Parts      [][]string     // for each of Terms, the words of its phrase alone
	Context    []lexicon.Term // of About, without those in Terms
	Stated     *Statement     // of a released text, what this one statement says; nil for tables
	Aliases    []Wording      // what else a newsroom calls it
	Event      EventKind      // what its figures tell, where they are no amounts
}

// A Place is where a series was measured: known to the lexicon by its ID, or a
// name that only this table knows (a hospital trust, a station).
type Place struct {
	ID   string
	Name string // as the table writes it
}

// IsZero reports whether the table does not say where.
func (p Place) IsZero() bool { return p == Place{} }

// Same reports whether two tables mean one place.
func (p Place) Same(o Place) bool {
	if p.ID != "" || o.ID != "" {
		return p.ID == o.ID
	}
	return plain(p.Name) == plain(o.Name)
}

// A Dimension is one more thing that a table tells its rows apart by.
type Dimension struct {
	Name, Value string
	Usual       bool   // what a text means that says nothing of it: seasonally adjusted
	Place       string // the ID of the place that the value names, where it is citizenship, birth or trade
}

// IsTotal reports whether the value is that of everybody and everything, which
// nobody says in a sentence: "All", "Both sexes", "Total".
func (d Dimension) IsTotal() bool {
	if roleOf(d.Value) == totalRole {
		return true
	}
	name := plain(d.Value)
	return name == "grand total" || name == "overall total" || name == "*total"
}

// opened is the figures of a series as they are given out.
type opened struct{ figures []Figure }

// Figures is all that is published of the series: by period, then by vintage,
// then by row. Those of older printings of its table are among them, and point to
// the series that they stand in. It is shared, and not to be changed. They are made
// when somebody asks for them, and again when nobody has for a while.
func (s *Series) Figures() []Figure {
	if s.printings != nil {
		return s.printings
	}
	return s.own()
}

// own is the figures without those of older printings of the table.
func (s *Series) own() []Figure {
	if s.Event != NoEvent {
		return s.Table.happened[s.from]
	}
	if figures := s.known(); figures != nil || s.count == 0 {
		return figures
	}
	o := &opened{s.Table.ledger.read(s)}
	known := weak.Make(o)
	s.opened.Store(&known)
	return o.figures
}

// known is the figures if they are made already.
func (s *Series) known() []Figure {
	if known := s.opened.Load(); known != nil {
		if o := known.Value(); o != nil {
			return o.figures
		}
	}
	return nil
}

// At returns the newest vintage of a period that was published by asOf, and the
// earlier ones, oldest first. A zero asOf knows everything, and a figure without
// a date of publication has always been known. An earlier one with the date of
// the newest is no vintage of it: another source says so.
func (s *Series) At(p period.Period, asOf period.Date) (newest *Figure, earlier []*Figure) {
	figures := s.On(p, nil)
	for i := range figures {
		f := &figures[i]
		if !asOf.IsZero() && asOf.Before(f.AsOf) {
			continue
		}
		if newest != nil {
			earlier = append(earlier, newest)
		}
		newest = f
	}
	return newest, earlier
}

// longSeries is how many figures a series has that are better made all at once
// than looked through again and again.
const longSeries = 64

// On is the figures of a period among Figures, oldest first. Where few are asked for
// the others are not made. Who asks one series after the other gives room, in which the
// figures of the one before may stand no longer; room may be nil.
func (s *Series) On(p period.Period, room *[]Figure) []Figure {
	figures := s.known()
	switch {
	case s.printings != nil:
		figures = s.printings
	case s.count == 0:
		return nil
	case s.Event != NoEvent:
		figures = s.own()
	case figures == nil && s.count <= longSeries:
		if room == nil {
			room = new([]Figure)
		}
		*room = s.Table.ledger.readAt(s, p, (*room)[:0])
		return *room
	case figures == nil:
		figures = s.Figures()
	}
	from := sort.Search(len(figures), func(i int) bool { return comparePeriods(figures[i].Period, p) >= 0 })
	to := from
	for to < len(figures) && figures[to].Period.Same(p) {
		to++
	}
	return figures[from:to]
}

func comparePeriods(a, b period.Period) int {
	return cmp.Or(a.From.Compare(b.From), a.To.Compare(b.To))
}

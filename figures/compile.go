package figures

import (
	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A compiled is all that was read of a pack, as it is streamed. What is shared
// stands in lists of its own.
type compiled struct {
	*stream
	tables   []*Table
	problems []Problem
	sources  []*Source
	places   []Place
	placeAt  map[Place]uint64   // in writing
	sourceAt map[*Source]uint64 // in writing
}

// pack streams it all.
func (c *compiled) pack() {
	if c.writing {
		c.gather()
	}
	list(c.stream, &c.sources, func(s **Source) {
		if !c.writing {
			*s = &Source{}
		}
		c.eachText(&(*s).Title, &(*s).Publisher, &(*s).URL, &(*s).Licence)
		c.date(&(*s).Retrieved)
	})
	list(c.stream, &c.places, func(p *Place) { c.eachText(&p.ID, &p.Name) })
	list(c.stream, &c.problems, func(p *Problem) {
		c.eachText(&p.File, &p.Sheet, &p.Column, &p.Why)
		number(c.stream, &p.Row)
		c.flag(&p.Refused)
		c.flag(&p.Note)
	})
	list(c.stream, &c.tables, c.table)
}

// gather numbers what is shared.
func (c *compiled) gather() {
	c.placeAt, c.sourceAt = map[Place]uint64{}, map[*Source]uint64{}
	source := func(s *Source) {
		if _, ok := c.sourceAt[s]; !ok {
			c.sourceAt[s] = uint64(len(c.sources))
			c.sources = append(c.sources, s)
		}
	}
	for _, t := range c.tables {
		for _, m := range t.ledger.manners {
			source(m.source)
		}
		for _, happened := range t.happened {
			for i := range happened {
				source(happened[i].Source)
			}
		}
		for _, s := range t.All() {
			source(s.Source)
			if _, ok := c.placeAt[s.Place]; !ok {
				c.placeAt[s.Place] = uint64(len(c.places))
				c.places = append(c.places, s.Place)
			}
		}
	}
}

func (c *compiled) table(table **Table) {
	if !c.writing {
		*table = &Table{ledger: &ledger{}}
	}
	t := *table
	c.eachText(&t.File, &t.Sheet, &t.Title, &t.Shape, &t.InUnread)
	list(c.stream, &t.Notes, c.text)
	list(c.stream, &t.Header, c.text)
	for _, n := range []*int{&t.Rows, &t.Missing, &t.Repeats, &t.YearShift} {
		number(c.stream, n)
	}
	list(c.stream, &t.ledger.manners, c.manner)
	list(c.stream, &t.ledger.odd, c.amount)
	c.series(t)
	c.events(t)
	c.bulk(&t.ledger.entries)
	if !c.writing && !c.bad && !t.ledger.holds(t.Series) {
		c.fail()
	}
}

func (c *compiled) source(s **Source) {
	n := uint64(0)
	if c.writing {
		n = c.sourceAt[*s]
	}
	if c.below(&n, len(c.sources)); !c.writing && !c.bad {
		*s = c.sources[n]
	}
}

func (c *compiled) manner(m *manner) {
	c.period(&m.period)
	c.date(&m.asOf)
	c.source(&m.source)
	c.eachText(&m.column, &m.status)
	oneOf(c.stream, &m.modifier, quantity.Vaguely)
	c.amount(&m.step)
}

func (c *compiled) period(p *period.Period) {
	c.date(&p.From)
	c.date(&p.To)
	oneOf(c.stream, &p.Grain, period.ToDate)
}

func (c *compiled) date(d *period.Date) {
	number(c.stream, &d.Year)
	number(c.stream, &d.Month)
	number(c.stream, &d.Day)
}

// series streams the series of a table behind their definitions. Where the
// entries of a series start is told from where those of the one before do.
func (c *compiled) series(t *Table) {
	var definitions []*Definition
	defined := map[*Definition]uint64{}
	for _, s := range t.Series {
		if _, ok := defined[s.Definition]; !ok {
			defined[s.Definition] = uint64(len(definitions))
			definitions = append(definitions, s.Definition)
		}
	}
	list(c.stream, &definitions, func(d **Definition) {
		if !c.writing {
			*d = &Definition{Table: t}
		}
		c.definition(*d)
	})
	var slab []Series
	at := uint32(0)
	list(c.stream, &t.Series, func(series **Series) {
		if !c.writing {
			if len(slab) == 0 {
				slab = make([]Series, min(1024, len(c.in)))
			}
			if c.bad || len(slab) == 0 {
				c.fail()
				return
			}
			*series, slab = &slab[0], slab[1:]
		}
		s := *series
		definition, place, step := defined[s.Definition], c.placeAt[s.Place], s.from-at
		c.below(&definition, len(definitions))
		c.below(&place, len(c.places))
		c.source(&s.Source)
		c.text(&s.Doubt)
		number(c.stream, &s.count)
		number(c.stream, &step)
		if at += step; !c.writing && !c.bad {
			s.Definition, s.Place, s.from = definitions[definition], c.places[place], at
		}
	})
}

func (c *compiled) definition(d *Definition) {
	c.eachText(&d.Measure, &d.Column, &d.About)
	number(c.stream, &d.Titled)
	oneOf(c.stream, &d.Event, Voted)
	list(c.stream, &d.Dimensions, func(d *Dimension) {
		c.eachText(&d.Name, &d.Value, &d.Place)
		c.flag(&d.Usual)
	})
	c.unit(&d.Unit)
	c.amount(&d.Per.Value)
	c.unit(&d.Per.Unit)
	c.flag(&d.Per.Unsaid)
	list(c.stream, &d.Terms, c.term)
	list(c.stream, &d.Parts, func(parts *[]string) { list(c.stream, parts, c.text) })
	list(c.stream, &d.Context, c.term)
	list(c.stream, &d.Aliases, func(w *Wording) {
		c.text(&w.Name)
		list(c.stream, &w.Terms, c.term)
		list(c.stream, &w.Parts, func(parts *[]string) { list(c.stream, parts, c.text) })
		if len(w.Parts) != len(w.Terms) {
			c.fail()
		}
	})
	if len(d.Parts) != len(d.Terms) {
		c.fail()
	}
}

func (c *compiled) unit(u *quantity.Unit) {
	c.eachText(&u.Name, &u.Base)
	oneOf(c.stream, &u.Dimension, quantity.Other)
	c.amount(&u.Factor)
}

func (c *compiled) term(t *lexicon.Term) {
	c.eachText(&t.ID, &t.Group, &t.Value)
	c.flag(&t.Concept)
	number(c.stream, &t.Start)
	number(c.stream, &t.End)
}

// holds reports whether the ledger has all entries of the series, and each can be
// read.
func (l *ledger) holds(series []*Series) bool {
	end := 0 // of the series before
	for _, s := range series {
		if int(s.from) < end || int(s.from) > len(l.entries) || s.count == 0 {
			return false
		}
		rest := l.entries[s.from:]
		for range s.count {
			form, value := takeUvarint(&rest), takeVarint(&rest)
			takeVarint(&rest)
			length := takeUvarint(&rest)
			isOdd := form&1 == 1
			if form>>1 >= uint64(len(l.manners)) || isOdd && uint64(value) >= uint64(len(l.odd)) || length == 0 || length > uint64(len(rest)) {
				return false
			}
			rest = rest[length:]
		}
		end = len(l.entries) - len(rest)
	}
	return true
}

package figures

import "claimcheck/quantity"

// events streams the series of events of a table, each with its figures: they are
// few beside those of amounts, and stand in no ledger.
func (c *compiled) events(t *Table) {
	n := uint32(0)
	list(c.stream, &t.Events, func(s **Series) {
		if !c.writing {
			*s = &Series{Definition: &Definition{Table: t}, from: n}
			t.happened = append(t.happened, nil)
		}
		c.event(*s, &t.happened[n])
		n++
	})
}

func (c *compiled) event(s *Series, happened *[]Figure) {
	place := c.placeAt[s.Place]
	c.definition(s.Definition)
	c.source(&s.Source)
	c.text(&s.Doubt)
	if c.below(&place, len(c.places)); !c.writing && !c.bad {
		s.Place = c.places[place]
	}
	list(c.stream, happened, func(f *Figure) {
		c.source(&f.Source)
		c.period(&f.Period)
		c.date(&f.AsOf)
		c.amount(&f.Value)
		c.amount(&f.Step)
		c.eachText(&f.Written, &f.Column, &f.Status)
		number(c.stream, &f.Row)
		oneOf(c.stream, &f.Modifier, quantity.Vaguely)
		f.Series = s
	})
	s.count = uint32(len(*happened))
	if s.Event == NoEvent || s.count == 0 {
		c.fail()
	}
}

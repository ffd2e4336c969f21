package figures

import (
	"claimcheck/period"
	"claimcheck/quantity"
)

// An EventKind says what the figures of a series tell of something that happened.
// Such figures are no amounts of anything: they stand apart from the series that
// numbers are held against.
type EventKind uint8

const (
	NoEvent EventKind = iota // an amount
	Dated                    // when it happened
	Voted                    // how many voted for it and against it
)

// String is what the cells hold, as figures.yaml calls it.
func (k EventKind) String() string { return [...]string{"", "dates", "votes"}[k] }

// A Division is a vote: how many were for, and how many against.
type Division struct{ For, Against quantity.Number }

// Happened is the day or the month that a figure says something happened in, or its
// year. It is zero for amounts and votes.
func (f *Figure) Happened() period.Period {
	if f.Series.Event != Dated {
		return period.Period{}
	}
	p, _ := readHappened(f.Written, true)
	return p
}

// Division is the vote that a figure gives; it is zero for amounts and dates.
func (f *Figure) Division() Division {
	if f.Series.Event != Voted {
		return Division{}
	}
	d, _ := readDivision(f.Written)
	return d
}

// EventWords is a date as it is read, "5 March 2020", or a vote, "52 for, 48
// against". It is empty for an amount.
func (f *Figure) EventWords() string {
	switch f.Series.Event {
	case Dated:
		return f.Happened().Words()
	case Voted:
		d := f.Division()
		return d.For.String() + " for, " + d.Against.String() + " against"
	}
	return ""
}

// EventValue is a date in the machine interface, "2020-03-05", or a vote, "52–48".
// It is empty for an amount.
func (f *Figure) EventValue() string {
	switch f.Series.Event {
	case Dated:
		return f.Happened().String()
	case Voted:
		d := f.Division()
		return d.For.String() + "–" + d.Against.String()
	}
	return ""
}

// Events is the part of the catalogue that tells when something happened and how
// votes went, with an index of its own. It is nil if there is nothing of the kind.
func (c *Catalogue) Events() *Catalogue { return c.events }

// All is every series of the table: those of amounts and those of events.
func (t *Table) All() []*Series {
	if len(t.Events) == 0 {
		return t.Series
	}
	return append(t.Series[:len(t.Series):len(t.Series)], t.Events...)
}

// All is every series of the catalogue, of amounts and of events.
func (c *Catalogue) All() []*Series {
	if c.events == nil {
		return c.Series
	}
	return append(c.Series[:len(c.Series):len(c.Series)], c.events.Series...)
}

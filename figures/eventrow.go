package figures

import (
	"cmp"
	"slices"

	"claimcheck/quantity"
)

// What a table tells of something that happened stands in a column of values whose
// row says in a column of measures what happened, or in a column of which
// figures.yaml says that it holds dates or votes. A column of dates is else what
// dates the figures beside it.

// holdsAmounts reports whether some column of figures has numbers in it that no unit
// calls dates.
func (s *shape) holdsAmounts(f frame, columns []column) bool {
	for _, h := range s.figures {
		if h.holds != NoEvent || columns[h.column].numbers == 0 {
			continue
		}
		if !s.has(unitRole) || slices.ContainsFunc(f.rows, func(r record) bool {
			return !isDateUnit(r.at(s.column[unitRole])) && looksNumeric(f.number(h.column, r.at(h.column)))
		}) {
			return true
		}
	}
	return false
}

// event reads a cell that tells of something that happened, and keeps it. It
// reports whether the cell was that, or was said to be and is refused.
func (r *reader) event(row record, i int, facts *rowFacts, cell string) bool {
	h := &r.figures[i]
	kind := h.holds
	if kind != NoEvent {
		if _, err := readEvent(kind, cell); err != nil {
			r.refuse(row, h.written, "“%s”: %v", cell, err)
			return true
		}
	} else if kind = r.eventKind(row, facts, cell); kind == NoEvent {
		return facts.isDate && r.refusesDate(row, h, cell)
	}
	f := Figure{Source: facts.source, Period: facts.period, AsOf: facts.asOf, Written: cell, Column: h.written, Status: facts.status, Row: row.line, Step: quantity.Int(1)}
	f.Series = r.eventSeries(row, i, kind)
	if f.AsOf.IsZero() {
		f.AsOf = r.given.published
	}
	if !r.has(periodRole) && !r.has(yearRole) {
		f.Period = f.Happened()
	}
	f.Value = f.Division().For
	r.keepEvent(&f)
	return true
}

// refusesDate refuses a cell that is no date in a row that says it is one.
func (r *reader) refusesDate(row record, h *heading, cell string) bool {
	_, err := readHappened(cell, true)
	if err != nil {
		r.refuse(row, h.written, "“%s”: %v", cell, err)
	}
	return err != nil
}

func readEvent(kind EventKind, cell string) (EventKind, error) {
	var err error
	if kind == Dated {
		_, err = readHappened(cell, true)
	} else {
		_, err = readDivision(cell)
	}
	return kind, err
}

// eventKind is what a cell in a column of values tells, by its row. A year alone is
// a date where the unit says so, and two numbers are a vote where the unit or the
// measure does.
func (r *reader) eventKind(row record, facts *rowFacts, cell string) EventKind {
	what := r.whatColumn()
	if !r.long || what < 0 {
		return NoEvent
	}
	if _, err := readHappened(cell, facts.isDate); err == nil && (facts.isDate || facts.unit == "") {
		return Dated
	}
	isVote := isVoteUnit(facts.unit) || facts.unit == "" && namesVote(row.at(what))
	if _, err := readDivision(cell); err == nil && isVote {
		return Voted
	}
	return NoEvent
}

// eventSeries is the series of what happened: that of a row above with the same
// measure, place and dimensions, or a new one.
func (r *reader) eventSeries(row record, i int, kind EventKind) *Series {
	measure, dimensions := r.happening(row, &r.figures[i])
	place := r.placeIn(row, i)
	for _, s := range r.eventsOf[measure] {
		if s.Event == kind && s.Place == place && slices.Equal(s.Dimensions, dimensions) {
			return s
		}
	}
	d := &Definition{Table: r.table, Measure: measure, Dimensions: dimensions, Event: kind, Column: r.figures[i].written, About: first(r.table.Title, r.title)}
	if d.Unit = quantity.Thing("date"); kind == Voted {
		d.Unit = quantity.Thing("vote")
	}
	r.describe(d)
	s := &Series{Definition: d, Place: place, from: uint32(len(r.table.Events))}
	r.table.happened = append(r.table.happened, nil)
	if r.eventsOf == nil {
		r.eventsOf = map[string][]*Series{}
	}
	r.eventsOf[measure] = append(r.eventsOf[measure], s)
	r.table.Events = append(r.table.Events, s)
	return s
}

// happening is what a row says that happened, and what else tells it from others. A
// header that says more than that there is a date or a vote says a part of it:
// “Harbour Bill” and “Introduced”.
func (r *reader) happening(row record, h *heading) (measure string, dimensions []Dimension) {
	what := r.whatColumn()
	if what < 0 && len(r.labels) > 0 {
		what = r.labels[0]
	}
	if what >= 0 {
		measure = labelOf(row.at(what))
	}
	header := first(r.toldMeasure(h), h.written)
	if role := roleOf(header); role != valueRole && role != periodRole && !eventHeaders[plain(header)] {
		if measure != "" {
			measure += ": "
		}
		measure += header
	}
	for _, label := range r.labels {
		if value := row.at(label); value != "" && label != what {
			dimensions = append(dimensions, Dimension{Name: r.header.cells[label], Value: labelOf(value)})
		}
	}
	return measure, dimensions
}

// whatColumn is the column that says what happened: that of measures, or one that is
// called by it; -1 if there is none.
func (r *reader) whatColumn() int {
	if r.has(measureRole) {
		return r.column[measureRole]
	}
	for _, label := range r.labels {
		if eventLabels[plain(r.header.cells[label])] {
			return label
		}
	}
	return -1
}

var eventLabels = setOf("event", "events", "what happened", "milestone", "milestones", "step")

// eventHeaders are the headers of columns that say no more than that they hold a date
// or a vote.
var eventHeaders = setOf("day", "when", "happened", "happened on", "date of event", "event date", "vote", "votes", "votes for and against", "division", "result", "tally")

// keepEvent adds a figure to its series, in the order of time and of vintage. One
// that is said again is counted; of two that contradict each other neither tells
// which holds, so the later is refused.
func (r *reader) keepEvent(f *Figure) {
	s := f.Series
	figures := &r.table.happened[s.from]
	for i := range *figures {
		o := &(*figures)[i]
		if !o.Period.Same(f.Period) || o.AsOf != f.AsOf || o.Source != f.Source {
			continue
		}
		if o.EventValue() == f.EventValue() {
			r.table.Repeats++
		} else {
			r.refuse(record{line: f.Row}, f.Column, "“%s” here and “%s” in row %d are given for the same event, and nothing tells the two apart; add a column that does", f.Written, o.Written, o.Row)
		}
		return
	}
	if s.Source == nil {
		s.Source = f.Source
	}
	*figures = append(*figures, *f)
	s.count++
	slices.SortStableFunc(*figures, func(a, b Figure) int {
		return cmp.Or(comparePeriods(a.Period, b.Period), a.AsOf.Compare(b.AsOf))
	})
}

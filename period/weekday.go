package period

import (
	"time"

	"claimcheck/token"
)

// onDay is a day so many days from publication, which a date may name too:
// "tomorrow, 4 March".
func (s *scanner) onDay(next, days int) (reading, bool) {
	if r, ok := s.dateBeside(next, entry{}); ok {
		return r, true
	}
	r := reading{next: next, relative: true, day: true}
	if s.word(next).kind == daytime {
		r.next++
	}
	if !s.published.IsZero() {
		r.period = DayOf(s.published.Add(0, 0, days))
	}
	return r, true
}

// A weekday is a day of the week that an expression names and nothing else, one
// more than time.Weekday; 0 for any other expression.
type weekday int

func (w weekday) day() time.Weekday { return time.Weekday(w - 1) }

// weekdayAt reads "Tuesday", "Thursday night", "Tuesday, 4 March", "Tuesday the
// 4th", "Friday of next week". By itself it is the last such day up to the day of
// publication, which counts: a paper of Tuesday that says "on Tuesday" means today.
func (s *scanner) weekdayAt(i int, e entry) (reading, bool) {
	j := i + 1
	switch w := s.word(j); {
	case w.kind == daytime:
		j++
	case w.kind == habit && w.note == plain:
		return reading{next: j + 1, recurring: true}, true // "Monday mornings"
	}
	if r, ok := s.dateBeside(j, e); ok {
		return r, true
	}
	if r, ok := s.dayOfWeek(j, e); ok {
		return r, true
	}
	if e.note == short || s.capital(i) && s.strangeName(j) && s.link(i-1) == noLink {
		return reading{}, false // the sun; the Sunday Times
	}
	r := reading{next: j, relative: true, day: true, weekday: weekday(e.value + 1)}
	if !s.published.IsZero() {
		day := onOrBefore(s.published, time.Weekday(e.value))
		if s.looksAhead(i, j) {
			day = onOrAfter(s.published.Add(0, 0, 1), time.Weekday(e.value))
		}
		r.period = DayOf(day)
	}
	return r, true
}

// dayOfWeek reads the week of a weekday: "Friday of next week", "Monday two
// weeks from now".
func (s *scanner) dayOfWeek(i int, e entry) (reading, bool) {
	if s.is(i, "of", "in") {
		i = s.afterArticle(i + 1)
	}
	k := s.word(i).kind
	if k != shift && k != number && k != unit && k != unknown || i >= len(s.toks) || k == unknown && s.toks[i].Kind != token.Number {
		return reading{}, false
	}
	r, ok := s.read(i)
	if !ok || !s.isWeek(i, r) {
		return reading{}, false
	}
	return r.on(time.Weekday(e.value)), true
}

// isWeek reports whether r, which starts at token i, is a week, or so many weeks
// from now, which is one too.
func (s *scanner) isWeek(i int, r reading) bool {
	if r.period.Grain == Week && r.period.From.Add(0, 0, 7) == r.period.To {
		return true
	}
	return r.period.IsZero() && s.published.IsZero() && (s.isUnit(r.next-1, Week) || s.isUnit(i, Week))
}

// on is a day of the week that r is.
func (r reading) on(day time.Weekday) reading {
	if !r.period.IsZero() {
		r.period = DayOf(onOrAfter(r.period.From, day))
	}
	r.day = true
	return r
}

// weekAndDay goes on from a week to its day: "next week on Thursday", "the first
// week of May, on Friday".
func (s *scanner) weekAndDay(i int, r reading) reading {
	if r.clock || r.isName || r.recurring || !s.isWeek(i, r) {
		return r
	}
	j := r.next
	if s.mark(j) == ',' || s.mark(j) == '.' && s.is(j+1, "on") {
		j++
	}
	if s.is(j, "on") {
		j++
	}
	e := s.word(j)
	if e.kind != weekdayWord || e.note == short {
		return r
	}
	r = r.on(time.Weekday(e.value))
	if r.next = j + 1; s.word(j+1).kind == daytime {
		r.next++
	}
	return r
}

// date reads a day of the calendar.
func (s *scanner) date(i int) (reading, bool) {
	if i >= len(s.toks) {
		return reading{}, false
	}
	var r reading
	var ok bool
	if e := s.word(i); e.kind == monthWord {
		r, ok = s.monthFirst(i, e)
	} else if _, _, isNumber := s.digits(i); isNumber {
		if r, ok = s.numericDate(i); !ok {
			r, ok = s.dayFirst(i)
		}
	}
	return r, ok && r.isName && r.name.grain == Day
}

// shiftedWeekday reads "last Tuesday", the one of the week before publication,
// "this Tuesday", the one of its week, and "next Tuesday", the one of the week
// after: of a day nearer by, news says "on Tuesday".
func (s *scanner) shiftedWeekday(j int, e, w entry) (reading, bool) {
	r := reading{next: j + 1, relative: true, day: true}
	if s.word(j+1).kind == daytime {
		r.next++
	}
	if beside, ok := s.dateBeside(r.next, w); ok {
		return beside, true
	}
	if e.value < 0 && e.note == plain {
		if r, ok := s.weekdayOf(j+1, -1, time.Weekday(w.value)); ok {
			return r, true
		}
	}
	if day := s.shiftedDay(j, e, time.Weekday(w.value)); !day.IsZero() {
		r.period = DayOf(day)
	}
	return r, w.note != short
}

// shiftedDay is such a day: "this past Tuesday" and "the coming Friday" are the
// nearest, "the following Friday" the first after the day spoken of last.
func (s *scanner) shiftedDay(i int, e entry, day time.Weekday) Date {
	p, spoken := s.spokenOf(i)
	switch {
	case e.note == mentioned && e.value > 0 && spoken && p.Grain == Day:
		return onOrAfter(p.To, day)
	case s.published.IsZero():
		return Date{}
	case e.note == rolling && e.value > 0:
		return onOrAfter(s.published.Add(0, 0, 1), day)
	case e.note == rolling:
		return onOrBefore(s.published.Add(0, 0, -1), day)
	}
	return onOrAfter(unitFrom(s.published, e.value, Week).From, day)
}

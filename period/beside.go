package period

import (
	"time"

	"claimcheck/token"
)

// dateBeside reads the date that stands beside a day named otherwise: "Tuesday, 4
// March", "tomorrow (4 March)", "Friday-Jun-15", "Tuesday the eleventh". Where e
// is a weekday, the date is one that falls on it, if it can be.
func (s *scanner) dateBeside(i int, e entry) (reading, bool) {
	closing, direct := 0, i
	switch m := s.mark(i); {
	case m == ',' || isDash(m) && s.glued(i) || m == '.' && e.note == short:
		i++
	case m == '(':
		i, closing = i+1, 1
	}
	r, ok := s.dateOn(i, e)
	switch {
	case !ok:
		r, ok = s.dayAlone(i, e, i == direct)
	case i != direct && r.name.year == 0 && s.mark(r.next-2) == '/' && s.goesOn(r.next):
		return reading{}, false // "on Tuesday, 3/4 homes burnt"
	}
	if r.next += closing; ok && closing == 1 && s.mark(r.next-1) != ')' {
		return reading{}, false
	}
	return r, ok
}

// dateOn reads a date, in digits so that it falls on the weekday e.
func (s *scanner) dateOn(i int, e entry) (reading, bool) {
	if r, ok := s.date(i); ok {
		return s.nearDate(r, e), true
	}
	r, ok := s.strokedDate(i)
	if ok = ok && !s.is(r.next, "of"); !ok || r.name.year != 0 || s.published.IsZero() {
		return r, ok // "on Tuesday, 3/4 of them"
	}
	return s.nearDate(r, e), true
}

// nearDate resolves a date without a year that stands beside another name of the
// day: to the nearest, but where that is a weekday e to one that falls on it. The
// digits of 7/6 may also stand the other way round.
func (s *scanner) nearDate(r reading, e entry) reading {
	if r.name.year != 0 || s.published.IsZero() {
		return r
	}
	n, swapped := r.name, r.name
	if s.toks[r.next-1].Kind == token.Number && s.mark(r.next-2) == '/' && n.day <= 12 {
		swapped.month, swapped.day = time.Month(n.day), int(n.month)
	}
	d := s.published
	r.isName, r.relative, r.day = false, true, true
	r.period = n.near(d)
	for _, p := range [...]Period{r.period, swapped.near(d), n.latest(d), n.next(d)} {
		if e.kind != weekdayWord || p.From.Time().Weekday() == time.Weekday(e.value) {
			r.period = p
			break
		}
	}
	return r
}

// dayAlone reads the day of a month that is not named, after its weekday: "the
// eleventh", "13th", "Monday 21". It is in the month of publication or a
// neighbour, the nearest in which it falls on the weekday.
func (s *scanner) dayAlone(i int, e entry, direct bool) (reading, bool) {
	spoken := s.word(i).kind == article
	day, suffixed, next, ok := s.dayNumber(s.afterArticle(i))
	if !ok || e.kind != weekdayWord || spoken && !suffixed || s.word(next).kind == unit || s.is(next, "of") {
		return reading{}, false
	}
	if !suffixed && !(direct && s.endsDay(next)) {
		return reading{}, false // "on Monday, 21 in 30 stayed"
	}
	r := reading{next: next, relative: true, day: true}
	if s.published.IsZero() {
		return r, suffixed
	}
	const furthest = 6 // in six months a day of the month falls on most weekdays
	for months := range furthest {
		for _, months := range [...]int{months, -months} {
			d := On(s.published.Year, s.published.Month+time.Month(months), day)
			if d.Day == day && d.Time().Weekday() == time.Weekday(e.value) {
				r.period = DayOf(d)
				return r, true
			}
		}
	}
	return r, false
}

// endsDay reports whether a bare day of the month can end before token i.
func (s *scanner) endsDay(i int) bool {
	l := s.link(i)
	return i == len(s.toks) || s.toks[i].Kind == token.Mark && !s.runsOn(i) || s.is(i, "at") || l == from || l == between
}

package period

import "time"

// onDay is a day so many days from publication.
func (s *scanner) onDay(next, days int) (reading, bool) {
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

// weekdayAt reads "Tuesday", "Thursday night", "Tuesday, 4 March". By itself it is
// the last such day up to the day of publication, which counts: a paper of
// Tuesday that says "on Tuesday" means today.
func (s *scanner) weekdayAt(i int, e entry) (reading, bool) {
	j := i + 1
	if s.word(j).kind == daytime {
		j++
	}
	k := j
	if m := s.mark(k); m == ',' || m == '.' && e.note == short {
		k++
	}
	if r, ok := s.date(k); ok {
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

// shiftedWeekday reads "last Tuesday", the latest before publication, "next
// Tuesday", the first after it, and "this Tuesday", the one of its week.
func (s *scanner) shiftedWeekday(j int, e, w entry) (reading, bool) {
	r := reading{next: j + 1, relative: true, day: true}
	if s.word(j+1).kind == daytime {
		r.next++
	}
	day := time.Weekday(w.value)
	switch {
	case s.published.IsZero():
	case e.value < 0:
		r.period = DayOf(onOrBefore(s.published.Add(0, 0, -1), day))
	case e.value > 0:
		r.period = DayOf(onOrAfter(s.published.Add(0, 0, 1), day))
	default:
		r.period = DayOf(onOrAfter(WeekOf(s.published).From, day))
	}
	return r, w.note != short
}

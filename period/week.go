package period

import "time"

// week reads which week it is, after the word: "of 10 April", "starting on the
// 3rd", "commencing Monday 3 May", "after next", "31".
func (s *scanner) week(i int) (reading, bool) {
	if s.is(i, "after") && s.is(i+1, "next") {
		return reading{next: i + 2, period: unitFrom(s.published, 2, Week), relative: true}, true
	}
	if n, digits, ok := s.digits(i); ok {
		return s.weekNumber(i+1, n), digits <= 2 && 1 <= n && n <= 53 && !s.goesOn(i+1)
	}
	if !s.is(i, "of", "beginning", "commencing", "starting") {
		return reading{}, false
	}
	if i++; s.is(i, "on") {
		i++
	}
	return s.weekWith(i)
}

// weekWith reads a day and takes the week that holds it.
func (s *scanner) weekWith(i int) (reading, bool) {
	i = s.afterArticle(i)
	r, ok := s.date(i)
	if e := s.word(i); !ok && e.kind == weekdayWord {
		r, ok = s.weekdayAt(i, e)
	}
	if n, next, isDay := s.ordinalAt(i); !ok && isDay && n > 0 && n <= 31 {
		r, ok = s.dayOfNoMonth(next, n), true // "the week of the 13th"
	}
	if !ok || r.recurring {
		return reading{}, false
	}
	r = s.resolved(i, r)
	if r.day = false; !r.period.IsZero() {
		r.period = weekOf(r.period.From)
	}
	return r, true
}

// weekNumber is the nth week of the year of publication, as ISO 8601 counts.
func (s *scanner) weekNumber(next, n int) reading {
	r := reading{next: next, relative: true}
	if !s.published.IsZero() {
		r.period = weekOf(On(s.published.Year, 1, 4).Add(0, 0, 7*(n-1)))
	}
	return r
}

// dayOfNoMonth is the nth of the month of publication.
func (s *scanner) dayOfNoMonth(next, n int) reading {
	r := reading{next: next, relative: true, day: true}
	if d := On(s.published.Year, s.published.Month, n); !s.published.IsZero() && d.Day == n {
		r.period = DayOf(d)
	}
	return r
}

// shortWeek reads "w/c 4 February", the week that commences then, and "w/e 10
// February", the one that ends.
func (s *scanner) shortWeek(i int) (reading, bool) {
	if !s.is(i, "w") || s.mark(i+1) != '/' || !s.glued(i+1) || !s.glued(i+2) {
		return reading{}, false
	}
	if s.is(i+2, "c") {
		return s.weekWith(i + 3)
	}
	r, ok := s.date(s.afterArticle(i + 3))
	if !ok || !s.is(i+2, "e") {
		return reading{}, false
	}
	if r = s.resolved(i+3, r); !r.period.IsZero() {
		r.period = Period{r.period.To.Add(0, 0, -7), r.period.To, Week}
	}
	r.day = false
	return r, true
}

// weekend is the one that holds a holiday or is near it: "the weekend of
// Halloween". Of a Monday it is the one before, of any later day the one after.
func (r reading) weekend() reading {
	if r.day = false; !r.period.IsZero() {
		saturday := onOrBefore(r.period.From.Add(0, 0, 4), time.Saturday)
		r.period = Period{saturday, saturday.Add(0, 0, 2), Span}
	}
	return r
}

// weekend reads it in "over the weekend" and "at the weekend": the last one, or
// the next where the text looks ahead.
func (s *scanner) weekend(i int) (reading, bool) {
	if s.word(i-1).kind != article || s.link(i-2) == noLink || s.is(i-2, "of", "for") {
		return reading{}, false
	}
	r := reading{next: i + 1, relative: true}
	if s.published.IsZero() {
		return r, true
	}
	saturday := onOrBefore(s.published, time.Saturday)
	if s.looksAhead(i, i+1) {
		saturday = onOrAfter(s.published.Add(0, 0, 1), time.Saturday)
	}
	r.period = Period{saturday, saturday.Add(0, 0, 2), Span}
	return r, true
}

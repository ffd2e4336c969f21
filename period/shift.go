package period

// shifted reads what follows last, past, previous, this, next: a unit, a number
// of units, a weekday, a month, a season, a holiday.
func (s *scanner) shifted(i int, e entry) (reading, bool) {
	j := i + 1
	if next := s.word(j); e.value == 0 && next.kind == shift && next.note == rolling {
		e, j = next, j+1 // "this past decade"
	}
	if s.is(j, "working", "business") {
		j++ // "next working week"
	}
	if n, k, ok := s.count(j); ok && e.value != 0 {
		if s.isWorkday(k, n) {
			return reading{next: k + 2, relative: true, period: rollingWorkdays(s.published, e.value*n)}, true
		}
		if s.is(k, "working", "business") {
			k++
		}
		if s.word(k).kind == unit {
			return s.shiftedStretch(i, k, e, n)
		}
	}
	switch w := s.word(j); w.kind {
	case unit:
		return s.shiftedUnit(i, j, e, w)
	case weekdayWord:
		return s.shiftedWeekday(j, e, w)
	case monthWord:
		n := name{grain: Month, month: monthNumber(w.value)}
		return s.shiftedName(j, e, n), w.note != short && (w.note != doubtful || s.capital(j))
	case seasonWord:
		fallIn := w.note == doubtful && s.link(j+1) != noLink // "this fall in prices"
		return s.shiftedName(j, e, name{grain: Season, part: s.calendar().season(w.value)}), !fallIn
	case fiscal:
		n := s.fiscalName(0, w)
		return s.shiftedName(j+1, e, n), s.isUnit(j+1, Year)
	case daytime:
		return s.onDay(j+1, e.value)
	}
	return s.shiftedHoliday(j, e.value)
}

// shiftedStretch reads "last three months", which ends on the day of
// publication, and "last three months of 2019".
func (s *scanner) shiftedStretch(i, k int, e entry, n int) (reading, bool) {
	grain := Grain(s.word(k).value)
	if e.value < 0 && n > 0 {
		if r, ok := s.stretchOf(k+1, -1, n, grain); ok {
			return r, true
		}
	}
	r := reading{next: k + 1, relative: true, approximate: n == 0}
	anchor := s.published
	if p, ok := s.spokenOf(i); ok && e.note == mentioned && e.value < 0 {
		anchor = p.From
	}
	if r.period = rollingFrom(anchor, e.value*n, grain); grain == Quarter && !r.period.IsZero() {
		r.period = wholeQuarters(anchor, e.value*n)
		return r, true
	}
	return s.lengthened(r, grain, e.value), true
}

// lengthened goes on from "the last three months" to "and two weeks". What ends in
// "two days ago" or "later" is a time by itself.
func (s *scanner) lengthened(r reading, grain Grain, sign int) reading {
	long := r
	for grain > Day && !r.approximate {
		j := long.next
		for s.joins(j) {
			j++
		}
		n, k, ok := s.count(j)
		u := s.word(k)
		if j == long.next || !ok || n == 0 || u.kind != unit || u.note != plain || Grain(u.value) >= grain {
			break
		}
		if _, how := s.distance(k + 1); how != 0 {
			return r
		}
		grain, long.next = Grain(u.value), k+1
		long.period = long.period.lengthened(grain, sign*n)
	}
	return long
}

// lengthened is p with n units more at its end, or at its start if n is below 0.
func (p Period) lengthened(grain Grain, n int) Period {
	if p.IsZero() {
		return p
	}
	end, ok := &p.To, false
	if n < 0 {
		end = &p.From
	}
	if *end, ok = step(*end, grain, n); !ok {
		return Period{}
	}
	return p
}

// wholeQuarters are the n quarters after the one that holds the day, or before it
// if n is below 0: a quarter is one of the calendar.
func wholeQuarters(d Date, n int) Period {
	first, last := unitFrom(d, 1, Quarter), unitFrom(d, n, Quarter)
	if n < 0 {
		first, last = last, unitFrom(d, -1, Quarter)
	}
	if first.IsZero() || last.IsZero() {
		return Period{}
	}
	return Period{first.From, last.To, Span}
}

// earlierThis reads "earlier this week", up to publication, "later this year", after
// it, and "earlier last month", of which nobody knows where it ends.
func (s *scanner) earlierThis(i int, e entry) (reading, bool) {
	j := i + 1
	if s.is(j, "in", "on") {
		j++
	}
	var r reading
	var ok bool
	switch j = s.afterArticle(j); s.word(j).kind {
	case shift:
		r, ok = s.shifted(j, s.word(j))
	case unit:
		if j == i+1 {
			return reading{}, false // "than in any earlier year"
		}
		r, ok = s.thisUnit(j, s.word(j))
	case daytime:
		r, ok = s.partOfDay(j)
	}
	if !ok || r.isName {
		return reading{}, false
	}
	now, p := DayOf(s.published), &r.period
	switch holds := !s.published.IsZero() && !p.IsZero() && p.Contains(now); {
	case r.clock:
	case holds && e.value == earlier && p.From.Before(now.From):
		p.To, p.Grain = now.From, Span
	case holds && e.value == later && now.To.Before(p.To):
		p.From, p.Grain = now.To, Span
	case e.value == earlier:
		r.part, r.approximate = Early, true
	default:
		r.part, r.approximate = Late, true
	}
	return r, e.value != ago
}

// rollingFrom is the stretch of n units that ends before a day, or starts after it
// if n is above 0.
func rollingFrom(d Date, n int, grain Grain) Period {
	if d.IsZero() || n == 0 || grain == Span {
		return Period{}
	}
	if n > 0 {
		d = d.Add(0, 0, 1)
	}
	end, ok := step(d, grain, n)
	switch {
	case !ok:
		return Period{}
	case n < 0:
		return Period{end, d, Span}
	}
	return Period{d, end, Span}
}

// shiftedUnit reads "last year", the calendar year before that of publication,
// and "the last year", the twelve months up to it.
func (s *scanner) shiftedUnit(i, j int, e, u entry) (reading, bool) {
	grain := Grain(u.value)
	if grain == Span || grain == Half {
		return reading{}, false
	}
	if e.value < 0 && e.note == plain {
		if r, ok := s.stretchOf(j+1, -1, 1, grain); ok {
			return r, true
		}
	}
	r := reading{next: j + 1, relative: true}
	workdays := u.note == working || s.is(j-1, "working")
	toDate := !workdays && (e.note == rolling || e.value < 0 && e.note == plain && s.word(i-1).kind == article)
	switch {
	case e.note == mentioned:
		r.period = s.neighbour(i, e.value, grain)
		r.step = e.value
		if _, r.spoken = s.spokenOf(i); e.value == -1 {
			r.back = back(1, grain)
		}
	case s.pluralUnit(j):
		r.approximate = true // "in past years"
	case s.published.IsZero():
	case u.note == twice:
		r.period = rollingFrom(s.published, 2*e.value, Week)
	case toDate && e.value != 0 && grain != Quarter && u.note == plain:
		r.period = rollingFrom(s.published, e.value, grain)
	default:
		r.period = unitFrom(s.published, e.value, grain)
	}
	switch {
	case r.period.IsZero():
	case u.note == weekend:
		r.period.From = r.period.From.Add(0, 0, 5)
	case workdays && r.period.Grain == Week:
		r.period.To = r.period.To.Add(0, 0, -2)
	}
	return r, true
}

// unitFrom is the calendar unit n after the one that holds the day.
func unitFrom(d Date, n int, grain Grain) Period {
	if to, ok := step(d, grain, n); ok && !d.IsZero() {
		return enclosing(grain, to)
	}
	return Period{}
}

// neighbour is the unit n after the time spoken of last, if that is no longer
// than the unit, else after publication.
func (s *scanner) neighbour(i, n int, grain Grain) Period {
	p, ok := s.spokenOf(i)
	if k := len(s.matches) - 1; ok && s.lastStep == -n && s.stepAt == k && k > 0 && s.matches[k].First-s.matches[k-1].Last <= memory {
		// "In 2019 it was 40, in the previous year 30 and in the following year 50": both years lie beside 2019.
		if base := s.matches[k-1].Named; !base.From.IsZero() && !base.To.IsZero() {
			p = base
		}
	}
	if !ok {
		return unitFrom(s.published, n, grain)
	}
	if k := len(s.matches) - 1; k > 0 && s.matches[k-1].Named.Shift(-1, 0) == p && s.matches[k].First-s.matches[k-1].Last <= memory && grain == Quarter {
		p = s.matches[k-1].Named // "a year earlier" was only to compare
	}
	if end, ok := step(p.From, Quarter, 1); ok && grain == Quarter && p.Grain == Span && end == p.To {
		return p.Shift(0, 3*n) // the quarter before May to July is February to April
	}
	if p.Grain == FiscalYear && grain == Year {
		return p.Shift(n, 0)
	}
	if within, ok := step(p.From, grain, 1); ok && !within.Before(p.To) {
		return unitFrom(p.From, n, grain)
	}
	return unitFrom(s.published, n, grain)
}

// shiftedName reads "last August", "this spring", "the current financial year".
func (s *scanner) shiftedName(j int, e entry, n name) reading {
	r := reading{next: j + 1, relative: true}
	switch {
	case s.published.IsZero():
	case e.value < 0:
		if now := n.latest(s.published); s.published.Before(now.To) {
			r.period = now.Shift(-1, 0)
		} else {
			r.period = now
		}
	case e.value > 0:
		if soon := n.next(s.published); s.published.Before(soon.From) {
			r.period = soon
		} else {
			r.period = soon.Shift(1, 0)
		}
	case n.grain == Season && n.part == 4 || n.grain == FiscalYear:
		r.period = n.next(s.published)
	default:
		r.period = n.in(s.published.Year)
	}
	return r
}

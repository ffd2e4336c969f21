package period

// unitFirst reads "year to March 2021", "quarter ended 30 June", "week ending 3
// May", "week of 10 April", "year to date".
func (s *scanner) unitFirst(i int, e entry) (reading, bool) {
	if next, how := s.distance(i + 1); how == ago && s.pluralUnit(i) {
		return reading{next: next, relative: true, approximate: true, clock: Grain(e.value) == Span}, true // "decades ago"
	}
	if e.note == weekend {
		if s.pluralUnit(i) {
			return s.habit(i, e)
		}
		if s.is(i+1, "of") {
			if r, ok := s.holiday(s.afterArticle(i + 2)); ok {
				return r.weekend(), true
			}
		}
		return s.weekend(i)
	}
	if s.pluralUnit(i) || e.note != plain || Grain(e.value) == Span {
		return reading{}, false
	}
	grain := Grain(e.value)
	if next, how := s.distance(i + 1); (how == earlier || how == later && s.is(i+1, "after")) && s.word(i-1).kind == article {
		return s.apart(i, next, 1, grain, how), true // "the year before"
	}
	if s.word(i-1).kind == article || s.word(i+2).kind == dayWord {
		if r, ok := s.anchored(i, i+1, 1, grain); ok {
			return r, true // "the day after Christmas"
		}
	}
	if grain == Week {
		if r, ok := s.week(i + 1); ok {
			return r, true
		}
	}
	if r, ok := s.unitEnd(i, grain); ok {
		return r, true
	}
	if n, digits, ok := s.digits(i + 1); ok && grain == Quarter && digits == 1 && 1 <= n && n <= 4 && !s.goesOn(i+2) {
		return s.yearPart(i+2, Quarter, n) // "quarter 3 of 2021"
	}
	if j := i + 1; grain == Year {
		for isDash(s.mark(j)) {
			j++
		}
		if s.is(j, "to") {
			for j++; isDash(s.mark(j)); j++ {
			}
			if s.is(j, "date") {
				return s.yearToDate(j + 1), true
			}
		}
	}
	return s.stretchTo(i+1, 1, grain)
}

// unitEnd reads "year-end 2022", "month end", "quarter-end".
func (s *scanner) unitEnd(i int, grain Grain) (reading, bool) {
	j := i + 1
	if isDash(s.mark(j)) && s.glued(j) {
		j++
	}
	if !s.is(j, "end") || grain != Year && grain != Month && grain != Quarter || s.is(j+1, "of") {
		return reading{}, false
	}
	r := reading{next: j + 1, part: End, relative: true}
	if year, n, ok := s.digits(j + 1); ok && grain == Year && n == 4 && s.isYearOf(j+1, year) {
		return reading{next: j + 2, part: End, period: YearOf(year)}, true
	}
	if !s.published.IsZero() {
		r.period = enclosing(grain, s.published)
	}
	return r, true
}

// thisUnit is the unit of publication: "the end of the month". The end of the
// day is an idiom.
func (s *scanner) thisUnit(i int, e entry) (reading, bool) {
	if r, ok := s.unitFirst(i, e); ok {
		return r, true
	}
	grain := Grain(e.value)
	if e.note != plain || grain == Span || grain == Day || s.pluralUnit(i) {
		return reading{}, false
	}
	r := reading{next: i + 1, relative: true}
	if !s.published.IsZero() {
		r.period = enclosing(grain, s.published)
	}
	return r, true
}

// yearToDate is the year up to publication. On its first day it is the year before.
func (s *scanner) yearToDate(next int) reading {
	r := reading{next: next, relative: true}
	if d := s.published; !d.IsZero() {
		r.period = Period{On(d.Add(0, 0, -1).Year, 1, 1), d, Span}
	}
	return r
}

// pluralUnit reports whether token i is several units: "weeks", "days".
func (s *scanner) pluralUnit(i int) bool {
	return s.word(i).kind == unit && (s.plural(i) || s.is(i, "days"))
}

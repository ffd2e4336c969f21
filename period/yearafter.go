package period

// yearAfter reads the year that follows a month, a quarter or a day: "2021",
// ", 2021", "of 2021", "last year", "of the previous year". If there is none,
// next is i.
func (s *scanner) yearAfter(i int) (year int, next int, relative bool) {
	j := i
	switch {
	case s.mark(j) == ',' || isDash(s.mark(j)) && s.glued(j) || s.mark(j) == '/' && s.glued(j):
		j++
	case s.is(j, "of"), s.is(j, "in"):
		j++
	}
	if v, n, ok := s.digits(j); ok && n == 4 && s.isYearOf(j, v) {
		return v, j + 1, false
	}
	if v, n, ok := s.digits(j); ok && n == 2 && isDash(s.mark(i)) && s.glued(j) && isDash(s.mark(i-2)) && s.glued(i-1) && !s.runsOn(j+1) {
		return fullYear(v), j + 1, false // 26-Jul-17
	}
	if v, n, ok := s.digits(j + 1); ok && n == 2 && isApostrophe(s.mark(j)) && s.glued(j+1) {
		return fullYear(v), j + 2, false
	}
	if v, n, ok := s.digits(j); ok && n == 2 && j == i+1 && s.is(i, "of") && s.word(i-1).kind == monthWord && s.endsDay(j+1) && v > 31 {
		return fullYear(v), j + 1, false // "9 June of 78"
	}
	if v, next, ok := s.yearInWords(j); ok && !s.goesOn(next) && v >= firstYear && v%100 != 0 {
		return v, next, false
	}
	if y, next, ok := s.relativeYear(j); ok {
		return y, next, true
	}
	return 0, i, false
}

// isYearOf reports whether the four digits after a month are its year. "In March
// 2021 arrests fell" has one, "in March 2000 people" may not.
func (s *scanner) isYearOf(i, year int) bool {
	if _, across := s.fiscalEnd(i); across {
		return plausibleYear(year)
	}
	return plausibleYear(year) && !s.joinedAfter(i) && (year%100 != 0 || s.word(i+1).kind != counted)
}

// withYear adds to a name the year that follows it, if one does.
func (s *scanner) withYear(i int, n name) reading {
	year, next, relative := s.yearAfter(i)
	n.year = year
	return reading{next: next, name: n, isName: true, relative: relative}
}

// relativeYear reads a year that is named from another: "last year", "that
// year", "the previous year", "a year earlier". The year is 0 if nothing
// resolves it.
func (s *scanner) relativeYear(i int) (year, next int, ok bool) {
	j := i
	if s.word(j).kind == article {
		j++
	}
	e := s.word(j)
	switch {
	case e.kind == shift && s.isUnit(j+1, Year):
		if p, spoken := s.spokenOf(i); spoken && e.note == mentioned {
			return p.From.Year + e.value, j + 2, true
		}
		return s.yearsOn(e.value), j + 2, true
	case e.kind == unit && j > i && s.isUnit(j, Year) && s.is(i-1, "of"):
		return s.yearsOn(0), j + 1, true
	case (e.kind == that || e.kind == same) && s.isUnit(j+1, Year):
		if p, spoken := s.spokenOf(i); spoken {
			return p.From.Year, j + 2, true
		}
		return 0, j + 2, true
	}
	n, k, counts := s.count(j)
	if !counts || s.word(k).kind != unit || Grain(s.word(k).value) != Year {
		return 0, i, false
	}
	switch next, how := s.distance(k + 1); how {
	case ago:
		return s.yearsOn(-n), next, true
	case earlier:
		if p, spoken := s.spokenOf(i); spoken {
			return p.From.Year - n, next, true
		}
		return s.yearsOn(-n), next, true
	}
	return 0, i, false
}

// yearsOn is the year n after publication, or 0.
func (s *scanner) yearsOn(n int) int {
	if s.published.IsZero() {
		return 0
	}
	return s.published.Year + n
}

package period

import "claimcheck/token"

// season reads "spring of 2022", "winter 2019/20", "in the summer".
func (s *scanner) season(i int, e entry) (reading, bool) {
	n := name{grain: Season, part: s.calendar().season(e.value)}
	r := s.withYear(i+1, n)
	if r.next > i+1 {
		if next, ok := s.fiscalEnd(r.next - 1); ok && !r.relative {
			// Of "winter 2019/20" the winter starts in the first year; any other season is in the second.
			if r.next = next; n.part != 4 {
				r.name.year++
			}
		}
		return r, !s.is(i+1, "in") || e.note != doubtful
	}
	return r, s.isSeason(i, e)
}

// isSeason decides whether a season without a year is one: "a fall in prices",
// "spring onions" and "the Spring Statement" are not.
func (s *scanner) isSeason(i int, e entry) bool {
	l, _ := s.linkBefore(i)
	if e.note == doubtful {
		return l == within && s.is(i-1, "the") && s.link(i+1) == noLink
	}
	if s.partBefore(i) || s.word(i-1).kind == partWord {
		return true
	}
	if l == loose && s.word(i-1).kind != article && s.is(i-1, "of") && i+1 < len(s.toks) && s.toks[i+1].Kind == token.Word {
		return false
	}
	return l != noLink && l != to && !(s.capital(i) && s.strangeName(i+1))
}

// yearPart reads the year of a quarter or half. A quarter may go without; a
// half alone is more often of a match or a career.
func (s *scanner) yearPart(i int, grain Grain, part int) (reading, bool) {
	parts := 12 / months(grain)
	if part < 0 {
		part = parts
	}
	if part > parts {
		return reading{}, false
	}
	r := s.withYear(i, name{grain: grain, part: part})
	if r.next > i {
		return s.partOfFiscal(r), true
	}
	if year, ok := s.fiscalAfter(i); ok {
		year.name.grain, year.name.part = grain, part
		return year, true
	}
	return r, grain == Quarter
}

// stretchOf reads what a stretch is part of, "of 2020" or "of the year", and
// takes from it so many units: the first three months, the last week.
func (s *scanner) stretchOf(i, ordinal, count int, grain Grain) (reading, bool) {
	if !s.is(i, "of") {
		return reading{}, false
	}
	whole, ok := s.period(i + 1)
	running := !ok // "the first ten months of the fiscal year"
	if running {
		if whole, ok = s.fiscalAfter(i); !ok {
			return reading{}, false
		}
		whole = s.resolved(i, whole)
	}
	current := whole.period.Contains(DayOf(s.published))
	whole.period, ok = cut(whole.period, ordinal, count, grain)
	if unfinished := s.published.Before(whole.period.From) || running && s.published.Before(whole.period.To); whole.relative && current && unfinished && !s.looksAhead(i, whole.next) {
		whole.period = whole.period.Shift(-1, 0) // "the last three months of the year were", said in spring
	}
	return whole, ok || whole.period.IsZero() && whole.relative
}

// cut is part of a period: so many units from the ordinal, from its end if that
// is negative. A week belongs to the month or year that has most of its days.
func cut(p Period, ordinal, count int, grain Grain) (Period, bool) {
	if p.From.IsZero() || p.To.IsZero() {
		return Period{}, false
	}
	var from Date
	switch {
	case grain == Week && ordinal < 0:
		from = weekOf(p.To.Add(0, 0, -4)).From.Add(0, 0, -7*(count-1))
	case grain == Week:
		from = weekOf(p.From.Add(0, 0, 3)).From.Add(0, 0, 7*(ordinal-1))
	case ordinal < 0:
		from, _ = step(p.To, grain, -count)
	default:
		from, _ = step(p.From, grain, ordinal-1)
	}
	to, ok := step(from, grain, count)
	if grain != Week && (from.Before(p.From) || p.To.Before(to)) {
		return Period{}, false
	}
	if count != 1 {
		grain = Span
	}
	return Period{from, to, grain}, ok
}

// partOf reads "early 2020", "mid-August", "end of the year".
func (s *scanner) partOf(i int, e entry) (reading, bool) {
	j := i + 1
	if isDash(s.mark(j)) && s.glued(j) {
		j++
	} else if s.is(j, "of", "in") {
		j++
	} else if e.note == needsOf {
		return reading{}, false
	} else if next := s.word(j + 1); s.is(j, "to") && next.kind == partWord && next.note == plain {
		j += 2 // "mid to late August"
	}
	r, ok := s.period(j)
	if !ok || r.clock || r.part != Whole {
		return reading{}, false
	}
	r.part = Part(e.value)
	r.approximate = r.part != Start && r.part != End
	return r, true
}

// period reads and resolves what "of" leads to: an expression, or "the year",
// which is the one of publication.
func (s *scanner) period(i int) (reading, bool) {
	if s.word(i).kind == article {
		i++
	}
	// Without a bound, "the last week of the last week of …" would be read over and over.
	const deepest = 3
	if i >= len(s.toks) || s.depth == deepest {
		return reading{}, false
	}
	s.depth++
	defer func() { s.depth-- }()
	switch k := s.word(i).kind; k {
	case partWord, number:
		return reading{}, false
	case unit:
		return s.thisUnit(i, s.word(i))
	}
	r, ok := s.read(i)
	return s.resolved(i, r), ok
}

// code reads Q1 2024, Q3, H1 of 2020, FY2021, FY 2021-22.
func (s *scanner) code(i int, e entry) (reading, bool) {
	grain := Grain(e.value)
	if grain == FiscalYear {
		return s.fiscalCode(i + 1)
	}
	part, next, ok := s.codeNumber(i, e)
	if !ok {
		return reading{}, false
	}
	r, ok := s.yearPart(next, grain, part)
	if k := s.afterJoint(next); ok && r.name.year == 0 && k > next {
		// "Q1 and Q2 2023" share their year.
		if last, end, listed := s.codeNumber(k, s.word(k)); listed && last > part && s.word(k) == e {
			if later, ok := s.yearPart(end, grain, last); ok && !later.relative {
				r.name.year, r.name.start = later.name.year, later.name.start
			}
		}
	}
	return r, ok
}

// afterJoint steps over the comma, "and" or "or" of a list.
func (s *scanner) afterJoint(i int) int {
	if s.mark(i) == ',' {
		i++
	}
	if s.joins(i) {
		i++
	}
	return i
}

// joins reports whether token i joins the parts of a list.
func (s *scanner) joins(i int) bool {
	return s.is(i, "and", "or") || s.mark(i) == ',' || s.mark(i) == '&'
}

// codeNumber reads the number of Q3 or H1.
func (s *scanner) codeNumber(i int, e entry) (part, next int, ok bool) {
	part, n, ok := s.digits(i + 1)
	parts := 0
	switch Grain(e.value) {
	case Quarter:
		parts = 4
	case Half:
		parts = 2
	}
	joined := s.glued(i+2) && s.mark(i+2) == 0
	return part, i + 2, ok && n == 1 && s.glued(i+1) && 1 <= part && part <= parts && !joined
}

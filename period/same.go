package period

// sameAs reads "same month last year", "same period of 2019", "same three
// months a year earlier": the time spoken of last, in another year.
func (s *scanner) sameAs(i int) (reading, bool) {
	n, j, counts := s.count(i + 1)
	if !counts {
		n = 1
	}
	u := s.word(j)
	loose := s.is(j, "time", "point")
	if !loose && !s.is(j, "period") && (u.kind != unit || Grain(u.value) == Span) {
		return reading{}, false
	}
	base, spoken := s.spokenOf(i)
	some := !counts && u.kind == unit && s.plural(j) // "the same months", however many
	if u.kind == unit && !some {
		base, spoken = s.spokenOfLength(i, n, Grain(u.value))
	}
	if !spoken && u.kind == unit && !counts && !some && !s.published.IsZero() {
		base = enclosing(Grain(u.value), s.published)
	}
	year, next, _ := s.yearAfter(j + 1)
	r := reading{next: next, relative: true}
	if next == j+1 {
		r.period = base
		return r, spoken && !loose && Grain(u.value) != Day
	}
	if year != 0 && !base.IsZero() {
		r.period = base.Shift(year-base.From.Year, 0)
	}
	if last := len(s.matches) - 1; s.is(j, "point") && last >= 0 && s.matches[last].Named == base {
		r.part = s.matches[last].Part // the end of March
	}
	return r, true
}

// thatUnit reads "that year", the one of the time spoken of last. A year that was only
// held beside another, "in 2023 it was 83, as the year before", is not spoken of.
func (s *scanner) thatUnit(i int) (reading, bool) {
	u := s.word(i + 1)
	p, spoken := s.spokenOf(i)
	if last := len(s.matches) - 1; spoken && last > 0 && s.matches[last].Relative {
		from := s.matches[last-1]
		if p == s.matches[last].Named && from.Named.From == p.To && from.Named.Grain == p.Grain && s.oneSentence(from.Last, s.matches[last].First) {
			p = from.Named
		}
	}
	if u.kind != unit || u.note != plain || Grain(u.value) == Span || !spoken || p.From.IsZero() || p.To.IsZero() || s.plural(i+1) {
		return reading{}, false
	}
	if until, ok := step(p.From, Grain(u.value), 1); !ok || until.Before(p.To) {
		return reading{}, false
	}
	return reading{next: i + 2, period: enclosing(Grain(u.value), p.From), relative: true}, true
}

// oneSentence reports whether no mark that ends a sentence stands between two tokens.
func (s *scanner) oneSentence(from, to int) bool {
	for i := from; i < to; i++ {
		switch s.mark(i) {
		case '.', '!', '?', ';':
			return false
		}
	}
	return true
}

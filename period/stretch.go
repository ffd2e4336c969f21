package period

// stretch reads a number of units that something anchors: "two months ago",
// "12 months earlier", "three months to August". Without an anchor it is a
// duration, which is a quantity and no time.
func (s *scanner) stretch(i int) (reading, bool) {
	n, j, ok := s.count(i)
	if !ok {
		return reading{}, false
	}
	if isDash(s.mark(j)) && s.glued(j) {
		j++ // "the three-month period to August"
	}
	if s.isWorkday(j, n) {
		return s.workdays(i, j, n)
	}
	u := s.word(j)
	if u.kind == shift && u.value != 0 && s.pluralUnit(j+1) && n > 0 {
		return s.shiftedStretch(i, j+1, u, n) // "the two following months"
	}
	if u.kind != unit || u.note == weekend || Grain(u.value) == Half {
		return reading{}, false
	}
	if u.note == twice {
		n *= 2
	}
	if r, ok := s.compound(i, j+1, n, Grain(u.value)); ok {
		return r, true
	}
	if next, how := s.distance(j + 1); how != 0 {
		// "Six minutes later" is a duration in a story; hours ago is a time of day.
		r := s.apart(i, next, n, Grain(u.value), how)
		if how == ago {
			r.ago = [2]int{i, j + 1}
		}
		return r, how == ago || Grain(u.value) != Span
	}
	if r, ok := s.anchored(i, j+1, n, Grain(u.value)); ok {
		return r, true
	}
	if r, ok := s.ahead(i, j+1, n, Grain(u.value)); ok {
		return r, true
	}
	return s.stretchTo(j+1, n, Grain(u.value))
}

// count reads a number of units: 8, three, twenty-five, a, a few, a couple of.
// "Several" is 0.
func (s *scanner) count(i int) (n, next int, ok bool) {
	if v, _, isNumber := s.digits(i); isNumber {
		return v, i + 1, v > 0
	}
	e := s.word(i)
	if e.kind != number {
		return 0, i, false
	}
	if e.note == anArticle && s.word(i+1).note == vague {
		i++
		e = s.word(i)
	}
	n, i = e.value, i+1
	if e.note == vague && s.is(i, "of") {
		i++
	}
	if n >= 20 && n%10 == 0 {
		j := i
		if isDash(s.mark(j)) {
			j++
		}
		if ones := s.word(j); ones.kind == number && ones.note == plain && 0 < ones.value && ones.value < 10 {
			return n + ones.value, j + 1, true
		}
	}
	return n, i, true
}

func (s *scanner) afterArticle(i int) int {
	if s.word(i).kind == article {
		return i + 1
	}
	return i
}

// stretchTo reads the end of a stretch, "to August", "through August", "ending 31 March 2020",
// and counts n units back from there.
func (s *scanner) stretchTo(i, n int, grain Grain) (reading, bool) {
	if s.is(i, "period") {
		i++
	}
	switch {
	case s.is(i, "to"), s.is(i, "through"):
		i++
	case s.word(i).kind == ending:
		if i++; s.is(i, "in", "on", "at") {
			i++
		}
	default:
		return reading{}, false
	}
	i = s.afterArticle(i)
	r, ok := s.end(i)
	if e := s.word(i); !ok && grain == Week && e.kind == weekdayWord {
		r, ok = s.weekdayAt(i, e) // "the week to Sunday"
	}
	if !ok || r.recurring || n == 0 || grain == Span {
		return reading{}, false
	}
	r.day = false
	whole := Period{Grain: Span}
	if n*months(grain) == 12 && grain != Day && grain != Week {
		whole.Grain = Year
	} else if n == 1 {
		whole.Grain = grain
	}
	if !r.period.IsZero() {
		whole.To = r.period.To
		whole.From, ok = step(whole.To, grain, -n)
		r.period = whole
	}
	return r, ok
}

// end reads and resolves the time at which a stretch ends.
func (s *scanner) end(i int) (reading, bool) {
	if i >= len(s.toks) {
		return reading{}, false
	}
	switch s.word(i).kind {
	case monthWord, code:
	case partWord:
		r, ok := s.read(i)
		r.part, r.approximate = Whole, false
		return r, ok
	case unknown:
		if _, _, isNumber := s.digits(i); !isNumber {
			return reading{}, false
		}
	default:
		return reading{}, false
	}
	r, ok := s.read(i)
	if !ok || !r.isName {
		return reading{}, false
	}
	return s.resolved(i, r), true
}

// resolved is the reading of a name as its period.
func (s *scanner) resolved(i int, r reading) reading {
	if r.isName {
		r.relative = r.relative || r.name.year == 0
		r.period, r.isName, r.day = s.resolve(i, r), false, r.name.grain == Day
	}
	return r
}

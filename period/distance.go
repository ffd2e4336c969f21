package period

// distance reads the word that says from where a stretch is counted. "Before"
// says it only where nothing follows: "a year before the war" is no time of ours.
func (s *scanner) distance(i int) (next, how int) {
	switch e := s.word(i); {
	case e.kind == distance && s.is(i+1, "than"): // "two years earlier than planned"
	case e.kind == distance:
		return i + 1, e.value
	case s.is(i, "from") && s.is(i+1, "now"):
		return i + 2, later
	case s.is(i, "before") && s.is(i+1, "that", "then"):
		return i + 2, earlier
	case s.is(i, "after") && s.is(i+1, "that"):
		return i + 2, later
	case s.is(i, "after") && i > 1 && s.word(i-2).kind == article && (i+1 == len(s.toks) || s.mark(i+1) != 0 && !isApostrophe(s.mark(i+1))):
		return i + 1, later // "the day after."
	case s.is(i, "before") && (i+1 == len(s.toks) || s.mark(i+1) != 0 && !isApostrophe(s.mark(i+1)) || s.startsClause(i+1)):
		return i + 1, earlier
	}
	return i, 0
}

// startsClause reports whether a new statement begins at token i: "in the year
// before it had been 906,000".
func (s *scanner) startsClause(i int) bool {
	return s.is(i, "when", "it", "they", "there", "and", "but")
}

// apart is the time n units from publication ("ago") or from the time spoken of
// last ("earlier"). It is one unit wide; a decade ago is one year, more or less.
func (s *scanner) apart(i, next, n int, grain Grain, how int) reading {
	r := reading{next: next, relative: true, approximate: n == 0 || grain == Decade || grain == Century, clock: grain == Span}
	if n == 0 || grain == Span {
		return r
	}
	if how != later {
		r.back = back(n, grain)
		n = -n
	}
	if how != ago && grain == Month && n%12 == 0 {
		grain, n = Year, n/12 // "at the end of 2024 … twelve months before"
	}
	if p, spoken := s.toldOf(i, grain); how != ago && spoken && !s.is(next-1, "now") {
		if fits, ok := step(p.From, grain, 1); ok && !fits.Before(p.To) {
			r.period, r.approximate, r.spoken = apartFrom(p, grain, n), false, true
			return r
		}
	}
	if how == later && !s.is(next-1, "now") || s.published.IsZero() {
		return r
	}
	at, ok := step(s.published, grain, n)
	if ok {
		r.period = enclosing(min(grain, Year), at)
	}
	return r
}

// toldOf is the time spoken of last from which so long is counted: of months and years none of the
// days on which news came out, "5.1% in June, the office said on Thursday, up from 4.9% a year
// earlier".
func (s *scanner) toldOf(i int, grain Grain) (Period, bool) {
	last, spoken := s.spokenOf(i)
	if !spoken || grain < Month {
		return last, spoken
	}
	for k := len(s.matches) - 1; k >= 0 && i-s.matches[k].Last <= memory; k-- {
		m := s.matches[k]
		isNews := m.Relative && (m.Named.Grain == Day || m.Back.Units != 0 && !s.is(i-1, "that", "then")) // or another distance: "a month earlier and 4.1% a year earlier"
		switch {
		case !s.oneSentence(m.Last, i):
			if p, ok := s.spokenBefore(i); ok {
				return p, true
			}
			return last, spoken && !s.isStandard(m)
		case k > 0 && s.is(m.First-1, "from") && s.oneSentence(s.matches[k-1].Last, i) && !s.matches[k-1].Named.From.IsZero():
			// "in May from April and by 5.2% from a year earlier": that is a year before May
		case !m.Clock && !isNews && !m.Named.From.IsZero() && !m.Named.To.IsZero():
			return m.Named, true
		}
	}
	return last, spoken
}

// spokenBefore is the time that an earlier sentence spoke of last and with which it did not only compare:
// "baked 8,160 loaves in 2023, 21% fewer than in 2022."
func (s *scanner) spokenBefore(i int) (Period, bool) {
	for k := len(s.matches) - 1; k >= 0 && i-s.matches[k].Last <= memory; k-- {
		m := s.matches[k]
		if !s.isStandard(m) && !m.Clock && !m.Named.From.IsZero() && !m.Named.To.IsZero() {
			return m.Named, true
		}
	}
	return Period{}, false
}

// isStandard reports whether a time is that of what something is held against: "fewer than in 2022", "12% up on 2022",
// "a third of what it bred in 2014".
func (s *scanner) isStandard(m Match) bool {
	i := m.First
	if s.is(i-1, "than") || s.is(i-2, "than") || s.is(i-1, "on") && m.Named.Grain >= Year && s.isChangeBefore(i-1) {
		return true
	}
	for k := i - 1; k > i-standardWithin && s.mark(k) == 0; k-- {
		if s.is(k, "what") && s.is(k-1, "of", "than", "as", "times") {
			return true
		}
	}
	return false
}

// isChangeBefore reports whether an amount of change stands right before token i: "40% on 2022", "12% up on 2022".
func (s *scanner) isChangeBefore(i int) bool {
	return s.is(i-1, "up", "down", "percent", "cent", "points") || s.mark(i-1) == '%'
}

// standardWithin is how many words before its time may begin to say what something is held against.
const standardWithin = 7

// apartFrom is p moved by n units.
func apartFrom(p Period, grain Grain, n int) Period {
	from, ok1 := step(p.From, grain, n)
	to, ok2 := step(p.To, grain, n)
	if !ok1 || !ok2 {
		return Period{}
	}
	return Period{from, to, p.Grain}
}

// compound reads "two weeks and three days ago", of which the first part ends
// before token j: the day so far back.
func (s *scanner) compound(i, j, n int, grain Grain) (reading, bool) {
	day, ok := step(s.published, grain, -n)
	parts := 1
	for k := j; parts < 4; parts++ {
		if s.mark(k) == ',' {
			k++
		}
		if s.is(k, "and") {
			k++
		}
		n, next, counts := s.count(k)
		u := s.word(next)
		if !counts || n == 0 || u.kind != unit || u.note != plain || Grain(u.value) >= grain {
			break
		}
		if grain = Grain(u.value); grain != Span {
			var fits bool
			day, fits = step(day, grain, -n)
			ok = ok && fits
		}
		k = next + 1
		j = k
	}
	next, how := s.distance(j)
	if parts == 1 || how != ago {
		return reading{}, false
	}
	r := reading{next: next, ago: [2]int{i, j}, relative: true, day: true}
	if ok && !s.published.IsZero() {
		r.period = DayOf(day)
	}
	return r, true
}

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
	u := s.word(j)
	if u.kind == shift && u.value != 0 && s.word(j+1).kind == unit && s.plural(j+1) && n > 0 {
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

// distance reads the word that says from where a stretch is counted. "Before"
// says it only where nothing follows: "a year before the war" is no time of ours.
func (s *scanner) distance(i int) (next, how int) {
	switch e := s.word(i); {
	case e.kind == distance && s.is(i+1, "than"): // "two years earlier than planned"
	case e.kind == distance:
		return i + 1, e.value
	case s.is(i, "from") && s.is(i+1, "now"):
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
	for _, word := range []string{"when", "it", "they", "there", "and", "but"} {
		if s.is(i, word) {
			return true
		}
	}
	return false
}

// apart is the time n units from publication ("ago") or from the time spoken of
// last ("earlier"). It is one unit wide; a decade ago is one year, more or less.
func (s *scanner) apart(i, next, n int, grain Grain, how int) reading {
	r := reading{next: next, relative: true, approximate: n == 0 || grain == Decade || grain == Century, clock: grain == Span}
	if n == 0 || grain == Span {
		return r
	}
	if how != later {
		n = -n
	}
	if p, spoken := s.spokenOf(i); how != ago && spoken && !s.is(next-1, "now") {
		if fits, ok := step(p.From, grain, 1); ok && !fits.Before(p.To) {
			r.period, r.approximate = apartFrom(p, grain, n), false
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

// apartFrom is p moved by n units.
func apartFrom(p Period, grain Grain, n int) Period {
	from, ok1 := step(p.From, grain, n)
	to, ok2 := step(p.To, grain, n)
	if !ok1 || !ok2 {
		return Period{}
	}
	return Period{from, to, p.Grain}
}

// unitFirst reads "year to March 2021", "quarter ended 30 June", "week ending 3
// May", "week of 10 April", "year to date".
func (s *scanner) unitFirst(i int, e entry) (reading, bool) {
	if next, how := s.distance(i + 1); how == ago && s.plural(i) {
		return reading{next: next, relative: true, approximate: true, clock: Grain(e.value) == Span}, true // "decades ago"
	}
	if e.note == weekend {
		if s.plural(i) {
			return s.habit(i, e)
		}
		return s.weekend(i)
	}
	if s.plural(i) || e.note != plain || Grain(e.value) == Span {
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

func (s *scanner) afterArticle(i int) int {
	if s.word(i).kind == article {
		return i + 1
	}
	return i
}

// yearToDate is the year of publication up to and with its day.
func (s *scanner) yearToDate(next int) reading {
	r := reading{next: next, relative: true}
	if d := s.published; !d.IsZero() {
		r.period = Period{On(d.Year, 1, 1), d.Add(0, 0, 1), Span}
	}
	return r
}

// stretchTo reads the end of a stretch, "to August", "ending 31 March 2020",
// and counts n units back from there.
func (s *scanner) stretchTo(i, n int, grain Grain) (reading, bool) {
	if s.is(i, "period") {
		i++
	}
	switch {
	case s.is(i, "to"):
		i++
	case s.word(i).kind == ending:
		if i++; s.is(i, "in") || s.is(i, "on") || s.is(i, "at") {
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

// thisUnit is the unit of publication: "the end of the month". The end of the
// day is an idiom.
func (s *scanner) thisUnit(i int, e entry) (reading, bool) {
	if r, ok := s.unitFirst(i, e); ok {
		return r, true
	}
	grain := Grain(e.value)
	if e.note != plain || grain == Span || grain == Day || s.plural(i) {
		return reading{}, false
	}
	r := reading{next: i + 1, relative: true}
	if !s.published.IsZero() {
		r.period = enclosing(grain, s.published)
	}
	return r, true
}

package period

import "claimcheck/token"

// monthFirst reads March 12, 2021, March 12-15, Aug. 14, Dec-2018, August last
// year, or the month alone.
func (s *scanner) monthFirst(i int, e entry) (reading, bool) {
	n := name{grain: Month, month: monthNumber(e.value)}
	j := s.abbreviation(i+1, e)
	if s.isUnit(j, Quarter) && s.capital(i) && !s.pluralUnit(j) {
		return s.quarterTo(j+1, n)
	}
	if r, ok := s.dayOfMonth(i, j, n); ok {
		return r, true
	}
	r := s.withYear(j, n)
	if r.next > j {
		return r, s.capital(i) || e.note != doubtful || s.toks[j].Kind == token.Number
	}
	r.next = i + 1
	if year, ok := s.yearOfList(i + 1); ok {
		r.name.year = year
		return r, true
	}
	return r, s.isMonth(i, e)
}

// quarterTo reads "the June quarter", "December quarter 2019": the three months that end
// with the month.
func (s *scanner) quarterTo(j int, n name) (reading, bool) {
	r := s.withYear(j, n)
	last := r.name.latest(s.published)
	if r.name.year != 0 {
		last = r.name.in(r.name.year)
	} else if s.published.IsZero() {
		return reading{next: j, relative: true}, true
	}
	from := last.From.Add(0, -2, 0)
	p := Period{From: from, To: last.To, Grain: Span}
	if from.Month%3 == 1 {
		p.Grain = Quarter
	}
	return reading{next: r.next, period: p, relative: r.relative || r.name.year == 0}, true
}

// dayOfMonth reads the day after a month: March 12, March 12-15, 2021.
func (s *scanner) dayOfMonth(i, j int, month name) (reading, bool) {
	if isDash(s.mark(j)) && s.glued(j) && s.glued(j+1) || s.mark(j) == '/' && s.glued(j) {
		j++
	}
	if s.word(j).kind == article && s.word(j).note == plain {
		j++ // "June the 19th"
	}
	day, suffixed, next, ok := s.dayNumber(j)
	if !ok {
		day, next, ok = s.dayInWords(j)
		suffixed = true
	}
	if next == j+1 && s.word(j).kind == ordinal && s.word(j-1).kind != article && next < len(s.toks) && s.toks[next].Kind == token.Word && s.word(next).kind == unknown {
		return reading{}, false // "in March third parties"
	}
	if !ok || !suffixed && (s.countsOn(next) || s.link(i-1) == within && next < len(s.toks) && s.plural(next)) {
		return reading{}, false
	}
	if !s.capital(i) && s.word(i).note == doubtful && !suffixed {
		if _, after, _ := s.yearAfter(next); after == next {
			return reading{}, false
		}
	}
	month.grain, month.day = Day, day
	if k, ok := s.connector(i, next); ok {
		if last, _, after, ok := s.dayNumber(s.afterArticle(k)); ok && last > day && !s.countsOn(after) && !s.monthAt(after) {
			r := s.withYear(after, month)
			return s.days(i, r, last)
		}
	}
	r := s.withYear(next, month)
	return r, r.name.valid()
}

// dayInWords reads "twenty-nine", the day after a month, where no noun follows that
// the number would count.
func (s *scanner) dayInWords(i int) (day, next int, ok bool) {
	if e := s.word(i); e.kind != number || e.value < 20 || e.note != plain {
		return 0, i, false
	}
	day, next, _ = s.count(i)
	if next < len(s.toks) && s.toks[next].Kind == token.Word && s.word(next).kind != number {
		return 0, i, false
	}
	return day, next, day <= 31
}

// countsOn reports whether the number before token i counts something: in "In
// May 12 people died" it is no day.
func (s *scanner) countsOn(i int) bool {
	k := s.word(i).kind
	return k == counted || k == unit || k == bounding || s.glued(i) && (s.mark(i) == '%' || s.toks[i].Kind == token.Word && k != daytime)
}

// yearOfList finds the year that the months of a list share: "March, April and
// May 2020".
func (s *scanner) yearOfList(i int) (year int, ok bool) {
	for range 5 {
		for s.joins(i) {
			i++
			ok = true
		}
		e := s.word(i)
		if !ok || e.kind != monthWord {
			return 0, false
		}
		if year, _, relative := s.yearAfter(i + 1); year != 0 && !relative {
			return year, true
		}
		i, ok = i+1, false
	}
	return 0, false
}

// isMonth decides whether a month that stands alone is one: "June said", "they
// may", "a long march" are not.
func (s *scanner) isMonth(i int, e entry) bool {
	l, _ := s.linkBefore(i)
	prev := s.word(i - 1).kind
	beside := prev == shift || prev == partWord || s.partBefore(i)
	firm := l.isOneOf(within, since, until, before, after, by, from, between) || s.is(i-1, "of", "for", "through")
	switch e.note {
	case short:
		return s.capital(i) && (firm || beside || l == to || s.besideMonth(i))
	case doubtful:
		if !s.capital(i) {
			return l.isOneOf(within, since, until) && !s.is(i-1, "the") || prev == partWord || s.partBefore(i)
		}
		// "in line with May's rate", "March brought 310 more"
		owned := s.is(i+1, "'s", "’s") && s.is(i-1, "with", "than", "on", "against", "above", "below")
		tells := s.is(i+1, "saw", "brought", "marked")
		when := s.mark(i+1) == ',' && s.is(i+2, "when") && i > 0 && !s.capital(i-1) // "the weakest May, when", and no Mrs May
		return firm || beside || owned || tells || when || l == to || s.besideMonth(i) || prev == article && s.link(i+1) == noLink
	case named:
		if !s.capital(i) {
			return firm || beside
		}
		return firm || beside || !s.strangeName(i+1)
	}
	return true
}

// partBefore reports whether a part is joined to token i: mid-May.
func (s *scanner) partBefore(i int) bool {
	return isDash(s.mark(i-1)) && s.word(i-2).kind == partWord
}

// besideMonth reports whether another month stands next in a list or range.
func (s *scanner) besideMonth(i int) bool {
	return s.word(i-2).kind == monthWord || s.word(i+2).kind == monthWord
}

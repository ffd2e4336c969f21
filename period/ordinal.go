package period

import (
	"time"

	"claimcheck/token"
)

// ordinal reads "first quarter of 2020", "1st three months of the year",
// "second half", "nineteenth century", "first week of March", "second of August",
// "the third Monday in May".
func (s *scanner) ordinal(i int) (reading, bool) {
	n, j, ok := s.ordinalAt(i)
	if !ok {
		return reading{}, false
	}
	if r, ok := s.centuryAt(j, n); ok {
		return r, true
	}
	if r, ok := s.dayFirst(i); ok {
		return r, true
	}
	if r, ok := s.dayOf(i, j, n); ok {
		return r, true
	}
	if r, ok := s.theNth(i, j, n); ok {
		return r, true
	}
	if r, ok := s.partOfList(j, n); ok {
		return r, true
	}
	if isDash(s.mark(j)) {
		j++
	}
	count, j, counts := s.count(j)
	if !counts {
		count = 1
	}
	u := s.word(j)
	if u.kind != unit || u.note != plain || Grain(u.value) == Span {
		return reading{}, false
	}
	grain := Grain(u.value)
	if !counts && (grain == Quarter || grain == Half) {
		return s.yearPart(j+1, grain, n)
	}
	return s.stretchOf(j+1, n, count, grain)
}

// dayOf reads "third Monday in May" and "4th of next month", whose ordinal n
// ends before token j.
func (s *scanner) dayOf(i, j, n int) (reading, bool) {
	e := s.word(j)
	if e.kind == weekdayWord && e.note == plain {
		if j++; s.word(j).kind == daytime {
			j++
		}
		if next, ok := s.clockEnd(j); ok {
			j = s.clockRange(j, next)
		}
		return s.weekdayOf(j, n, time.Weekday(e.value))
	}
	last := n
	if k, ok := s.connector(i, j); ok {
		if d, after, ok := s.ordinalAt(s.afterArticle(k)); ok && d > n {
			last, j = d, after
		}
	}
	if n < 1 || last > 31 {
		return reading{}, false
	}
	month, ok := s.MonthOf(j)
	if !ok || month.period.IsZero() {
		return month, ok
	}
	first, to := month.period.From.Add(0, 0, n-1), month.period.From.Add(0, 0, last)
	month.period = Period{first, to, Span}
	if last == n {
		month.period.Grain, month.day = Day, true
	}
	return month, first.Month == to.Add(0, 0, -1).Month
}

// partOfList reads the "second" of "second and third quarters of 2022", which
// ends before token j.
func (s *scanner) partOfList(j, n int) (reading, bool) {
	k := s.afterJoint(j)
	last, after, ok := s.ordinalAt(k)
	if k == j || !ok || last <= n || !s.isUnit(after, Quarter) {
		return reading{}, false
	}
	r, ok := s.yearPart(after+1, Quarter, last)
	r.next, r.name.part = j, n
	return r, ok
}

// theNth reads "on the 4th" where nothing follows that could be fourth: the last
// such day of a month, or the next where the text looks ahead.
func (s *scanner) theNth(i, j, n int) (reading, bool) {
	l := s.link(i - 2)
	dated := s.is(i-2, "on") || l.isOneOf(by, since, until, before, after)
	ends := j == len(s.toks) || s.toks[j].Kind == token.Mark && !s.glued(j+1) || s.word(j).kind == joint || s.link(j) == from || s.link(j) == between
	if s.toks[i].Kind != token.Number || n > 31 || s.word(i-1).kind != article || !dated || !ends {
		return reading{}, false
	}
	r := reading{next: j, relative: true, day: true}
	if s.published.IsZero() {
		return r, true
	}
	step, month := -1, s.published.Month
	if s.looksAhead(i, j) {
		step = 1
	}
	for range 3 {
		d := On(s.published.Year, month, n)
		if d.Day == n && (step < 0 && !s.published.Before(d) || step > 0 && s.published.Before(d)) {
			r.period = DayOf(d)
			break
		}
		month += time.Month(step)
	}
	return r, true
}

// weekdayOf reads the month of the nth Monday, from its end if n is negative.
func (s *scanner) weekdayOf(i, n int, day time.Weekday) (reading, bool) {
	month, ok := s.MonthOf(i)
	if !ok || month.period.IsZero() {
		return month, ok
	}
	d := onOrAfter(month.period.From, day).Add(0, 0, 7*(n-1))
	if n < 0 {
		d = onOrBefore(month.period.To.Add(0, 0, -1), day)
	}
	within := month.period.Contains(DayOf(d))
	month.period, month.day = DayOf(d), true
	return month, within
}

// MonthOf reads and resolves the month that a day lies in: "of next month", "in
// May 2021".
func (s *scanner) MonthOf(i int) (reading, bool) {
	if !s.is(i, "of", "in") {
		return reading{}, false
	}
	r, ok := s.period(i + 1)
	unresolved := r.period.IsZero() && (r.relative || s.isUnit(r.next-1, Month))
	return r, ok && r.part == Whole && (unresolved || r.period.Grain == Month)
}

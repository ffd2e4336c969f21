package period

import (
	"time"

	"claimcheck/token"
)

// anchored reads the rest of a stretch of n units that a time at one end places:
// "two weeks before Christmas", "16 days from 1 May", "for three days from today".
// The number stands at token i, the word that says which way at token j.
func (s *scanner) anchored(i, j, n int, grain Grain) (reading, bool) {
	if s.mark(j) == ',' && s.is(j+1, "from") && s.is(i-1, "for") {
		j++ // "for three days, from today"
	}
	back := s.is(j, "before")
	if grain == Span || n == 0 || !back && !s.is(j, "after", "from") {
		return reading{}, false
	}
	r, ok := s.anchor(s.afterArticle(j + 1))
	if !ok {
		return reading{}, false
	}
	p := r.period
	if p.IsZero() || grain < p.Grain {
		return r, p.IsZero()
	}
	long := s.word(i-1).kind == article || s.word(i).kind == unit // "the two weeks before Christmas"
	switch {
	case s.is(j, "from") && (long || p.Grain != Day || s.is(i-1, "for")):
		r.period.To, ok = step(p.From, grain, n)
	case back && long:
		r.period.From, ok = step(p.From, grain, -n)
		r.period.To = p.From
	case back:
		r.period = apartFrom(p, grain, -n)
	case long:
		r.period.From = p.To
		r.period.To, ok = step(p.To, grain, n)
	default:
		r.period = apartFrom(p, grain, n)
	}
	if long {
		r.period.Grain = Span
		if n == 1 {
			r.period.Grain = grain // "the week before Christmas"
		}
	}
	r.day = r.period.Grain == Day
	return r, ok && !r.period.IsZero()
}

// anchor reads and resolves a day, a month or a year that others are counted from.
func (s *scanner) anchor(i int) (reading, bool) {
	if i >= len(s.toks) {
		return reading{}, false
	}
	switch k := s.word(i).kind; {
	case k == monthWord, k == dayWord, k == weekdayWord, s.toks[i].Kind == token.Number:
		r, ok := s.read(i)
		return s.resolved(i, r), ok && !r.clock && !r.recurring
	}
	return s.holiday(i)
}

// ahead reads "in two months" where the text looks ahead, and "in two years'
// time": so long from publication. Else it is the length of something.
func (s *scanner) ahead(i, j, n int, grain Grain) (reading, bool) {
	if !s.is(i-1, "in") || grain == Span || n == 0 {
		return reading{}, false
	}
	next := j
	if isApostrophe(s.mark(next)) || s.is(next, "'s", "’s") {
		next++
	}
	if s.is(next, "time") {
		next++
	} else if next > j || next < len(s.toks) && s.toks[next].Kind != token.Mark && !s.is(next, "on") || s.glued(next) && isDash(s.mark(next)) || s.changeBefore(i) || !s.looksAhead(i-1, j) {
		return reading{}, false
	}
	r := reading{next: next, relative: true}
	if at, ok := step(s.published, grain, n); ok && !s.published.IsZero() {
		r.period = enclosing(min(grain, Year), at)
	}
	if grain == Day {
		return s.nearWeekday(r), true
	}
	return r, true
}

// nearWeekday goes on from a day that was counted to the weekday that it is said to
// be, the nearest: "in three days, on Friday".
func (s *scanner) nearWeekday(r reading) reading {
	j := r.next
	if s.mark(j) == ',' {
		j++
	}
	e := s.word(j + 1)
	if !s.is(j, "on") || e.kind != weekdayWord || e.note == short {
		return r
	}
	if r.next, r.day = j+2, true; !r.period.IsZero() {
		r.period = DayOf(onOrBefore(r.period.From.Add(0, 0, 3), time.Weekday(e.value)))
	}
	return r
}

// changeBefore reports whether a change is told shortly before token i: what
// "will rise by a fifth in two years" takes two years to do so.
func (s *scanner) changeBefore(i int) bool {
	for j := i - 1; j >= max(0, i-reach) && s.mark(j) != '.'; j-- {
		if s.word(j).kind == change {
			return true
		}
	}
	return false
}

package period

import "claimcheck/token"

// hourOfDay reads the rest of "nine in the morning", whose hour is token j. What
// starts at token i must be asked for, as by "at": "12 in the evening" are people.
func (s *scanner) hourOfDay(i, j int) (next int, ok bool) {
	l := s.link(i - 1)
	asked := l.isOneOf(by, before, after, since, until, from, between) || s.is(i-1, "at")
	if !asked && s.word(i-1).kind != approximator || !s.hourWord(j) {
		return i, false
	}
	switch k := j + 1; {
	case s.is(k, "in") && s.is(k+1, "the") && s.word(k+2).kind == daytime:
		return k + 3, true
	case s.is(k, "at") && s.is(k+1, "night"):
		return k + 2, true
	case s.word(k).kind == dayWord, s.is(k, "this") && s.word(k+1).kind == daytime:
		return k, true // "at 7 tonight"
	}
	return i, false
}

// hourWord reports whether token i is an hour of the twelve, in digits or a word.
func (s *scanner) hourWord(i int) bool {
	if v, n, ok := s.digits(i); ok {
		return n <= 2 && 1 <= v && v <= 12
	}
	e := s.word(i)
	return e.kind == number && e.note == plain && 1 <= e.value && e.value <= 12
}

// spokenHour reads "half past seven", "ten past nine", "quarter to eight", "eight
// o'clock", "five in the morning", "nine to five in the afternoon". "To" needs
// more than a number before it: "five to seven" are a range.
func (s *scanner) spokenHour(i int) (reading, bool) {
	if next, ok := s.pastHour(i); ok {
		return reading{next: next, clock: true}, true
	}
	if !s.hourWord(i) {
		return reading{}, false
	}
	if s.is(i+1, "o") || s.word(i+1).kind == zone {
		next, ok := s.zone(i + 1)
		return reading{next: next, clock: true}, ok
	}
	j, ok := s.clockTo(i, i+1)
	if !ok {
		j = i
	}
	if next, ok := s.zone(j + 1); j > i && ok && s.hourWord(j) {
		return reading{next: next, clock: true}, true
	}
	next, ok := s.hourOfDay(i, j)
	return reading{next: next, clock: true}, ok
}

// pastHour reads the minutes and the hour of "half past seven".
func (s *scanner) pastHour(i int) (next int, ok bool) {
	j, to, ok := s.minutesOfHour(i)
	past := s.is(j, "past")
	if !ok || !past && !(to && s.is(j, "to")) || !s.hourWord(j+1) {
		return i, false
	}
	if j += 2; !past && j < len(s.toks) && s.toks[j].Kind != token.Mark && !s.is(j, "in") {
		return i, false // "from a quarter to one of six"
	}
	if k, ok := s.zone(j); ok {
		return k, true
	}
	if s.is(j, "in") && s.is(j+1, "the") && s.word(j+2).kind == daytime {
		return j + 3, true
	}
	return j, past || !s.is(j, "in")
}

// minutesOfHour reads "half", "a quarter", "ten", "ten minutes", and says
// whether "to" may follow as well as "past".
func (s *scanner) minutesOfHour(i int) (next int, to, ok bool) {
	switch {
	case s.is(i, "half"):
		return i + 1, false, true
	case s.is(i, "quarter"):
		return i + 1, true, true
	}
	n, j, ok := s.count(i)
	switch {
	case !ok || n > 59:
		return i, false, false
	case s.is(j, "quarter"), s.is(j, "minutes"):
		return j + 1, true, true
	}
	return j, false, true
}

// partOfDay reads "morning" in "in the morning", "at night", "late afternoon",
// and the hour that may follow: "in the morning at 9".
func (s *scanner) partOfDay(i int) (reading, bool) {
	prev := s.word(i - 1)
	spoken := prev.kind == article && s.link(i-2) == within || s.link(i-1) == within || s.is(i-1, "at") || prev.kind == partWord
	if !spoken || s.glued(i) && s.mark(i-1) != 0 && prev.kind != partWord {
		return reading{}, false
	}
	next := i + 1
	if s.is(next, "at") && s.hourWord(next+1) && !s.goesOn(next+2) {
		next += 2
	} else if i+1 < len(s.toks) && s.toks[i+1].Kind == token.Word && s.word(i+1).kind == unknown {
		return reading{}, false // "in the night sky"
	}
	return reading{next: next, clock: true}, true
}

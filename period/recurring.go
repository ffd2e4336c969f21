package period

import "claimcheck/token"

// recurring reads what comes round: "every Friday", "each month", "any weekend".
// It names no stretch of the calendar.
func (s *scanner) recurring(i int) (reading, bool) {
	j := i + 1
	if s.is(j, "other") || s.word(j).kind == ordinal {
		j++
	}
	e := s.word(j)
	switch e.kind {
	case unit:
		if s.plural(j) || Grain(e.value) == Span || Grain(e.value) == Half || s.rateBefore(i) {
			return reading{}, false
		}
	case weekdayWord, monthWord:
		if e.note == short || e.note == doubtful && !s.capital(j) {
			return reading{}, false
		}
		if s.word(j+1).kind == daytime {
			j++
		}
	case daytime, seasonWord:
	default:
		if s.is(j, "weekday") {
			break
		}
		_, next, ok := s.holidayAt(j)
		return reading{next: next, recurring: true}, ok
	}
	return reading{next: j + 1, recurring: true}, true
}

// habit reads "daily", "weekends", "Mondays". Before a noun the first are the
// name of something: a daily paper, the annual rate.
func (s *scanner) habit(i int, e entry) (reading, bool) {
	r := reading{next: i + 1, recurring: true}
	if prev := s.word(i - 1).kind; prev == shift || prev == ordinal || s.rateBefore(i) {
		return reading{}, false // "on two Mondays"
	}
	if e.note != doubtful {
		return r, true
	}
	if s.capital(i) && i > 0 && s.toks[i-1].Kind == token.Word {
		return r, false // the Daily Post
	}
	switch s.word(i + 1).kind {
	case preposition, joint, article, future, pastVerb:
		return r, true
	}
	return r, i+1 == len(s.toks) || s.toks[i+1].Kind == token.Mark && !s.glued(i+2)
}

// rateBefore reports whether a number stands shortly before token i: in "300
// homes each year" the words say how the number is counted, not when.
func (s *scanner) rateBefore(i int) bool {
	first := max(0, i-reach)
	if n := len(s.matches); n > 0 {
		first = max(first, s.matches[n-1].Last) // a year or an hour counts nothing
	}
	for j := i - 1; j >= first && s.mark(j) != '.' && s.mark(j) != ';'; j-- {
		if e := s.word(j); s.toks[j].Kind == token.Number || e.kind == number && e.note == plain {
			return true
		}
	}
	return false
}

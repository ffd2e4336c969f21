package period

import (
	"strings"

	"claimcheck/token"
)

// clock reads a time of day: 10pm, 12:20 a.m., 1.56pm, 0730 GMT, 3-8pm, "nine
// in the morning".
func (s *scanner) clock(i int) (reading, bool) {
	if next, ok := s.clockEnd(i); ok {
		return reading{next: s.clockRange(i, next), clock: true}, true
	}
	// "5 to 6pm" and "3-8pm" say pm once.
	if j, ok := s.clockTo(i, i+1); ok && s.hour(i) {
		if next, ok := s.clockEnd(j); ok {
			return reading{next: next, clock: true}, true
		}
		if next, ok := s.hourOfDay(i, j); ok {
			return reading{next: next, clock: true}, true
		}
	}
	if next, ok := s.fourDigitRange(i); ok {
		return reading{next: next, clock: true}, true
	}
	if s.isTimetable(i) {
		return reading{next: i + 1, clock: true}, true
	}
	next, ok := s.hourOfDay(i, i)
	return reading{next: next, clock: true}, ok
}

// isTimetable reports whether token i is a time of day as railways and soldiers write
// it: "left at 0640", and "9.15" and "11.40" where "trains leave at" stands before.
func (s *scanner) isTimetable(i int) bool {
	text := s.toks[i].In(s.text)
	if i+1 < len(s.toks) && (s.goesOn(i+1) || s.toks[i+1].Kind == token.Number) {
		return false
	}
	asked := s.is(i-1, "at") || s.link(i-1).isOneOf(by, until, before, after)
	if text[0] == '0' && s.fourDigits(i) {
		return asked
	}
	hour, minute, dotted := strings.Cut(text, ".")
	h, _, ok := plainDigits(hour)
	m, n, also := plainDigits(minute)
	return dotted && ok && also && h < 24 && n == 2 && m < 60 && (s.is(i-1, "at") && s.leaves(i-2) || s.clockListed(i))
}

// leaves reports whether the few words up to token i are of what runs by a timetable.
func (s *scanner) leaves(i int) bool {
	for j := i; j > i-4 && j >= 0; j-- {
		if s.is(j, "leave", "leaves", "left", "depart", "departs", "departed", "train", "trains", "bus", "buses", "ferry", "ferries") {
			return true
		}
	}
	return false
}

// clockListed reports whether token i follows such a time in a list: "and 11.40".
func (s *scanner) clockListed(i int) bool {
	if len(s.matches) == 0 || s.mark(i-1) != ',' && !s.is(i-1, "and") {
		return false
	}
	last := s.matches[len(s.matches)-1]
	return last.Clock && last.Last == i-1 && strings.ContainsRune(s.text[last.Start:last.End], '.')
}

// clockRange goes on to the end of "3pm to 5pm", or "from 11:15 to 4", of a time
// of day that starts at token i.
func (s *scanner) clockRange(i, next int) int {
	j, ok := s.clockTo(i, next)
	if !ok {
		return next
	}
	if end, ok := s.clockEnd(j); ok {
		return end
	}
	if s.hour(j) && s.rangeIsMeant(i, next) && !s.goesOn(j+1) {
		return j + 1
	}
	return next
}

// rangeIsMeant reports whether a plain number after the link at token i can be
// the second hour of a range: "from" or "between" opens it, or a dash joins it.
func (s *scanner) rangeIsMeant(first, i int) bool {
	l := s.link(first - 1)
	return l == from || l == between || isDash(s.mark(i)) && s.glued(i) && s.glued(i+1)
}

// goesOn reports whether what token i starts belongs to the number before it.
func (s *scanner) goesOn(i int) bool {
	if i >= len(s.toks) {
		return false
	}
	if s.toks[i].Kind == token.Word {
		return s.word(i).kind == unknown || s.countsOn(i)
	}
	return s.glued(i) && (s.joinedAfter(i-1) || s.mark(i) == ':' || isDash(s.mark(i)))
}

// clockTo is the token after what joins two times of day, of which the first
// starts at token i and ends before next.
func (s *scanner) clockTo(i, next int) (int, bool) {
	switch l := s.link(i - 1); {
	case s.is(next, "to"), isDash(s.mark(next)) && s.glued(next) == s.glued(next+1):
	case s.is(next, "and") && l == between, s.is(next, "until", "till") && l == from:
	default:
		return next, false
	}
	return next + 1, next+1 < len(s.toks)
}

// fourDigitRange reads "between 0730 and 0930", which without the word or a
// zero in front could be years.
func (s *scanner) fourDigitRange(i int) (int, bool) {
	j, ok := s.clockTo(i, i+1)
	if !ok || s.link(i-1) != between && s.link(i-1) != from || s.toks[i].In(s.text)[0] != '0' {
		return i, false
	}
	return j + 1, s.fourDigits(i) && s.fourDigits(j) && !s.runsOn(j+1)
}

// clockEnd is the token after the time of day at token i.
func (s *scanner) clockEnd(i int) (next int, ok bool) {
	if i >= len(s.toks) || s.toks[i].Kind != token.Number {
		return i, false
	}
	j := i + 1
	colons := 0
	for colons < 2 && s.mark(j) == ':' && s.glued(j) && s.glued(j+1) && s.minutes(j+1) {
		j, colons = j+2, colons+1
	}
	if colons > 0 && (!s.hour(i) || s.runsOn(j)) {
		return i, false
	}
	if s.meridian(j, colons > 0) && (!s.glued(j+1) || s.mark(j+1) != 0) {
		if j, zoned := s.zone(j + 1); zoned {
			return j, colons > 0 || s.twelveHours(i)
		}
		return j + 1, colons > 0 || s.twelveHours(i)
	}
	if s.glued(j) && s.is(j, "ish") && s.hour(i) {
		return j + 1, true
	}
	if s.word(j).kind == clockWord && s.hour(i) {
		return j + 1, true
	}
	if k, zoned := s.zone(j); zoned && (colons > 0 || s.hour(i) || s.fourDigits(i)) {
		return k, true
	}
	return j, colons > 0
}

// meridian reports whether am or pm stands at token i; "I am" does not follow a
// number. After minutes a single letter does: 8:45a.
func (s *scanner) meridian(i int, minutes bool) bool {
	return s.word(i).kind == meridian || minutes && s.glued(i) && s.is(i, "a", "p")
}

// zone reads GMT or o'clock, which is two tokens.
func (s *scanner) zone(i int) (next int, ok bool) {
	if s.is(i, "o") && s.is(i+1, "'clock", "’clock") {
		return i + 2, true
	}
	if s.word(i).kind != zone {
		return i, false
	}
	next = s.afterZone(i)
	doubtful := s.word(i).note == doubtful && next == i+1 // "central London"
	return next, !doubtful || next == len(s.toks) || s.toks[next].Kind != token.Word || s.word(next).kind != unknown
}

// afterZone is the token after a time zone, which may be named in full: eastern
// time, Pacific Standard Time.
func (s *scanner) afterZone(i int) int {
	i++
	if s.is(i, "standard", "daylight", "summer") {
		i++
	}
	if s.is(i, "time") {
		i++
	}
	return i
}

func (s *scanner) hour(i int) bool {
	v, n, ok := s.digits(i)
	return ok && n <= 2 && v <= 24
}

func (s *scanner) minutes(i int) bool {
	v, n, ok := s.digits(i)
	return ok && n == 2 && v < 60
}

func (s *scanner) fourDigits(i int) bool {
	v, n, ok := s.digits(i)
	return ok && n == 4 && v/100 <= 24 && v%100 < 60
}

// twelveHours reports whether token i can stand before pm: 10, 1.56, 1140.
func (s *scanner) twelveHours(i int) bool {
	text := s.toks[i].In(s.text)
	if len(text) <= 2 || len(text) == 4 && text[1] != '.' {
		return s.hour(i) || s.fourDigits(i)
	}
	dot := len(text) - 3
	return len(text) <= 5 && dot > 0 && text[dot] == '.'
}

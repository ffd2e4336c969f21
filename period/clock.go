package period

import "claimcheck/token"

// clock reads a time of day: 10pm, 12:20 a.m., 1.56pm, 0730 GMT, 3-8pm, noon.
func (s *scanner) clock(i int) (reading, bool) {
	if next, ok := s.clockEnd(i); ok {
		return s.clockRange(next), true
	}
	// "5 to 6pm" and "3-8pm" say pm once.
	if _, _, plain := s.digits(i); !plain {
		return reading{}, false
	}
	j := i + 1
	if !s.is(j, "to") && !(isDash(s.mark(j)) && s.glued(j)) && !(s.is(j, "and") && s.link(i-1) == between) {
		return reading{}, false
	}
	if j+1 >= len(s.toks) || !s.hour(i) {
		return reading{}, false
	}
	next, ok := s.clockEnd(j + 1)
	return reading{next: next, clock: true}, ok
}

// clockRange goes on to the end of "3pm to 5pm".
func (s *scanner) clockRange(next int) reading {
	if s.is(next, "to") || isDash(s.mark(next)) {
		if end, ok := s.clockEnd(next + 1); ok {
			next = end
		}
	}
	return reading{next: next, clock: true}
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
	if s.meridian(j) && (!s.glued(j+1) || s.mark(j+1) != 0) {
		return j + 1, colons > 0 || s.twelveHours(i)
	}
	if s.word(j).kind == clockWord && s.hour(i) {
		return j + 1, true
	}
	if k, zoned := s.zone(j); zoned && (colons > 0 || s.hour(i) || s.fourDigits(i)) {
		return k, true
	}
	return j, colons > 0
}

// meridian reports whether am or pm stands at token i; "I am" does not follow a number.
func (s *scanner) meridian(i int) bool { return s.word(i).kind == meridian }

// zone reads GMT or o'clock, which is two tokens.
func (s *scanner) zone(i int) (next int, ok bool) {
	if s.is(i, "o") && (s.is(i+1, "'clock") || s.is(i+1, "’clock")) {
		return i + 2, true
	}
	return i + 1, s.word(i).kind == zone
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

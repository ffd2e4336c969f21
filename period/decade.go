package period

// decadeEnd reports whether the s of "1990s", "1990 s" or "1990's" is token i.
func (s *scanner) decadeEnd(i int) bool {
	return s.is(i, "s") || s.glued(i) && s.is(i, "'s", "’s")
}

// shortDecade reads '90s.
func (s *scanner) shortDecade(i int) (reading, bool) {
	decade, n, ok := s.digits(i + 1)
	if !isApostrophe(s.mark(i)) || !ok || n != 2 || !s.glued(i+1) || !s.decadeEnd(i+2) || decade%10 != 0 {
		return reading{}, false
	}
	return reading{next: i + 3, period: decadeOf(nearDecade(decade))}, true
}

// bareDecade reads 90s in "the 90s" and "the late 90s". In "her 90s" it is an age.
func (s *scanner) bareDecade(i, decade int) (reading, bool) {
	spoken := s.word(i-1).kind == article || s.word(i-1).kind == partWord || isDash(s.mark(i-1)) || s.decadeBefore(i-1)
	if isDash(s.mark(i-1)) && s.is(i-2, "over", "under") {
		return reading{}, false // "the over-70s" are people
	}
	if !s.decadeEnd(i+1) || decade%10 != 0 || decade < 20 || !spoken {
		return reading{}, false
	}
	return reading{next: i + 2, period: decadeOf(nearDecade(decade))}, true
}

// decadeBefore reports whether "and" stands at token i and a decade before it: "the
// 1960s and 70s".
func (s *scanner) decadeBefore(i int) bool {
	if !s.is(i, "and", "or", "to") || len(s.matches) == 0 {
		return false
	}
	last := s.matches[len(s.matches)-1]
	return last.Last == i && last.Named.Grain == Decade
}

func (s *scanner) decadeWord(i int, e entry) (reading, bool) {
	prev := s.word(i - 1)
	if prev.kind != article && prev.kind != partWord && s.link(i-1) != within && !isDash(s.mark(i-1)) {
		return reading{}, false
	}
	return reading{next: i + 1, period: decadeOf(nearDecade(e.value))}, true
}

// nearDecade is the decade that two digits mean: the 10s are of this century,
// the 20s (now) too.
func nearDecade(twoDigits int) int {
	if twoDigits <= 20 {
		return 2000 + twoDigits
	}
	return 1900 + twoDigits
}

// centuryAt reads the century after its number: 19th century.
func (s *scanner) centuryAt(i, n int) (reading, bool) {
	if isDash(s.mark(i)) {
		i++
	}
	if e := s.word(i); e.kind != unit || Grain(e.value) != Century || n < 11 || n > 22 {
		return reading{}, false
	}
	return reading{next: i + 1, period: centuryOf(n)}, true
}

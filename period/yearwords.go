package period

// yearInWords reads "nineteen eighty-six", "two thousand and eight", "nineteen
// hundred and four", "twenty twenty-one".
func (s *scanner) yearInWords(i int) (year, next int, ok bool) {
	century := s.word(i)
	if century.kind != number || century.note != plain {
		return 0, i, false
	}
	rest := i + 1
	switch v := century.value; {
	case v == 2 && s.is(rest, "thousand"):
		year, rest = 2000, rest+1
	case 10 <= v && v <= 20 && s.is(rest, "hundred"):
		year, rest = 100*v, rest+1
	case 10 <= v && v <= 20:
		n, next, ok := s.tensAndOnes(rest)
		return 100*v + n, next, ok && n >= 10
	default:
		return 0, i, false
	}
	and := rest
	if s.is(and, "and") {
		and++
	}
	if n, next, ok := s.tensAndOnes(and); ok {
		return year + n, next, true
	}
	return year, rest, true
}

// tensAndOnes reads 1 to 99 in words.
func (s *scanner) tensAndOnes(i int) (n, next int, ok bool) {
	if e := s.word(i); e.kind != number || e.note != plain {
		return 0, i, false
	}
	n, next, ok = s.count(i)
	return n, next, ok && n < 100
}

// wordYear reads a year in words that stands alone: "in nineteen eighty-six".
func (s *scanner) wordYear(i int) (reading, bool) {
	l := s.link(i - 1)
	if l != within && l != since && l != until && l != before && l != by && l != after {
		return reading{}, false
	}
	year, next, ok := s.yearInWords(i)
	if !ok || year%100 == 0 || year < firstCommonYear || year > lastCommonYear || s.goesOn(next) {
		return reading{}, false // "in two thousand and eight homes"
	}
	return reading{next: next, name: name{grain: Year, year: year}, isName: true}, true
}

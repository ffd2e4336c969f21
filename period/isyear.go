package period

import "claimcheck/token"

// isYear decides whether the four digits at token i are a year. A number of
// things is the costlier mistake, so what stands around it has to allow a year;
// outside the last and the present century it has to ask for one.
func (s *scanner) isYear(i, year int) bool {
	l, _ := s.linkBefore(i)
	switch {
	case s.followsYear(i, year) && !s.joinedAfter(i):
		return true
	case s.joinedAfter(i) || s.countedAfter(i, year, l) || s.startsCount(i, l):
		return false
	case s.numberBefore(i, year, l):
		return false
	case year < firstCommonYear || year > lastCommonYear:
		return s.asksForYear(i, year, l)
	}
	return true
}

// followsYear reports whether "and" stands before the number and right before that a year that is near
// it: "the 2023 and 2024 censuses".
func (s *scanner) followsYear(i, year int) bool {
	last := len(s.matches) - 1
	if last < 0 || !s.is(i-1, "and") || s.matches[last].Last != i-1 || s.matches[last].Named.Grain != Year {
		return false
	}
	before := s.matches[last].Named.From.Year
	return before < year && year <= before+yearsTogether
}

// yearsTogether is how far apart two years may be that are named together.
const yearsTogether = 30

// beginsYears reports whether the number is the first of two that are years
// together: "between 1480 and 1790". After a word of change they are amounts.
func (s *scanner) beginsYears(i, year int) bool {
	between := s.is(i-1, "between") && s.is(i+1, "and")
	if !between && !(s.is(i-1, "from") && s.is(i+1, "to")) || s.word(i-2).kind == change {
		return false
	}
	end, n, ok := s.digits(i + 2)
	return ok && n == 4 && year < end && firstCommonYear <= end && end <= lastCommonYear && !s.joinedAfter(i+2) && !s.countedAfter(i+2, end, noLink)
}

// endsYears reports whether the number is the second of two years: "between AD
// 870 and 1140".
func (s *scanner) endsYears(i, year int) bool {
	if !s.is(i-1, "and", "to") || !s.is(i-3, "AD", "A.D.") {
		return false
	}
	start, n, ok := s.digits(i - 2)
	return ok && n == 4 && start < year
}

// joinedAfter reports whether the number goes on in letters or signs: 2000m,
// 2020%, 2000+.
func (s *scanner) joinedAfter(i int) bool {
	if !s.glued(i + 1) {
		return false
	}
	switch r := s.mark(i + 1); r {
	case '/':
		k := s.word(i + 2).kind
		return k != partWord && k != monthWord // "late 2022/early 2023"
	case '%', '+', '°', '=', '_', '@', '£', '$', '€':
		return true
	case 0:
		return !isApostrophe(rune(s.text[s.toks[i+1].Start])) && s.text[s.toks[i+1].Start] < 0x80
	}
	return false
}

// countedAfter reports whether what follows the number is counted: "2010 homes".
// After "in 2010 homes were cheaper" it is not.
func (s *scanner) countedAfter(i, year int, l link) bool {
	if i+1 >= len(s.toks) || s.toks[i+1].Kind != token.Word {
		return false
	}
	if l.isOneOf(within, since, until) {
		return s.is(i+1, "percent", "million", "billion")
	}
	k := s.word(i + 1).kind
	if k == counted || k == zone {
		return true
	}
	if k == unit {
		return s.plural(i + 1)
	}
	if year%10 != 0 && s.isAccount(i+1) {
		return false
	}
	owned := s.word(i-1).kind == article || isDash(s.mark(i-1)) || s.is(i-1, "'s", "’s", "of", "for")
	return k == unknown && !owned && !s.capital(i+1) && s.plural(i+1)
}

// isAccount reports whether token i is what is told year by year: in "its 2018
// sales" nobody sold 2,018 things.
func (s *scanner) isAccount(i int) bool {
	return s.is(i, "sales", "revenues", "earnings", "profits", "losses", "results", "levels", "prices", "elections", "exports", "imports")
}

// startsCount reports whether the number is the lower end of one that cannot be
// a year: "2000-2500 calories", "from 1950 to 2010 homes".
func (s *scanner) startsCount(i int, l link) bool {
	if !isDash(s.mark(i+1)) && (l == within || !s.is(i+1, "to")) {
		return false
	}
	end, n, ok := s.digits(i + 2)
	return ok && n == 4 && (end > lastCommonYear || s.word(i+3).kind == counted)
}

// plural reports whether token i looks like the plural of a noun.
func (s *scanner) plural(i int) bool {
	w := s.toks[i].In(s.text)
	n := len(w)
	if n < 5 || w[n-1] != 's' {
		return false
	}
	c := w[n-2]
	return c != 's' && c != 'u' && c != 'i' && c != '\''
}

// numberBefore reports whether the words before say that a number follows:
// "more than 2000", "rose by 2000", "a total of 2000", "page 1920", "7946 2018".
// "Lower than 2019" and "more than 2019" compare with a year: round numbers
// follow "more than".
func (s *scanner) numberBefore(i, year int, l link) bool {
	prev := s.word(i - 1)
	switch {
	case prev.kind == label:
		return true
	case prev.kind == bounding && l != since:
		return !s.is(i-1, "than") || s.word(i-2).kind == bounding && year%10 == 0
	case s.is(i-1, "over"), s.is(i-1, "some"), l == to && s.is(i-2, "up"):
		return year%100 == 0
	case l == to && i >= 2 && s.toks[i-2].Kind == token.Number:
		first, n, _ := s.digits(i - 2)
		return n != 4 || first >= year || !s.isYear(i-2, first)
	case s.is(i-1, "of") && s.is(i-2, "number") && s.is(i-3, "the") && (i+1 == len(s.toks) || s.toks[i+1].Kind == token.Mark):
		return false // "five times the number of 2020."
	case l == by || l == to || s.is(i-1, "of", "at"):
		return s.word(i-2).kind == change || s.word(i-2).kind == label
	case l == within && year%100 == 0:
		return s.is(i-2, "one", "1")
	}
	_, n, isNumber := s.digits(i - 1)
	return isNumber && n >= 3 && s.digitGroups(i-1)
}

// digitGroups reports whether token i stands in a row of digits that is no row
// of years.
func (s *scanner) digitGroups(i int) bool {
	v, n, _ := s.digits(i)
	return n != 4 || v < firstCommonYear || v > lastCommonYear
}

// asksForYear reports whether the words around a number can only mean a year:
// "in 1066", "by 1750", "since 1620."
func (s *scanner) asksForYear(i, year int, l link) bool {
	switch l {
	case within, since, until, before, after:
	case by:
		if year%100 == 0 {
			return false
		}
	default:
		return s.is(i-1, "year", "AD", "A.D.") || s.beginsYears(i, year) || s.endsYears(i, year) || l == to && s.is(i-2, "back", "dating")
	}
	if i+1 >= len(s.toks) || s.toks[i+1].Kind == token.Mark {
		return true
	}
	switch s.word(i + 1).kind {
	case unknown:
		if s.capital(i + 1) {
			return year%100 != 0 // "in 1850 London", but "in 1500 NHS hospitals"
		}
		// What is counted has longer names than "and" or "when".
		return len(s.toks[i+1].In(s.text)) <= 4
	case counted, unit, bounding, event:
		return false
	}
	return true
}

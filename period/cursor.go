package period

import (
	"slices"
	"strings"
	"unicode/utf8"

	"claimcheck/token"
)

// word is the entry of token i; a token outside the text is unknown.
func (s *scanner) word(i int) entry {
	if i < 0 || i >= len(s.rows) {
		return entry{}
	}
	return words.rows[s.rows[i]]
}

// lookUpAll finds the row of every word: the rules look at each several times.
func (s *scanner) lookUpAll() {
	s.rows = make([]uint16, len(s.toks))
	for i, tok := range s.toks {
		if tok.Kind == token.Word {
			s.rows[i] = words.row(tok.In(s.text))
		}
	}
}

// is reports whether token i is one of the words, in any case.
func (s *scanner) is(i int, words ...string) bool {
	if i < 0 || i >= len(s.toks) {
		return false
	}
	got := s.toks[i].In(s.text)
	for _, word := range words {
		if len(got) == len(word) && strings.EqualFold(got, word) {
			return true
		}
	}
	return false
}

// mark is the rune of token i, or 0 if it is no mark.
func (s *scanner) mark(i int) rune {
	if i < 0 || i >= len(s.toks) || s.toks[i].Kind != token.Mark {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s.text[s.toks[i].Start:])
	return r
}

// digits is the value of token i if it is nothing but one to four digits, and
// how many they are.
func (s *scanner) digits(i int) (value, n int, ok bool) {
	if i < 0 || i >= len(s.toks) || s.toks[i].Kind != token.Number {
		return 0, 0, false
	}
	return plainDigits(s.toks[i].In(s.text))
}

func plainDigits(text string) (value, n int, ok bool) {
	if len(text) == 0 || len(text) > 4 {
		return 0, 0, false
	}
	for _, c := range []byte(text) {
		if c < '0' || c > '9' {
			return 0, 0, false
		}
		value = 10*value + int(c-'0')
	}
	return value, len(text), true
}

func (s *scanner) glued(i int) bool { return i < len(s.toks) && s.toks[i].Glued }

// capital reports whether token i starts with a capital letter.
func (s *scanner) capital(i int) bool {
	if i < 0 || i >= len(s.toks) {
		return false
	}
	c := s.text[s.toks[i].Start]
	return 'A' <= c && c <= 'Z'
}

// strangeName reports whether token i is a capitalised word that says nothing
// of time, as after "June" in "June Brown".
func (s *scanner) strangeName(i int) bool { return s.capital(i) && s.word(i).kind == unknown }

// link is the preposition at token i.
func (s *scanner) link(i int) link {
	if e := s.word(i); e.kind == preposition {
		return link(e.value)
	}
	return noLink
}

// isOneOf reports whether the link is one of several.
func (l link) isOneOf(links ...link) bool { return slices.Contains(links, l) }

// skipArticle steps back over "the" and "the whole".
func (s *scanner) skipArticle(i int) int {
	if s.is(i, "whole", "entire", "full") {
		i--
	}
	if s.word(i).kind == article {
		return i - 1
	}
	return i
}

// linkBefore is the preposition that governs the expression at token i, and
// whether a word makes it approximate: "since about 2010".
func (s *scanner) linkBefore(i int) (l link, approximate bool) {
	if i--; s.isUnit(i, Year) {
		i-- // "before the year 2000"
	}
	i = s.skipArticle(i)
	if s.word(i).kind == approximator || s.mark(i) == '~' {
		i, approximate = i-1, true
	}
	if s.is(i, "least") && s.is(i-1, "at") {
		i -= 2 // "since at least 1887"
	}
	l = s.link(i)
	if (l == before || l == after) && s.word(i-1).kind == unit {
		l = loose // "a year after 2016" does not mean all that came after
	}
	return l, approximate
}

func isDash(r rune) bool { return r == '-' || r == '–' || r == '—' || r == '‑' || r == '−' }

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == '‘' }

// starts reports whether some expression starts with a token like token i. Most
// words of a text start none, and need no closer look.
func (s *scanner) starts(i int) bool {
	tok := s.toks[i]
	switch tok.Kind {
	case token.Number:
		return true
	case token.Mark:
		return isApostrophe(s.mark(i))
	}
	return starting[words.rows[s.rows[i]].kind] || tok.End-tok.Start == 1 || holidays.startingWith(tok.In(s.text)) != nil
}

// mayStart reports whether an expression can start at token i: not inside
// "£2016", "F35" or "Covid-2019".
func (s *scanner) mayStart(i int) bool {
	tok := s.toks[i]
	if !tok.Glued || i == 0 {
		return true
	}
	isNumber := tok.Kind == token.Number
	if s.toks[i-1].Kind != token.Mark {
		return false
	}
	switch r := s.mark(i - 1); {
	case isDash(r):
		named := isNumber && s.toks[i-1].Glued && i >= 2 && s.toks[i-2].Kind == token.Word && s.capital(i-2)
		return !named || s.word(i-2).kind != unknown
	case r == '.':
		return !isNumber
	default:
		return !strings.ContainsRune("£$€¥₹#%/@&_*+\\^°=", r)
	}
}

// runsOn reports whether the number before token i goes on: "2010-2015-86" is
// no range of years.
func (s *scanner) runsOn(i int) bool {
	if i+1 >= len(s.toks) || s.toks[i-1].Kind != token.Number || !s.glued(i) || !s.glued(i+1) {
		return false
	}
	return s.toks[i+1].Kind == token.Number && (isDash(s.mark(i)) || s.mark(i) == '/' || s.mark(i) == ':')
}

// chainEnd is the token after a number and all that is joined to it by dashes,
// strokes and colons: telephone numbers, codes, scores.
func (s *scanner) chainEnd(i int) int {
	i++
	for s.runsOn(i) {
		i += 2
	}
	return i
}

// reach is how many words away a verb still governs a time.
const reach = 8

// looksAhead reports whether the words around tokens [first, next) point to the
// future: "will rise in August", "next meets on 10 November", "by June" where
// nothing is told of the past. The nearest verb decides, so in "the fee will
// rise, ministers said on Tuesday" that day is past.
func (s *scanner) looksAhead(first, next int) bool {
	ahead, told := s.tense(first, next)
	return ahead || !told && s.isDeadline(first, next)
}

// tense reports whether the words around an expression speak of the future, and
// if not whether those before it tell of the past.
func (s *scanner) tense(first, next int) (ahead, told bool) {
	if s.isScheduled(first) || s.isAwaited(first, next) {
		return true, false
	}
	for j := first - 1; j >= max(0, first-reach) && s.mark(j) != '.' && !told; j-- {
		k := s.word(j).kind
		if k == future || s.is(j, "next") {
			return true, false
		}
		told = k == pastVerb
	}
	if s.is(next, "to") && s.word(next+1).kind == weekdayWord {
		next += 2 // "from Monday to Friday there will be"
	}
	if s.is(next, "there") {
		next++
	}
	return !told && (s.word(next).kind == future || s.is(first-1, "from") && s.foretells(next)), told
}

// foretells reports whether the first verb behind token i speaks of the future: "from 1 May the toll for a boat that
// pays by card will be".
func (s *scanner) foretells(i int) bool {
	for j := i; j < min(i+foretoldWithin, len(s.toks)) && s.mark(j) != '.'; j++ {
		switch {
		case s.is(j, "will", "shall") && !s.is(j-1, "that", "which", "who"):
			return true
		case s.word(j).kind == pastVerb:
			return false
		}
	}
	return false
}

// foretoldWithin is how many tokens behind "from 1 May" the verb may stand.
const foretoldWithin = 24

// isDeadline reports whether "by" leads to an expression and no verb after it
// tells of the past.
func (s *scanner) isDeadline(first, next int) bool {
	l, _ := s.linkBefore(first)
	return l == by && !s.toldAfter(next)
}

// toldAfter reports whether a verb soon after token i tells of the past.
func (s *scanner) toldAfter(i int) bool {
	for j := i; j < min(i+reach, len(s.toks)) && s.mark(j) != '.'; j++ {
		if k := s.word(j).kind; k == pastVerb || k == change {
			return true
		}
	}
	return false
}

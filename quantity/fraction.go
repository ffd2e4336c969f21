package quantity

// sharing are words that may follow "a third" and "half" where they are
// fractions; before a noun "a third" counts occasions: "a third runway".
var sharing = []string{"of", "and", "or", "more", "less", "fewer", "higher", "lower", "bigger", "larger", "smaller", "off", "are", "were",
	"is", "was", "have", "had", "has", "said", "say", "in", "to", "from", "by", "since", "on", "at", "for", "between", "who",
	"would", "will", "compared", "cut", "the", "a", "an", "its", "their", "his", "her", "my", "our", "your", "all", "those",
	"short", "shy", "adrift", "above", "below", "these", "that", "what", "as", "do", "did", "don", "think", "live", "want", "believe", "than", "when", "with", "over", "during"}

// A portion is a numerator and a denominator in words, and the token after them.
type portion struct {
	num, den int64
	next     int
}

// oneOf reads what an article makes one part: "a third of", "a thirty-second".
func (r *reader) oneOf(i int) (numeral, bool) {
	if d, ok := r.nth(i + 1); ok && !d.plural {
		shared := r.isShared(d.next-1) && !r.word(d.next).has(scaleWord)
		return fractionNumeral(1, d.n, d.next), shared || r.is(i+1, "half", "quarter") && r.isMeasured(d.next)
	}
	return numeral{}, false
}

// half reads "half" and "quarter" that stand by themselves.
func (r *reader) half(i int) (numeral, bool) {
	if n, ok := r.partOfScale(i); ok {
		return n, true
	}
	return fractionNumeral(1, r.words[i].n, i+1), r.isHalf(i) || r.is(i, "half", "quarter") && !r.isPeriod(i) && r.isMeasured(i+1)
}

// shared reads the denominator that may follow number words: "two-thirds", "three
// quarters", "seventeen sixths", "one one hundred and eighth", "a hundred
// trillionths". It returns n itself if there is none.
func (r *reader) shared(n numeral) numeral {
	if n.value.big != nil || !n.value.IsInt() || n.value.Sign() <= 0 {
		return n
	}
	p, ok := r.divided(n)
	switch {
	case !ok || p.num == 1 && p.den != 2 && p.den != 4 && !r.isShared(p.next-1):
		return n
	case p.num < p.den:
		return fractionNumeral(p.num, p.den, p.next)
	case p.den == 2 && p.num == 2 || r.is(p.next-1, "quarters"):
		return n // of a match, of a year
	case p.num%p.den == 0:
		return whole(Int(p.num/p.den), p.next)
	}
	return whole(Int(p.num/p.den), p.next).mixed(portion{p.num % p.den, p.den, p.next})
}

// divided reads the denominator after the numerator n. Words at its end may
// belong to the denominator: "two hundred forty-fifths" have no 240, and "three
// hundred-thousandths" no 300.
func (r *reader) divided(n numeral) (p portion, ok bool) {
	last := r.word(n.next - 1)
	if last.has(hundredWord) && r.isHyphen(n.next) && n.value.num%100 == 0 {
		if p, ok := r.portionOf(n.value.num/100, n.next); ok && p.den >= 1000 {
			return portion{p.num, 100 * p.den, p.next}, true
		}
	}
	p, ok = r.portionOf(n.value.num, n.next)
	if ok && p.den < 10 && last.has(tensWord) && r.word(n.next-2).has(hundredWord|scaleWord) {
		p.num, p.den = p.num-last.n, p.den+last.n
	}
	return p, ok
}

// portionOf reads the denominator of the numerator num at token i. One half is
// singular and two thirds are plural, save before what they measure: a
// "three-quarter million".
func (r *reader) portionOf(num int64, i int) (p portion, ok bool) {
	at := i
	if r.is(at, "-", "‑") && r.glued(at) == r.glued(at+1) {
		at++
	}
	d, ok := r.nth(at)
	if !ok || r.isHyphen(d.next) && !r.word(d.next+1).has(scaleWord) && !r.isMeasured(d.next) {
		return portion{}, false
	}
	switch {
	case num == 2 && d.n == 4, d.n == 4 && d.plural && r.rowEnd(d.next) != 0: // two quarters of a year, "three quarters in a row"
		return portion{}, false
	case !d.plural && num != 1:
		ok = at > i && num < d.n && (r.word(r.pastHyphen(d.next)).has(scaleWord) || r.isMeasured(d.next))
	}
	return portion{num, d.n, d.next}, ok
}

// portion reads the proper fraction that may follow "and" after a number: "a
// half", "one-third", "fifty-four hundredths".
func (r *reader) portion(i int) (p portion, ok bool) {
	num, at := int64(1), i+1
	if !r.word(i).has(articleWord) {
		num, at = r.belowHundred(i)
	} else {
		at = r.pastHyphen(at)
	}
	if at == i || num == 0 {
		return portion{}, false
	}
	p, ok = r.portionOf(num, at)
	return p, ok && p.num < p.den
}

// isShared reports whether the ordinal at token i is a denominator.
func (r *reader) isShared(i int) bool {
	if r.isHyphen(i + 1) {
		return false
	}
	return i+1 >= len(r.toks) || !r.isWord(i+1) && !r.isNumber(i+1) || r.is(i+1, sharing...) || r.isTaken(i+1)
}

// isMeasured reports whether a half or a quarter before token i is of a unit
// there: "a quarter century", "a half-hour show", "a quarter-point cut".
func (r *reader) isMeasured(i int) bool {
	at := r.pastHyphen(i)
	return r.isUnit(at) || r.is(at, "point") && (at > i || r.is(i-1, "quarter"))
}

// isPeriod reports whether "half" or "quarter" at token i is one of several in
// a match or a year: "the second half", "each quarter".
func (r *reader) isPeriod(i int) bool {
	return r.is(i-1, "the", "each", "either", "latter", "last", "this", "next", "other", "per", "every") || r.word(i-1).has(ordinalWord)
}

// isHalf reports whether "half" or "quarter" at token i is a fraction by
// itself: "half of", "more than half people", "cut in half", and not "the second half".
func (r *reader) isHalf(i int) bool {
	if r.isHyphen(i+1) || r.glued(i) || r.isPeriod(i) {
		return false
	}
	if !r.is(i, "half") {
		return false
	}
	if _, _, ok := r.cueBefore(i); ok || r.is(i-1, "by", "in", "only", "just", "than", "to") {
		return true
	}
	return i+1 >= len(r.toks) || !r.isWord(i+1) || r.is(i+1, sharing...) || r.isUnit(i+1)
}

// pointsBack is how many words before "half a point" the percentage may stand that it is one of.
const pointsBack = 25

// fractionOf reads a unit after a fraction, "half an hour", "a quarter of a
// mile", "half a per cent", and a million: "three quarters of a million".
func (r *reader) fractionOf(a amount) (amount, bool) {
	at, of := a.next, false
	if r.is(at, "of") {
		at, of = at+1, true
	}
	article := r.word(at).has(articleWord)
	if article || of && r.is(at, "one") {
		at++
	}
	if s := r.word(at); s.has(scaleWord) && (article || !of) {
		a.numeral = a.numeral.times(s.n, at+1)
		a.noun = a.next
		return r.withUnit(a), true
	}
	if article && r.is(at, "point") && r.percent >= 0 && a.first-r.percent < pointsBack { // "18.2%, half a point lower"
		a.unit, a.noun, a.next = unitsByName["percentage point"], at, at+1
		return a, true
	}
	if u, next, ok := r.form(at, wordForm); ok && (article || of && r.is(at-1, "one")) && u.Dimension != Currency {
		a.unit, a.next, a.noun = u, next, next
		return a, true
	}
	return a, false
}

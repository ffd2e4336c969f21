package quantity

// sharing are words that may follow "a third" and "half" where they are
// fractions; before a noun "a third" counts occasions: "a third runway".
var sharing = []string{"of", "and", "or", "more", "less", "fewer", "higher", "lower", "bigger", "larger", "smaller", "off", "are", "were",
	"is", "was", "have", "had", "has", "said", "say", "in", "to", "from", "by", "since", "on", "at", "for", "between", "who",
	"would", "will", "compared", "cut", "the", "a", "an", "its", "their", "his", "her", "my", "our", "your", "all", "those",
	"these", "that", "what", "as", "do", "did", "don", "think", "live", "want", "believe", "than", "when", "with", "over", "during"}

// fractional reads fraction words: "a third of", "two-thirds", "three
// quarters", "half the country", "half an hour".
func (r *reader) fractional(i int) int {
	num, den, next, ok := r.fraction(i)
	if _, scaled := r.partOfScale(i); !ok || scaled {
		return i
	}
	n := fractionNumeral(num, den, next)
	a := amount{numeral: n, first: i, noun: next}
	if scaled, unit := r.fractionOf(a); unit {
		return r.emit(scaled.quantity(), scaled)
	}
	return r.emit(a.quantity(), a)
}

// fraction reads the numerator and denominator at token i.
func (r *reader) fraction(i int) (num, den int64, next int, ok bool) {
	w := r.words[i]
	switch {
	case w.has(partWord) && r.isHalf(i):
		return 1, w.n, i + 1, true
	case w.has(articleWord):
		part := r.word(i + 1)
		return 1, wordValue(part), i + 2, part.has(partWord) && r.isShared(i+1) && !r.word(i+2).has(scaleWord)
	case !w.has(digitWord|teenWord|tensWord|hundredWord) || r.isNumber(i):
		return 0, 0, i, false
	}
	n, at := r.belowThousand(i)
	if r.isHyphen(at) || r.is(at, "-") && r.word(at+1).has(partWord|partsWord) {
		at++
	}
	part := r.word(at)
	if n == 0 || !part.has(partWord|partsWord) || part.has(partWord) && !part.has(partsWord) && n != 1 || n >= part.n {
		return 0, 0, i, false
	}
	if part.n == 4 && n == 2 || r.isHyphen(at+1) || n == 1 && part.n != 2 && part.n != 4 && !r.isShared(at) {
		return 0, 0, i, false
	}
	return n, part.n, at + 1, true
}

func wordValue(w *word) int64 {
	if w == nil {
		return 0
	}
	return w.n
}

// isShared reports whether the ordinal at token i is a denominator.
func (r *reader) isShared(i int) bool {
	if r.isHyphen(i + 1) {
		return false
	}
	return i+1 >= len(r.toks) || !r.isWord(i+1) && !r.isNumber(i+1) || r.is(i+1, sharing...) || r.isTaken(i+1)
}

// isHalf reports whether "half" or "quarter" at token i is a fraction by
// itself: "half of", "more than half people", "cut in half", and not "the second half".
func (r *reader) isHalf(i int) bool {
	if r.isHyphen(i+1) || r.glued(i) || r.is(i-1, "the", "each", "either", "latter", "last", "this", "next", "other", "per", "every") || r.word(i-1).has(ordinalWord) {
		return false
	}
	if r.is(i, "quarter") {
		return r.is(i+1, "of") && r.is(i-1, "about", "around", "nearly", "almost", "over")
	}
	if !r.is(i, "half") {
		return false
	}
	if _, _, ok := r.cueBefore(i); ok || r.is(i-1, "by", "in", "only", "just", "than", "to") {
		return true
	}
	return i+1 >= len(r.toks) || !r.isWord(i+1) || r.is(i+1, sharing...) || r.isUnit(i+1)
}

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
	if u, next, ok := r.form(at, wordForm); ok && (article || of && r.is(at-1, "one")) && u.Name != "century" && u.Dimension != Currency {
		if u.Dimension == PerCent && !article && !of {
			return a, false
		}
		a.unit, a.next, a.noun = u, next, next
		return a, true
	}
	return a, false
}

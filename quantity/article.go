package quantity

// articled reads what an article makes one of: "a million", "a hundred and
// twenty", "a dozen", "a couple of", "a few thousand", "a half million", "a
// third of", "a year and a half".
func (r *reader) articled(i int) (numeral, bool) {
	switch w := r.word(i + 1); {
	case w.has(hundredWord | scaleWord):
		n, ok := r.cardinal(i + 1)
		return r.shared(n), ok
	case r.dozen(i+1) > 0 && (r.is(i+1, "dozen") || r.is(i+2, "of")):
		return r.dozens(whole(Int(1), i+1), i+1), true
	case w.has(pairWord):
		return r.pair(i+1, whole(Int(1), i+1))
	case w.has(someWord) && r.word(i+2).has(hundredWord|scaleWord|dozenWord):
		return r.severalNumeral(i+1, i+2)
	case w.has(partWord):
		if n, ok := r.partOfScale(i + 1); ok {
			return n, true
		}
	}
	if _, next, ok := r.form(i+1, wordForm); ok {
		if _, ok := r.halfUnit(next); ok {
			return whole(Int(1), i+1), true
		}
	}
	if at := i + 1; r.is(at, "full", "whole") || r.is(at, "percentage") && r.changes(i-1) {
		if r.is(at, "full", "whole") {
			at++
		}
		if u, _, ok := r.form(at, wordForm); ok && u.Dimension == PercentPoints {
			return whole(Int(1), at), true // "a full percentage point"
		}
	}
	return r.oneOf(i)
}

// pair reads "a couple of" and "two pairs of", and "a couple hundred".
func (r *reader) pair(i int, n numeral) (numeral, bool) {
	if !r.is(i+1, "of") && !r.word(i+1).has(hundredWord|scaleWord|dozenWord) {
		return numeral{}, false
	}
	n = whole(n.value.Mul(Int(r.words[i].n)), i+1)
	n.digits = true // "a couple hundred" scales as digits do
	if r.is(i+1, "of") && (r.word(i+2).has(hundredWord|scaleWord|dozenWord) || r.isUnit(i+2)) {
		n.next++
	}
	return n, true
}

// severalNumeral reads "a few hundred", "several million": at least two of them.
func (r *reader) severalNumeral(i, scale int) (numeral, bool) {
	n := whole(Int(2), scale)
	n.form = Vague
	if r.word(scale).has(dozenWord) {
		n.value, n.next = Int(2*r.words[scale].n), scale+1
	}
	return n, true
}

// partOfScale reads fractions of a scale word: "half a million", "quarter of a
// million", "half-million", "half-a-million", "half a dozen".
func (r *reader) partOfScale(i int) (numeral, bool) {
	at := r.pastHyphen(i + 1)
	if r.is(at, "of") {
		at++
	}
	if r.word(at).has(articleWord) {
		at = r.pastHyphen(at + 1)
	}
	w := r.word(i)
	if !w.has(partWord) || !r.word(at).has(scaleWord|dozenWord) || r.is(at, "score") {
		return numeral{}, false
	}
	return fractionNumeral(1, w.n, at), true
}

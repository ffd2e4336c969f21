package quantity

// ratio reads shares of a number: "one in five", "7 out of 10", "three in every
// five", "a one-in-six chance", "one over three".
func (r *reader) ratio(i int) int {
	at, minus := i, false
	if !r.isNumber(i) && r.words[i] == nil {
		at, minus = r.sign(i) // "minus one over three"
	}
	if !r.isNumber(at) && !r.word(at).has(cardinalWord) {
		return i
	}
	a, ok := r.numeral(at, false)
	if !ok || a.form != Whole || a.value.Sign() <= 0 || a.value.big != nil {
		return i
	}
	l, at := r.sharesIn(a.next)
	if l == noShare || minus && l != overShare {
		return i
	}
	b, ok := r.numeral(at, false)
	if !ok || !r.isShare(a, b, l) || r.isRateOf(a, b, at) {
		return i
	}
	if minus {
		a.value = a.value.Neg()
	}
	q := Quantity{Value: a.value.Quo(b.value), Form: Fraction, Kind: Ratio}
	if a.value.isOne() && l != overShare {
		q.Form = OneIn
	}
	return r.record(Match{Quantity: q, First: i, Last: b.next, Noun: b.next, Written: Parts{a.value.num, b.value.num}})
}

// isRateOf reports whether a of b is a rate, which is as exact as its digits: "23 of every 1,000".
func (r *reader) isRateOf(a, b numeral, at int) bool {
	return !a.value.isOne() && !b.value.Less(Int(leastBehind)) && r.is(at-1, "every", "each") && !r.is(at-3, "out")
}

// A share is how the two numbers of a ratio are joined.
type share uint8

const (
	noShare    share = iota
	inShare          // one in five
	outOfShare       // seven out of ten, one of every three
	overShare        // one over three
)

// sharesIn finds what joins the two numbers of a ratio at token i, and where
// the second begins.
func (r *reader) sharesIn(i int) (s share, at int) {
	at = r.pastHyphen(i)
	switch {
	case r.is(at, "out") && r.is(at+1, "of"):
		s, at = outOfShare, at+2
	case r.is(at, "of") && r.is(at+1, "every"):
		s, at = outOfShare, at+1
	case r.is(at, "in"):
		s, at = inShare, r.pastHyphen(at+1)
	case r.is(at, "over") && at == i:
		return overShare, at + 1
	default:
		return noShare, i
	}
	next := r.pastHyphen(at + 1)
	if r.is(at, "every", "each") || r.word(at).has(articleWord) && r.word(next).has(hundredWord|scaleWord) {
		at = next
	}
	return s, at
}

// isShare reports whether a in b is a share, and not a count of things within
// a time or a place: "scored 12 in six games".
func (r *reader) isShare(a, b numeral, s share) bool {
	if !b.value.IsInt() || b.value.big != nil || !a.value.Less(b.value) || b.form != Whole && !b.raw.isOne() && b.form != Decimal {
		return false
	}
	if s == overShare { // what follows must not be counted: "1 over 3 years"
		return b.form == Whole && a.value.isOne() && (!r.isWord(b.next) || r.is(b.next, "of")) && !r.word(b.next).has(unitWord)
	}
	if u, _, ok := r.form(b.next, wordForm, symbolForm); ok && (u.Dimension == Time || s != outOfShare && u.Dimension != Bare) {
		return false
	}
	if s == outOfShare || a.value.isOne() {
		return true
	}
	return b.value.Equal(Int(5)) || b.value.Quo(Int(5)).IsInt() || b.value.Less(Int(11))
}

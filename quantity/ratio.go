package quantity

// ratio reads shares of a number: "one in five", "7 out of 10", "three in every
// five".
func (r *reader) ratio(i int) int {
	if !r.isNumber(i) && !r.words[i].has(cardinalWord) {
		return i
	}
	a, ok := r.numeral(i, false)
	if !ok || a.form != Whole || a.value.Sign() <= 0 {
		return i
	}
	at := a.next
	out := r.is(at, "out") && r.is(at+1, "of")
	switch {
	case out:
		at += 2
	case r.is(at, "in"):
		at++
	default:
		return i
	}
	if r.is(at, "every", "each") || r.word(at).has(articleWord) && r.word(at+1).has(hundredWord|scaleWord) {
		at++
	}
	b, ok := r.numeral(at, false)
	if !ok || !r.isShare(a, b, out) {
		return i
	}
	q := Quantity{Value: a.value.Quo(b.value), Form: Fraction, Kind: Ratio}
	if a.value.Equal(Int(1)) {
		q.Form = OneIn
	}
	return r.record(Match{Quantity: q, First: i, Last: b.next, Noun: b.next, Written: Parts{a.value.num, b.value.num}})
}

// isShare reports whether a in b is a share, and not a count of things within
// a time or a place: "scored 12 in six games".
func (r *reader) isShare(a, b numeral, out bool) bool {
	if !b.value.IsInt() || b.value.big != nil || a.value.big != nil || !a.value.Less(b.value) || b.form != Whole && !b.raw.Equal(Int(1)) && b.form != Decimal {
		return false
	}
	if u, _, ok := r.form(b.next, wordForm, symbolForm); ok && (u.Dimension == Time || !out && u.Dimension != Bare) {
		return false
	}
	if out || a.value.Equal(Int(1)) {
		return true
	}
	return b.value.Equal(Int(5)) || b.value.Quo(Int(5)).IsInt() || b.value.Less(Int(11))
}

package quantity

// prefix reads the currency at token i. A single letter is one only before a
// large sum or a price, "R45bn", "R45 a litre": "R12" is a name. Codes that name
// other things too are none before a small number: "COP 5,000" but "COP26".
func (r *reader) prefix(i int) (u Unit, next int, ok bool) {
	u, next, ok = r.form(i, prefixForm)
	if !ok || next > i+1 || !r.words[i].has(doubtfulSign) {
		return u, next, ok
	}
	if n, isSum := r.numeral(next, true); isSum && r.isSumAfter(i, n) {
		return u, next, true
	}
	return Unit{}, i, false
}

// isSumAfter reports whether n after the doubtful currency at token i is a sum.
func (r *reader) isSumAfter(i int, n numeral) bool {
	glued := r.glued(i + 1)
	switch {
	case len(r.at(i)) > 1:
		return !glued || n.form != Whole || !n.value.Less(Int(100))
	case r.is(i, "R") && r.is(n.next, "per", "a"):
		return glued
	}
	return glued && (Int(1000).Less(n.scale) || !n.value.Less(Int(10_000)))
}

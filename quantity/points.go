package quantity

// points reads "0.4 points" after a percentage, which are percentage points.
func (r *reader) points(a amount) amount {
	at := r.pastHyphen(a.next)
	if a.form == Fraction && r.is(at, "point") { // "a quarter-point cut"
		a.unit, a.next = unitsByName["percentage point"], at+1
	}
	if of := at; a.form == Fraction && !a.hasUnit() { // "half a point", "three quarters of a point"
		if r.is(of, "of") {
			of++
		}
		if r.is(of, "a") && r.is(of+1, "point") && !r.is(of+2, "per") && !r.isOfIndex(a.first) {
			a.unit, a.next = unitsByName["percentage point"], of+2
		}
	}
	if !a.hasUnit() && r.is(at, "point", "points") && !r.isRestated(at+1) && !r.isOfIndex(a.first) && r.percent >= 0 && a.first-r.percent < 25 && a.value.Less(Int(50)) {
		a.unit, a.next = unitsByName["percentage point"], at+1
	}
	return a
}

// isOfIndex reports whether the words before token i speak of an index, which has
// points of its own: "the FTSE lost 12 points".
func (r *reader) isOfIndex(i int) bool {
	for k := i - 1; k >= i-10 && !r.is(k, ".", ";"); k-- {
		if r.word(k).has(indexWord) {
			return true
		}
	}
	return false
}

// isRestated reports whether a percentage at token i gives the number before it
// again: an index that rose "40 points, or 0.8%," did not rise by points of a
// percentage.
func (r *reader) isRestated(i int) bool {
	if r.is(i, ",") {
		i++
	}
	return r.is(i, "or", "(") && r.isNumber(i+1) && r.is(i+2, "%", "per", "percent")
}

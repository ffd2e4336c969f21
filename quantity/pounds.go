package quantity

// A pound is a weight or money, and the table of units can say only one: after a
// number it is read as a weight, unless the words around tell of money.

// asMoney is the unit where only money can be meant.
func (u Unit) asMoney() Unit {
	if u.Name == "pound" {
		return unitsByName["GBP"]
	}
	return u
}

// isMoney reports whether "pounds" from token at to next are money rather than
// a weight: they are where the number is large, where a wage or a price is
// spoken of, or where a time or pence follow.
func (r *reader) isMoney(a amount, at, next int) bool {
	switch {
	case next > at+1 || !r.is(at, "pound", "pounds"):
		return false
	case Int(1).Less(a.scale), Int(999).Less(a.value) && a.form == Whole:
		return true
	case r.is(next, "sterling"), r.is(next, "a", "per") && r.is(next+1, "year", "week", "month", "hour", "day", "head"), r.isPence(next):
		return true
	}
	for i := max(a.first-5, 0); i < a.first; i++ {
		if r.word(i).has(spendWord) {
			return true
		}
	}
	return false
}

// isPence reports whether pence follow pounds at token i: "six pounds and 40 pence".
func (r *reader) isPence(i int) bool {
	if r.is(i, "and") {
		i++
	}
	n, ok := r.numeral(i, false)
	if !ok {
		return false
	}
	u, _, ok := r.form(n.next, wordForm, symbolForm)
	return ok && u.Name == "penny"
}

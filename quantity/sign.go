package quantity

// isPrefix reports whether a currency of one token stands at token i, to which a
// sign may be glued: "£-3m". "C" begins "C $", and "C-17" is a name.
func (r *reader) isPrefix(i int) bool {
	_, next, ok := r.form(i, prefixForm)
	return ok && next == i+1 && !r.is(i, "R", "N", "P")
}

// isSign reports whether token i is a plus or minus that belongs to the number
// after it. A dash between words or numbers is no sign.
func (r *reader) isSign(i int) bool {
	if !r.is(i, "-", "−", "–", "+", "minus", "negative", "plus") {
		return false
	}
	if r.isWord(i) {
		return !r.is(i, "plus") && (r.isNumber(i+1) || r.word(i+1).has(cardinalWord|prefixSign) && !r.isHyphen(i+1))
	}
	if !r.glued(i+1) || r.glued(i) && !r.is(i-1, "(", "[", "\"", "“", "‘", ":") && !r.isPrefix(i-1) {
		return false
	}
	return r.isNumber(i+1) || r.word(i+1).has(prefixSign|glyph) || r.is(i+1, ".") && r.isNumber(i+2)
}

// sign reads the sign at token i, if there is one.
func (r *reader) sign(i int) (next int, minus bool) {
	if !r.isSign(i) {
		return i, false
	}
	return i + 1, !r.is(i, "+", "plus")
}

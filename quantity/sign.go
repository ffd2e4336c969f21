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
	if !r.isNumber(i+1) && !r.isNumber(i+2) && !r.word(i+1).has(cardinalWord|glyph|prefixSign) {
		return false // as after most words
	}
	if !r.is(i, "-", "−", "–", "+", "minus", "negative", "plus") {
		return false
	}
	if r.isWord(i) {
		return r.isSignWord(i) && (r.isNumber(i+1) || r.word(i+1).has(cardinalWord|glyph|prefixSign) && !r.isHyphen(i+1))
	}
	if !r.glued(i+1) || r.glued(i) && !r.is(i-1, "(", "[", "\"", "“", "‘", ":") && !r.isPrefix(i-1) {
		return false
	}
	return r.isNumber(i+1) || r.word(i+1).has(prefixSign|glyph) || r.is(i+1, ".") && r.isNumber(i+2)
}

// isSignWord reports whether the word at token i makes the number after it
// negative. "Ten minus two" takes away, and one may test negative two days later.
func (r *reader) isSignWord(i int) bool {
	switch {
	case r.is(i, "minus"):
		return !r.isNumber(i-1) && !r.word(i-1).has(numberWord) && !(r.is(i-1, "or") && r.is(i-2, "plus")) && !r.isHyphen(i-1)
	case r.is(i, "negative"):
		return !r.isWord(i-1) || r.word(i-1).has(articleWord) || r.is(i-1, "to", "of", "at", "is", "between", "and", "or", "from", "by", "than", "below", "above", "about")
	}
	return false
}

// sign reads the sign at token i, if there is one.
func (r *reader) sign(i int) (next int, minus bool) {
	if !r.isSign(i) {
		return i, false
	}
	return i + 1, !r.is(i, "+", "plus")
}

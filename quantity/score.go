package quantity

// isResult reports whether two plain numbers with a dash between them are the
// result of a match, and not a range. Two that make a hundred are shares.
func (r *reader) isResult(a, b amount) bool {
	if !isPair(a, b) || a.value.Add(b.value).Equal(Int(100)) && !a.value.Equal(b.value) {
		return false
	}
	return !a.value.Less(b.value) || r.isMatchNear(a, b)
}

// isPair reports whether both are plain whole numbers, the second below a thousand.
func isPair(a, b amount) bool {
	return a.isPlain() && b.isPlain() && a.form == Whole && b.form == Whole && b.value.Less(Int(1000))
}

// isMatchNear reports whether a match that was won or lost is spoken of.
func (r *reader) isMatchNear(a, b amount) bool {
	if !b.value.Less(Int(100)) {
		return false
	}
	for k := a.first - 1; k >= a.first-2 && r.isWord(k); k-- {
		if r.word(k).has(matchWord) {
			return true
		}
	}
	return r.word(b.next).has(matchWord)
}

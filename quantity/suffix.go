package quantity

// isSuffix reports whether the letters at token i may follow digits without
// making a name of them: "17th", "50s", "10pm", "3x".
func (r *reader) isSuffix(i int) bool {
	return r.is(i, "st", "nd", "rd", "th", "s", "x") || r.word(i).has(clockWord)
}

// suffixed reads digits with letters that say what they are: "17th" is an
// ordinal, "10pm" a time of day, "50s" a decade, "over-65s" an age.
func (r *reader) suffixed(i int) int {
	if !r.isNumber(i) {
		return i
	}
	at := i + 1
	if r.word(at).has(clockWord) {
		return r.skip(i, at+1, "clock")
	}
	if r.is(at, ":") && r.glued(at) && r.isNumber(at+1) && r.glued(at+1) {
		return r.skip(i, r.labelEnd(i), "clock")
	}
	if !r.glued(at) {
		return i
	}
	switch {
	case r.is(at, "s"):
		return r.ageGroup(i)
	case r.is(at, "nd", "rd", "th") || r.is(at, "st") && r.at(i)[len(r.at(i))-1] == '1':
		n, _ := smallInteger(r.at(i))
		return r.place(i, at+1, n)
	}
	return i
}

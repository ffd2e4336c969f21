package quantity

// footnote passes over the number of a note at the end of a word, a number or
// a sentence: "in 2019.[3]", "fell[^4]". Words in brackets that an editor put
// into a quotation stand after a space: "[5] people".
func (r *reader) footnote(i int) int {
	if !r.isNumber(i) || !isDigits(r.at(i)) || !r.is(i+1, "]") || !r.glued(i) || !r.glued(i+1) {
		return i
	}
	open := i - 1
	if r.is(open, "^") && r.glued(open) {
		open--
	} else if !r.glued(open) || r.is(open-1, "“", "‘", "(") || r.is(open-1, "\"", "'") && !r.glued(open-1) {
		return i
	}
	if !r.is(open, "[") {
		return i
	}
	return r.skip(i, i+1, "footnote")
}

package quantity

// numbering passes over the number of an item at the beginning of a text or a
// line: "1. Spend less".
func (r *reader) numbering(i int) int {
	if !r.isNumber(i) || !isDigits(r.at(i)) || len(r.at(i)) > 2 || !r.beginsLine(i) {
		return i
	}
	if r.is(i+1, ".", ")") && r.glued(i+1) && i+2 < len(r.toks) && !r.glued(i+2) && r.isWord(i+2) {
		return r.skip(i, i+2, "list")
	}
	return i
}

// beginsLine reports whether token i, or the bracket before it, is the first of a line.
func (r *reader) beginsLine(i int) bool {
	if r.is(i-1, "(") {
		i--
	}
	if i == 0 {
		return true
	}
	for _, c := range []byte(r.text[r.toks[i-1].End:r.toks[i].Start]) {
		if c == '\n' {
			return true
		}
	}
	return false
}

package quantity

// phone passes over telephone numbers in the ways in which they are written:
// "020 7946 0327", "+44 (0)20 7946 0327", "(020) 7946 0327", "555-010-0199".
func (r *reader) phone(i int) int {
	if r.mayDial(i) {
		if row := r.dialled(i); row.next > i && row.isPhone(r) && !r.isAmount(&row) {
			return r.skip(i, row.next, "phone")
		}
	}
	return r.shortCode(i)
}

// shortCode passes over the few digits that "dial", "call" or "text" stands right
// before: "call 999 or 112", "text 70070 to give". "Call 200 people" counts them.
func (r *reader) shortCode(i int) int {
	if !r.isNumber(i) || !r.is(i-1, "call", "dial", "ring", "text", "phone") {
		return i
	}
	at := i
	for isDigits(r.at(at)) && 3 <= len(r.at(at)) && len(r.at(at)) <= 6 {
		if a, ok := r.amount(at); !ok || a.next != at+1 || r.isPlural(at+1) || r.isNumber(at+1) || r.is(at+1, "-", ".", "/") && r.glued(at+1) && r.isNumber(at+2) {
			return i
		}
		if !r.is(at+1, "or", "and") || !r.isNumber(at+2) {
			return r.skip(i, at+1, "phone")
		}
		at += 2
	}
	return i
}

// mayDial reports whether token i could begin a telephone number: it is a plus,
// a bracket, or digits that are long, begin with a zero or go on.
func (r *reader) mayDial(i int) bool {
	if !r.isNumber(i) {
		return r.is(i, "+", "(")
	}
	s := r.at(i)
	return s[0] == '0' || len(s) >= 6 || r.isNumber(i+1) || r.isNumber(i+2) && !r.isWord(i+1) || r.is(i+1, "(", ")")
}

// isAmount reports whether the row is money, or its last group has a unit.
func (r *reader) isAmount(d *row) bool {
	if r.isPrefix(d.first-1) || r.is(d.next, "%") {
		return true
	}
	a, ok := r.amount(d.next - 1)
	return ok && d.count > 1 && (a.hasUnit() || a.next > d.next)
}

package quantity

// label passes over numbers that are names: "Section 21", "Articles 5 and 6",
// "No. 10", "S&P 500", "Boeing 737".
func (r *reader) label(i int) int {
	if !r.words[i].has(labelWord) || r.glued(i) && r.isNumber(i-1) {
		return i
	}
	p, at, ok := r.longest(i, r.words[i].labels)
	if !ok {
		return i
	}
	if r.is(at, ".") && r.glued(at) && at+1 < len(r.toks) && !r.glued(at+1) && len(p.words[0]) < 4 {
		at++
	}
	if r.is(at, "-", "‑") && r.glued(at+1) && !r.is(i, "#") || r.is(at, "#") { // "Covid -19" too
		at++
	}
	if !r.isLabelNumber(at, p) || r.is(i, "number") && r.numbers(i) {
		return i
	}
	next := r.labelEnd(at)
	for r.isPlural(i) && r.is(next, ",", "and", "to", "or", "-", "–") && r.isNumber(next+1) {
		next = r.labelEnd(next + 1)
	}
	return r.skip(i, next, p.why)
}

// isLabelNumber reports whether the number at token i can be a name: it has no
// unit, scale or currency of its own.
func (r *reader) isLabelNumber(i int, p phrase) bool {
	graded := r.is(i-1, "category", "tier", "phase") && r.word(i).has(digitWord) && !r.isHyphen(i+1)
	worded := graded || p.exact && r.word(i).has(digitWord|teenWord|tensWord) && !r.is(i-1, "no")
	if !r.isNumber(i) && !worded {
		return false
	}
	a, ok := r.amount(i)
	if r.isDash(i+1) && r.isNumber(i+2) && !r.isPlural(i-1) {
		b, counts := r.amount(i + 2)
		isVote := ok && counts && r.word(i-1).has(motionWord) && r.isDivision(a, b) // "passed the Harbour Bill 52-48"
		if isVote || !p.exact {
			return !isVote
		}
	}
	if !ok {
		return true
	}
	if a.hasUnit() && a.unit.Dimension != Time || !a.scale.isOne() {
		return false
	}
	if graded && !a.hasUnit() {
		return true // "category three calls"
	}
	return p.why == "reference" && r.isNumber(i) || !r.isPlural(a.next) || p.exact && r.isNumber(i) && a.form == Whole && !r.is(i-1, "of")
}

// labelEnd is the token after the name that begins at token i: "21(3)(a)",
// "21A", "2.0.1", "13-2".
func (r *reader) labelEnd(i int) int {
	next := i + 1
	for next < len(r.toks) && next < i+12 && r.glued(next) && !r.isTaken(next) {
		switch {
		case r.isNumber(next), r.isWord(next) && !r.is(next, "'s", "’s"):
		case r.is(next, "(", "-", "/", ".", ":", "+", "*", "=") && r.glued(next+1) && (r.isNumber(next+1) || r.isWord(next+1) && len(r.at(next+1)) <= 2):
		case r.is(next, ")") && r.opens(i, next):
		default:
			return next
		}
		next++
	}
	return next
}

// opens reports whether a bracket was opened between tokens i and end.
func (r *reader) opens(i, end int) bool {
	for k := i; k < end; k++ {
		if r.is(k, "(") {
			return true
		}
	}
	return false
}

// numbers reports whether the "number" at token i is a verb: "children in care
// number 538".
func (r *reader) numbers(i int) bool {
	return i > 0 && !r.isTaken(i-1) && (r.isPlural(i-1) && !r.is(i-1, "this", "is", "was", "has") || r.is(i-1, "staff", "workforce", "membership"))
}

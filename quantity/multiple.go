package quantity

// comparing are words after "three times" and "twice" that make a multiple of
// them; without one they are a count of occasions.
var comparing = []string{"as", "the", "that", "its", "what", "more", "less", "higher", "lower", "larger", "bigger", "greater",
	"smaller", "faster", "slower", "longer", "better", "worse", "likelier", "fewer", "their", "his", "her", "those", "stronger",
	"cheaper", "richer", "heavier", "over", "average", "our", "ours", "theirs"}

// multiple reads by how much something was multiplied: "doubled", "halved",
// "twice as many", "three times", "3.5 times higher", "threefold", "3x".
func (r *reader) multiple(i int) int {
	switch w := r.words[i]; {
	case w.has(grownWord):
		return r.emitMultiple(i, i+1, Int(w.n), Number{}, Up)
	case w.has(shrunkWord):
		return r.emitMultiple(i, i+1, Frac(1, w.n), Number{}, Down)
	case w.has(doubleWord) && r.isDoubling(i):
		if r.is(i, "halve") {
			return r.emitMultiple(i, i+1, Frac(1, w.n), Number{}, Down)
		}
		return r.emitMultiple(i, i+1, Int(w.n), Number{}, None)
	case w.has(twiceWord):
		if r.is(i+1, comparing...) {
			return r.emitMultiple(i, i+1, Int(w.n), Number{}, None)
		}
		q := Quantity{Value: Int(w.n), Step: Int(1), Unit: Thing("time")}
		return r.record(Match{Quantity: q, First: i, Last: i + 1, Noun: i + 1})
	case w.has(foldWord) && w.n > 1:
		return r.emitMultiple(i, i+1, Int(w.n), Number{}, None)
	}
	return r.numberedMultiple(i)
}

// isDoubling reports whether "double" multiplies: "double the rate", "expected
// to double", and not "double glazing".
func (r *reader) isDoubling(i int) bool {
	return r.is(i+1, "the", "that", "its", "what", "their", "this", "in", "from", "to", "since", "by", "his", "her", "last", "those") ||
		r.is(i-1, "to", "will", "would", "could", "may", "might", "than", "nearly", "almost", "about", "roughly", "should") && !r.isHyphen(i+1)
}

// numberedMultiple reads a number and "times", "fold" or "x".
func (r *reader) numberedMultiple(i int) int {
	if !r.isNumber(i) && !r.words[i].has(cardinalWord|articleWord) {
		return i
	}
	n, ok := r.numeral(i, false)
	if !ok || n.form != Whole && n.form != Decimal {
		return i
	}
	at := r.pastHyphen(n.next)
	switch {
	case r.is(at, "fold") && r.word(at).has(foldWord):
	case r.is(at, "x") && r.glued(at) && n.digits && !(r.glued(at+1) && r.isNumber(at+1)):
	case r.is(at, "times") && r.isComparing(at+1, n):
	default:
		return i
	}
	step := Number{}
	if n.form == Decimal && n.scale.isOne() && n.step.Less(Int(1)) {
		step = n.step
	}
	return r.emitMultiple(i, at+1, n.value, step, None)
}

// isComparing reports whether the words from token i compare, or the number of
// times is none that one can count.
func (r *reader) isComparing(i int, n numeral) bool {
	return n.form == Decimal && n.scale.isOne() || r.is(i, comparing...)
}

func (r *reader) emitMultiple(first, last int, v, step Number, c Change) int {
	q := Quantity{Value: v, Step: step, Form: Multiple, Kind: Times, Change: c}
	return r.record(Match{Quantity: q, First: first, Last: last, Noun: last})
}

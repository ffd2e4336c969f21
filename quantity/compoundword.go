package quantity

// compoundWord passes over a number that is part of an adjective and counts
// nothing by itself: "a six-speed gearbox", "a four-door car". A "five-member
// panel" does have five members.
func (r *reader) compoundWord(a amount) int {
	if a.hasUnit() || !a.isPlain() || a.form != Whole || !r.isHyphen(a.next) || !r.isWord(a.next+1) {
		return a.first
	}
	if r.isScheme(a.next + 1) {
		return r.skip(a.first, a.next+2, "compound")
	}
	w := r.word(a.next + 1)
	if w.has(memberWord|numberWord|timesWord|foldWord) || r.is(a.next+1, "odd", "plus", "to", "or", "ish") || r.isPlural(a.next+1) {
		return a.first
	}
	return r.skip(a.first, a.next+2, "compound")
}

// isScheme reports whether the noun at token i, joined to a number, makes the name of
// a scheme with the word after it: "the two-child limit", "a five-point plan". Of a
// "three-child family" there are three.
func (r *reader) isScheme(i int) bool {
	return r.is(i, "child", "state", "point", "party", "pillar", "strand", "nation") &&
		r.is(i+1, "limit", "cap", "policy", "rule", "solution", "system", "systems", "plan", "programme", "program", "test", "strategy", "democracy", "politics", "benefit")
}

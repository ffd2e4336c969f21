package quantity

// idiom passes over phrases in which a number word counts nothing: "net zero",
// "one-off", "24/7".
func (r *reader) idiom(i int) int {
	w := r.words[i]
	if r.isNumber(i) && len(r.at(i)) <= 2 {
		w = lookup(r.at(i))
	}
	if !w.has(idiomWord) {
		return i
	}
	p, next, ok := r.longest(i, w.idioms)
	if !ok || r.isHyphen(next-1) {
		return i
	}
	if r.is(i, "one") && r.is(next-1, "day") && r.is(i-1, "in", "on", "for", "than", "just", "only", "within", "least", "after", "over") {
		return i
	}
	if p.why == "idiom" && r.is(i, "top", "bottom", "final") && r.isPlural(next) {
		return i // "the bottom three councils" are three
	}
	if p.why == "pronoun" && (r.word(next).has(cardinalWord) || r.is(next, "every")) || r.is(next, "%") || r.word(next).has(scaleWord) {
		return i
	}
	if _, later, isUnit := r.form(next, wordForm); isUnit && r.isNumber(next-1) && later > next {
		return i
	}
	return r.skip(i, next, p.why)
}

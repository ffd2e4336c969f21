package quantity

// named passes over a number word that is part of a name: "the Glasgow Two case",
// "her film Ocean Seven". In running text only a name gives it a capital.
func (r *reader) named(i int) int {
	w := r.words[i]
	if !w.has(digitWord|teenWord|tensWord) || !r.isTitled(i) || !r.isTitled(i-1) || i-1 < r.from || r.word(i-1).has(numberWord) || r.isTitled(i+1) {
		return i
	}
	if r.is(i+1, "-", ",") || r.word(i+1).has(numberWord) || !r.isRunning(i) {
		return i
	}
	return r.skip(i-1, i+1, "name")
}

// isRunning reports whether token i stands in running text, and not in a headline
// that gives each word a capital: of the words around, two long ones have none.
func (r *reader) isRunning(i int) bool {
	small, first := 0, i
	for first > i-6 && !r.is(first-1, ".", "?", "!") {
		first--
	}
	for k := first; k <= i+6 && !r.is(k, ".", "?", "!"); k++ {
		if r.isWord(k) && !r.isCapital(k) && len(r.at(k)) > 3 && !r.is(k, "with", "from", "over", "after", "into", "than", "that") {
			small++
		}
	}
	return small > 1
}

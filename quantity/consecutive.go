package quantity

// inARow are the words that end a run: "the third year running".
var inARow = [][]string{{"running"}, {"in", "a", "row"}, {"in", "succession"}, {"on", "the", "trot"}}

// consecutive reads the length of a run that an ordinal from token i to next
// states: "third year running", "second consecutive surplus", "10th straight
// month", "fourth in a row".
func (r *reader) consecutive(i, next int, n int64) int {
	last := next
	switch {
	case r.is(next, "consecutive", "successive"), r.is(next, "straight") && r.isWord(next+1):
		last++
	default:
		if r.isWord(next) && !r.is(next, "in", "on") {
			last++
		}
		if last = r.rowEnd(last); last == 0 {
			return i
		}
	}
	return r.emitRank(i, last, Quantity{Value: Int(n), Step: Int(1), Form: Consecutive, Kind: Rank})
}

// rowEnd is the token after "in a row" or the like at token i, or 0.
func (r *reader) rowEnd(i int) int {
	for _, words := range inARow {
		if next, ok := r.phraseAt(i, phrase{words: words}); ok {
			return next
		}
	}
	return 0
}

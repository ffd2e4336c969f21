package quantity

// A division is two counts, whatever the dash between them: a vote of 52–48. The
// result of a match is none, and 40–60 per cent is a range.

// isDivision reports whether a–b are the votes on two sides, as the words around
// say. The greater number comes first unless the words stand right beside it.
func (r *reader) isDivision(a, b amount) bool {
	if !isPair(a, b) || r.isMatchNear(a, b) {
		return false
	}
	if a.value.Less(b.value) {
		return r.is(a.first-1, "voted") || r.is(a.first-1, "of", "by") && r.is(a.first-2, "vote", "votes", "division")
	}
	for k := a.first - 1; k >= a.first-8 && !r.is(k, ".", "?", "!", ";"); k-- {
		if r.word(k).has(chamberWord) || a.first-k <= 3 && r.word(k).has(divisionWord) {
			return true
		}
	}
	return r.word(b.next).has(divisionWord)
}

func (r *reader) emitVotes(a amount) int {
	q := a.quantity()
	q.Unit = Thing("vote")
	return r.record(Match{Quantity: q, First: a.first, Last: a.next, Noun: a.next})
}

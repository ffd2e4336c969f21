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
		return r.is(a.first-1, "voted", "tally") || r.is(a.first-1, "of", "by", "was") && r.is(a.first-2, "vote", "votes", "division", "tally") ||
			r.is(a.first-1, "fell", "failed", "defeated") && r.isMotionNear(a.first-2) && !r.isPlural(b.next)
	}
	for k := a.first - 1; k >= a.first-8 && !r.is(k, ".", "?", "!", ";"); k-- {
		if r.word(k).has(chamberWord) || a.first-k <= 3 && r.word(k).has(divisionWord) {
			return true
		}
	}
	return r.word(b.next).has(divisionWord)
}

// isMotionNear reports whether what is voted on stands in the few tokens up to i.
func (r *reader) isMotionNear(i int) bool {
	for k := i; k > i-4 && k >= r.from; k-- {
		if r.word(k).has(motionWord) {
			return true
		}
	}
	return false
}

// tally reads counts of votes with a colon between them, "decided 3:1", and what
// stands against votes: the 46 of "51 votes to 46".
func (r *reader) tally(i int) int {
	if !r.isNumber(i) || r.glued(i) {
		return i
	}
	if r.is(i-1, "to") && r.is(i-2, "vote", "votes") && r.isNumber(i-3) {
		if a, ok := r.amount(i); ok && a.isPlain() && a.form == Whole {
			return r.emitVotes(a)
		}
	}
	if !r.is(i+1, ":") || !r.glued(i+1) || !r.glued(i+2) || len(r.at(i+2)) > 1 || !r.word(i-1).has(divisionWord) {
		return i
	}
	a, ok := r.amount(i)
	if !ok {
		return i
	}
	b, ok := r.amount(i + 2)
	if !ok || !isPair(a, b) {
		return i
	}
	r.emitVotes(a)
	return r.emitVotes(b)
}

func (r *reader) emitVotes(a amount) int {
	q := a.quantity()
	q.Unit = Thing("vote")
	return r.record(Match{Quantity: q, First: a.first, Last: a.next, Noun: a.next})
}

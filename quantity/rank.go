package quantity

// rank reads superlatives, which claim a place in a series: "the highest since
// 1982", "second largest", "a record high". Other ordinals are passed over.
func (r *reader) rank(i int) int {
	switch w := r.words[i]; {
	case w.has(superlative):
		return r.emitRank(i, i+1, Quantity{Form: Superlative, Kind: Rank})
	case w.has(recordWord):
		at := r.pastHyphen(i + 1)
		if r.is(i, "all") {
			if !r.is(at, "time") {
				return i
			}
			at++
		}
		if r.word(at).has(extremeWord) {
			return r.emitRank(i, at+1, Quantity{Form: Superlative, Kind: Rank})
		}
	case w.has(ordinalWord):
		if next := r.placed(i, i+1, w.n); next > i || w.has(partWord) && !r.isOrdinal(i) {
			return next
		}
		return r.skip(i, i+1, "ordinal")
	}
	return i
}

// place reads what the ordinal n from token i to next ranks, or passes over it:
// it counts nothing.
func (r *reader) place(i, next int, n int64) int {
	if last := r.placed(i, next, n); last > i {
		return last
	}
	return r.skip(i, next, "ordinal")
}

// placed reads what the ordinal n from token i to next ranks: a superlative
// ("third-largest", "17th biggest") or a run ("third year running").
func (r *reader) placed(i, next int, n int64) int {
	at := r.pastHyphen(next)
	if !r.word(at).has(superlative) && !r.is(at, "most", "best") {
		return r.consecutive(i, next, n)
	}
	return r.emitRank(i, at+1, Quantity{Value: Int(n), Step: Int(1), Kind: Rank})
}

func (r *reader) emitRank(first, last int, q Quantity) int {
	m := Match{Quantity: q, First: first, Last: last, Noun: last, Start: r.toks[first].Start, End: r.toks[last-1].End}
	r.found, r.from = append(r.found, m), last
	return last
}

// isOrdinal reports whether a word that could be the denominator of a fraction
// is an ordinal: no number stands before it that it could divide.
func (r *reader) isOrdinal(i int) bool {
	return !r.is(i, "half", "quarter") && !r.word(i-1).has(articleWord|numberWord)
}

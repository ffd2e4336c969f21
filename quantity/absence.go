package quantity

import "claimcheck/token"

// absence reads "no deaths", "none of the", "not a single case": the text says
// that there were 0. "No one", "no longer", "no doubt" say nothing of the kind.
func (r *reader) absence(i int) int {
	if !r.words[i].has(absenceWord) {
		return i
	}
	switch {
	case r.is(i, "not"):
		if r.is(i+1, "a") && r.is(i+2, "single") || r.is(i+1, "one") && r.is(i+2, "single") {
			return r.emitAbsence(i, i+3)
		}
	case r.is(i, "none"):
		if r.is(i+1, "of") || r.is(i+1, ".") || i+1 == len(r.toks) {
			return r.emitAbsence(i, i+1)
		}
	case r.is(i+1, "other"):
		return r.unmatched(i)
	case r.isAbsent(i + 1):
		return r.emitAbsence(i, i+1)
	}
	return i
}

// maxUnmatched bounds how far after "no other" its verb is looked for.
const maxUnmatched = 8

// unmatched reads the claim that something ranks first: "no other country has
// closed as many". "There is no other way" says nothing of the kind.
func (r *reader) unmatched(i int) int {
	if !r.isWord(i + 2) {
		return i
	}
	for at := i + 3; at < i+2+maxUnmatched && at < len(r.toks); at++ {
		switch {
		case r.is(at, "has", "have", "had"):
			return r.emitRank(i, i+3, Quantity{Form: Superlative, Kind: Rank})
		case r.toks[at].Kind == token.Mark:
			return i
		}
	}
	return i
}

// isAbsent reports whether a counted thing begins at token i: a plural, after
// at most two other words.
func (r *reader) isAbsent(i int) bool {
	for at := i; at < i+3 && r.isWord(at) && !r.isTaken(at); at++ {
		if r.word(at).has(uncountedWord) || r.is(at, stops...) || r.is(at, "more", "longer", "such", "less", "one", "of", "doubt", "matter", "way") {
			return false
		}
		if r.isPlural(at) {
			return true
		}
	}
	return false
}

func (r *reader) emitAbsence(first, last int) int {
	return r.record(Match{Quantity: Quantity{Step: Int(1)}, First: first, Last: last, Noun: last})
}

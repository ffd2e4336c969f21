package quantity

// isFrom reports whether "from" stands right before token i, or a few words
// before it: "from the promised 20% to 26%". Where somebody is from is no start of a change.
func (r *reader) isFrom(i int) bool {
	for k := i - 1; k >= i-5 && k >= r.from; k-- {
		if r.is(k, "from") {
			return i-k <= 2 || !r.isCapital(k+1) || r.is(k+2, "'s", "’s") // "those from Peru numbered 40"
		}
		if !r.isWord(k) || r.is(k, reaching...) || r.is(k, "to") && !r.is(k-1, "up", "close", "next", "due") { // "from there came to 40"
			return false
		}
	}
	return false
}

// reaching are the verbs behind which a number is what something came to: "takings from guests reached 84 million".
var reaching = []string{"reached", "hit", "totalled", "totaled", "numbered", "averaged", "exceeded", "stood", "was", "were", "is", "are", "came", "rose", "fell", "grew", "made", "brought", "earned"}

// changes reports whether a word of change stands in the three tokens up to i.
func (r *reader) changes(i int) bool { return r.changesWithin(i, 3) }

// changesWithin reports whether a word of change stands in so many tokens up to i.
func (r *reader) changesWithin(i, reach int) bool {
	if i+1 == r.from && len(r.found) > 0 && r.found[len(r.found)-1].Last == r.from {
		return true // "rose by 1,200 from 5,000 to 6,200"
	}
	for k := i; k > i-reach && k >= r.from; k-- {
		if r.word(k).has(changeWord) {
			return true
		}
	}
	return r.is(i, ",") && r.tellsChange(i)
}

// tellsChange reports whether the clause that ends before token i tells of a change, which goes on behind it: "has more
// than doubled, from 1,410 to 2,960", "rose 12% in 2023, from 250 to 280".
func (r *reader) tellsChange(i int) bool {
	for k := i - 1; k >= max(0, i-longestChange) && !r.is(k, ".", ";", ","); k-- {
		if r.word(k).has(changeWord) {
			return true
		}
	}
	return false
}

// longestChange is how many tokens of such a clause are looked at.
const longestChange = 12

// changesToo reports whether the "from" at or shortly before token i shares the verb
// of the change told just before: "rises to £2 an hour, and the charge from £45 to £52".
func (r *reader) changesToo(i int) bool {
	const longest = 6
	k := i
	for k > i-longest && k >= r.from && !r.is(k, "and") {
		k--
	}
	if !r.is(k, "and") || len(r.found) == 0 || k-r.found[len(r.found)-1].Last > 2 {
		return false
	}
	for j := k; j > k-4*longest && j >= 0 && !r.is(j, ".", "?", "!", ";"); j-- {
		if r.word(j).has(changeWord) {
			return true
		}
	}
	return false
}

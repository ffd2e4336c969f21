package quantity

import "claimcheck/token"

// maxAge bounds what is read as an age without a word that says so.
const maxAge = 120

// aged makes m an age where the words around it say so: "aged 6 to 12", "the
// age of 18", "Smith, 44,", "people over 65".
func (r *reader) aged(m *Match) {
	q := &m.Quantity
	if !q.mayBeAge() {
		return
	}
	before := r.beforeCue(m)
	switch {
	case r.endsAgeWord(before):
		if bound, ok := r.ageBound(before); ok && q.Modifier == Exact {
			q.Modifier = bound
		}
	case r.isApposed(m, before):
	case (q.Modifier == Over || q.Modifier == Under) && r.word(before).has(peopleWord) && q.isPlainAge() && !r.isPlural(m.Last): // "people over 65"
	case (q.Modifier == Over || q.Modifier == Under) && r.is(before, "is", "are", "was", "were") && q.isPlainAge() && Int(9).Less(q.Value) && r.endsAge(m.Last) && r.isShareOfPeople(before-1):
	case q.Kind == Count && r.saysAge(before) && r.endsAge(m.Last):
	default:
		return
	}
	q.Kind, q.Unit = Age, unitsByName["year of age"]
}

// mayBeAge reports whether q is a number of years, or of nothing, that somebody
// can be old.
func (q *Quantity) mayBeAge() bool {
	if q.Unit.Name != "" && q.Unit.Name != "year" || q.Kind != Count && q.Kind != Duration {
		return false
	}
	return q.Value.IsInt() && q.Value.Sign() >= 0 && !Int(maxAge).Less(q.Value)
}

// endsAgeWord reports whether the words up to token i lead to an age: "aged", "the
// age of", "ages from".
func (r *reader) endsAgeWord(i int) bool {
	return r.is(i, "aged", "ages", "age") || r.is(i, "of") && r.is(i-1, "age", "ages") || r.is(i, "from") && r.is(i-1, "aged", "ages")
}

// isApposed reports whether m stands between commas after a name: "Smith, 44,".
// before is the token before it.
func (r *reader) isApposed(m *Match, before int) bool {
	q := m.Quantity
	if !r.is(before, ",") || !r.is(m.Last, ",") || q.Form != Whole || q.Kind != Count || !r.isNumber(m.First) || !Int(9).Less(q.Value) {
		return false
	}
	return r.isCapital(before-1) && r.isWord(before-1) || r.is(before-1, "he", "she")
}

// isShareOfPeople reports whether the words up to token i are a share of some people:
// "one in five of them", "40% of patients".
func (r *reader) isShareOfPeople(i int) bool {
	if !r.word(i).has(peopleWord) && !r.is(i, "them", "us") || len(r.found) == 0 {
		return false
	}
	last := &r.found[len(r.found)-1]
	return (last.Quantity.Kind == Ratio || last.Quantity.Kind == Percent) && i-last.Last < 4
}

// isPlainAge reports whether q is a bare number that may be an age.
func (q *Quantity) isPlainAge() bool {
	return q.Kind == Count && q.Unit.Name == "" && q.Form == Whole && q.Value.Sign() > 0 && q.Value.Less(Int(maxAge))
}

// saysAge reports whether the words up to token i say how old somebody is: "she
// turned", "who was", "he will be", "retired at". "They were 12" counts them.
func (r *reader) saysAge(i int) bool {
	switch {
	case r.is(i, "turn", "turns", "turned", "turning"):
		return true
	case r.is(i, "at"):
		return r.is(i-1, "retire", "retires", "retired", "retiring", "died", "married", "widowed", "orphaned", "pregnant")
	case r.is(i, "be") && r.is(i-1, "will", "would"):
		return r.isSomebody(i - 2)
	}
	return r.is(i, "is", "was", "'s", "’s", "’m", "'m", "am") && r.isSomebody(i-1)
}

func (r *reader) isSomebody(i int) bool { return r.is(i, "he", "she", "who", "i") }

// endsAge reports whether nothing that could be counted follows at token i.
func (r *reader) endsAge(i int) bool {
	return i >= len(r.toks) || r.isTaken(i) || r.toks[i].Kind == token.Mark && !r.isDash(i) && !r.is(i, "%", "/", "(") ||
		r.is(i, "and", "but", "or", "by", "when", "while", "at", "on", "in", "this", "next", "last", "before", "with", "he", "she", "her", "his")
}

// ageBound reads "under the age of": before is the token "of" or "age".
func (r *reader) ageBound(before int) (Modifier, bool) {
	for k := before; k > before-4 && k >= r.from; k-- {
		switch {
		case r.is(k, "under", "below"):
			return Under, true
		case r.is(k, "over", "above"):
			return Over, true
		}
	}
	return Exact, false
}

// ageGroup reads "over-65s" and "under 25s", from the digits on.
func (r *reader) ageGroup(i int) int {
	if !r.is(i+1, "s") || !r.glued(i+1) {
		return i
	}
	at := i - 1
	if r.is(at, "-") {
		at--
	}
	modifier := Exact
	switch {
	case r.is(at, "over"):
		modifier = Over
	case r.is(at, "under"):
		modifier = Under
	}
	f, why := readFigures(r.at(i))
	if modifier == Exact || why != "" || Int(maxAge).Less(f.value) {
		return r.skip(i, i+2, "decade")
	}
	m := Match{First: i, Last: i + 2, Noun: i + 2, Cue: Place{r.toks[at].Start, r.toks[at].End}, Start: r.toks[i].Start, End: r.toks[i+1].End}
	m.Quantity = Quantity{Value: f.value, Step: Int(1), Kind: Age, Unit: unitsByName["year of age"], Modifier: modifier}
	r.found, r.from = append(r.found, m), m.Last
	return m.Last
}

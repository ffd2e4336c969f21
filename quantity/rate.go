package quantity

// maxAside bounds how far after a count its "per" is looked for: "13.7 alcohol
// deaths per 100,000 people".
const maxAside = 6

// rate reads the denominator after m: "per 100,000 people", "a year", "/km".
// A counted noun may stand between; it is then part of the match.
func (r *reader) rate(m *Match) {
	if m.Quantity.Kind == Age {
		return
	}
	if per, next, ok := r.energyPriced(m); ok {
		m.Quantity.Per, m.Last = per, next
		return
	}
	for at := m.Last; at <= m.Last+maxAside; at++ {
		if per, next, ok := r.per(at, at == m.Last); ok && !r.isLater(at, next, m) {
			m.Quantity.Per = per
			m.Last = next
			if r.is(m.Last, ")") && r.opens(m.Noun, m.Last) {
				m.Last++
			}
			m.Quantity.inWhole()
			return
		}
		if at == m.Last && r.is(at, "(") && m.Quantity.Kind == Count { // "21 (burglaries per year)"
			continue
		}
		if !r.isAside(at) {
			r.rateBehind(m, at)
			return
		}
	}
}

// rateBehind reads a denominator of a hundred or more that stands behind where the counted things
// are: "310 desks in schools and colleges for every 1,000 pupils". Only such a number is surely
// one of what was counted before.
func (r *reader) rateBehind(m *Match, from int) {
	if m.Quantity.Kind != Count && m.Quantity.Kind != Money || !r.is(from, "in", "on", "at", "by", "of", "with") {
		return
	}
	for at := from + 1; at <= m.Last+mostBehind; at++ {
		joined := r.is(at, "for", "in", "of") && r.is(at+1, "every", "each")
		if !r.is(at, "per") && !joined {
			if !r.isAside(at) && !r.is(at, "in", "on", "at", "by", "of", "and", "the") {
				return
			}
			continue
		}
		if per, next, ok := r.per(at, false); ok && !per.Value.Less(Int(leastBehind)) {
			m.Quantity.Per, m.Last = per, next
			m.Quantity.inWhole()
		}
		return
	}
}

const (
	mostBehind  = 12  // how many words behind a count such a denominator may stand
	leastBehind = 100 // and how large it has to be
)

// energyPriced reads how much energy money is asked for: "€21 for 100 kilowatt-hours". Of
// other things so much may be the sum that was paid once.
func (r *reader) energyPriced(m *Match) (p Per, next int, ok bool) {
	if m.Quantity.Kind != Money || !r.is(m.Last, "for") || !r.isNumber(m.Last+1) {
		return Per{}, m.Last, false
	}
	p, next, ok = r.denominator(m.Last + 1)
	return p, next, ok && p.Unit.Dimension == Energy
}

// isAside reports whether token i may be of the noun between a count and its rate.
func (r *reader) isAside(i int) bool {
	if r.isHyphen(i) && r.isWord(i-1) || r.isHyphen(i-1) && r.isWord(i) {
		return true // "rush-hour delays"
	}
	if !r.isWord(i) || r.is(i, stops...) {
		return false
	}
	return r.words[i] == nil || r.words[i].has(aroundWord|labelWord|timesWord)
}

// stops are words that no counted noun contains.
var stops = []string{"and", "or", "but", "in", "on", "at", "by", "for", "from", "with", "as", "is", "are", "was", "were",
	"has", "have", "had", "to", "than", "that", "which", "who", "when", "while", "will", "would", "he", "she", "it", "they"}

// isLater reports whether "a year" begins a phrase of time: "a year ago".
func (r *reader) isLater(at, next int, m *Match) bool {
	if !r.word(at).has(articleWord) {
		return false
	}
	if r.isGross(next) {
		return false
	}
	if at > m.Last && (r.is(at-1, "of", "within") || r.is(at-1, "over", "under", "about", "nearly", "almost") && r.is(at-2, "of") || r.is(at-1, "than", "least") && r.is(at-3, "of")) {
		return true // "205,000 delays of over a month" says how long they are
	}
	if r.is(next, "ago", "later", "earlier", "before", "after", "old", "apart", "long", "early", "late", "from") || r.is(next, "and") && r.word(next+1).has(articleWord) {
		return true
	}
	return m.Quantity.Kind == Duration && !r.is(next-1, "year", "week", "month", "day") || m.Quantity.Kind == Percent && at > m.Last
}

// isGross reports whether "before" at token i says what is not yet taken off, and
// not when something was: "a year before tax".
func (r *reader) isGross(i int) bool {
	return r.is(i, "before", "after") && r.is(i+1, "tax", "taxes", "interest", "deductions", "housing", "inflation", "bonuses", "costs")
}

// per reads a denominator at token i.
func (r *reader) per(i int, near bool) (p Per, next int, ok bool) {
	if near && r.isHyphen(i) {
		i++
	}
	if (r.is(i, "per") || r.word(i).has(articleWord)) && r.isHyphen(i+1) {
		return r.hyphenatedPer(i + 2)
	}
	joined := r.is(i, "for", "in", "on", "of") && r.is(i+1, "every", "each")
	switch {
	case r.is(i, "per", "every") || joined:
		if joined {
			i++
		}
		p, next, ok := r.denominator(i + 1)
		if r.is(next, "of") || r.is(i, "every") && !joined && !near && p.Unit.Dimension != Time && !r.isNumber(i+1) {
			return Per{}, i, false
		}
		return p, next, ok
	case r.is(i, "in", "on", "to") && r.is(i+1, "the") && near:
		return r.coin(i + 2)
	case r.is(i, "/") && near:
		return r.symbolDenominator(i + 1)
	case r.word(i).has(articleWord):
		u, next, ok := r.form(i+1, wordForm)
		if ok && (u.Dimension == Time || (u.Dimension >= Mass && u.Dimension <= Volume || u.Dimension == Energy) && near) && r.at(next-1) == u.lastWord() {
			return Per{Value: Int(1), Unit: u}, next, true
		}
		if p, next, ok := r.denominator(i + 1); ok && near && p.Unit.Dimension == Mass {
			return p, next, true // "$2 a kilo"
		}
		if near && (r.word(i+1).has(pieceWord) || r.isPriced(i)) {
			return Per{Value: Int(1), Unit: Thing(singularNoun(r.lower(i + 1)))}, i + 2, true
		}
	}
	return Per{}, i, false
}

package quantity

import "claimcheck/token"

// maxAside bounds how far after a count its "per" is looked for: "13.7 alcohol
// deaths per 100,000 people".
const maxAside = 4

// rate reads the denominator after m: "per 100,000 people", "a year", "/km".
// A counted noun may stand between; it is then part of the match.
func (r *reader) rate(m *Match) {
	if m.Quantity.Kind == Age {
		return
	}
	for at := m.Last; at <= m.Last+maxAside; at++ {
		if per, next, ok := r.per(at, at == m.Last); ok && !r.isLater(at, next, m) {
			m.Quantity.Per = per
			m.Last = next
			return
		}
		if at >= len(r.toks) || !r.isWord(at) || r.isTaken(at) || r.words[at] != nil && !r.words[at].has(pluralWord|labelWord|spendWord|changeWord|longWord|timesWord) || r.is(at, stops...) {
			return
		}
	}
}

// stops are words that no counted noun contains.
var stops = []string{"and", "or", "but", "in", "on", "at", "by", "for", "from", "with", "as", "is", "are", "was", "were",
	"has", "have", "had", "to", "than", "that", "which", "who", "when", "while", "will", "would", "he", "she", "it", "they"}

// isLater reports whether "a year" begins a phrase of time: "a year ago".
func (r *reader) isLater(at, next int, m *Match) bool {
	if !r.word(at).has(articleWord) {
		return false
	}
	if r.is(next, "ago", "later", "earlier", "before", "after", "old", "apart", "long", "early", "late", "from") || r.is(next, "and") && r.word(next+1).has(articleWord) {
		return true
	}
	return m.Quantity.Kind == Duration && !r.is(next-1, "year", "week", "month", "day") || m.Quantity.Kind == Percent && at > m.Last
}

// per reads a denominator at token i.
func (r *reader) per(i int, near bool) (p Per, next int, ok bool) {
	if near && r.isHyphen(i) {
		i++
	}
	if (r.is(i, "per") || r.word(i).has(articleWord)) && r.isHyphen(i+1) {
		return r.hyphenatedPer(i + 2)
	}
	switch {
	case r.is(i, "per", "every") || r.is(i, "for") && r.is(i+1, "every", "each"):
		if r.is(i, "for") {
			i++
		}
		if r.is(i, "every") && !r.isNumber(i+1) && !near {
			return Per{}, i, false
		}
		return r.denominator(i + 1)
	case r.is(i, "/") && near:
		return r.symbolDenominator(i + 1)
	case r.word(i).has(articleWord):
		u, next, ok := r.form(i+1, wordForm)
		if ok && (u.Dimension == Time || u.Dimension >= Mass && u.Dimension <= Volume && near) && r.at(next-1) == u.lastWord() {
			return Per{Int(1), u}, next, true
		}
		if near && r.is(i+1, "head", "share", "person", "unit", "night", "dozen", "piece", "pop", "bottle", "ticket", "kilo", "head") {
			return Per{Int(1), Thing(r.lower(i + 1))}, i + 2, true
		}
	}
	return Per{}, i, false
}

// hyphenatedPer reads the end of "£20-a-week" and "£50-per-head".
func (r *reader) hyphenatedPer(i int) (p Per, next int, ok bool) {
	if u, next, ok := r.form(i, wordForm); ok {
		return Per{Int(1), u}, next, true
	}
	return Per{Int(1), Thing(singularNoun(r.lower(i)))}, i + 1, r.isWord(i) && isNoun(r.lower(i))
}

// lastWord is the last word of the unit's name, which is its singular.
func (u Unit) lastWord() string {
	for i := len(u.Name) - 1; i >= 0; i-- {
		if u.Name[i] == ' ' {
			return u.Name[i+1:]
		}
	}
	return u.Name
}

// denominator reads what stands after "per": "100,000 people", "capita",
// "square mile", "kWh". Without a noun a number is of people, as statisticians
// leave out.
func (r *reader) denominator(i int) (p Per, next int, ok bool) {
	n, counted := r.numeral(i, false)
	if !counted {
		n = whole(Int(1), i)
	}
	if n.value.Sign() <= 0 || !n.value.IsInt() {
		return Per{}, i, false
	}
	if u, next, ok := r.form(n.next, wordForm, symbolForm); ok && u.Dimension > PercentPoints || ok && u.Dimension == Currency && u.Base == u.Name {
		return Per{n.value, u}, next, true
	}
	at := n.next
	if r.is(at, "live", "total", "registered", "eligible", "resident", "full", "single") && r.isWord(at+1) {
		at++
	}
	switch {
	case r.is(at, "capita"):
		return Per{n.value, Thing("head")}, at + 1, true
	case at < len(r.toks) && r.toks[at].Kind == token.Word && !r.isTaken(at) && !r.is(at, stops...) && !r.word(at).has(numberWord):
		return Per{n.value, Thing(singularNoun(r.lower(at)))}, at + 1, true
	case counted:
		return Per{n.value, Thing("person")}, n.next, true
	}
	return Per{}, i, false
}

// symbolDenominator reads what stands after a slash: "g/km".
func (r *reader) symbolDenominator(i int) (p Per, next int, ok bool) {
	if !r.glued(i) {
		return Per{}, i, false
	}
	n, counted := r.numeral(i, false)
	if !counted {
		n = whole(Int(1), i)
	}
	u, next, ok := r.form(n.next, wordForm, symbolForm)
	return Per{n.value, u}, next, ok && u.Dimension > PercentPoints && n.value.Sign() > 0 && n.value.IsInt()
}

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
			if r.is(m.Last, ")") && r.opens(m.Noun, m.Last) {
				m.Last++
			}
			m.Quantity.inWhole()
			return
		}
		if at == m.Last && r.is(at, "(") && m.Quantity.Kind == Count { // "18 (murders per year)"
			continue
		}
		if at >= len(r.toks) || !r.isWord(at) || r.isTaken(at) || r.words[at] != nil && !r.words[at].has(pluralWord|labelWord|spendWord|changeWord|longWord|timesWord) || r.is(at, stops...) {
			return
		}
	}
}

// inWhole turns a rate of a small coin to its own currency, "79 cents for every
// dollar", into that currency: it is a share, and both its parts are of one unit.
func (q *Quantity) inWhole() {
	if q.Unit.Dimension != Currency || q.Unit.Base == q.Unit.Name || q.Per.Unit.Name != q.Unit.Base {
		return
	}
	f := q.Unit.factor()
	q.Value, q.Max, q.Step, q.Form = q.Value.Mul(f), q.Max.Mul(f), q.Step.Mul(f), decimalUnlessRange(q.Form)
	q.Unit = unitsByName[q.Unit.Base]
}

// decimalUnlessRange is the form of a number after a division.
func decimalUnlessRange(f Form) Form {
	if f == Range {
		return Range
	}
	return Decimal
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
		if ok && (u.Dimension == Time || u.Dimension >= Mass && u.Dimension <= Volume && near) && r.at(next-1) == u.lastWord() {
			return Per{Int(1), u}, next, true
		}
		if near && (r.is(i+1, pieces...) || r.isPriced(i)) {
			return Per{Int(1), Thing(r.lower(i + 1))}, i + 2, true
		}
	}
	return Per{}, i, false
}

// coin reads the currency in "20p in the pound", "80 cents on the dollar".
func (r *reader) coin(i int) (p Per, next int, ok bool) {
	u, next, ok := r.form(i, wordForm)
	if ok && u.Name == "pound" {
		u = unitsByName["GBP"]
	}
	return Per{Int(1), u}, next, ok && u.Dimension == Currency && u.Base == u.Name && !r.isPlural(next-1)
}

// pieces are nouns after "a" that a number before it is per.
var pieces = []string{"head", "share", "person", "unit", "night", "dozen", "piece", "pop", "bottle", "ticket", "kilo"}

// isPriced reports whether the article at token i leads to what a price before it
// is the price of: "£40 a dose," but not "£40m a report found".
func (r *reader) isPriced(i int) bool {
	noun, next := i+1, i+2
	if !r.isMoneyBefore(i) || !r.isWord(noun) || r.isCapital(noun) || r.isPlural(noun) || r.word(noun).has(numberWord|pairWord|someWord|changeWord) || r.is(noun, "lot", "bit") {
		return false
	}
	return next >= len(r.toks) || r.toks[next].Kind == token.Mark && !r.isDash(next) ||
		r.is(next, "and", "or", "in", "for", "from", "to", "by", "on", "at", "than", "versus", "against", "last", "this", "compared")
}

// isMoneyBefore reports whether a sum of money ends right before token i.
func (r *reader) isMoneyBefore(i int) bool {
	for k := i - 1; k >= i-4 && k >= 0; k-- {
		if u, next, ok := r.form(k, prefixForm, wordForm, symbolForm); ok && u.Dimension == Currency && next <= i {
			return true
		}
	}
	return false
}

// hyphenatedPer reads the end of "£20-a-week" and "£50-per-head".
func (r *reader) hyphenatedPer(i int) (p Per, next int, ok bool) {
	if u, next, ok := r.form(i, wordForm); ok {
		return Per{Int(1), u}, next, true
	}
	return Per{Int(1), Thing(r.lower(i))}, i + 1, r.isWord(i) && isNoun(r.lower(i))
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
	if u, at, ok := r.form(i, prefixForm); ok { // "79p for every £1"
		if sum, ok := r.numeral(at, true); ok && sum.value.Sign() > 0 && sum.value.IsInt() {
			return Per{sum.value, u}, sum.next, true
		}
	}
	n, counted := r.numeral(i, false)
	if !counted {
		n = whole(Int(1), i)
	}
	if n.value.Sign() <= 0 || !n.value.IsInt() {
		return Per{}, i, false
	}
	if u, next, ok := r.form(n.next, wordForm, symbolForm); ok && u.Name == "pound" && (r.is(i-2, "for", "in", "of")) {
		return Per{n.value, unitsByName["GBP"]}, next, true // "20p in every pound"
	} else if ok && u.Dimension > PercentPoints || ok && u.Dimension == Currency && u.Base == u.Name {
		return Per{n.value, u}, next, true
	}
	at := n.next
	if r.is(at, "live", "total", "registered", "eligible", "resident", "full", "single", "other", "additional", "extra", "new") && r.isWord(at+1) {
		at++
	}
	switch {
	case r.is(at, "capita"):
		return Per{n.value, Thing("head")}, at + 1, true
	case at < len(r.toks) && r.toks[at].Kind == token.Word && !r.isTaken(at) && !r.is(at, "of") && !r.is(at, stops...) && !r.word(at).has(numberWord):
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
	if r.isNumber(i) && r.isPerMany(i) {
		return r.denominator(i)
	}
	n, counted := r.numeral(i, false)
	if !counted {
		n = whole(Int(1), i)
	}
	u, next, ok := r.form(n.next, wordForm, symbolForm)
	return Per{n.value, u}, next, ok && u.Dimension > PercentPoints && n.value.Sign() > 0 && n.value.IsInt()
}

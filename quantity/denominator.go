package quantity

import "claimcheck/token"

// hyphenatedPer reads the end of "£20-a-week" and "£50-per-head".
func (r *reader) hyphenatedPer(i int) (p Per, next int, ok bool) {
	if u, next, ok := r.form(i, wordForm); ok {
		return Per{Value: Int(1), Unit: u}, next, true
	}
	return Per{Value: Int(1), Unit: Thing(singularNoun(r.lower(i)))}, i + 1, r.isWord(i) && isNoun(r.lower(i))
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
			return Per{Value: sum.value, Unit: u}, sum.next, true
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
		return Per{Value: n.value, Unit: u.asMoney()}, next, true // "20p in every pound"
	} else if ok && !r.is(next-1, "in") && u.Dimension > PercentPoints || ok && u.Dimension == Currency && u.Base == u.Name {
		return Per{Value: n.value, Unit: u}, next, true
	}
	at := n.next
	if r.is(at, "live", "total", "registered", "eligible", "resident", "full", "single", "other", "additional", "extra", "new") && r.isWord(at+1) && !r.is(at+1, stops...) && !r.is(at+1, "per", "each", "every", "a", "an", "of") {
		at++
	}
	switch {
	case r.is(at, "capita"):
		return Per{Value: n.value, Unit: Thing("head")}, at + 1, true
	case at < len(r.toks) && r.toks[at].Kind == token.Word && !r.isTaken(at) && !(counted && r.is(at, whereAndWhen...)) && !r.is(at, "of") && !r.is(at, stops...) && !r.word(at).has(numberWord):
		return Per{Value: n.value, Unit: Thing(singularNoun(r.lower(at)))}, at + 1, true
	case counted:
		return Per{Value: n.value, Unit: Thing("person"), Unsaid: true}, n.next, true
	}
	return Per{}, i, false
}

// whereAndWhen are words behind a number of people that are left out: "3.4 bakers per thousand here".
var whereAndWhen = []string{"here", "there", "now", "today", "nationally", "nationwide", "worldwide", "globally", "overall", "elsewhere", "everywhere",
	"locally", "regionally", "then", "last", "this", "during", "since", "after", "before", "across", "among", "against", "compared", "over", "between", "throughout", "under", "down", "up"}

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
	return Per{Value: n.value, Unit: u}, next, ok && u.Dimension > PercentPoints && n.value.Sign() > 0 && n.value.IsInt()
}

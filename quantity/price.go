package quantity

import "claimcheck/token"

// isPriced reports whether the article at token i leads to what a price before it
// is the price of: "£40 a dose," but not "£40m a report found".
func (r *reader) isPriced(i int) bool {
	noun, next := i+1, i+2
	if !r.isMoneyBefore(i) || !r.isWord(noun) || r.isCapital(noun) || r.isPlural(noun) || r.word(noun).has(numberWord|pairWord|someWord|changeWord|unitWord|prefixSign) || !isNoun(r.lower(noun)) || r.is(noun, "lot", "bit") {
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

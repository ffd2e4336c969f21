package quantity

import "claimcheck/token"

// inWhole turns a rate of a small coin to its own currency, "83 cents for every
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

// coin reads the currency in "20p in the pound", "80 cents on the dollar".
func (r *reader) coin(i int) (p Per, next int, ok bool) {
	u, next, ok := r.form(i, wordForm)
	u = u.asMoney()
	return Per{Int(1), u}, next, ok && u.Dimension == Currency && u.Base == u.Name && !r.isPlural(next-1)
}

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

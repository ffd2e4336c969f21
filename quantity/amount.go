package quantity

import "claimcheck/token"

// An amount is one number with its sign, its currency and its unit.
type amount struct {
	numeral
	unit   Unit
	prefix bool // the currency stands before the number
	signed bool
	first  int // its first token
	noun   int // the token after number and scale word
}

// hasUnit reports whether a unit was written.
func (a amount) hasUnit() bool { return a.unit.Name != "" }

// isPlain reports whether nothing but the number was written: "40" in "40–45%".
func (a amount) isPlain() bool { return !a.hasUnit() && a.scale.isOne() }

// amount reads the amount at token i: "£54 million", "−0.3%", "two tonnes",
// "minus 12C", "20-mile".
func (r *reader) amount(i int) (a amount, ok bool) {
	at, minus := r.sign(i)
	u, at, money := r.form(at, prefixForm)
	if money && at == i+1 {
		at, minus = r.sign(at)
	}
	n, ok := r.numeral(at, money)
	if !ok || minus && n.form == Vague {
		return amount{}, false
	}
	if minus {
		n.value, n.raw = n.value.Neg(), n.raw.Neg()
	}
	a = amount{numeral: n, unit: u, prefix: money, signed: at > i && !money, first: i, noun: n.next}
	if n.form == Fraction && !money {
		if a, ok := r.fractionOf(a); ok {
			return a, true
		}
	}
	return r.andAHalfUnit(r.withUnit(a)), true
}

// andAHalfUnit reads the half that follows a unit: "an hour and a half".
func (r *reader) andAHalfUnit(a amount) amount {
	if p, ok := r.halfUnit(a.next); ok && a.form == Whole && a.hasUnit() && !a.prefix && a.value.Sign() > 0 {
		noun := a.noun
		a.numeral = a.mixed(p)
		a.noun = noun
	}
	return a
}

// halfUnit reads "and a half" or "and a quarter" at token i, after a unit.
func (r *reader) halfUnit(i int) (p portion, ok bool) {
	if !r.is(i, "and") || !r.word(i+1).has(articleWord) || !r.is(i+2, "half", "quarter") {
		return portion{}, false
	}
	return portion{1, r.words[i+2].n, i + 3}, !r.is(i+3, "of", "a", "an", "-") && !r.word(i+3).has(scaleWord|dozenWord)
}

// isSign reports whether token i is a plus or minus that belongs to the number
// after it. A dash between words or numbers is no sign.
func (r *reader) isSign(i int) bool {
	if !r.isNumber(i+1) && !r.isNumber(i+2) && !r.word(i+1).has(cardinalWord|glyph|prefixSign) {
		return false // as after most words
	}
	if !r.is(i, "-", "−", "–", "+", "minus", "negative", "plus") {
		return false
	}
	if r.isWord(i) {
		return r.isSignWord(i) && (r.isNumber(i+1) || r.word(i+1).has(cardinalWord|glyph|prefixSign) && !r.isHyphen(i+1))
	}
	if !r.glued(i+1) || r.glued(i) && !r.is(i-1, "(", "[", "\"", "“", "‘", ":") && !r.word(i-1).has(prefixSign) {
		return false
	}
	return r.isNumber(i+1) || r.word(i+1).has(prefixSign|glyph) || r.is(i+1, ".") && r.isNumber(i+2)
}

// isSignWord reports whether the word at token i makes the number after it
// negative. "Ten minus two" takes away, and one may test negative two days later.
func (r *reader) isSignWord(i int) bool {
	switch {
	case r.is(i, "minus"):
		return !r.isNumber(i-1) && !r.word(i-1).has(numberWord) && !(r.is(i-1, "or") && r.is(i-2, "plus")) && !r.isHyphen(i-1)
	case r.is(i, "negative"):
		return !r.isWord(i-1) || r.word(i-1).has(articleWord) || r.is(i-1, "to", "of", "at", "is", "between", "and", "or", "from", "by", "than", "below", "above", "about")
	}
	return false
}

// sign reads the sign at token i, if there is one.
func (r *reader) sign(i int) (next int, minus bool) {
	if !r.isSign(i) {
		return i, false
	}
	return i + 1, !r.is(i, "+", "plus")
}

// withUnit is a with the unit that follows it.
func (r *reader) withUnit(a amount) amount {
	at := a.next
	if r.isHyphen(at) || r.is(at, "-") && r.glued(at) && r.is(at+1, "year", "month", "week", "day") {
		at++
	}
	kinds := []formKind{wordForm, symbolForm}
	if !a.digits && a.form != Decimal || at > a.next {
		kinds = kinds[:1]
	}
	u, next, ok := r.form(at, kinds...)
	if !ok || r.misread(a, u, at, next) {
		return r.points(a)
	}
	switch {
	case a.prefix && (u.Dimension != Currency || u.Base != u.Name): // only a currency's name may correct its sign: "$5 Canadian dollars"
		return a
	case u.Name == "pound" && r.isMoney(a, at, next):
		u = unitsByName["GBP"]
	}
	a.unit, a.next = u, next
	return a
}

// lonely are symbols that mean their unit only when glued to the digits.
var lonely = map[string]bool{"in": true, "st": true, "MP": true, "PS": true, "sec": true, "C": true, "F": true,
	"J": true, "W": true, "V": true, "p": true, "c": true, "h": true, "L": true, "yo": true, "ac": true, "PA": true}

// misread reports whether what looks like unit u, from token at to next, is
// something else: "5 in London", "12 won seats", "two second homes".
func (r *reader) misread(a amount, u Unit, at, next int) bool {
	switch {
	case u.Dimension == Currency && r.isNumber(next) && r.toks[at].Kind == token.Mark:
		return true
	case next == at+1 && lonely[r.at(at)] && !r.glued(at):
		return true
	case u.Name == "KRW" && !Int(999).Less(a.value) && a.scale.isOne():
		return true
	case r.is(at, "second", "quarter") && !r.is(at-1, "one", "1", "-"):
		return true
	case r.is(at, "F") && !a.value.Abs().Less(Int(200)):
		return true
	case r.is(at, "pounds", "pound") && r.isHyphen(next) && r.is(next+1, "feet", "foot"):
		return true
	}
	return false
}

// isMoney reports whether "pounds" from token at to next are money rather than
// a weight: they are where the number is large, where a wage or a price is
// spoken of, or where a time follows.
func (r *reader) isMoney(a amount, at, next int) bool {
	if next > at+1 || !r.is(at, "pound", "pounds") {
		return false
	}
	if Int(1).Less(a.scale) || Int(999).Less(a.value) && a.form == Whole || r.is(next, "sterling") || r.is(next, "a", "per") && r.is(next+1, "year", "week", "month", "hour", "day", "head") {
		return true
	}
	for i := max(a.first-5, 0); i < a.first; i++ {
		if r.word(i).has(spendWord) {
			return true
		}
	}
	return false
}

// points reads "0.4 points" after a percentage, which are percentage points.
func (r *reader) points(a amount) amount {
	at := a.next
	if r.isHyphen(at) {
		at++
	}
	if a.form == Fraction && r.is(at, "point") { // "a quarter-point cut"
		a.unit, a.next = unitsByName["percentage point"], at+1
	}
	if !a.hasUnit() && r.is(at, "point", "points") && r.percent >= 0 && a.first-r.percent < 25 && a.value.Less(Int(50)) {
		a.unit, a.next = unitsByName["percentage point"], at+1
	}
	return a
}

// quantity is the amount as a quantity, without the words around it.
func (a amount) quantity() Quantity {
	q := Quantity{Value: a.value, Step: a.step, Form: a.form, Kind: KindOf(a.unit), Unit: a.unit}
	switch {
	case a.form == Vague:
		q.Step = Int(1)
	case a.form == Decimal && a.step.isOne(): // "5.123 thousand" names every unit
		q.Form = Whole
	}
	if a.form == Fraction && a.hasUnit() { // half a mile, half a per cent
		q.Form, q.Step = Decimal, coarse
	} else if a.form == Fraction {
		q.Kind = Ratio
	}
	return q
}

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
func (a amount) isPlain() bool { return !a.hasUnit() && a.scale.Equal(Int(1)) }

// amount reads the amount at token i: "£54 million", "−0.3%", "two tonnes",
// "minus 12C", "20-mile".
func (r *reader) amount(i int) (a amount, ok bool) {
	at, minus := r.sign(i)
	u, at, money := r.prefix(at)
	if money && at == i+1 {
		at, minus = r.sign(at)
	}
	n, ok := r.numeral(at, money)
	if !ok {
		return amount{}, false
	}
	if minus {
		n.value, n.raw = n.value.Neg(), n.raw.Neg()
	}
	a = amount{numeral: n, unit: u, prefix: money, signed: at > i && !money, first: i, noun: n.next}
	return r.withUnit(a), true
}

// prefix reads the currency at token i. A single letter is one only before a
// large sum or a price, "R45bn", "R45 a litre": "R12" is a name. Codes that name
// other things too are none before a small number: "COP 5,000" but "COP26".
func (r *reader) prefix(i int) (u Unit, next int, ok bool) {
	u, next, ok = r.form(i, prefixForm)
	if !ok || next > i+1 || !r.is(i, "R", "N", "P", "COP", "PS", "PEN", "SAR", "TRY", "BOB", "MAD") {
		return u, next, ok
	}
	if n, isSum := r.numeral(next, true); isSum && r.isSumAfter(i, n) {
		return u, next, true
	}
	return Unit{}, i, false
}

// isSumAfter reports whether n after the doubtful currency at token i is a sum.
func (r *reader) isSumAfter(i int, n numeral) bool {
	glued := r.glued(i + 1)
	switch {
	case len(r.at(i)) > 1:
		return !glued || n.form != Whole || !n.value.Less(Int(100))
	case r.is(i, "R") && r.is(n.next, "per", "a"):
		return glued
	}
	return glued && (Int(1000).Less(n.scale) || !n.value.Less(Int(10_000)))
}

// isPrefix reports whether a currency of one token stands at token i, to which a
// sign may be glued: "£-3m". "C" begins "C $", and "C-17" is a name.
func (r *reader) isPrefix(i int) bool {
	_, next, ok := r.form(i, prefixForm)
	return ok && next == i+1 && !r.is(i, "R", "N", "P")
}

// isSign reports whether token i is a plus or minus that belongs to the number
// after it. A dash between words or numbers is no sign.
func (r *reader) isSign(i int) bool {
	if !r.is(i, "-", "−", "–", "+", "minus", "negative", "plus") {
		return false
	}
	if r.isWord(i) {
		return !r.is(i, "plus") && (r.isNumber(i+1) || r.word(i+1).has(cardinalWord|prefixSign) && !r.isHyphen(i+1))
	}
	if !r.glued(i+1) || r.glued(i) && !r.is(i-1, "(", "[", "\"", "“", "‘", ":") && !r.isPrefix(i-1) {
		return false
	}
	return r.isNumber(i+1) || r.word(i+1).has(prefixSign|glyph) || r.is(i+1, ".") && r.isNumber(i+2)
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
	if u, ok := r.millionsOf(a.next); ok && a.isBare() {
		a.numeral, a.unit = a.times(1_000_000, a.next+1), u
		return a
	}
	at := a.next
	if r.isHyphen(at) || r.is(at, "-") && r.glued(at) && r.is(at+1, "year", "month", "week", "day") {
		at++
	}
	kinds := []formKind{wordForm, symbolForm}
	if !a.digits && a.form != Decimal || at > a.next && !r.isJoined(at) {
		kinds = kinds[:1]
	}
	u, next, ok := r.form(at, kinds...)
	if !ok {
		u, next, ok = r.bracketedUnit(at)
	}
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

// isJoined reports whether the symbol at token i may follow its digits with a
// hyphen: "a 185-hp engine", "a 10-km run". One letter is too little to tell.
func (r *reader) isJoined(i int) bool {
	return len(r.at(i)) > 1 && !lonely[r.at(i)]
}

// millionsOf reads a currency in millions, as accounts write it: "120 MEUR".
func (r *reader) millionsOf(i int) (Unit, bool) {
	s := r.at(i)
	if len(s) != 4 || s[0] != 'M' || !r.isWord(i) {
		return Unit{}, false
	}
	u, ok := unitsByName[s[1:]]
	return u, ok && u.Dimension == Currency
}

// bracketedUnit reads a unit in brackets: "12 (kg)".
func (r *reader) bracketedUnit(i int) (u Unit, next int, ok bool) {
	if !r.is(i, "(", "[", "{", "<") {
		return Unit{}, i, false
	}
	u, next, ok = r.form(i+1, wordForm, symbolForm)
	return u, next + 1, ok && r.is(next, ")", "]", "}", ">")
}

// lonely are symbols that mean their unit only when glued to the digits.
var lonely = map[string]bool{"in": true, "st": true, "MP": true, "PS": true, "sec": true, "C": true, "F": true,
	"J": true, "W": true, "V": true, "p": true, "c": true, "h": true, "L": true, "ac": true, "PA": true}

// misread reports whether what looks like unit u, from token at to next, is
// something else: "5 in London", "12 won seats", "two second homes".
func (r *reader) misread(a amount, u Unit, at, next int) bool {
	switch {
	case u.Dimension == Currency && r.isNumber(next) && r.toks[at].Kind == token.Mark:
		return true
	case next == at+1 && lonely[r.at(at)] && !r.glued(at):
		return !r.is(at, "C", "F") || !r.isWarm(a.first, next)
	case u.Name == "KRW" && !Int(999).Less(a.value) && a.scale.Equal(Int(1)):
		return true
	case r.is(at, "second", "quarter") && !r.is(at-1, "one", "1", "-") && (a.form != Decimal || !a.scale.Equal(Int(1))):
		return true
	case r.is(at, "F") && !a.value.Abs().Less(Int(200)):
		return true
	case r.is(at, "pounds", "pound") && r.isHyphen(next) && r.is(next+1, "feet", "foot"):
		return true
	}
	return false
}

// isWarm reports whether a word near tokens first to next speaks of temperature,
// so that "12 C" is one.
func (r *reader) isWarm(first, next int) bool {
	for k := first - 6; k < next+4; k++ {
		if r.is(k, "temperature", "temperatures", "thermometer", "melting", "boiling", "freezing", "heat", "hot", "cold", "warm", "warming", "weather", "°") {
			return true
		}
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
	if !a.hasUnit() && r.is(at, "point", "points") && !r.isRestated(at+1) && !r.isOfIndex(a.first) && r.percent >= 0 && a.first-r.percent < 25 && a.value.Less(Int(50)) {
		a.unit, a.next = unitsByName["percentage point"], at+1
	}
	return a
}

// isOfIndex reports whether the words before token i speak of an index, which has
// points of its own: "the FTSE lost 12 points".
func (r *reader) isOfIndex(i int) bool {
	for k := i - 1; k >= i-10 && !r.is(k, ".", ";"); k-- {
		if r.is(k, "index", "ftse", "dow", "nasdaq", "nikkei", "dax", "cac", "stoxx", "s&p", "shares", "futures") {
			return true
		}
	}
	return false
}

// isRestated reports whether a percentage at token i gives the number before it
// again: an index that rose "40 points, or 0.8%," did not rise by points of a
// percentage.
func (r *reader) isRestated(i int) bool {
	if r.is(i, ",") {
		i++
	}
	return r.is(i, "or", "(") && r.isNumber(i+1) && r.is(i+2, "%", "per", "percent")
}

// quantity is the amount as a quantity, without the words around it.
func (a amount) quantity() Quantity {
	q := Quantity{Value: a.value, Step: a.step, Form: a.form, Kind: KindOf(a.unit), Unit: a.unit}
	switch {
	case a.form == Vague:
		q.Step = Int(1)
	case a.form == Decimal && a.step.Equal(Int(1)): // "5.123 thousand" names every unit
		q.Form = Whole
	}
	if a.form == Fraction && a.hasUnit() { // half a mile, half a per cent
		q.Form, q.Step = Decimal, coarse
	} else if a.form == Fraction {
		q.Kind = Ratio
	}
	return q
}

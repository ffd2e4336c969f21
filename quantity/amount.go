package quantity

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
	u, at, money := r.prefix(at)
	if money && at == i+1 {
		at, minus = r.sign(at)
	}
	n, ok := r.numeral(at, money)
	if !ok || minus && n.form == Vague {
		return amount{}, false
	}
	if minus {
		n.value, n.raw, n.parts.Num = n.value.Neg(), n.raw.Neg(), -n.parts.Num
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
		u = u.asMoney()
	}
	a.unit, a.next = u, next
	return a
}

// isJoined reports whether the symbol at token i may follow its digits with a
// hyphen: "a 150-hp engine", "a 10-km run". One letter is too little to tell.
func (r *reader) isJoined(i int) bool {
	return len(r.at(i)) > 1 && !lonely[r.at(i)]
}

// millionsOf reads a currency in millions, as accounts write it: "130 MEUR".
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
		q.Form, q.Step = Decimal, fractionStep(a.value)
	} else if a.form == Fraction {
		q.Kind = Ratio
	}
	return q
}

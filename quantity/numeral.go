package quantity

// A numeral is a number as it is written, without sign, currency or unit.
type numeral struct {
	value  Number
	raw    Number // before the scale word: 3 in "3 billion"
	scale  Number // the scale word: a billion; 1 if there is none
	step   Number
	form   Form
	parts  Parts // of a bare fraction
	power  bool  // it has an exponent
	digits bool  // it ends in digits, so that symbols may follow
	next   int   // the token after it
}

// numeral reads the number at token i. In a sum of money "m" and "b" may stand
// apart from the digits.
func (r *reader) numeral(i int, money bool) (n numeral, ok bool) {
	if !money && r.last.at == i {
		return r.last.n, r.last.ok
	}
	switch w := r.word(i); {
	case r.isNumber(i):
		n, ok = r.digitNumeral(i)
	case (r.isPoint(i) || money && r.is(i, ".") && r.isNumber(i+1)) && isDigits(r.at(i+1)):
		n, ok = r.pointNumeral(i)
	case w.has(glyph):
		n, ok = fractionNumeral(w.n, w.d, i+1), true
		n.digits = true
	case w.has(articleWord):
		n, ok = r.articled(i)
	case w.has(partWord):
		n, ok = r.partOfScale(i)
	case w.has(someWord) && r.word(i+1).has(hundredWord|scaleWord|dozenWord):
		n, ok = r.severalNumeral(i, i+1)
	case w.has(cardinalWord):
		n, ok = r.cardinal(i)
	}
	if ok {
		n = r.scaled(n, money)
	}
	if !money {
		r.last = memo{i, ok, n}
	}
	return n, ok
}

// whole is a whole number of the step 1.
func whole(v Number, next int) numeral {
	return numeral{value: v, raw: v, scale: Int(1), step: Int(1), next: next}
}

// fractionNumeral is a bare fraction.
func fractionNumeral(n, d int64, next int) numeral {
	v := Frac(n, d)
	return numeral{value: v, raw: v, scale: Int(1), form: Fraction, parts: Parts{n, d}, next: next}
}

// mixed is n and a fraction: "2½". It is a coarse decimal: people who say two
// and a half mean neither 2.3 nor 2.7.
func (n numeral) mixed(f Number, next int) numeral {
	n.value = n.value.Add(f.Mul(n.scale))
	n.raw = n.raw.Add(f)
	n.step = coarse.Mul(n.scale)
	n.form, n.next = Decimal, next
	n.parts = Parts{}
	return n
}

// coarse is the step of a number that is written with a fraction word.
var coarse = Frac(1, 5)

// times is n after a scale word.
func (n numeral) times(scale int64, next int) numeral {
	s := Int(scale)
	n.value, n.scale, n.step, n.next = n.value.Mul(s), n.scale.Mul(s), n.step.Mul(s), next
	if n.form == Fraction {
		n.step, n.parts = coarse.Mul(n.scale), Parts{}
	}
	if n.form != Vague {
		n.form = Decimal
	}
	return n
}

// digitNumeral reads digits, "5 000", "2½", "2 1/2" and "1/2".
func (r *reader) digitNumeral(i int) (numeral, bool) {
	text, next := r.spaced(i)
	f, why := readFigures(text)
	if why != "" {
		return numeral{}, false
	}
	n := numeral{value: f.value, raw: f.value, scale: Int(1), step: f.step, form: f.form, digits: true, next: next}
	if e, after, ok := r.exponent(next); ok {
		n.value, n.step, n.next = n.value.Mul(e), n.step.Mul(e), after
		n.raw, n.form, n.power = n.value, Decimal, true
		return n, true
	}
	if f.form != Whole {
		return n, true
	}
	if num, den, after, ok := r.slashed(i); ok && next == i+1 {
		n := fractionNumeral(num, den, after)
		n.digits = true
		return n, true
	}
	if w := r.word(next); w.has(glyph) {
		return n.mixed(Frac(w.n, w.d), next+1), true
	}
	if num, den, after, ok := r.slashed(next); ok && !r.glued(next) {
		return n.mixed(Frac(num, den), after), true
	}
	return n, true
}

// exponent reads the power of ten of a spreadsheet's number: "1.3e6", "2E-05".
func (r *reader) exponent(i int) (e Number, next int, ok bool) {
	if !r.is(i, "e") || !r.glued(i) {
		return Number{}, i, false
	}
	at, minus := i+1, r.is(i+1, "-", "−")
	if minus || r.is(at, "+") {
		at++
	}
	if !r.isNumber(at) || !r.glued(at) || !isDigits(r.at(at)) || len(r.at(at)) > 2 || integer(r.at(at)) > 18 || len(r.at(i-1)) > 20 {
		return Number{}, i, false
	}
	power := int(integer(r.at(at)))
	if minus {
		power = -power
	}
	return Pow10(power), at + 1, true
}

// slashed reads a proper fraction in digits: "3/4".
func (r *reader) slashed(i int) (num, den int64, next int, ok bool) {
	if !r.isNumber(i) || !r.is(i+1, "/", "⁄") || !r.isNumber(i+2) || !r.glued(i+1) || !r.glued(i+2) || r.is(i+3, "/") && r.glued(i+3) {
		return 0, 0, i, false
	}
	n, d := r.at(i), r.at(i+2)
	if !isDigits(n) || !isDigits(d) || len(n) > 3 || len(d) > 4 || d[0] == '0' || n[0] == '0' {
		return 0, 0, i, false
	}
	num, den = integer(n), integer(d)
	return num, den, i + 3, num < den
}

// pointNumeral reads decimals without a zero before the point: ".08".
func (r *reader) pointNumeral(i int) (numeral, bool) {
	f, why := readFigures("0." + r.at(i+1))
	return numeral{value: f.value, raw: f.value, scale: Int(1), step: f.step, form: f.form, digits: true, next: i + 2}, why == ""
}

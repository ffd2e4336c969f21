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
	digits bool  // it begins with digits, so that symbols may follow
	next   int   // the token after it
}

// numeral reads the number at token i. In a sum of money "m" and "b" may stand
// apart from the digits.
func (r *reader) numeral(i int, money bool) (n numeral, ok bool) {
	if !money && r.last.at == i {
		return r.last.n, r.last.ok
	}
	if n, ok = r.unscaled(i, money); ok {
		n = r.scaled(n, money)
	}
	if !money {
		r.last = memo{i, ok, n}
	}
	return n, ok
}

// unscaled reads the number at token i up to the scale words that may follow
// any number.
func (r *reader) unscaled(i int, money bool) (n numeral, ok bool) {
	switch w := r.word(i); {
	case r.isNumber(i):
		return r.digitNumeral(i)
	case (r.isPoint(i) || money && r.is(i, ".") && r.isNumber(i+1)) && isDigits(r.at(i+1)):
		return r.pointNumeral(i)
	case w.has(glyph):
		n = fractionNumeral(w.n, w.d, i+1)
		n.digits = true
		return n, true
	case w.has(articleWord):
		return r.articled(i)
	case w.has(partWord):
		return r.half(i)
	case w.has(someWord) && r.word(i+1).has(hundredWord|scaleWord|dozenWord):
		return r.severalNumeral(i, i+1)
	case w.has(cardinalWord):
		n, ok = r.cardinal(i)
		return r.shared(n), ok
	case r.is(i, "point"):
		return r.spokenPoint(i)
	}
	return numeral{}, false
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
// and a half mean neither 2.3 nor 2.7. Tenths and hundredths are as good as
// decimals.
func (n numeral) mixed(p portion) numeral {
	f := Frac(p.num, p.den)
	n.value = n.value.Add(f.Mul(n.scale))
	n.raw = n.raw.Add(f)
	n.step = fractionStep(f).Mul(n.scale)
	n.form, n.next = Decimal, p.next
	n.parts = Parts{}
	return n
}

// coarse is the step of a number that is written with a fraction word.
var coarse = Frac(1, 5)

// fractionStep is the step of a number that is written with the fraction f: two
// twentieths are as fine as a tenth.
func fractionStep(f Number) Number {
	_, den, _ := f.Fraction()
	for _, p := range pow10[1:] {
		if p == den {
			return Frac(1, den)
		}
	}
	return coarse
}

// times is n after a scale word.
func (n numeral) times(scale int64, next int) numeral {
	s := Int(scale)
	n.value, n.scale, n.step, n.next = n.value.Mul(s), n.scale.Mul(s), n.step.Mul(s), next
	if n.form == Fraction {
		n.step, n.parts = fractionStep(Frac(n.parts.Num, n.parts.Den)).Mul(n.scale), Parts{}
	}
	if n.form != Vague {
		n.form = Decimal
	}
	return n
}

// digitNumeral reads digits, "5 000", "2½", "2 1/2", "1/2" and "6 × 10⁸".
func (r *reader) digitNumeral(i int) (numeral, bool) {
	text, next := r.spaced(i)
	f, why := readFigures(text)
	if why != "" {
		return numeral{}, false
	}
	if n, ok := r.exponentiated(f, next); ok {
		return n, true
	}
	n := numeral{value: f.value, raw: f.value, scale: Int(1), step: f.step, form: f.form, digits: true, next: next}
	if f.form != Whole {
		return n, true
	}
	if p, ok := r.slashed(i); ok && next == i+1 {
		n := fractionNumeral(p.num, p.den, p.next)
		n.digits = true
		return n, true
	}
	if w := r.word(next); w.has(glyph) {
		return n.mixed(portion{w.n, w.d, next + 1}), true
	}
	if p, ok := r.slashed(r.pastHyphen(next)); ok && (!r.glued(next) || r.isHyphen(next) && p.isMeasured()) {
		return n.mixed(p), true
	}
	return n, true
}

// isMeasured reports whether the portion is one that rulers and scales show, so
// that "1-1/2" is a number and "1-5/7" none.
func (p portion) isMeasured() bool { return p.den == 3 || p.den&(p.den-1) == 0 }

// slashed reads a proper fraction in digits: "3/4", "1/10th".
func (r *reader) slashed(i int) (p portion, ok bool) {
	if !r.isNumber(i) || !r.is(i+1, "/", "⁄") || !r.isNumber(i+2) || !r.glued(i+1) || !r.glued(i+2) || r.is(i+3, "/") && r.glued(i+3) {
		return portion{}, false
	}
	n, d := r.at(i), r.at(i+2)
	if !isDigits(n) || !isDigits(d) || len(n) > 3 || len(d) > 4 || d[0] == '0' || n[0] == '0' {
		return portion{}, false
	}
	p = portion{integer(n), integer(d), i + 3}
	if r.glued(p.next) && r.is(p.next, "st", "nd", "rd", "th", "rds", "ths") {
		p.next++
	}
	return p, p.num < p.den
}

// pointNumeral reads decimals without a zero before the point: ".08".
func (r *reader) pointNumeral(i int) (numeral, bool) {
	f, why := readFigures("0." + r.at(i+1))
	return numeral{value: f.value, raw: f.value, scale: Int(1), step: f.step, form: f.form, digits: true, next: i + 2}, why == ""
}

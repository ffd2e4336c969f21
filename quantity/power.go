package quantity

import "strings"

// exponentiated reads powers after the digits f, which end before token i:
// "1.3e6", "6.2 × 10^-4", "3x10⁸", "10^6", "2^10".
func (r *reader) exponentiated(f figures, i int) (n numeral, ok bool) {
	if len(r.at(i-1)) > 20 || strings.Contains(r.at(i-1), "·") {
		return numeral{}, false
	}
	if e, next, ok := r.exponent(i); ok {
		return f.powered(Pow10(e), next), true
	}
	if at := i + 1; r.is(i, "×", "x", "*") && r.at(at) == "10" && r.isNumber(at) {
		if e, next, ok := r.raised(at + 1); ok {
			return f.powered(Pow10(e), next), true
		}
	}
	e, next, ok := r.raised(i)
	switch {
	case !ok || f.value.big != nil:
		return numeral{}, false
	case f.value.Equal(Int(10)):
		return figures{value: Int(1), step: Int(1)}.powered(Pow10(e), next), r.is(i, "^") || e < 0 || e > 2 // "10²" has a footnote
	case !r.is(i, "^"):
		return numeral{}, false
	}
	v, step, ok := f.value.power(e)
	return figures{value: v, step: step}.powered(Int(1), next), ok
}

// powered is the figures times a power of ten.
func (f figures) powered(e Number, next int) numeral {
	v := f.value.Mul(e)
	return numeral{value: v, raw: v, scale: Int(1), step: f.step.Mul(e), form: Decimal, power: true, digits: true, next: next}
}

// exponent reads the power of ten of a spreadsheet's number: "1.3e6", "2E-05".
func (r *reader) exponent(i int) (e, next int, ok bool) {
	if !r.is(i, "e") || !r.glued(i) || !r.glued(i+1) {
		return 0, i, false
	}
	return r.signedDigits(i + 1)
}

// raised reads an exponent that is written as one: "^-4", "⁸".
func (r *reader) raised(i int) (e, next int, ok bool) {
	if r.is(i, "^") && r.glued(i) && r.glued(i+1) {
		return r.signedDigits(i + 1)
	}
	at := i
	minus := r.is(i, "⁻") && r.glued(i)
	if minus {
		at++
	}
	first := at
	for at < first+2 && r.word(at).has(raisedWord) && r.glued(at) {
		e = 10*e + int(r.words[at].n)
		at++
	}
	if minus {
		e = -e
	}
	return e, at, at > first && e >= -maxPower && e <= maxPower
}

// maxPower bounds the exponents that are read.
const maxPower = 30

// signedDigits reads a small whole number in digits with its sign.
func (r *reader) signedDigits(i int) (e, next int, ok bool) {
	at, minus := i, r.is(i, "-", "−")
	if minus || r.is(i, "+") {
		at++
	}
	if !r.isNumber(at) || !r.glued(at) || !isDigits(r.at(at)) || len(r.at(at)) > 2 {
		return 0, i, false
	}
	e = int(integer(r.at(at)))
	if minus {
		e = -e
	}
	return e, at + 1, e >= -maxPower && e <= maxPower
}

// maxPlaces bounds the digits of a power that is read.
const maxPlaces = 24

// power is x to the power of e, and its last place, if it has an exact decimal
// that somebody could write.
func (x Number) power(e int) (y, step Number, ok bool) {
	if x.IsZero() {
		return Number{}, Number{}, false
	}
	y = Int(1)
	for range max(e, -e) {
		y = y.Mul(x)
	}
	if e < 0 {
		y = Int(1).Quo(y)
	}
	places, exact := y.decimals()
	return y, Pow10(-places), exact && places < maxPlaces && y.Less(Pow10(maxPlaces))
}

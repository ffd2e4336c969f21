package quantity

import "strings"

// The scale words that numbers are printed with, downwards. Lakh, crore and
// hundred are printed only where a half of them was written.
var printedScales = []struct {
	power int
	word  string
	plain bool
}{{15, "quadrillion", true}, {12, "trillion", true}, {9, "billion", true}, {7, "crore", false}, {6, "million", true},
	{5, "lakh", false}, {3, "thousand", true}, {2, "hundred", false}}

// written prints x, whose last place is step, with the smallest scale word
// that shows no more places than were written.
func written(x, step Number) string {
	if s, ok := mixedDigits(x, step); ok {
		return s
	}
	power := step.magnitude()
	scale, word := 0, ""
	for _, s := range printedScales {
		if s.plain && s.power >= power && power > 0 {
			scale, word = s.power, " "+s.word
		}
	}
	if power > 15 {
		return x.Quo(step).String() + "e" + Int(int64(power)).String()
	}
	return fixed(x.Quo(Pow10(scale)), scale-power) + word
}

// fixed prints x with the given number of decimals and commas between thousands.
func fixed(x Number, places int) string {
	return Grouped(x.fixed(max(places, 0)))
}

// mixedDigits prints a number that was written with a fraction word: "2 1/2
// million".
func mixedDigits(x, step Number) (string, bool) {
	scale := step.Quo(coarse)
	if !scale.IsInt() || scale.Sign() <= 0 {
		return "", false
	}
	word, ok := "", scale.isOne()
	for _, s := range printedScales {
		if scale.Equal(Pow10(s.power)) {
			word, ok = " "+s.word, true
		}
	}
	raw := x.Abs().Quo(scale)
	n, d, fits := raw.Fraction()
	if !ok || !fits {
		return "", false
	}
	s := Frac(n%d, d).slash() + word
	if d == 1 {
		s = Grouped(Int(n).String()) + word
	} else if n >= d || scale.isOne() { // a bare "1/2" would be a fraction of something
		s = Grouped(Int(n/d).String()) + " " + s
	}
	if x.Sign() < 0 {
		s = "-" + s
	}
	return s, true
}

// slash is x as digits with a slash.
func (x Number) slash() string {
	n, d, _ := x.Fraction()
	return Int(n).String() + "/" + Int(d).String()
}

// fractionDigits prints a bare fraction: "2/3". What is too long for that is
// printed as so many out of so many.
func fractionDigits(x Number) string {
	n, d, _ := x.Fraction()
	switch {
	case n < 0:
		return "-" + fractionDigits(x.Neg())
	case (Parts{n, d}).isShort():
		return x.slash()
	case n == 1:
		n, d = 2*n, 2*d
	}
	return Grouped(Int(n).String()) + " out of " + Grouped(Int(d).String())
}

// Grouped puts commas between the thousands of a number that is printed with a
// point: "-12345.6" is "-12,345.6".
func Grouped(s string) string {
	digits, fraction, point := strings.Cut(s, ".")
	sign := ""
	if strings.HasPrefix(digits, "-") {
		sign, digits = "-", digits[1:]
	}
	var b strings.Builder
	b.WriteString(sign)
	for i, c := range []byte(digits) {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteByte(c)
	}
	if point {
		b.WriteString("." + fraction)
	}
	return b.String()
}

// isShort reports whether the fraction can be written with a slash.
func (p Parts) isShort() bool { return p.Num < 1000 && p.Den < 10_000 }

// ordinalDigits is "2nd", "17th".
func ordinalDigits(x Number) string {
	n, _, _ := x.Fraction()
	suffix := "th"
	if n%100 < 10 || n%100 > 20 {
		suffix = [...]string{"th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th"}[n%10]
	}
	return Int(n).String() + suffix
}

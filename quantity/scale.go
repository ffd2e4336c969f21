package quantity

import "claimcheck/token"

// maxPrinted is the largest scale that a number is read or printed with.
var maxPrinted = Pow10(15)

// scaled reads the scale words after a number: "1.5 million", "35m", "2 dozen",
// and "5 million and a half".
func (r *reader) scaled(n numeral, money bool) numeral {
	for range 2 {
		at := n.next
		if r.isHyphen(at) {
			at++
		}
		switch w := r.word(at); {
		case n.takesScale(w):
			n = n.times(w.n, at+1)
		case r.is(at, "dozen", "dozens", "doz") && n.takesDozen():
			return n.dozens(at + 1)
		case at == n.next && n.digits && n.isUnscaled() && r.isMagnitude(at, n, money):
			return n.times(w.n, at+1)
		default:
			return r.andAHalf(n)
		}
	}
	return r.andAHalf(n)
}

// takesScale reports whether w is a scale word that may follow n. "Two hundred"
// has been read with its number words; "2 hundred" and "several hundred" have not.
func (n numeral) takesScale(w *word) bool {
	if !w.has(scaleWord) && !(w.has(hundredWord) && (n.digits || n.form == Vague)) {
		return false
	}
	return !n.power && !maxPrinted.Less(n.scale.Mul(Int(w.n)))
}

// isUnscaled reports whether n has neither a scale word nor an exponent.
func (n numeral) isUnscaled() bool { return !n.power && n.scale.Equal(Int(1)) }

// takesDozen reports whether n can count dozens.
func (n numeral) takesDozen() bool {
	return n.isUnscaled() && (n.form == Whole || n.form == Fraction) && n.value.Less(Int(1_000_000_000))
}

// dozens is n times twelve, which is a whole number again: "half a dozen".
func (n numeral) dozens(next int) numeral {
	v := n.value.Mul(Int(12))
	n.value, n.raw, n.step, n.form, n.parts, n.digits, n.next = v, v, Int(1), Whole, Parts{}, false, next
	return n
}

// andAHalf reads the fraction that may follow a number: "one and a half",
// "7 million and a quarter", "five and three quarters million".
func (r *reader) andAHalf(n numeral) numeral {
	if n.form != Whole && !Int(1).Less(n.scale) || !r.is(n.next, "and") || n.form == Vague {
		return n
	}
	num, at := int64(1), n.next+1
	switch w := r.word(at); {
	case w.has(articleWord) || r.is(at, "one"):
	case w.has(digitWord) && w.n > 1:
		num = w.n
	default:
		return n
	}
	if r.is(at+1, "-") {
		at++
	}
	w := r.word(at + 1)
	if !w.has(partWord|partsWord) || num > 1 && !w.has(partsWord) || num >= w.n {
		return n
	}
	n = n.mixed(Frac(num, w.n), at+2)
	if s := r.word(n.next); s.has(scaleWord) && n.scale.Equal(Int(1)) {
		n = n.times(s.n, n.next+1)
	}
	return n
}

// isMagnitude reports whether token i is a scale after digits: bn, m, k. An "m"
// is a million unless a length is spoken of: "35m devices" but "35m tall".
// Letters that could as well be a unit or part of a name need a sum of money,
// or decimals, before them.
func (r *reader) isMagnitude(i int, n numeral, money bool) bool {
	w := r.word(i)
	if !w.has(magnitude) || r.glued(i+1) && r.toks[i+1].Kind != token.Mark {
		return false
	}
	if _, next, ok := r.form(i, symbolForm); ok && next > i+1 {
		return false // "5m²", "5m/s"
	}
	near := r.glued(i)
	switch letters := r.at(i); letters {
	case "m", "M":
		return (near || money) && (money || !r.isLength(i+1))
	case "k", "K":
		return near
	case "b", "B":
		return (near || letters == "B" && r.isWord(i+1) && !r.isCapital(i+1)) && (money || n.form == Decimal || !near)
	case "t", "T", "tr", "mm", "MM", "cr":
		return near && money
	case "mil", "mill", "bil":
		return near || money
	}
	return true
}

// isLength reports whether the words from token i show that what stands before
// them is a length: "35m tall", "35m-deep", "24m (79ft)".
func (r *reader) isLength(i int) bool {
	if r.isHyphen(i) {
		i++
	}
	if r.is(i, "(") && r.isNumber(i+1) {
		u, _, ok := r.form(i+2, wordForm, symbolForm)
		return ok && u.Dimension == Length
	}
	return r.word(i).has(longWord)
}

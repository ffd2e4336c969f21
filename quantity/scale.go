package quantity

import (
	"strings"

	"claimcheck/token"
)

// maxPrinted is the largest scale that a number is read or printed with.
var maxPrinted = Pow10(15)

// scaled reads the scale words after a number: "1.5 million", "35m", "2 dozen",
// "6 thousand 2 hundred and 14" and "5 million and a half".
func (r *reader) scaled(n numeral, money bool) numeral {
	for range 2 {
		at := r.pastHyphen(n.next)
		switch w := r.word(at); {
		case n.takesScale(w):
			n = n.times(w.n, at+1)
			if n.digits && n.form == Decimal && n.raw.IsInt() && n.scale.Equal(Int(w.n)) {
				n, _ = r.lesser(n, w.n)
			}
		case n.takesPlural(w):
			return n.times(w.n/2, at+1)
		case r.dozen(at) > 0 && n.takesDozen():
			return r.dozens(n, at)
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

// beyondScale passes over an amount whose scale words go on beyond what is read,
// which would make several of one: "four trillion trillion".
func (r *reader) beyondScale(a amount) int {
	last := a.noun
	for r.word(r.pastHyphen(last)).has(scaleWord) {
		last = r.pastHyphen(last) + 1
	}
	if last == a.noun || !r.word(a.noun-1).has(scaleWord) {
		return a.first
	}
	return r.skip(a.first, last, "unread")
}

// takesPlural reports whether w is the plural of a scale word, which counts
// nothing vague after a number: "3 millions".
func (n numeral) takesPlural(w *word) bool {
	return w.has(vagueWord) && w.n >= 2000 && n.isUnscaled() && (n.form == Whole || n.form == Decimal) && Int(1).Less(n.value)
}

// isUnscaled reports whether n has neither a scale word nor an exponent.
func (n numeral) isUnscaled() bool { return !n.power && n.scale.isOne() }

// dozen is how many a dozen, or a gross, at token i is; 0 if there is none. The
// gross of wages and profits is no number.
func (r *reader) dozen(i int) int64 {
	w := r.word(i)
	if !w.has(dozenWord) && !r.is(i, "dozens") || r.is(i, "score") || r.is(i, "gross") && !(r.is(i+1, "of") && r.isPlural(i+2)) {
		return 0
	}
	if w.has(vagueWord) {
		return w.n / 2 // "dozens" alone is at least two of them
	}
	return w.n
}

// takesDozen reports whether n can count dozens.
func (n numeral) takesDozen() bool {
	return n.isUnscaled() && n.form != Vague && n.value.Less(Int(1_000_000_000))
}

// dozens is n times the dozen at token i, which is a whole number again: "half a
// dozen", "two dozen and a half".
func (r *reader) dozens(n numeral, i int) numeral {
	dozen := Int(r.dozen(i))
	if p, ok := r.portion(i + 2); ok && r.is(i+1, "and") {
		if v := n.value.Add(Frac(p.num, p.den)).Mul(dozen); v.IsInt() {
			return whole(v, p.next)
		}
	}
	if v := n.value.Mul(dozen); v.IsInt() {
		return whole(v, i+1)
	}
	return n
}

// andAHalf reads the fraction that may follow a number: "one and a half",
// "7 million and a quarter", "two-and-a-half", "five and three quarters million".
func (r *reader) andAHalf(n numeral) numeral {
	at := r.pastHyphen(n.next)
	if n.form != Whole && !Int(1).Less(n.scale) || n.form == Vague || n.power || !r.is(at, "and") {
		return n
	}
	p, ok := r.portion(r.pastHyphen(at + 1))
	if !ok {
		return n
	}
	n = n.mixed(p)
	at = r.pastHyphen(n.next)
	switch s := r.word(at); {
	case s.has(scaleWord) && n.scale.isOne():
		n = n.times(s.n, at+1)
	case r.dozen(at) > 0:
		n = r.dozens(n, at)
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
	apart := !near && !(r.isWord(i+1) && r.isCapital(i+1)) && r.at(i-1) != "1"
	switch letters := r.at(i); letters {
	case "m":
		return (near || money) && (money || !r.isLength(i+1))
	case "M":
		return (near || money || apart) && (money || !r.isLength(i+1))
	case "k":
		return near || apart
	case "K":
		return near || apart && !r.isWord(i+1)
	case "b", "B":
		return (near || money || letters == "B" && r.isWord(i+1) && !r.isCapital(i+1)) && (money || n.form == Decimal || !near)
	case "t", "T", "tr", "mm", "MM":
		return near && money
	case "cr":
		return money
	case "mil", "mill", "bil", "tril":
		return near || money
	}
	return true
}

// isLength reports whether the words from token i show that what stands before
// them is a length: "35m tall", "35m-deep", "24m (79ft)".
func (r *reader) isLength(i int) bool {
	i = r.pastHyphen(i)
	if r.is(i, "(") && r.isNumber(i+1) {
		u, _, ok := r.form(i+2, wordForm, symbolForm)
		return ok && u.Dimension == Length
	}
	return r.word(i).has(longWord)
}

// EndsInScale reports whether a written number ends in a word for a scale: "2.9 billion".
func EndsInScale(number string) bool {
	words := strings.Fields(number)
	return len(words) > 0 && lookup(words[len(words)-1]).has(scaleWord)
}

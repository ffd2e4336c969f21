package quantity

// maxSpoken bounds the decimals that are read one by one.
const maxSpoken = 16

// pointWords reads spoken decimals after n: "five point six", "two hundred
// point seventy-one".
func (r *reader) pointWords(n numeral) numeral {
	unit, at := Int(1), n.next+1
	for at-n.next < maxSpoken && r.word(at).has(digitWord) {
		unit = unit.Quo(Int(10))
		n.value = n.value.Add(unit.Mul(Int(r.words[at].n)))
		at++
	}
	if at == n.next+1 {
		if d, next := r.belowHundred(at); next > at {
			unit, at = Frac(1, 100), next
			n.value = n.value.Add(unit.Mul(Int(d)))
		}
	}
	if at > n.next+1 {
		n.raw, n.step, n.form, n.next = n.value, unit, Decimal, at
	}
	return n
}

// spokenPoint reads decimals that are spoken without a zero, which are told
// from "at this point five people" by their per cent: "point five per cent".
func (r *reader) spokenPoint(i int) (numeral, bool) {
	n := r.pointWords(whole(Int(0), i))
	return n, n.next > i && r.isPercent(n.next)
}

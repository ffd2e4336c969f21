package quantity

// maxScale bounds the product of scale words: "a million million" is read, a
// longer row of them is nonsense.
const maxScale = int64(1e15)

// cardinal reads number words: "thirty-one thousand six hundred", "five
// point six". One group before a scale word is as coarse as that word; several
// name every digit.
func (r *reader) cardinal(i int) (n numeral, ok bool) {
	total, limit, at, groups := Int(0), int64(0), i, 0
	for ; limit != 1; groups++ {
		g, scale, next := r.group(at, limit)
		if next == at {
			break
		}
		total, limit, at = total.Add(Int(g).Mul(Int(scale))), scale, next
	}
	n = whole(total, at)
	switch {
	case groups == 1 && limit >= 1000:
		n.raw, n.scale, n.step, n.form = total.Quo(Int(limit)), Int(limit), Int(limit), Decimal
	case groups == 1 && r.is(at, "point"):
		n = r.pointWords(n)
	}
	return n, groups > 0
}

// group reads one group of a number and its scale words, which must be below
// limit, the scale of the group before; 0 is no limit. It returns at as next if
// there is none. What comes after a million must be large, so that "five
// million two years ago" is not 5,000,002.
func (r *reader) group(at int, limit int64) (g, scale int64, next int) {
	start := at
	if limit > 0 && r.is(at, "and") {
		start++
	}
	g, next = r.belowThousand(start)
	if next == start {
		if limit > 0 || !r.word(start).has(scaleWord) {
			return 0, 1, at
		}
		g = 1 // "million-pound"
	}
	scale, next = r.scales(next)
	switch {
	case limit == 0:
		return g, scale, next
	case scale >= limit, limit >= 1_000_000 && g < 100 && scale == 1, r.word(next).has(partsWord) && start > at:
		return 0, 1, at
	}
	return g, scale, next
}

// scales reads scale words: "thousand", "million million".
func (r *reader) scales(i int) (scale int64, next int) {
	scale = 1
	for r.word(i).has(scaleWord) && scale <= maxScale/r.words[i].n {
		scale *= r.words[i].n
		i++
	}
	return scale, i
}

// belowThousand reads number words below a thousand: "four hundred and two".
// It returns i as next if there are none.
func (r *reader) belowThousand(i int) (n int64, next int) {
	n, next = r.belowHundred(i)
	if !r.word(next).has(hundredWord) {
		return n, next
	}
	if next == i {
		n = 1
	}
	n, next = n*100, next+1
	rest := next
	if r.is(rest, "and") {
		rest++
	}
	small, after := r.belowHundred(rest)
	if after == rest || small == 0 || r.word(after).has(partsWord|partWord) && rest > next {
		return n, next
	}
	return n + small, after
}

// belowHundred reads "seven", "seventeen", "seventy-one".
func (r *reader) belowHundred(i int) (n int64, next int) {
	w := r.word(i)
	switch {
	case w.has(digitWord | teenWord):
		return w.n, i + 1
	case !w.has(tensWord):
		return 0, i
	}
	digit := i + 1
	if r.isHyphen(digit) {
		digit++
	}
	if d := r.word(digit); d.has(digitWord) && d.n > 0 {
		return w.n + d.n, digit + 1
	}
	return w.n, i + 1
}

// pointWords reads spoken decimals: "five point six", "two hundred point
// seventy-one".
func (r *reader) pointWords(n numeral) numeral {
	unit, at := Int(1), n.next+1
	for at-n.next < 8 && r.word(at).has(digitWord) {
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

// articled reads what an article makes one of: "a million", "a hundred and
// twenty", "a dozen", "a couple of", "a few thousand", "a half million".
func (r *reader) articled(i int) (numeral, bool) {
	switch w := r.word(i + 1); {
	case w.has(hundredWord | scaleWord):
		return r.cardinal(i + 1)
	case w.has(dozenWord) && (r.is(i+1, "dozen") || r.is(i+2, "of")):
		return whole(Int(w.n), i+2), true
	case w.has(pairWord):
		return r.pair(i+1, whole(Int(1), i+1))
	case w.has(someWord) && r.word(i+2).has(hundredWord|scaleWord|dozenWord):
		return r.severalNumeral(i+1, i+2)
	case w.has(partWord):
		return r.partOfScale(i + 1)
	}
	return numeral{}, false
}

// pair reads "a couple of" and "two pairs of", and "a couple hundred".
func (r *reader) pair(i int, n numeral) (numeral, bool) {
	if !r.is(i+1, "of") && !r.word(i+1).has(hundredWord|scaleWord|dozenWord) {
		return numeral{}, false
	}
	n = whole(n.value.Mul(Int(r.words[i].n)), i+1)
	n.digits = true // "a couple hundred" scales as digits do
	if r.is(i+1, "of") && (r.word(i+2).has(hundredWord|scaleWord|dozenWord) || r.isUnit(i+2)) {
		n.next++
	}
	return n, true
}

// severalNumeral reads "a few hundred", "several million": at least two of them.
func (r *reader) severalNumeral(i, scale int) (numeral, bool) {
	n := whole(Int(2), scale)
	n.form = Vague
	if r.word(scale).has(dozenWord) {
		n.value, n.next = Int(2*r.words[scale].n), scale+1
	}
	return n, true
}

// partOfScale reads fractions of a scale word: "half a million", "quarter of a
// million", "half-million", "half a dozen".
func (r *reader) partOfScale(i int) (numeral, bool) {
	at := i + 1
	if r.isHyphen(at) {
		at++
	}
	if r.is(at, "of") {
		at++
	}
	if r.word(at).has(articleWord) {
		at++
	}
	w := r.word(i)
	if !w.has(partWord) || !r.word(at).has(scaleWord|dozenWord) || r.is(at, "score") {
		return numeral{}, false
	}
	return fractionNumeral(1, w.n, at), true
}

package quantity

// maxScale bounds the product of scale words: "a million million" is read, a
// longer row of them is nonsense.
const maxScale = int64(1e15)

// cardinal reads number words: "thirty-one thousand six hundred", "five
// point six". One group before a scale word is as coarse as that word; several
// name every digit.
func (r *reader) cardinal(i int) (n numeral, ok bool) {
	g, next := r.belowThousand(i)
	if next == i {
		if !r.word(i).has(scaleWord) {
			return numeral{}, false
		}
		g = 1 // "million-pound"
	}
	scale, next := r.scales(next)
	n = whole(Int(g), next)
	if scale != 1 {
		n.value = n.value.Mul(Int(scale))
		if n, ok = r.lesser(n, scale); ok {
			return n, true
		}
	}
	switch {
	case scale >= 1000:
		n.raw, n.scale, n.step, n.form = Int(g), Int(scale), Int(scale), Decimal
	case scale == 1 && r.is(next, "point"):
		n = r.pointWords(n)
	}
	return n, true
}

// lesser adds the groups that follow a group of the given scale, each smaller
// than the one before: the "six hundred" of "thirty-one thousand six hundred",
// the "2 hundred and 14" of "6 thousand 2 hundred and 14". It reports whether
// there was one.
func (r *reader) lesser(n numeral, scale int64) (sum numeral, ok bool) {
	for scale != 1 {
		g, smaller, next := r.group(n.next, scale, n.digits)
		if next == n.next {
			break
		}
		digits := n.digits
		n = whole(n.value.Add(Int(g).Mul(Int(smaller))), next)
		n.digits, scale, ok = digits, smaller, true
	}
	return n, ok
}

// group reads one group of a number after a group of a larger scale, which is
// limit. It returns at as next if there is none. What comes after a million
// must be large, so that "five million two years ago" is not 5,000,002.
func (r *reader) group(at int, limit int64, digits bool) (g, scale int64, next int) {
	start, joined := r.pastAnd(at)
	g, next = r.groupDigits(start, digits && joined)
	if next == start {
		g, next = r.belowThousand(start)
	}
	if next == start {
		return 0, 1, at
	}
	scale, next = r.scales(next)
	if start == at && scale == 1 && r.isHyphen(next) { // "two thousand five-year-olds"
		return 0, 1, at
	}
	if scale >= limit || g >= limit || limit >= 100_000 && g < 100 && scale == 1 || joined && scale == 1 && r.leavesPart(next, g) {
		return 0, 1, at
	}
	return g, scale, next
}

// pastAnd is where a smaller part of a number would begin: after "and", and
// after hyphens, which some put between all words of a number.
func (r *reader) pastAnd(i int) (next int, joined bool) {
	at := r.pastHyphen(i)
	if r.is(at, "and") && !r.apart {
		return r.pastHyphen(at + 1), true
	}
	return at, false
}

// groupDigits reads a group that begins with digits: the "200" of "5 million
// 200 thousand", the "14" of "2 hundred and 14". It returns i if there is none.
func (r *reader) groupDigits(i int, joined bool) (g int64, next int) {
	if !r.isNumber(i) || len(r.at(i)) > 3 || !isDigits(r.at(i)) || r.at(i)[0] == '0' {
		return 0, i
	}
	g = integer(r.at(i))
	switch w := r.word(i + 1); {
	case w.has(hundredWord) && g < 100:
		return r.hundreds(g, i+1, true)
	case w.has(scaleWord) && !r.is(i-1, "and"): // "1 trillion and 3 million" are two
		return g, i + 1
	case joined:
		return r.lastDigits(i)
	}
	return 0, i
}

// lastDigits reads the digits that end a number: the "14" of "2 hundred and 14".
func (r *reader) lastDigits(i int) (g int64, next int) {
	if !r.isNumber(i) || len(r.at(i)) > 2 || !isDigits(r.at(i)) || r.at(i)[0] == '0' || r.glued(i+1) || r.isPercent(i+1) {
		return 0, i
	}
	if r.word(i + 1).has(hundredWord | scaleWord | magnitude) {
		return 0, i
	}
	return integer(r.at(i)), i + 1
}

// isPercent reports whether token i makes a percentage of the number before it.
func (r *reader) isPercent(i int) bool {
	u, _, ok := r.form(i, wordForm, symbolForm)
	return ok && (u.Dimension == PerCent || u.Dimension == PercentPoints)
}

// scales reads scale words: "thousand", "million million".
func (r *reader) scales(i int) (scale int64, next int) {
	scale = 1
	for {
		w := r.word(r.pastHyphen(i))
		if !w.has(scaleWord) || scale > maxScale/w.n {
			return scale, i
		}
		scale *= w.n
		i = r.pastHyphen(i) + 1
	}
}

// belowThousand reads number words below a thousand: "four hundred and two".
// It returns i as next if there are none.
func (r *reader) belowThousand(i int) (n int64, next int) {
	n, next = r.belowHundred(i)
	hundred := next
	if next > i {
		hundred = r.pastHyphen(next)
	}
	switch {
	case !r.word(hundred).has(hundredWord):
		return n, next
	case next == i:
		n = 1
	}
	return r.hundreds(n, hundred, false)
}

// hundreds reads what follows n hundred, whose "hundred" is token i: "and two".
// Digits may follow where digits began.
func (r *reader) hundreds(n int64, i int, digits bool) (sum int64, next int) {
	n, next = n*100, i+1
	rest, joined := r.pastAnd(next)
	small, after := r.belowHundred(rest)
	if after == rest && digits && joined {
		small, after = r.lastDigits(rest)
	}
	if rest == next && r.isHyphen(after) && !r.word(after+1).has(scaleWord) { // "two hundred six-month contracts"
		return n, next
	}
	if after == rest || small == 0 || small > 99 || r.word(after).has(hundredWord) || joined && r.leavesPart(after, small) {
		return n, next
	}
	return n + small, after
}

// leavesPart reports whether the number n, which ends before token i, is the
// numerator of a proper fraction, and no part of the number before its "and":
// "two hundred and three quarters", but "two hundred and forty sixths".
func (r *reader) leavesPart(i int, n int64) bool {
	p, ok := r.portionOf(n, i)
	return ok && p.num < p.den
}

// belowHundred reads "seven", "seventeen", "seventy-one", "seventy - one".
func (r *reader) belowHundred(i int) (n int64, next int) {
	w := r.word(i)
	switch {
	case w.has(digitWord | teenWord):
		return w.n, i + 1
	case !w.has(tensWord):
		return 0, i
	}
	digit := i + 1
	if r.is(digit, "-", "‑") && r.glued(digit) == r.glued(digit+1) {
		digit++
	}
	if digit == i+1 && r.isHyphen(digit+1) { // "thirty one-bedroom flats"
		return w.n, i + 1
	}
	if d := r.word(digit); d.has(digitWord) && d.n > 0 {
		return w.n + d.n, digit + 1
	}
	return w.n, i + 1
}

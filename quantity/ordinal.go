package quantity

// An nth is an ordinal, which may be the denominator of a fraction: "fifth",
// "thirty-seconds", "one hundred and eighth", "ten-thousandth".
type nth struct {
	n      int64
	plural bool // it can only divide: "fifths"
	next   int  // the token after it
}

// nth reads the ordinal at token i that can divide something, which first and
// second do only after tens or hundreds.
func (r *reader) nth(i int) (d nth, ok bool) {
	at := i
	if r.is(i, "ten") && r.isHyphen(i+1) && r.word(i+2).has(partWord|partsWord) && r.words[i+2].n >= 1000 {
		w := r.words[i+2]
		return nth{10 * w.n, w.has(partsWord), i + 3}, true // "ten-thousandths"
	}
	if r.word(at).has(digitWord) && r.words[at].n > 0 && r.word(at+1).has(hundredWord) {
		d.n, at = 100*r.words[at].n, at+2
		if r.is(at, "and") {
			at++
		}
	}
	last := r.word(at)
	if last.has(tensWord) {
		d.n, at = d.n+last.n, r.pastHyphen(at+1)
		if last = r.word(at); last == nil || last.n > 9 {
			return nth{}, false
		}
	}
	d.next, d.plural = at+1, last.has(partsWord)
	switch {
	case d.n == 0 && last.has(partWord|partsWord) && last.n > 1:
	case d.n == 0 || last == nil || last.n > 99 || r.is(at, "half", "quarter", "halves", "quarters"):
		return nth{}, false
	case !d.plural && !last.has(ordinalWord), r.is(at, "second") && !r.is(at+1, "of"): // a thirty-second film lasts
		return nth{}, false
	}
	d.n += last.n
	return d, true
}

// ordinal passes over ordinals of several words: "the twenty-first century",
// "his hundred and fifth appeal", "the two hundredth day".
func (r *reader) ordinal(i int) int {
	if !r.words[i].has(cardinalWord) {
		return i
	}
	before, ok := r.numeral(i, false)
	if !ok || before.form == Fraction {
		return i
	}
	n, next, ok := r.ordinalWords(i, before)
	if !ok || r.isHyphen(next) && r.is(next+1, "hand", "time", "party", "class", "rate") {
		return i
	}
	return r.place(i, next, n)
}

// ordinalWords reads the number before, which begins with token i, as far as an
// ordinal ends it. A space alone joins the two only after "and", or where the
// ordinal is of hundreds: "five hundred second homes" are no 502nd.
func (r *reader) ordinalWords(i int, before numeral) (n int64, next int, ok bool) {
	if n, next, ok := r.hyphenatedOrdinal(i); ok {
		return n, next, true
	}
	if before.digits || before.value.big != nil || !before.value.IsInt() {
		return 0, i, false
	}
	n = before.value.num
	if at := r.pastHyphen(before.next); r.word(at).has(ordinalWord) && r.words[at].n >= 100 {
		v := Int(n).Mul(Int(r.words[at].n))
		return v.num, at + 1, v.big == nil
	}
	at, joined := r.pastAnd(before.next)
	if n%100 != 0 || !joined {
		return 0, i, false
	}
	if small, next, ok := r.hyphenatedOrdinal(at); ok {
		return n + small, next, true
	}
	w := r.word(at)
	if !w.has(ordinalWord) || w.n > 99 || r.isHyphen(at+1) {
		return 0, i, false
	}
	return n + w.n, at + 1, true
}

// hyphenatedOrdinal reads "twenty-first". A "thirty-second film" lasts so long,
// unless "the thirty-second" is all.
func (r *reader) hyphenatedOrdinal(i int) (n int64, next int, ok bool) {
	tens := r.word(i)
	if !tens.has(tensWord) || !r.isHyphen(i+1) {
		return 0, i, false
	}
	w := r.word(i + 2)
	if !w.has(ordinalWord) || w.n > 9 || r.is(i+2, "second") && !(r.is(i-1, "the") && (!r.isWord(i+3) || r.is(i+3, "of"))) {
		return 0, i, false
	}
	return tens.n + w.n, i + 3, true
}

package quantity

// An nth is an ordinal, which may be the denominator of a fraction: "fifth",
// "twenty-firsts", "one hundred and fifth".
type nth struct {
	n      int64
	plural bool // it can only divide: "fifths"
	next   int  // the token after it
}

// nth reads the ordinal at token i that can divide something, which first and
// second do only after tens or hundreds.
func (r *reader) nth(i int) (d nth, ok bool) {
	at := i
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
	n, next, ok := r.ordinalWords(i)
	if !ok || r.isHyphen(next) && r.is(next+1, "hand", "time", "party", "class", "rate") {
		return i
	}
	if f, ok := r.numeral(i, false); ok && f.form == Fraction {
		return i
	}
	return r.place(i, next, n)
}

// ordinalWords reads a cardinal that an ordinal ends. A space alone joins the
// two only after "and", or where the ordinal is of hundreds: "five hundred
// second homes" are no 502nd.
func (r *reader) ordinalWords(i int) (n int64, next int, ok bool) {
	if w := r.word(i); w.has(tensWord) && r.isHyphen(i+1) && r.word(i+2).has(ordinalWord) && r.words[i+2].n < 10 {
		lasts := r.is(i+2, "second") && !(r.is(i-1, "the") && (!r.isWord(i+3) || r.is(i+3, "of")))
		return w.n + r.words[i+2].n, i + 3, !lasts // "a thirty-second film"
	}
	before, ok := r.cardinal(i)
	if !ok || before.value.big != nil || !before.value.IsInt() {
		return 0, i, false
	}
	n, at := before.value.num, before.next
	if w := r.word(r.pastHyphen(at)); w.has(ordinalWord) && w.n >= 100 {
		v := Int(n).Mul(Int(w.n))
		return v.num, r.pastHyphen(at) + 1, v.big == nil
	}
	if n%100 != 0 || !r.is(at, "and") {
		return 0, i, false
	}
	w := r.word(at + 1)
	if w.has(tensWord) && r.isHyphen(at+2) && r.word(at+3).has(ordinalWord) && r.words[at+3].n < 10 {
		return n + w.n + r.words[at+3].n, at + 4, true
	}
	return n + wordValue(w), at + 2, w.has(ordinalWord) && w.n < 100 && !r.isHyphen(at+2)
}

func wordValue(w *word) int64 {
	if w == nil {
		return 0
	}
	return w.n
}

package quantity

// vague reads plurals that name only an order of magnitude: "dozens of", "tens
// of millions", "hundreds of thousands of pounds". The value is the least that
// they can mean.
func (r *reader) vague(i int) int {
	w := r.words[i]
	if !w.has(vagueWord) || (r.is(i, "tens", "scores") && !r.is(i+1, "of")) {
		return i
	}
	value, next := Int(w.n), i+1
	if r.is(next, "of") && r.word(next+1).has(vagueWord) {
		value, next = value.Mul(Int(r.words[next+1].n/2)), next+2
	} else if r.is(i, "tens") {
		return i
	}
	if r.is(next, "and") && r.is(next+1, r.at(i)) { // "hundreds and hundreds"
		next += 2
	}
	q := Quantity{Value: value, Step: Int(1), Form: Vague}
	m := Match{First: i, Noun: next, Last: next}
	of := next
	if r.is(of, "of") {
		of++
	}
	if u, last, ok := r.form(of, wordForm); ok {
		u = u.asMoney()
		q.Unit, q.Kind, m.Last = u, KindOf(u), last
	}
	m.Quantity = q
	return r.record(m)
}

// Power is the number that a vague plural is the plural of: 1,000 for
// "thousands".
func (q Quantity) Power() Number { return half(q.Value) }

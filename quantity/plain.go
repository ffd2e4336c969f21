package quantity

// plain reads any amount that no special rule has read: a count, a measure, a
// sum of money, or a range of them.
func (r *reader) plain(i int) int {
	if next := r.address(i); next > i {
		return next
	}
	a, ok := r.amount(i)
	if !ok {
		return i
	}
	if r.is(i-1, "between") {
		a = r.pairedApart(a)
	}
	if next := r.beyondScale(a); next > i {
		return next
	}
	a = r.compound(a)
	if next := r.compoundWord(a); next > i {
		return next
	}
	if next := r.span(a); next > i {
		return next
	}
	return r.emit(a.quantity(), a)
}

// emit records q, which a wrote, with the words around it, and returns the
// token after it.
func (r *reader) emit(q Quantity, a amount) int {
	m := Match{Quantity: q, First: a.first, Last: a.next, Noun: a.noun, Written: a.parts}
	if a.form == Fraction && a.hasUnit() {
		m.Written = Parts{}
	}
	return r.record(m)
}

// record gives m its rate, its modifier, its age and its role, and keeps it.
func (r *reader) record(m Match) int {
	since := r.from
	r.bound(&m)
	r.aged(&m)
	if m.Quantity.Kind != Rank {
		r.rate(&m)
	}
	r.enclose(&m, since)
	r.role(&m)
	m.Start, m.End = r.toks[m.First].Start, r.toks[m.Last-1].End
	r.from = max(r.from, m.Last)
	r.share(&m)
	r.found = append(r.found, m)
	if k := m.Quantity.Kind; k == Percent || k == Points {
		r.percent = m.Last
	}
	return r.from
}

// role marks the two ends of a change: "from 6.1m to 5.7m".
func (r *reader) role(m *Match) {
	before := m.First - 1
	if m.Cue.Start > 0 {
		for before > 0 && r.toks[before].Start >= m.Cue.Start {
			before--
		}
	}
	switch last := len(r.found) - 1; {
	case m.Quantity.Form == Range:
	case r.isFrom(before + 1):
		m.Role = FromRole
	case r.is(before, "to") && last >= 0 && r.found[last].Role == FromRole && before-r.found[last].Last < 6:
		m.Role = ToRole
	}
}

// share gives the unit of m to the plain numbers of a list that ends in it:
// "11, 14 and 60 seats" has no unit yet, "5, 6 and 7%" has.
func (r *reader) share(m *Match) {
	if last := len(r.found) - 1; m.Role == ToRole && last >= 0 && r.found[last].Last == m.First-1 {
		if f := &r.found[last]; f.Quantity.Kind == Count && f.Quantity.Unit.Name == "" {
			f.Quantity.Unit, f.Quantity.Kind = m.Quantity.Unit, m.Quantity.Kind
		}
	}
	if last := len(r.found) - 1; last >= 0 && r.found[last].Quantity.Kind == Age && m.Quantity.isPlainAge() && r.endsAge(m.Last) && r.isListed(r.found[last].Last, m.First) {
		m.Quantity.Kind, m.Quantity.Unit = Age, r.found[last].Quantity.Unit // "aged 7 and 9"
	}
	if !m.Quantity.Unit.sharedLeft() || !r.is(m.First-1, "and", "or") || r.restates(m) {
		return
	}
	next := m.First
	for k := len(r.found) - 1; k >= 0; k-- {
		f := &r.found[k]
		if f.Quantity.Kind != Count || f.Quantity.Unit.Name != "" || f.Noun != f.Last || !r.isListed(f.Last, next) {
			return
		}
		f.Quantity.Unit, f.Quantity.Kind = m.Quantity.Unit, m.Quantity.Kind
		next = f.First
	}
}

// restates reports whether m says the number before it again in another unit: "3.2m,
// or 11%" is no list of percentages, "5, 6, or 7%" is.
func (r *reader) restates(m *Match) bool {
	last := len(r.found) - 1
	if last < 0 || !r.is(m.First-1, "or") || !r.is(m.First-2, ",") {
		return false
	}
	return last == 0 || !r.isListed(r.found[last-1].Last, r.found[last].First)
}

// sharedLeft reports whether a list may leave the unit to its last number.
func (u Unit) sharedLeft() bool { return u.Dimension > Currency }

// isListed reports whether only a comma or "and" stands from token i to next.
func (r *reader) isListed(i, next int) bool {
	switch next - i {
	case 1:
		return r.is(i, ",", "and", "or")
	case 2:
		return r.is(i, ",") && r.is(i+1, "and", "or")
	}
	return false
}

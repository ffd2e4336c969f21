package quantity

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
	r.shareUnit(&m)
	r.found = append(r.found, m)
	if k := m.Quantity.Kind; k == Percent || k == Points {
		r.percent = m.Last
	}
	return r.from
}

// role marks the two ends of a change: "from 6.1m to 5.7m".
func (r *reader) role(m *Match) {
	before := r.beforeCue(m)
	switch last := len(r.found) - 1; {
	case m.Quantity.Form == Range:
	case r.isFrom(before + 1):
		m.Role = FromRole
	case r.is(before, "to") && last >= 0 && r.found[last].Role == FromRole && before-r.found[last].Last < 6:
		m.Role = ToRole
	}
}

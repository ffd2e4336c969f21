package quantity

// shareUnit gives the unit of m to the plain numbers of a list that ends in it:
// "11, 14 and 60 seats" has no unit yet, "5, 6 and 7%" has. The start of a change
// and the ages of a list share theirs too: "from 3 to 5%", "aged 7 and 9".
func (r *reader) shareUnit(m *Match) {
	last := len(r.found) - 1
	if last < 0 {
		return
	}
	before := &r.found[last]
	if m.Role == ToRole && before.Last == m.First-1 && before.isBare() {
		before.takeUnit(m)
	}
	if before.Quantity.Kind == Age && m.Quantity.isPlainAge() && r.endsAge(m.Last) && r.isListed(before.Last, m.First) {
		m.takeUnit(before)
	}
	if !m.Quantity.Unit.sharedLeft() || !r.is(m.First-1, "and", "or") || r.restates(m) {
		return
	}
	next := m.First
	for k := last; k >= 0; k-- {
		f := &r.found[k]
		if !f.isBare() || f.Noun != f.Last || !r.isListed(f.Last, next) {
			return
		}
		f.takeUnit(m)
		next = f.First
	}
}

// isBare reports whether m is a count of nothing that is named.
func (m *Match) isBare() bool { return m.Quantity.Kind == Count && m.Quantity.Unit.Name == "" }

// takeUnit gives m the unit of another number of its list.
func (m *Match) takeUnit(o *Match) {
	m.Quantity.Unit, m.Quantity.Kind = o.Quantity.Unit, o.Quantity.Kind
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

package quantity

import "strings"

// enclose joins m to the bound before it where the two speak of one thing and
// point at each other: "more than 10 but fewer than 20" is one range, of which
// m is then the whole. since is the token after the bound and its words.
func (r *reader) enclose(m *Match, since int) {
	last := len(r.found) - 1
	if last < 0 || !r.isCoordinated(m, since) || !r.endsAt(r.found[last], since) {
		return
	}
	f := r.found[last]
	low, high := f.Quantity, m.Quantity
	if low.isCeiling() {
		low, high = high, low
	}
	if !low.isFloor() || !high.isCeiling() || !low.canEnclose(high) {
		return
	}
	q := m.Quantity
	if q.Unit.Name == "" {
		q.Unit, q.Kind = f.Quantity.Unit, f.Quantity.Kind
	}
	q.Value, q.Max, q.Step, q.Form, q.Modifier = low.Value, high.Value, minOf(low.Step, high.Step), Range, Between
	q.LowOpen, q.HighOpen = low.Modifier == Over, high.Modifier == Under
	m.Quantity, m.First, m.Cue, m.Written = q, f.First, f.Cue, Parts{}
	r.found = r.found[:last]
}

// isCoordinated reports whether only "and", "but" or a comma stands between
// token since and the words that bound m. A list of more than two is none.
func (r *reader) isCoordinated(m *Match, since int) bool {
	at := since
	if r.is(at, ",") {
		at++
	}
	switch {
	case r.is(at, "and", "but"):
		at++
	case at == since || r.is(m.Last, ",", "and", "or", "but") || r.followsComma(r.found[len(r.found)-1].Cue.Start):
		return false
	}
	return at < m.First && m.Cue.End > m.Cue.Start && r.toks[at].Start == m.Cue.Start
}

// followsComma reports whether a comma stands before the byte at.
func (r *reader) followsComma(at int) bool {
	return strings.HasSuffix(strings.TrimRight(r.text[:at], " "), ",")
}

// endsAt reports whether f, with the words that bound it, ends before token i.
func (r *reader) endsAt(f Match, i int) bool {
	return f.Last == i || i > 0 && f.Cue.End == r.toks[i-1].End
}

// isFloor reports whether q bounds something from below.
func (q Quantity) isFloor() bool { return q.Modifier == Over || q.Modifier == AtLeast }

// isCeiling reports whether q bounds something from above.
func (q Quantity) isCeiling() bool {
	return q.Modifier == Under || q.Modifier == AtMost || q.Modifier == UpTo
}

// canEnclose reports whether q and high can be the two ends of one range: they
// are written alike, in one unit.
func (q Quantity) canEnclose(high Quantity) bool {
	fraction := q.Form == Fraction
	switch {
	case !q.Value.Less(high.Value), fraction != (high.Form == Fraction), q.Per.Unit.Name != "" || high.Per.Unit.Name != "":
		return false
	case fraction:
		return q.isShort() && high.isShort()
	case q.Form != Whole && q.Form != Decimal || high.Form != Whole && high.Form != Decimal:
		return false
	}
	return q.Unit.Name == high.Unit.Name || q.Unit.Name == "" || high.Unit.Name == ""
}

// isShort reports whether a fraction can be printed with a slash.
func (q Quantity) isShort() bool {
	n, d, ok := q.Value.Fraction()
	return ok && Parts{n, d}.isShort()
}

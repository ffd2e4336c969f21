package quantity

import "strings"

// A link is how the two ends of a range are joined.
type link uint8

const (
	noLink link = iota
	dash        // 40–45%
	to          // five to six thousand
	or          // eight or nine
	and         // between 15 and 21 months
	rising      // from 30 up to 50 metres
)

// span reads the range that begins with a, or the score or the pair of counts
// that looks like one. It returns a.first if a stands alone.
func (r *reader) span(a amount) int {
	l, at := r.link(a)
	if l == noLink {
		return a.first
	}
	b, ok := r.amount(at)
	if !ok || b.signed && l == dash {
		return a.first
	}
	low, high := distribute(r.inHundreds(a, b), b)
	if l != dash && high.value.Sign() < 0 && high.value.Less(low.value) { // "minus 2 to minus 5"
		low.value, high.value = high.value, low.value
	}
	switch {
	case (l == dash || l == to && r.is(a.first-1, "by", "was", "tally", "of")) && r.isDivision(a, b):
		r.emitVotes(a)
		return r.emitVotes(b)
	case l == dash && r.isResult(a, b):
		return r.skip(a.first, b.next, "score")
	case !r.isRange(l, low, high, a, b):
		return a.first
	}
	q := high.quantity()
	q.Value, q.Max, q.Form, q.Step = low.value, high.value, Range, minOf(low.step, high.step)
	q.Modifier = Between
	if q.Unit.Dimension == Bare && r.is(b.next, "times") && r.is(b.next+1, comparing...) {
		q.Kind = Times // "between 3 and 4 times as much"
		b.next++
	}
	m := Match{Quantity: q, First: a.first, Last: b.next, Noun: b.noun}
	if l == and {
		m.Cue = Place{r.toks[a.first-1].Start, r.toks[a.first-1].End}
	}
	return r.record(m)
}

// pairedApart reads a again where the "and" that "between" asks for was taken
// for a part of it: "between one hundred and two thousand".
func (r *reader) pairedApart(a amount) amount {
	if l, _ := r.link(a); l != noLink {
		return a
	}
	r.apart, r.last.at = true, -1
	low, _ := r.amount(a.first)
	r.apart, r.last.at = false, -1
	if l, at := r.link(low); l == and && at < len(r.toks) {
		return low
	}
	return a
}

// link finds what joins a to a number after it, and where that begins.
func (r *reader) link(a amount) (l link, at int) {
	i := a.next
	switch {
	case r.is(i-1, "-") || r.is(i, "-", "–") && r.is(i+1, "to", "or"): // "16- to 24-year-olds"
		i++
		fallthrough
	case r.is(i, "to"):
		l = to
	case r.is(i, "up") && r.is(i+1, "to") && r.isFrom(a.first) && !r.changes(a.first-2): // "from 30 up to 50 metres"
		i++
		l = rising
	case r.is(i, "or"):
		l = or
	case r.is(i, "and") && r.is(a.first-1, "between"):
		l = and
	case (r.isDash(i) || r.is(i, "~", "～", "〜")) && r.glued(i) == r.glued(i+1):
		l = dash
	default:
		return noLink, i
	}
	if l == to && !r.is(i, "to") {
		l = or
	}
	i++
	if l == to && r.isHyphen(i) {
		i++
	}
	return l, i
}

// distribute gives each end of a range what only the other was written with:
// "£3-5 billion", "$250,000 to $1 million", "40–45%".
func distribute(a, b amount) (low, high amount) {
	if a.isBare() && Int(1).Less(b.scale) && a.raw.Less(b.raw) {
		a.value, a.step, a.scale = a.value.Mul(b.scale), a.step.Mul(b.scale), b.scale
	}
	if den := b.parts.Den; !b.digits && a.form == Whole && a.isPlain() && Int(1).Less(Int(den)) && a.value.Less(Int(b.parts.Num)) {
		a.numeral = fractionNumeral(a.value.num, den, a.next) // "three to four fifths"
	}
	switch {
	case !a.hasUnit():
		a.unit = b.unit
	case !b.hasUnit() && a.prefix:
		b.unit = a.unit
	}
	return inOneUnit(a, b)
}

// inOneUnit counts both in the smaller of their units, if they measure the same:
// "18 months to two years". Coins are told in their currency: "50p to £2".
func inOneUnit(a, b amount) (low, high amount) {
	if a.unit.Name == b.unit.Name || !a.unit.Comparable(b.unit) || a.unit.Dimension <= PercentPoints && a.unit.Dimension != Currency {
		return a, b
	}
	unit := a.unit
	switch {
	case unit.Dimension == Currency:
		unit = unitsByName[unit.base()]
	case b.unit.factor().Less(unit.factor()):
		unit = b.unit
	}
	low, high = a.in(unit), b.in(unit)
	if thousand := Int(1000); !low.value.Mul(thousand).IsInt() || !high.value.Mul(thousand).IsInt() {
		return a, b // no decimals would print it
	}
	return low, high
}

// in is the amount in another unit of the same dimension.
func (a amount) in(u Unit) amount {
	a.value, _ = a.unit.To(u, a.value)
	a.step, _ = a.unit.To(u, a.step)
	a.unit = u
	return a
}

// inHundreds gives a the hundred that only b was written with: "five or six
// hundred".
func (r *reader) inHundreds(a, b amount) amount {
	if r.word(b.noun-1).has(hundredWord) && a.isPlain() && a.form == Whole && b.isPlain() && a.value.Mul(Int(100)).Less(b.value) && a.value.Less(Int(20)) {
		a.value, a.raw = a.value.Mul(Int(100)), a.raw.Mul(Int(100))
	}
	return a
}

// isPossessive reports whether a token ends what something belongs to: "York's".
func (r *reader) isPossessive(i int) bool {
	return i >= 0 && i < len(r.toks) && (strings.HasSuffix(r.at(i), "'s") || strings.HasSuffix(r.at(i), "’s") || r.is(i, "s") && r.is(i-1, "'", "’"))
}

// isBare reports whether no scale word was written.
func (a amount) isBare() bool { return a.scale.isOne() }

// isRange reports whether the two ends, as written a and b, are one range.
func (r *reader) isRange(l link, low, high, a, b amount) bool {
	if low.unit.Name != high.unit.Name || !low.value.Less(high.value) || low.form == Vague || (low.form == Fraction) != (high.form == Fraction) {
		return false
	}
	if low.form == Fraction && !(low.parts.isShort() && high.parts.isShort()) {
		return false
	}
	switch l {
	case and, rising:
		return true
	case or:
		return high.value.Less(low.value.Mul(Int(3))) && !r.is(b.next, "more", "less", "fewer", "so") || low.value.isOne() && high.value.Less(Int(4))
	case dash:
		return !(a.isPlain() && b.isPlain() && r.isMatchNear(a, b))
	}
	if r.is(a.first-1, "by", "from") && r.isPossessive(a.first-2) {
		return false // "rose by £7m to £126m, and York's by £4m to £97m"
	}
	named := r.is(a.first-2, "ranging", "ranges", "ranged", "range", "varying", "vary", "varies", "anywhere", "aged", "ages")
	if r.isFrom(a.first) {
		return named || !r.changesWithin(a.first-2, 6) && !r.changesToo(a.first-1) && (a.isPlain() || a.prefix && a.isBare())
	}
	return named || !r.changes(a.first-1) || a.isPlain() && !b.isPlain()
}

package figures

import (
	"fmt"
	"slices"

	"claimcheck/quantity"
)

// Powers of ten. Where two tables give one measure for the same places and
// periods, and one figure is ten, a hundred or a thousand times the other
// throughout, one of them has lost its unit or has it twice. Figures of money,
// energy or length in two units of their own are no such pair.
const (
	leastTwins = 4 // figures that both have
	nearly     = 5 // per cent by which a figure may have been revised
)

// powersApart tells of tables that differ by a power of ten.
func (d *doubts) powersApart(pairs []pair) {
	for _, p := range pairs {
		if p.a.table == p.b.table || len(p.a.series[0].Terms) == 0 || !sameUnit(p) {
			continue
		}
		power, ok := p.apart()
		if !ok {
			continue
		}
		t := p.first(func(twin) bool { return true })
		a, b := t.a.figure(), t.b.figure()
		larger, smaller := b, a
		if power < 0 {
			larger, smaller = a, b
		}
		times := quantity.Pow10(max(power, -power))
		d.add(powerDoubt, b, slices.Concat(p.a.series, p.b.series), fmt.Sprintf("“%s” for %s is read as %s%s, and “%s” in %s as %s%s: %s ÷ %s is about %s, and so for all %d that both have; the unit of one of them is wrong or missing, and neither is held against an article; write the right one into its header",
			shortened(b.Written), b.Period, b.Value, b.unitWords(), shortened(a.Written), a.where(), a.Value, a.unitWords(), larger.Value, smaller.Value, times, len(p.both)))
	}
}

// unitWords is the unit of a figure behind its value.
func (f *Figure) unitWords() string {
	switch u := f.Series.Unit; {
	case u.Dimension == quantity.Bare:
		return ""
	case u.Dimension == quantity.PerCent:
		return "%"
	default:
		return " " + u.Name
	}
}

// apart is the power of ten by which all figures of a pair differ.
func (p pair) apart() (power int, ok bool) {
	if len(p.both) < leastTwins || 2*len(p.both) < min(p.sizeA, p.sizeB) {
		return 0, false
	}
	values := map[string]bool{}
	for i, t := range p.both {
		if t.a.value.IsZero() || t.b.value.IsZero() {
			return 0, false
		}
		n, ok := powerOf(t.b.value.Quo(t.a.value))
		if !ok || n == 0 || i > 0 && n != power {
			return 0, false
		}
		power = n
		values[t.a.value.String()] = true
	}
	return power, len(values) > 2
}

// powerOf is the power of ten that a ratio is, give or take a revision.
func powerOf(ratio quantity.Number) (power int, ok bool) {
	if ratio.Sign() <= 0 {
		return 0, false
	}
	low, high := quantity.Frac(100-nearly, 100), quantity.Frac(100+nearly, 100)
	for _, n := range [...]int{0, 1, 2, 3, 6, 9, -1, -2, -3, -6, -9} {
		scaled := ratio.Mul(quantity.Pow10(-n))
		if low.Less(scaled) && scaled.Less(high) {
			return n, true
		}
	}
	return 0, false
}

// sameUnit reports whether two topics are in one unit, or one does not say.
func sameUnit(p pair) bool {
	a, b := p.a.series[0].Unit, p.b.series[0].Unit
	isCount := func(u quantity.Unit) bool { return u.Dimension == quantity.Bare || u.Dimension == quantity.Things }
	return a.Name == b.Name || isCount(a) && isCount(b) || a.Dimension == quantity.Bare || b.Dimension == quantity.Bare
}

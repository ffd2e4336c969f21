package check

import (
	"fmt"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A Derivation computes what no cell holds from figures that cells do hold.
type Derivation struct {
	Name string // the operation in the machine interface
	Doc  string // one sentence for the user
	// Compute returns the number that the figures give, in the claim's unit, the
	// interval that it may lie in since they are rounded, and the arithmetic.
	Compute func(q *extract.Quantity, now, base *figures.Figure) (derived, bool)
}

// A derived is a computed number.
type derived struct {
	value      quantity.Number
	interval   quantity.Interval
	arithmetic string
}

// The derivations of a change between two figures of one series.
var (
	PercentChange = Derivation{"percent_change", "by how many per cent a figure changed", percentChange}
	Difference    = Derivation{"difference", "by how much a figure changed", difference}
	Multiple      = Derivation{"multiple", "how many times as large a figure became", multiple}
)

// derivationFor is the derivation that a stated change calls for, on a series of
// levels.
func derivationFor(q *extract.Quantity, s *figures.Series) (Derivation, bool) {
	switch {
	case q.Kind == quantity.Times:
		return Multiple, true
	case !statesChange(q):
		return Derivation{}, false
	case q.Kind == quantity.Percent || q.Kind == quantity.Ratio:
		return PercentChange, true
	case q.Kind == quantity.Points:
		return Difference, s.Unit.Dimension == quantity.PerCent
	case q.Kind == quantity.Count || q.Kind == quantity.Money || q.Kind == quantity.Measure:
		fit, known := dimensionFit(q.Unit, q.Kind, s.Unit)
		return Difference, fit > 0 && known
	}
	return Derivation{}, false
}

func percentChange(q *extract.Quantity, now, base *figures.Figure) (derived, bool) {
	if base.Value.Sign() <= 0 {
		return derived{}, false
	}
	factor := quantity.Int(100)
	if q.Kind == quantity.Ratio {
		factor = quantity.Int(1)
	}
	one := quantity.Point(quantity.Int(1))
	share, ok := printedInterval(now).Quo(printedInterval(base))
	if !ok {
		return derived{}, false
	}
	value := now.Value.Quo(base.Value).Sub(quantity.Int(1))
	return derived{value.Mul(factor), share.Sub(one).Scale(factor),
		fmt.Sprintf("%s ÷ %s − 1 = %s%%", grouped(now.Value), grouped(base.Value), signed(value.Mul(quantity.Int(100))))}, true
}

func difference(q *extract.Quantity, now, base *figures.Figure) (derived, bool) {
	value := now.Value.Sub(base.Value)
	interval := printedInterval(now).Sub(printedInterval(base))
	arithmetic := fmt.Sprintf("%s − %s = %s", grouped(now.Value), grouped(base.Value), signed(value))
	if u := now.Series.Unit; u.Dimension > quantity.Things && u.Dimension != quantity.PerCent {
		factor, ok := u.To(q.Unit, quantity.Int(1))
		if !ok {
			return derived{}, false
		}
		value, interval = value.Mul(factor), interval.Scale(factor)
	}
	return derived{value, interval, arithmetic}, true
}

func multiple(_ *extract.Quantity, now, base *figures.Figure) (derived, bool) {
	if base.Value.Sign() <= 0 || now.Value.Sign() <= 0 {
		return derived{}, false
	}
	times, ok := printedInterval(now).Quo(printedInterval(base))
	value := now.Value.Quo(base.Value)
	return derived{value, times, fmt.Sprintf("%s ÷ %s = %s", grouped(now.Value), grouped(base.Value), value.Significant(3))}, ok
}

// printedInterval is where a published figure may lie, as it is rounded.
func printedInterval(f *figures.Figure) quantity.Interval {
	return quantity.Around(f.Value, f.Step.Quo(quantity.Int(2)))
}

// signed is a number to three decimals with its sign.
func signed(n quantity.Number) string {
	s := grouped(n.Round(-3))
	if n.Sign() > 0 {
		return "+" + s
	}
	return s
}

// opineOnChange computes the change from each base that may be meant. One that
// agrees is enough; without a base in the text, a change that fails accuses
// nobody.
func opineOnChange(q *question, r *Reading) opinion {
	var opinions []opinion
	for _, printings := range r.bases {
		o, ok := opineFrom(q, r, r.newest(), printings[len(printings)-1])
		if !ok {
			continue
		}
		if o.reason != "points" && o.status != Supported {
			if earlier, ok := changeOnce(q, r, printings); ok {
				o = earlier
			}
		}
		if o.status == Contradicted && o.reason != "points" && !r.baseNamed {
			o.status, o.reason = Unsourced, "unsure"
		}
		opinions = append(opinions, o)
	}
	if len(opinions) == 0 {
		return opinion{reading: r, status: Unsourced, reason: "unsure", figure: r.newest()}
	}
	return mostFavourable(opinions)
}

// opineFrom judges the stated change by two printed figures.
func opineFrom(q *question, r *Reading, now, base *figures.Figure) (opinion, bool) {
	d, ok := r.derives.Compute(q.quantity, now, base)
	if !ok {
		return opinion{}, false
	}
	status, reason := judgeDerived(q.quantity, d)
	if status == Contradicted && pointsForPercent(q.quantity, now, base) {
		reason = "points"
	}
	return opinion{reading: r, status: status, reason: reason, figure: now, base: base, derived: d}, true
}

// changeOnce finds what the stated change agrees with among the figures as they
// stood on one day: when the later of them was printed, or reprinted. A change
// that was right then is outdated and not wrong; one that gave points as per
// cent was so then.
func changeOnce(q *question, r *Reading, printings []*figures.Figure) (opinion, bool) {
	for i := len(r.Printings) - 1; i >= 0; i-- {
		now := r.Printings[i]
		base, next := standing(printings, now.AsOf)
		if base == nil {
			continue
		}
		o, ok := opineFrom(q, r, now, base)
		switch {
		case !ok:
		case o.status == Supported:
			if i+1 < len(r.Printings) {
				next = r.Printings[i+1]
			}
			if next == nil {
				continue // both are the newest: no other day's figures
			}
			o.status, o.reason = Outdated, staleness(o.figure, next, q.published)
			return o, true
		case o.reason == "points":
			return o, true
		}
	}
	return opinion{}, false
}

// standing returns the printing that stood on a day, and the one that replaced
// it. Without a day in the table, it is the newest.
func standing(printings []*figures.Figure, day period.Date) (stood, next *figures.Figure) {
	for i := len(printings) - 1; i >= 0; i-- {
		f := printings[i]
		if day.IsZero() || f.AsOf.IsZero() || !day.Before(f.AsOf) {
			return f, next
		}
		next = f
	}
	return nil, nil
}

// judgeDerived compares a stated change with a computed one. It is computed from
// the printed figures; if only their rounding lets the two meet, it is loosely
// right.
func judgeDerived(q *extract.Quantity, d derived) (Status, string) {
	if q.Change == quantity.Down && q.Kind != quantity.Times {
		d.value, d.interval = d.value.Neg(), quantity.Point(quantity.Int(0)).Sub(d.interval)
	}
	agreement := quantity.Judge(q.Quantity, d.value)
	switch {
	case agreement.Outcome == quantity.Agrees:
		return Supported, ""
	case q.Asserts().Meets(d.interval):
		return Imprecise, "rounding"
	case agreement.Outcome == quantity.Imprecise:
		return Imprecise, agreement.Why
	case q.Kind != quantity.Times && quantity.Judge(q.Quantity, d.value.Neg()).Outcome == quantity.Agrees:
		return Contradicted, "direction"
	}
	return Contradicted, agreement.Why
}

// pointsForPercent reports whether a change that is given in per cent is that of
// a percentage in points: from 20% to 30% is a rise by 10 points, and by half.
func pointsForPercent(q *extract.Quantity, now, base *figures.Figure) bool {
	if q.Kind != quantity.Percent || now.Series.Unit.Dimension != quantity.PerCent {
		return false
	}
	d, ok := difference(q, now, base)
	if !ok {
		return false
	}
	status, _ := judgeDerived(q, d)
	return status == Supported
}

// bases returns the printings of the figures that a change may be reckoned from,
// the likeliest first: what the text names, else the same time a year before,
// else the figure before. named reports whether the text names it.
func bases(q *question, now *figures.Figure, list []*figures.Figure) (found [][]*figures.Figure, named bool) {
	at := func(p period.Period) {
		if same := samePeriod(list, p); len(same) > 0 {
			found = append(found, same)
		}
	}
	if b := q.claim.Base; b.Near != claims.Nowhere {
		at(startOf(b.Period, now))
		return found, true
	}
	at(now.Period.Shift(-1, 0))
	for i := len(list) - 1; i >= 0; i-- {
		if f := list[i]; f.Period.Grain == now.Period.Grain && f.Period.From.Before(now.Period.From) {
			if len(found) == 0 || !f.Period.Same(found[0][0].Period) {
				at(f.Period)
			}
			break
		}
	}
	return found, false
}

// startOf is the period that a base names, in the size of the figures: "since
// 2010" starts in 2010, and a year before a month is that month of the year
// before.
func startOf(b period.Period, now *figures.Figure) period.Period {
	if b.To.IsZero() {
		b.To = b.From.Add(1, 0, 0)
		if b.Grain != period.Year {
			b.To = b.From.Add(0, 1, 0)
		}
	}
	if b.Grain == period.Year && now.Period.Grain != period.Year && !b.From.IsZero() {
		return now.Period.Shift(b.From.Year-now.Period.From.Year, 0)
	}
	return b
}

package check

import (
	"fmt"

	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/quantity"
)

// PercentChange is by how many per cent a figure changed, or is above another:
// "rose by 4%", "a third more than in Wales".
var PercentChange = Derivation{
	Name:    "percent_change",
	Doc:     "by how many per cent a figure changed, or lies above or below another",
	Calls:   callsPercentChange,
	Inputs:  changeInputs,
	Compute: percentChange,
}

func callsPercentChange(q *question, s *figures.Series) bool {
	return (statesChange(q.quantity) || q.comparesPerCent()) && (q.quantity.Kind == quantity.Percent || q.quantity.Kind == quantity.Ratio) && (!measuresChange(s) || isCumulative(s) || q.isHeldAgainst())
}

// leastOfShares is by how many per cent a percentage has to change for anybody to tell it
// in per cent of itself.
const leastOfShares = 2

// meansPoints reports whether a change in per cent of a percentage is so small that it
// means points, whatever it says: a share that "rose 0.2%". It is not confirmed as one of
// itself.
func (q *question) meansPoints(s *figures.Series) bool {
	return s.Unit.Dimension == quantity.PerCent && q.quantity.Kind == quantity.Percent && q.quantity.Value.Abs().Less(quantity.Int(leastOfShares))
}

func percentChange(q *question, in []*figures.Figure) (derived, bool) {
	now, base := in[0], in[1]
	one, above := quantity.Point(quantity.Int(1)), quantity.Int(1)
	factor := quantity.Int(100)
	if q.quantity.Kind == quantity.Ratio {
		factor = quantity.Int(1)
	}
	share, interval, ok := ratio(now, base)
	if !ok {
		return derived{}, false
	}
	value := share.Sub(above)
	return derived{value.Mul(factor), interval.Sub(one).Scale(factor),
		func() string {
			return fmt.Sprintf("%s ÷ %s − 1 = %s%%", levelOf(now), levelOf(base), signed(value.Mul(quantity.Int(100))))
		}}, true
}

// comparesPerCent reports whether a percentage says how far the figure of another
// place is passed, in a word that names no direction: "15% deeper than in Spain".
func (q *question) comparesPerCent() bool {
	a := q.claim.Against
	return q.quantity.Change == quantity.None && !a.Of && len(a.Places) > 0
}

// ratio is the quotient of two figures of one sign: a fall by 8% is twice one by
// 4%.
func ratio(now, base *figures.Figure) (quantity.Number, quantity.Interval, bool) {
	a, b := printedIntervals(now, base)
	over, a := leveled(now, a)
	under, b := leveled(base, b)
	if over.Sign() != under.Sign() || under.IsZero() {
		return quantity.Number{}, quantity.Interval{}, false
	}
	if under.Sign() < 0 {
		zero := quantity.Point(quantity.Int(0))
		a, b = zero.Sub(a), zero.Sub(b)
	}
	interval, ok := a.Quo(b)
	return over.Quo(under), interval, ok
}

// pointsForPercent reports whether a change that is given in per cent is that of
// a percentage in points: from 20% to 30% is a rise by 10 points, and by half.
func pointsForPercent(q *question, in []*figures.Figure) bool {
	if q.quantity.Kind != quantity.Percent || !statesChange(q.quantity) && !q.comparesPerCent() || len(in) != 2 {
		return false
	}
	if unit := in[0].Series.Unit.Dimension; unit != quantity.PerCent && !(unit == quantity.Bare && q.changesPercentage()) {
		return false
	}
	d, ok := difference(q, in)
	if !ok {
		return false
	}
	status, _ := judgeDerived(q.quantity, d)
	return status == Supported
}

// changesPercentage reports whether the number before that of a claim is a
// percentage which the change leads to: "from 20% to 30%, a rise of 10%".
func (q *question) changesPercentage() bool {
	if i := q.claim.Quantity; i > 0 {
		before := &q.text.Quantities[i-1]
		return before.Sentence == q.quantity.Sentence && before.Kind == quantity.Percent && before.Role == extract.ChangedTo
	}
	return false
}

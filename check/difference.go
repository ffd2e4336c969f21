package check

import (
	"fmt"

	"claimcheck/claims"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/quantity"
)

// Difference is by how much a figure changed, or is above another: "up £26m",
// "2.5 points ahead of Spain", "300 fewer than in Devon".
var Difference = Derivation{
	Name:    "difference",
	Doc:     "by how much a figure changed, or lies above or below another",
	Calls:   callsDifference,
	Inputs:  changeInputs,
	Compute: difference,
}

func callsDifference(q *question, s *figures.Series) bool {
	if !statesChange(q.quantity) && q.quantity.Kind != quantity.Points {
		return false
	}
	switch q.quantity.Kind {
	case quantity.Points:
		return s.Unit.Dimension == quantity.PerCent || s.Unit.Dimension == quantity.Bare
	case quantity.Count, quantity.Money, quantity.Measure, quantity.Duration:
		return !measuresChange(s) && !countsChange(q.quantity, s) && q.inUnitOf(s)
	}
	return false
}

func difference(q *question, in []*figures.Figure) (derived, bool) {
	now, base := in[0], in[1]
	value := now.Value.Sub(base.Value)
	after, before := printedIntervals(now, base)
	interval := after.Sub(before)
	deeper := q.quantity.Kind != quantity.Money && now.Series != base.Series
	if growing := sideOf(now.Series) == quantity.Up && q.sentenceHas(deficits); now.Value.Sign() < 0 && base.Value.Sign() < 0 && (deeper || growing) {
		value, interval = value.Neg(), quantity.Point(quantity.Int(0)).Sub(interval) // a deeper fall is a larger one, and so is a deficit that grew
	}
	yearly := ""
	if years := yearsBetween(base.Period, now.Period); q.quantity.Per.Unit.Name == "year" && now.Series.Per.IsZero() {
		if years <= 1 {
			return derived{}, false
		}
		value, interval = value.Quo(quantity.Int(years)), interval.Scale(quantity.Frac(1, years))
		yearly = fmt.Sprintf(", in %d years", years)
	}
	if u := now.Series.Unit; u.Dimension > quantity.Things && u.Dimension != quantity.PerCent && !anyDollar(q.quantity, now.Series) {
		factor, ok := u.To(q.quantity.Unit, quantity.Int(1))
		if !ok {
			return derived{}, false
		}
		value, interval = value.Mul(factor), interval.Scale(factor)
	}
	if q.quantity.Kind == quantity.Points && q.quantity.Change == quantity.None && value.Sign() < 0 {
		value, interval = value.Neg(), quantity.Point(quantity.Int(0)).Sub(interval) // a gap has no direction
	}
	return derived{value, interval, func() string {
		return fmt.Sprintf("%s − %s = %s%s", grouped(now.Value), grouped(base.Value), signed(now.Value.Sub(base.Value)), yearly)
	}}, true
}

// deficits are the words by which a sentence tells of a balance below nothing.
var deficits = []string{"deficit", "deficits", "shortfall"}

// inUnitOf reports whether an amount can be one of a series, whatever it is
// counted per: "£3 a month".
func (q *question) inUnitOf(s *figures.Series) bool {
	fit, _ := dimensionFit(q.quantity.Unit, q.quantity.Kind, s.Unit)
	return fit > 0 || anyDollar(q.quantity, s)
}

// yearsBetween is how many whole years lie between two periods of one size, or 0.
func yearsBetween(from, to period.Period) int64 {
	years := to.From.Year - from.From.Year
	if !from.Shift(years, 0).Same(to) {
		return 0
	}
	return int64(years)
}

// countsMore tells the direction of a count that says how many more or fewer
// there are than of something else, and not how many there are.
func (q *question) countsMore() quantity.Change { return claims.MoreOrFewer(q.text, q.quantity) }

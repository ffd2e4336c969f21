package check

import (
	"fmt"

	"claimcheck/figures"
	"claimcheck/quantity"
)

// Gap is how far two figures lie apart that the article has just given: "61% in
// Kent, against 84% in Essex, a gap of 23 points".
var Gap = Derivation{
	Name:    "difference",
	Doc:     "how far two figures lie apart that the article has just given",
	Calls:   callsGap,
	Inputs:  gapInputs,
	Compute: gap,
}

func callsGap(q *question, s *figures.Series) bool {
	if q.quantity.Kind == quantity.Ratio || q.quantity.Kind == quantity.Rank || statesChange(q.quantity) || len(q.antecedents) < 2 || !q.sentenceHas([]string{"gap", "difference", "apart"}) {
		return false
	}
	if q.quantity.Kind == quantity.Points {
		return s.Unit.Dimension == quantity.PerCent
	}
	return q.inUnitOf(s)
}

// gapInputs puts a figure that the article has just given beside the others of the
// same time and unit.
func gapInputs(q *question, r *Reading) []inputs {
	var found []inputs
	spoken := q.spokenOf(r.Series)
	for _, a := range q.antecedents {
		f := a.figure
		if spoken == nil || f.Series == r.Series || f.Series.Table != r.Series.Table || !alike(f.Series.Unit, r.Series.Unit) || !f.Period.Same(spoken.Period) {
			continue
		}
		found = append(found, inputs{[][]*figures.Figure{{spoken}, {f}}, false})
	}
	return found
}

func gap(q *question, in []*figures.Figure) (derived, bool) {
	high, low := in[0], in[1]
	if high.Value.Less(low.Value) {
		high, low = low, high
	}
	factor := quantity.Int(1)
	if u := high.Series.Unit; u.Dimension > quantity.Things && u.Dimension != quantity.PerCent && !anyDollar(q.quantity, u) {
		var ok bool
		if factor, ok = u.To(q.quantity.Unit, factor); !ok {
			return derived{}, false
		}
	}
	a, b := printedInterval(high), printedInterval(low)
	value := high.Value.Sub(low.Value)
	return derived{value.Mul(factor), a.Sub(b).Scale(factor), func() string {
		return fmt.Sprintf("%s − %s = %s", grouped(high.Value), grouped(low.Value), grouped(value))
	}}, true
}

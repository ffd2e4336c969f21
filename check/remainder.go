package check

import (
	"fmt"

	"claimcheck/figures"
	"claimcheck/quantity"
)

// Remainder is what a share leaves of the whole: "62% drive; the other 38% walk".
var Remainder = Derivation{
	Name:    "share",
	Doc:     "what the share just given leaves of the whole",
	Calls:   callsRemainder,
	Inputs:  remainderInputs,
	Compute: remainder,
}

func callsRemainder(q *question, s *figures.Series) bool {
	return q.isRemainder() && !measuresChange(s) && q.spokenOf(s) != nil
}

// isRemainder reports whether a claim is what a share leaves. A cell may hold it,
// but that of the share just given holds nothing against it.
func (q *question) isRemainder() bool {
	if q.quantity.Kind != quantity.Percent || q.quantity.Change != quantity.None {
		return false
	}
	word := q.wordBefore(q.quantity.From)
	return word == "other" || word == "remaining"
}

// remainderInputs are the percentage just given, or the part and the whole that it
// was computed from.
func remainderInputs(q *question, r *Reading) []inputs {
	spoken := q.spokenOf(r.Series)
	if r.Series.Unit.Dimension == quantity.PerCent {
		return []inputs{{[][]*figures.Figure{{spoken}}, false}}
	}
	var found []inputs
	for _, a := range q.antecedents {
		whole := a.figure
		if whole.Series != r.Series && whole.Series.Table == r.Series.Table && alike(whole.Series.Unit, r.Series.Unit) && whole.Period.Same(spoken.Period) && spoken.Value.Less(whole.Value) {
			found = append(found, inputs{[][]*figures.Figure{{spoken}, {whole}}, false})
		}
	}
	return found
}

func remainder(_ *question, in []*figures.Figure) (derived, bool) {
	all := quantity.Int(100)
	share, interval := in[0].Value, printedInterval(in[0])
	written := grouped(share)
	if len(in) == 2 {
		var ok bool
		if share, interval, ok = ratio(in[0], in[1]); !ok {
			return derived{}, false
		}
		share, interval = share.Mul(all), interval.Scale(all)
		written = fmt.Sprintf("%s ÷ %s × 100", grouped(in[0].Value), grouped(in[1].Value))
	}
	value := all.Sub(share)
	return derived{value, quantity.Point(all).Sub(interval), func() string {
		return fmt.Sprintf("100%% − %s = %s%%", written, value.Significant(3))
	}}, true
}

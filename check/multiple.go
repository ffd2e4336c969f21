package check

import (
	"fmt"

	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// Multiple is how many times as large a figure became, or is as another:
// "doubled since 2015", "three times as many boats as Devon".
var Multiple = Derivation{
	Name:    "multiple",
	Doc:     "how many times as large a figure is as it was, or as another",
	Calls:   callsMultiple,
	Inputs:  changeInputs,
	Compute: multiple,
}

func callsMultiple(q *question, s *figures.Series) bool {
	switch q.quantity.Kind {
	case quantity.Times:
		return !measuresChange(s) || isCumulative(s) || q.isHeldAgainst()
	case quantity.Ratio:
		return q.quantity.Change == quantity.None && (q.comparesAs() || q.claim.Against.Of && q.besideStandard(s))
	}
	return false
}

func multiple(_ *question, in []*figures.Figure) (derived, bool) {
	now, base := in[0], in[1]
	value, times, ok := ratio(now, base)
	if !ok {
		return derived{}, false
	}
	return derived{value, times, func() string {
		return fmt.Sprintf("%s ÷ %s = %s", levelOf(now), levelOf(base), value.Significant(3))
	}}, true
}

// besideStandard reports whether a fraction is taken of the figure of another
// place, in which that of a series does not lie: "a third of the French rate".
func (q *question) besideStandard(s *figures.Series) bool {
	for _, p := range q.claim.Against.Places {
		if lexicon.Within(s.Place.ID, p.ID) {
			return false
		}
	}
	return len(q.claim.Against.Places) > 0
}

package check

import (
	"fmt"

	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// ShareTogether is what part of a total several places have together: "these four
// countries accounted for 60% of all landings".
var ShareTogether = Derivation{
	Name:    "share",
	Doc:     "what part of a total the places have together that the text names or counts",
	Calls:   callsShareTogether,
	Inputs:  shareTogetherInputs,
	Grouped: true,
	Compute: shareTogether,
}

func callsShareTogether(q *question, s *figures.Series) bool {
	return callsShare(q, s) && !s.Place.IsZero() && (q.group.these || len(q.together) > 1 || q.group.size > 0 && q.saysTogether())
}

// shareTogetherInputs are the figures of the places, and behind them that of the
// whole: the place that holds them all, or a row called total.
func shareTogetherInputs(q *question, r *Reading) []inputs {
	in := placesTogether(q, r)
	if len(in) == 0 {
		return nil
	}
	for s := range q.catalogue.SameMeasure(r.Series) {
		if !elsewhereAlike(r.Series, s) || !saysTotal(s.Place.Name) && !holdsAll(s.Place, in[0].printings) {
			continue
		}
		if whole := samePeriod(known(s.Figures(), q.asOf), r.newest().Period); len(whole) > 0 {
			return []inputs{{append(in[0].printings, whole), true}}
		}
	}
	return nil
}

// holdsAll reports whether some places all lie in another.
func holdsAll(place figures.Place, parts [][]*figures.Figure) bool {
	for _, printings := range parts {
		if part := printings[0].Series.Place; place.ID == "" || part.ID == "" || lexicon.SamePlace(part.ID, place.ID) || !lexicon.Within(part.ID, place.ID) {
			return false
		}
	}
	return true
}

func shareTogether(q *question, in []*figures.Figure) (derived, bool) {
	parts, whole := in[:len(in)-1], in[len(in)-1]
	d, _ := sum(q, parts)
	interval, ok := d.interval.Quo(printedInterval(whole))
	if !ok || whole.Value.IsZero() {
		return derived{}, false
	}
	factor, value := quantity.Int(100), d.value.Quo(whole.Value)
	arithmetic := func() string {
		return fmt.Sprintf("(%s) ÷ %s = %s%%", added(parts), grouped(whole.Value), value.Mul(quantity.Int(100)).Significant(3))
	}
	if q.quantity.Kind == quantity.Ratio {
		factor = quantity.Int(1)
	}
	return derived{value.Mul(factor), interval.Scale(factor), arithmetic}, true
}

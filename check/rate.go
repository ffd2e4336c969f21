package check

import (
	"fmt"
	"slices"

	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// Rate is how many there are per so many people, or per household, where a table
// has both counts: "44 for every 100,000 people".
var Rate = Derivation{
	Name:    "ratio",
	Doc:     "how much there is of one thing per so much of another, of which there are figures too",
	Calls:   callsRate,
	Inputs:  rateInputs,
	Compute: rate,
}

func callsRate(q *question, s *figures.Series) bool {
	switch q.quantity.Kind {
	case quantity.Count, quantity.Money, quantity.Measure:
	default:
		return false
	}
	return !q.quantity.Per.IsZero() && q.quantity.Per.Unit.Dimension == quantity.Things && s.Per.IsZero() && !statesChange(q.quantity) &&
		!measuresChange(s) && (q.inUnitOf(s) || q.quantity.Unit.Dimension <= quantity.Things && s.Unit.Dimension <= quantity.Things)
}

// rateInputs puts the figure of the claim beside the number of those per whom it
// is counted, of the same place and time: in its table, else in any.
func rateInputs(q *question, r *Reading) []inputs {
	words := lexicon.Terms(q.quantity.Per.Unit.Name)
	if lexicon.SameThing(q.quantity.Per.Unit.Name, "person") {
		words = lexicon.Terms("population")
	}
	var found []inputs
	add := func(s *figures.Series) {
		if s == r.Series || !s.Place.Same(r.Series.Place) || !s.Per.IsZero() || measuresChange(s) || s.Unit.Dimension > quantity.Things || !countsJust(s, words) {
			return
		}
		if same := samePeriod(known(s.Figures(), q.asOf), r.newest().Period); len(same) > 0 {
			found = append(found, inputs{[][]*figures.Figure{r.Printings, same}, true})
		}
	}
	for s := range q.catalogue.SamePlace(r.Series) {
		add(s)
	}
	if len(found) == 0 && len(words) > 0 {
		for _, candidate := range q.catalogue.Find(figures.Query{Terms: words, Places: []figures.Place{r.Series.Place}, Limit: perTables}) {
			add(candidate.Series)
		}
	}
	return found
}

// perTables is in how many series it is looked for whom a rate is counted per.
const perTables = 8

// countsJust reports whether a series counts just what some words say.
func countsJust(s *figures.Series, words []lexicon.Term) bool {
	return len(words) > 0 && !slices.ContainsFunc(words, func(t lexicon.Term) bool { return !inTerms(s.Terms, t.ID) }) &&
		!slices.ContainsFunc(s.Terms, func(t lexicon.Term) bool { return narrowing[t.Group] })
}

func rate(q *question, in []*figures.Figure) (derived, bool) {
	part, whole := in[0], in[1]
	share, interval, ok := ratio(part, whole)
	if !ok {
		return derived{}, false
	}
	per := q.quantity.Per.Value
	value := share.Mul(per)
	return derived{value, interval.Scale(per), func() string {
		return fmt.Sprintf("%s × %s ÷ %s = %s", grouped(part.Value), grouped(per), grouped(whole.Value), value.Significant(4))
	}}, true
}

package check

import (
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// AllKinds is what the kinds come to that a table tells apart and the text does not, where the table has no row of them
// together: the fires of all causes in "The coastal district had 298 fires". It can only confirm.
var AllKinds = Derivation{
	Name:    "sum",
	Doc:     "what the kinds come to that the table tells apart and the text does not",
	Calls:   callsAllKinds,
	Inputs:  kindsTogether,
	Compute: sum,
}

func callsAllKinds(q *question, s *figures.Series) bool {
	return len(s.Dimensions) > 0 && q.mayAddUp(s) && len(q.kindsBeside(s)) > 1
}

// mayAddUp reports whether a number may be what several figures of a series come to, and is written in so many digits that it is not
// that by chance.
func (q *question) mayAddUp(s *figures.Series) bool {
	if statesChange(q.quantity) || q.quantity.Modifier != quantity.Exact || q.quantity.Digits() < digitsOfNeighbours || !addable(q.quantity.Quantity) || !addsUp(s) {
		return false
	}
	fit, _ := unitFit(q.quantity, s)
	return fit > 0
}

// comesTo reports whether a number is the sum of some figures.
func (q *question) comesTo(in inputs) bool {
	total, _ := sum(q, in.newest())
	status, _ := judgeDerived(q.quantity, total)
	return status == Supported
}

// addsUp reports whether the figures of several kinds can be added: amounts, and no rates, shares or averages.
func addsUp(s *figures.Series) bool {
	switch s.Unit.Dimension {
	case quantity.PerCent, quantity.PercentPoints, quantity.Time:
		return false
	}
	return s.Per.IsZero() && s.Doubt == "" && !measuresChange(s) && !slices.ContainsFunc(s.Terms, func(t lexicon.Term) bool { return t.Group == "kind" || t.Group == "part" })
}

// kindsBeside are the series of the table and place of one that differ from it in nothing but kinds that the sentence does not
// name; none if one of these is all of them, or if kinds are missing.
func (q *question) kindsBeside(s *figures.Series) []*figures.Series {
	open := make([]map[string]bool, len(s.Dimensions)) // the kinds of each dimension of which the sentence names none
	for i, d := range s.Dimensions {
		if !q.namesKind(d) {
			open[i] = map[string]bool{}
		}
	}
	var list []*figures.Series
	looked := 0
	for o := range q.catalogue.SamePlace(s) {
		if looked++; looked > mostBeside || len(list) > mostKinds {
			return nil
		}
		if o.Measure != s.Measure || o.Unit != s.Unit || !isBesideIn(o, s, open) {
			continue
		}
		for i, d := range o.Dimensions {
			switch {
			case open[i] == nil:
			case d.Usual, d.IsTotal(), startsAsTotal(d.Value), strings.HasPrefix(strings.ToLower(d.Value), "of which "), q.namesKind(d):
				return nil // the table has all of them, or the number is of one that the sentence names
			default:
				open[i][d.Value] = true
			}
		}
		list = append(list, o)
	}
	whole := 1
	for _, values := range open {
		whole *= max(1, len(values))
	}
	if whole != len(list) {
		return nil
	}
	return list
}

// isBesideIn reports whether two series are told apart by the same dimensions, and by their kinds in none but the open ones.
func isBesideIn(o, s *figures.Series, open []map[string]bool) bool {
	for i, d := range o.Dimensions {
		if i >= len(s.Dimensions) || d.Name != s.Dimensions[i].Name || open[i] == nil && d.Value != s.Dimensions[i].Value {
			return false
		}
	}
	return len(o.Dimensions) == len(s.Dimensions)
}

// mostKinds is how many kinds are added up at most, and mostBeside among how many series of a place they are looked for.
const (
	mostKinds  = 60
	mostBeside = 120
)

// namesKind reports whether the sentence names the kind that a series is of.
func (q *question) namesKind(d figures.Dimension) bool {
	terms := q.termsOf(d.Value)
	return len(terms) > 0 && !slices.ContainsFunc(terms, func(t lexicon.Term) bool { return q.words.near[t.ID] < nearness[claims.Sentence] })
}

// measureOfKinds is how much of the measure the claim says, whichever of the kinds beside a series it says more of.
func (c *Checker) measureOfKinds(q *question, s *figures.Series) float64 {
	best := 0.0
	for _, o := range q.kindsBeside(s) {
		said, _ := c.measureScore(o, q.words, q.placed(o))
		best = max(best, said)
	}
	return best
}

// kindsTogether are the figures of all these kinds at the time of a reading, if the number is what they come to.
func kindsTogether(q *question, r *Reading) []inputs {
	in := q.sumOfKinds(r.Series, r.newest())
	if len(in.printings) == 0 {
		return nil
	}
	return []inputs{in}
}

// sumOfKinds are the figures of all kinds beside a series, at the time of one of its own; none if they do not come to the number.
func (q *question) sumOfKinds(s *figures.Series, at *figures.Figure) inputs {
	var in inputs
	for _, o := range q.kindsBeside(s) {
		printings := samePeriod(known(o.Figures(), q.asOf), at.Period)
		if len(printings) == 0 {
			return inputs{}
		}
		in.printings = append(in.printings, printings)
	}
	if len(in.printings) < 2 || !q.comesTo(in) {
		return inputs{}
	}
	return in
}

// isOfAllKinds reports whether a number is what the kinds come to of which the figure is one, and the sentence does not say which.
func (h *charge) isOfAllKinds() bool {
	return h.inputs == nil && addsUp(h.series()) && len(h.sumOfKinds(h.series(), h.figure).printings) > 0
}

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
	if statesChange(q.quantity) || q.quantity.Modifier != quantity.Exact || q.quantity.Digits() < digitsOfNeighbours || !addable(q.quantity.Quantity) || len(s.Dimensions) == 0 {
		return false
	}
	if fit, _ := unitFit(q.quantity, s); fit == 0 || !addsUp(s) {
		return false
	}
	return len(q.kindsBeside(s)) > 1
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
	open := make([]map[string]bool, len(s.Dimensions))
	isOpen := false
	for i, d := range s.Dimensions {
		if !q.namesKind(d) {
			open[i], isOpen = map[string]bool{}, true
		}
	}
	if !isOpen {
		return nil
	}
	var list []*figures.Series
	looked := 0
	for o := range q.catalogue.SamePlace(s) {
		if looked++; looked > mostBeside {
			return nil
		}
		if o.Measure != s.Measure || o.Unit != s.Unit || len(o.Dimensions) != len(s.Dimensions) {
			continue
		}
		isOther := false
		for i, d := range o.Dimensions {
			isOther = isOther || d.Name != s.Dimensions[i].Name || open[i] == nil && d.Value != s.Dimensions[i].Value
		}
		if isOther {
			continue
		}
		for i, d := range o.Dimensions {
			if open[i] == nil {
				continue
			}
			if d.IsTotal() || d.Usual || startsAsTotal(d.Value) || strings.HasPrefix(strings.ToLower(d.Value), "of which ") || q.namesKind(d) {
				return nil // the table has all of them, or the number is of one that the sentence names
			}
			open[i][d.Value] = true
		}
		if list = append(list, o); len(list) > mostKinds {
			return nil
		}
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
	if len(in.printings) < 2 {
		return inputs{}
	}
	total, _ := sum(q, in.newest())
	if status, _ := judgeDerived(q.quantity, total); status != Supported {
		return inputs{}
	}
	return in
}

// isOfAllKinds reports whether a number is what the kinds come to of which the figure is one, and the sentence does not say which.
func (h *charge) isOfAllKinds() bool {
	return h.inputs == nil && addsUp(h.series()) && len(h.sumOfKinds(h.series(), h.figure).printings) > 0
}

package check

import (
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/quantity"
)

// judgeVintages compares a claim with the printings of a figure, oldest first
// and the newest known last. The newest counts; a number that only an earlier
// one agrees with was right once, and is outdated and not wrong.
func judgeVintages(claim *extract.Quantity, printings []*figures.Figure, published period.Date) (Status, string, *figures.Figure) {
	newest := printings[len(printings)-1]
	agreement := compare(claim, newest)
	if agreement.Outcome == quantity.Agrees {
		return Supported, "", newest
	}
	for i := len(printings) - 2; i >= 0; i-- {
		if compare(claim, printings[i]).Outcome == quantity.Agrees {
			return Outdated, staleness(printings[i], printings[i+1], published), printings[i]
		}
	}
	switch agreement.Outcome {
	case quantity.Imprecise:
		return Imprecise, agreement.Why, newest
	case quantity.Disagrees:
		return Contradicted, agreement.Why, newest
	}
	return Unsourced, "unsure", newest
}

// staleness says why a printing that the article agrees with is not the newest:
// next, its successor, was out before the article, or came after it. A count to
// date has not been revised; it has grown.
func staleness(agrees, next *figures.Figure, published period.Date) string {
	switch {
	case !next.AsOf.IsZero() && !published.IsZero() && !published.Before(next.AsOf):
		return "before_publication"
	case runningTotal(agrees, next):
		return "running_total"
	}
	return "revised"
}

// runningTotal reports whether two figures count the same thing from the same
// start to a later and later day.
func runningTotal(a, b *figures.Figure) bool {
	if a.Period.Grain == period.ToDate && b.Period.Grain == period.ToDate {
		return true
	}
	return !a.Period.From.IsZero() && a.Period.From == b.Period.From && a.Period.To != b.Period.To
}

// known drops the figures that were published after the day of evaluation.
func known(list []figures.Figure, asOf period.Date) []*figures.Figure {
	var out []*figures.Figure
	for i := range list {
		if f := &list[i]; asOf.IsZero() || f.AsOf.IsZero() || !asOf.Before(f.AsOf) {
			out = append(out, f)
		}
	}
	return out
}

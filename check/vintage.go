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
	earlier, newest := vintages(printings)
	var agreement quantity.Agreement // with the last
	for _, f := range newest {
		if agreement = compare(claim, f); agreement.Outcome == quantity.Agrees {
			return Supported, "", f
		}
	}
	for i := len(earlier) - 1; i >= 0; i-- {
		if compare(claim, earlier[i]).Outcome == quantity.Agrees {
			return Outdated, staleness(earlier[i], printings[i+1], published), earlier[i]
		}
	}
	last := newest[len(newest)-1]
	switch agreement.Outcome {
	case quantity.Imprecise:
		return Imprecise, agreement.Why, last
	case quantity.Disagrees:
		return Contradicted, agreement.Why, last
	}
	return Unsourced, "unsure", last
}

// vintages parts the newest printing from the earlier ones. What several sources
// published on its day stands beside it: none of them revises the other, unless one
// comes from an older printing of the table.
func vintages(printings []*figures.Figure) (earlier, newest []*figures.Figure) {
	last := len(printings) - 1
	first := last
	for first > 0 && contemporary(printings[first-1], printings[last]) && printings[first-1].Series.Superseded == nil {
		first--
	}
	return printings[:first], printings[first:]
}

// contemporary reports whether two sources published a figure for the same time
// on the same day.
func contemporary(a, b *figures.Figure) bool {
	return a.AsOf == b.AsOf && a.Period.Same(b.Period) && differentSource(a, b)
}

// staleness says why a printing that the article agrees with is not the newest:
// next, its successor, was out before the article, or came after it. A count to
// date has not been revised; it has grown.
func staleness(agrees, next *figures.Figure, published period.Date) string {
	switch {
	case !next.AsOf.IsZero() && !published.IsZero() && !published.Before(next.AsOf):
		return "before_publication"
	case runningTotal(agrees, next) || growsTo(agrees, next):
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
	out := make([]*figures.Figure, 0, len(list))
	for i := range list {
		if f := &list[i]; isKnown(f, asOf) {
			out = append(out, f)
		}
	}
	return out
}

// isKnown reports whether a figure was published by the day of evaluation.
func isKnown(f *figures.Figure, asOf period.Date) bool {
	return asOf.IsZero() || f.AsOf.IsZero() || !asOf.Before(f.AsOf)
}

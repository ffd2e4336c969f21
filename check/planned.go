package check

import (
	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/period"
)

// What is budgeted, proposed or forecast for a year to come stands in tables before the
// year begins, and articles speak of it as they do of the newest figures: "the budget of
// £8.6m", "up from £7.6m last year", by which they then mean the year that is still going on.

// planned returns the printings of the first period after publication of which a table
// says what is to come.
func planned(list []*figures.Figure, published period.Date) []*figures.Figure {
	var next *figures.Figure
	for _, f := range list {
		if isAhead[f.Status] && !published.IsZero() && published.Before(f.Period.From) && !published.Before(f.AsOf) && (next == nil || f.Period.From.Before(next.Period.From)) {
			next = f
		}
	}
	if next == nil {
		return nil
	}
	return samePeriod(list, next.Period)
}

// plannedMeant returns the figure of what is to come, or what it is held against, for a
// number that names no time, if that is the one that agrees.
func plannedMeant(q *question, list []*figures.Figure) []*figures.Figure {
	at := planned(list, q.published)
	if len(at) == 0 {
		return nil
	}
	if q.quantity.Role == extract.ChangedFrom {
		at = newestAt(list, q.published)
	}
	if !agreesWith(q, at) {
		return nil
	}
	return at
}

// seenFromPlan settles "last year", "the year before" and "next year" in the months before a
// fiscal year of which the table says what is to come: they may be said from there or from
// today, and only a figure that agrees is taken. handled is false at any other time.
func seenFromPlan(q *question, s *figures.Series, list []*figures.Figure) (m moment, ok, handled bool) {
	p := q.claim.Period
	if p.Near == claims.Nowhere || !p.Relative && p.Back.Units == 0 || newsDay(p.Period) {
		return moment{}, false, false
	}
	next := planned(list, q.published)
	if len(next) == 0 || next[0].Period.Grain != period.FiscalYear || q.published.Before(next[0].Period.From.Add(0, -monthsOfBudgets, 0)) {
		return moment{}, false, false
	}
	for _, at := range [...][]*figures.Figure{backFromNewest(q, s, list), timeOf(s, list, p), fiscal(list, p, q.published)} {
		if len(at) == 0 {
			continue
		}
		for _, at := range [...][]*figures.Figure{at, samePeriod(list, at[0].Period.Shift(1, 0))} {
			if agreesWith(q, at) {
				return moment{at, fiscalFit * periodFit[p.Near]}, true, true
			}
		}
	}
	if agreesWith(q, next) && p.Period.Overlaps(next[0].Period) {
		return moment{next, fiscalFit * periodFit[p.Near]}, true, true
	}
	return moment{}, false, true
}

// monthsOfBudgets is how long before a fiscal year its budget is spoken of.
const monthsOfBudgets = 5

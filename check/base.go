package check

import (
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/quantity"
)

// changeInputs are the figures of a change or of a comparison: the one that the
// claim is about, and what it is reckoned from or held against.
func changeInputs(q *question, r *Reading) []inputs {
	others, told := standards(q, r)
	if !told && q.standardHasNumber() {
		return nil // "two and a half times the national rate of 31.3"
	}
	if !told {
		var named bool
		if others = q.standardsElsewhere(r); len(others) > 0 {
			return pairs(r, others, true)
		}
		if others, named = bases(q, r); !named {
			return pairs(r, others, false)
		}
	}
	return pairs(r, others, true)
}

// pairs puts the figure of the claim beside each of the others.
func pairs(r *Reading, others [][]*figures.Figure, named bool) []inputs {
	var found []inputs
	for _, other := range others {
		found = append(found, inputs{[][]*figures.Figure{r.Printings, other}, named})
	}
	return found
}

// bases returns the printings of the figures that a change may be reckoned from,
// the likeliest first: what the text names, else what it has just spoken of, the
// same time a year before and the figure before. named reports whether the text
// names it.
func bases(q *question, r *Reading) (found [][]*figures.Figure, named bool) {
	now, list := r.newest(), known(r.Series.Figures(), q.asOf)
	at := func(p period.Period) {
		same := samePeriod(list, p)
		if len(same) == 0 && p.Grain >= period.Month && p.Grain <= period.Quarter {
			same = countingDay(list, p) // "June 2019", of what was counted on its last day
		}
		if len(same) > 0 && !same[0].Period.Same(now.Period) {
			found = append(found, same)
		}
	}
	if now.Period.Grain == period.ToDate {
		return q.earlierCount(r, list)
	}
	if from, ok := q.startOfChange(now, list); ok {
		if at(from); len(found) == 0 && now.Period.Grain == period.Day {
			if same := countingDay(list, period.YearOf(from.From.Year)); len(same) > 0 {
				found = append(found, same) // ten years before a census
			}
		}
		return found, true
	}
	for _, a := range q.antecedents {
		if a.figure.Series == r.Series && a.figure.Period.From.Before(now.Period.From) {
			at(a.figure.Period)
		}
	}
	if q.comparesWithoutStandard() {
		return found, false
	}
	for _, p := range q.before {
		if r.carried && p.From.Before(now.Period.From) {
			at(p)
		}
	}
	if isCumulative(r.Series) {
		at(list[0].Period)
		return found, false
	}
	at(now.Period.Shift(-1, 0))
	if before := lastBefore(list, now); before != nil && (len(found) == 0 || !before.Period.Same(found[0][0].Period)) {
		at(before.Period)
	}
	return found, false
}

// earlierCount is what a count to date stood at when the text says, or else where the
// article has just told of it.
func (q *question) earlierCount(r *Reading, list []*figures.Figure) (found [][]*figures.Figure, named bool) {
	now, from := r.newest(), q.claim.Base
	if from.Near != claims.Nowhere {
		for _, f := range slices.Backward(list) {
			if f.Period.Same(now.Period) && f.AsOf.Before(now.AsOf) && !f.AsOf.Before(from.From) && f.AsOf.Before(from.To) {
				return [][]*figures.Figure{{f}}, true
			}
		}
		return nil, false
	}
	for _, a := range q.antecedents {
		if a.figure.Series == r.Series && a.figure.AsOf.Before(now.AsOf) {
			found = append(found, []*figures.Figure{a.figure})
		}
	}
	return found, false
}

// lastBefore is the last figure of an earlier period of the same size.
func lastBefore(list []*figures.Figure, now *figures.Figure) *figures.Figure {
	for _, f := range slices.Backward(list) {
		if f.Period.Grain == now.Period.Grain && f.Period.From.Before(now.Period.From) {
			return f
		}
	}
	return nil
}

// startOfChange is the time from which the text reckons a change, if it says so:
// "since 2010", "between 2010 and 2020", "over the past year", or in a year, of a
// figure for years.
func (q *question) startOfChange(now *figures.Figure, list []*figures.Figure) (period.Period, bool) {
	if b := q.claim.Base; b.Near == claims.Own || b.Near != claims.Nowhere && q.claim.Back.IsZero() {
		from := startOf(b.Period, now)
		if back := now.Period.Shift(0, -b.Back.Months()); b.Back.Units > 0 && len(samePeriod(list, back)) > 0 {
			return back, true
		}
		if from.Same(now.Period) {
			from = now.Period.Shift(-1, 0) // "a year earlier", said the year after
		}
		return from, true
	}
	p := q.claim.Period
	if back := q.claim.Back; !back.IsZero() {
		return now.Period.Shift(-back.Years, -back.Months), true
	}
	if p.Near < claims.Sentence || p.From.IsZero() || p.To.IsZero() {
		return period.Period{}, false
	}
	if p.Grain == period.Span && now.Period.To == p.To {
		for _, f := range list {
			if f.Period.From == p.From && f.Period.To.Before(p.To) {
				return f.Period, true
			}
		}
	}
	return now.Period.Shift(-1, 0), now.Period.Same(p.Period) && wholeYear(p.Period) && !q.comparesWithoutStandard() && !q.hasBaseUnread()
}

// startOf is the period that a base names, in the size of the figures: "since
// 2010" starts in 2010, and a year before a month is that month of the year
// before.
func startOf(b period.Period, now *figures.Figure) period.Period {
	if now.Period.Grain == period.Year && b.From.Year > 0 && b.From.Add(1, 0, 0) != b.To {
		return period.YearOf(b.From.Year)
	}
	if b.Grain == period.Year && now.Period.Grain != period.Year && !b.From.IsZero() {
		return now.Period.Shift(b.From.Year-now.Period.From.Year, 0)
	}
	return b
}

// standardHasNumber reports whether a multiple is one of what its sentence names and gives the number of.
func (q *question) standardHasNumber() bool {
	next := q.claim.Quantity + 1
	if q.quantity.Kind != quantity.Times || q.claim.Against.IsZero() || q.claim.Base.Near != claims.Nowhere || next == len(q.text.Quantities) {
		return false
	}
	o := &q.text.Quantities[next]
	if o.Block != q.quantity.Block || o.Sentence != q.quantity.Sentence || o.From < q.quantity.To {
		return false
	}
	between := strings.Fields(strings.ToLower(q.text.Doc.Blocks[o.Block].Text[q.quantity.To:o.From]))
	return len(between) > 1 && len(between) <= standardWithin && between[len(between)-1] == "of" && (between[0] == "the" || between[0] == "that")
}

// standardWithin is how many words may stand between a multiple and the number of what it is one of.
const standardWithin = 8

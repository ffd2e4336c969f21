package check

import (
	"slices"

	"claimcheck/claims"
	"claimcheck/figures"
	"claimcheck/period"
)

// AllParts is what the months or quarters of a year come to, of a table that has no year: "For the whole of 2024 exports came to
// $17.0bn". It can only confirm.
var AllParts = Derivation{
	Name:    "sum",
	Doc:     "what the months or quarters of a year come to, in a table without years",
	Calls:   callsAllParts,
	Inputs:  partsOfYear,
	Compute: sum,
}

func callsAllParts(q *question, s *figures.Series) bool {
	at := q.claim.Period
	isYear := at.Grain == period.Year || at.Grain == period.FiscalYear
	return at.Near >= claims.Sentence && isYear && at.Part == period.Whole && q.mayAddUp(s)
}

// firstPart are the printings of the month or the quarter with which a year begins.
func firstPart(list []*figures.Figure, year claims.Period) []*figures.Figure {
	for _, f := range list {
		if f.Period.From == year.From && (f.Period.Grain == period.Month || f.Period.Grain == period.Quarter) {
			return samePeriod(list, f.Period)
		}
	}
	return nil
}

// partsOfYear are the figures of all months or quarters of the year that a claim names, if they come to the number. A series
// that tells of years itself has none.
func partsOfYear(q *question, r *Reading) []inputs {
	list, year := q.known(r.Series), q.claim.Period
	in := inputs{printings: [][]*figures.Figure{r.Printings}}
	months := 1
	if r.newest().Period.Grain == period.Quarter {
		months = 3
	}
	for next := r.newest().Period; next.To.Before(year.To); {
		next = next.Shift(0, months)
		at := samePeriod(list, next)
		if len(at) == 0 {
			return nil
		}
		in.printings = append(in.printings, at)
	}
	if slices.ContainsFunc(list, func(f *figures.Figure) bool { return f.Period.Grain == year.Grain }) || !q.comesTo(in) {
		return nil
	}
	return []inputs{in}
}

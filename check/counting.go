package check

import (
	"fmt"
	"slices"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/quantity"
)

// Many a table does not say in what it counts: 166.2 may be so many millions. Where several numbers of an
// article have the digits of its cells, each at its place and time, and all in one power of ten, the article
// tells it, and is judged by that.

// digitsToCount is how many digits of an article's numbers, all in all, tell in what a table counts, and
// cellsToCount in how many cells they have to stand at least.
const (
	digitsToCount = 6
	cellsToCount  = 2
)

// countingPowers are the powers of ten in which tables count that do not say so.
var countingPowers = map[int]string{3: "thousands", 6: "millions", 9: "billions"}

// A countingVote is what speaks for one power of ten: the cells that have the digits of numbers, how many
// digits these are, and what they count.
type countingVote struct {
	cells  []*figures.Figure
	digits int
	units  []quantity.Unit
}

// countingOf finds in what tables count that do not say it, by the claims that no figure settled.
func (c *Checker) countingOf(r *Result, ask func(int) *question) map[*figures.Table]figures.Counting {
	votes := map[*figures.Table]map[int]*countingVote{}
	asItIs := map[*figures.Table]bool{} // a number holds by what is written
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Status == Supported && f.Evidence.Operation == "lookup" {
			asItIs[f.Evidence.Figures[0].Series.Table] = true
		}
		if f.Status != Unsourced || r.Claims[i].Modality != claims.Fact || !mayTellCounting(r.Claims[i].Of(r.Text)) {
			continue
		}
		q := ask(i)
		for n := range f.Candidates {
			reading := &f.Candidates[n]
			if s := reading.Series; reading.derives == nil && s.Table.LeavesUnitOpen() && reading.timely(q) {
				vote(votes, q, reading.newest())
			}
		}
	}
	return settled(votes, asItIs)
}

// mayTellCounting reports whether a number is written exactly enough to tell in what a table counts.
func mayTellCounting(q *extract.Quantity) bool {
	return (q.Kind == quantity.Count || q.Kind == quantity.Measure) && q.Modifier == quantity.Exact && q.Form <= quantity.Decimal && q.Per.IsZero() && !statesChange(q) && q.Digits() >= 2
}

// vote notes the power of ten by which a number has the digits of a figure.
func vote(votes map[*figures.Table]map[int]*countingVote, q *question, f *figures.Figure) {
	claim, figure := sides(q.quantity, f)
	figure.Unit = claim.Unit
	for power := range countingPowers {
		if quantity.Compare(claim.Times(quantity.Pow10(-power)), figure).Outcome != quantity.Agrees {
			continue
		}
		t := f.Series.Table
		if votes[t] == nil {
			votes[t] = map[int]*countingVote{}
		}
		v := votes[t][power]
		if v == nil {
			v = &countingVote{}
			votes[t][power] = v
		}
		isKnown := func(o *figures.Figure) bool { return o.Row == f.Row && o.Column == f.Column }
		if !slices.ContainsFunc(v.cells, isKnown) {
			v.cells = append(v.cells, f)
			v.digits += q.quantity.Digits()
			v.units = append(v.units, q.quantity.Unit)
		}
	}
}

// settled are the tables of which enough numbers tell the same.
func settled(votes map[*figures.Table]map[int]*countingVote, asItIs map[*figures.Table]bool) map[*figures.Table]figures.Counting {
	var found map[*figures.Table]figures.Counting
	for t, powers := range votes {
		if len(powers) != 1 || asItIs[t] {
			continue // they tell different things
		}
		for power, v := range powers {
			if len(v.cells) < cellsToCount || v.digits < digitsToCount {
				continue
			}
			in := figures.Counting{Power: power, Told: fmt.Sprintf("the table does not say in what it counts, and %d numbers of the article show that it is in %s", len(v.cells), countingPowers[power])}
			if unit := v.units[0]; unit.Dimension != quantity.Things && !slices.ContainsFunc(v.units, func(u quantity.Unit) bool { return u != unit }) {
				in.Unit = unit
			}
			if found == nil {
				found = map[*figures.Table]figures.Counting{}
			}
			found[t] = in
		}
	}
	return found
}

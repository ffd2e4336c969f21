package check

import (
	"cmp"
	"fmt"
	"slices"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/quantity"
)

// Some tables do not say in what they count: 166.2 may be so many millions. Where several numbers of an
// article have the digits of cells of one measure, each at its place and all in one power of ten, the article
// tells it, and is judged by that.

// claimsToCount is how many numbers of an article tell in what a measure counts, each in a cell of its own,
// wholeToCount how many where no such cell has decimals, so that it may be a plain count, and digitsToCount
// how many digits they have at least, all in all. Two digits are any cell's by chance.
const (
	claimsToCount = 2
	wholeToCount  = 3
	digitsToCount = 6
)

// countingPowers are the powers of ten in which tables count that do not say so.
var countingPowers = map[int]string{3: "thousands", 6: "millions", 9: "billions"}

// A countingVote is what speaks for one power of ten: how many numbers, in which cells, how many digits these
// have, and what they count.
type countingVote struct {
	claims, digits int
	cells          []*figures.Figure
	units          []quantity.Unit
	broken         bool // a cell has decimals, and so holds no plain count
}

// countingOf finds in what measures count that do not say it, by the claims that no figure settled.
func (c *Checker) countingOf(r *Result, ask func(int) *question) []figures.Counting {
	votes := map[topic]map[int]*countingVote{}
	asItIs := map[topic]int{} // how many findings rest on what is written
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Evidence != nil && !isScaleFree(f.Evidence.Operation) {
			for _, cell := range f.Evidence.Figures {
				asItIs[topicOf(cell.Series)]++
			}
		}
		if f.Status == Unsourced && r.Claims[i].Modality == claims.Fact && mayTellCounting(r.Claims[i].Of(r.Text)) {
			ask(i).voteFor(votes, f.Candidates)
		}
	}
	return settled(votes, asItIs)
}

// isScaleFree reports whether an operation comes to the same in thousands and in ones.
func isScaleFree(operation string) bool {
	switch operation {
	case PercentChange.Name, ShareOfWhole.Name, Multiple.Name, Rank.Name, Since.Name, PlaceCount.Name:
		return true
	}
	return false
}

// mayTellCounting reports whether a number is written exactly enough to tell in what a measure counts.
func mayTellCounting(q *extract.Quantity) bool {
	return (q.Kind == quantity.Count || q.Kind == quantity.Measure || q.Kind == quantity.Money) && q.Modifier == quantity.Exact && q.Form <= quantity.Decimal && q.Per.IsZero() && !statesChange(q) && q.Digits() >= digitsOfNeighbours
}

// voteFor notes by which power of ten a number has the digits of a figure that it may be, at a place that the
// text names. It speaks for one power of a measure once.
func (q *question) voteFor(votes map[topic]map[int]*countingVote, candidates []Reading) {
	spoken := map[*countingVote]bool{}
	for n := range candidates {
		r := &candidates[n]
		if r.derives != nil || !r.Series.LeavesUnitOpen() || q.quantity.Kind == quantity.Money && !isOfMoney(r.Series.Measure) || !r.timely(q) || r.Series.Place != (figures.Place{}) && r.Score.Place < placeNear[claims.Headline] {
			continue
		}
		f := r.newest()
		claim, figure := sides(q.quantity, f)
		figure.Unit = claim.Unit
		for power := range countingPowers {
			if quantity.Compare(claim.Times(quantity.Pow10(-power)), figure).Outcome != quantity.Agrees {
				continue
			}
			about := topicOf(r.Series)
			if votes[about] == nil {
				votes[about] = map[int]*countingVote{}
			}
			if votes[about][power] == nil {
				votes[about][power] = &countingVote{}
			}
			v := votes[about][power]
			isKnown := func(o *figures.Figure) bool { return o.Row == f.Row && o.Column == f.Column }
			if spoken[v] || slices.ContainsFunc(v.cells, isKnown) {
				continue
			}
			spoken[v] = true
			v.claims++
			v.digits += q.quantity.Digits()
			v.cells = append(v.cells, f)
			v.units = append(v.units, q.quantity.Unit)
			v.broken = v.broken || f.Step.Less(quantity.Int(1))
		}
	}
}

// settled are the measures of which enough numbers tell the same.
func settled(votes map[topic]map[int]*countingVote, asItIs map[topic]int) []figures.Counting {
	var found []figures.Counting
	for about, powers := range votes {
		if len(powers) != 1 || asItIs[about] > 0 || about.table.HasPrintings() {
			continue // they tell different things
		}
		for power, v := range powers {
			if v.claims < claimsToCount || !v.broken && v.claims < wholeToCount || v.digits < digitsToCount {
				continue
			}
			in := figures.Counting{Table: about.table, Measure: about.measure, Power: power,
				Told: fmt.Sprintf("the table does not say in what it counts, and %d numbers of the article show that it is in %s", v.claims, countingPowers[power])}
			if unit := v.units[0]; unit.Dimension != quantity.Things && !slices.ContainsFunc(v.units, func(u quantity.Unit) bool { return u != unit }) {
				in.Unit = unit
			}
			found = append(found, in)
		}
	}
	slices.SortFunc(found, func(a, b figures.Counting) int {
		return cmp.Or(cmp.Compare(a.Table.File, b.Table.File), cmp.Compare(a.Measure, b.Measure))
	})
	return found
}

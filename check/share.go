package check

import (
	"fmt"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/quantity"
)

// Share finds a percentage that is not the share its two numbers give: "12 of
// the 40 schools, or 35%".
var Share = Check{
	Name: "share",
	Doc:  "a percentage does not follow from the part and the whole beside it",
	Run:  shares,
}

func shares(r *Result) []Inconsistency {
	var found []Inconsistency
	for i := range r.Claims {
		percent := &r.Claims[i]
		if q := percent.Of(r.Text); q.Kind != quantity.Percent || q.Change != quantity.None {
			continue
		}
		part, whole := partAndWhole(r, i)
		if part == nil {
			continue
		}
		stated := percent.Of(r.Text)
		share, ok := shareOf(part.Of(r.Text).Quantity, whole.Of(r.Text).Quantity)
		if !ok || stated.Asserts().Meets(share) || stated.Bands()[len(stated.Bands())-1].Meets(share) {
			continue
		}
		found = append(found, Inconsistency{
			Reason: "share", Severity: Error,
			Message: fmt.Sprintf("%s of %s is %s%%, not %s", quote(r, part), quote(r, whole), middle(share), quote(r, percent)),
			Spans:   []corpus.Span{part.Span, whole.Span, percent.Span},
		})
	}
	return found
}

// partAndWhole returns the two counts of the percentage's sentence that it is
// the share of: the two before it, or the two after it, joined by "of" or "out
// of" and nothing else.
func partAndWhole(r *Result, i int) (part, whole *claims.Claim) {
	for _, at := range [][2]int{{i - 2, i - 1}, {i + 1, i + 2}} {
		if at[0] < 0 || at[1] >= len(r.Claims) {
			continue
		}
		a, b := &r.Claims[at[0]], &r.Claims[at[1]]
		if a.Sentence == r.Claims[i].Sentence && b.Sentence == a.Sentence && partOf(r, a, b) {
			return a, b
		}
	}
	return nil, nil
}

// shareOf is the interval of shares, in percent, that a part of a whole can be.
func shareOf(part, whole quantity.Quantity) (quantity.Interval, bool) {
	if !part.Unit.Comparable(whole.Unit) && part.Unit.Dimension != quantity.Bare && whole.Unit.Dimension != quantity.Bare {
		return quantity.Interval{}, false
	}
	share, ok := part.Asserts().Quo(whole.Asserts())
	return share.Scale(quantity.Int(100)), ok
}

// middle is the middle of an interval to three digits, for a message.
func middle(i quantity.Interval) string {
	if i.High.Unbounded {
		return "over " + i.Low.Value.Significant(3)
	}
	return i.Low.Value.Add(i.High.Value).Quo(quantity.Int(2)).Significant(3)
}

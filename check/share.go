package check

import (
	"fmt"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
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
	for _, p := range partings(r) {
		percent := percentBeside(r, p)
		if percent == nil {
			continue
		}
		share, ok := p.part.Of(r.Text).Asserts().Quo(p.whole.Of(r.Text).Asserts())
		share = share.Scale(quantity.Int(100))
		if !ok || meetsLoosely(percent.Of(r.Text).Quantity, share) {
			continue
		}
		found = append(found, Inconsistency{
			Reason: "share", Severity: Error,
			Message: fmt.Sprintf("%s of %s is %s%%, not %s", quote(r, p.part), quote(r, p.whole), printedShare(p.part.Of(r.Text), p.whole.Of(r.Text), share), quote(r, percent)),
			Spans:   []corpus.Span{p.part.Span, p.whole.Span, percent.Span},
		})
	}
	return found
}

// percentBeside returns the percentage that the article gives for a part in
// other words: "960 treasurers, or 45%", "12 of the 40 schools (30%)".
func percentBeside(r *Result, p parting) *claims.Claim {
	for i := max(0, p.at-2); i < min(len(r.Claims), p.at+2); i++ {
		c := &r.Claims[i]
		q := c.Of(r.Text)
		if q.Kind != quantity.Percent || q.Change != quantity.None || c.Modality != claims.Fact {
			continue
		}
		for _, count := range []*claims.Claim{p.part, p.whole} {
			if joinedBy(r, count, c, "or", "", "that is") {
				return c
			}
		}
	}
	return nil
}

// meetsLoosely reports whether a number, taken as loosely as its form allows,
// can be what was computed.
func meetsLoosely(q quantity.Quantity, computed quantity.Interval) bool {
	for _, band := range q.Bands() {
		if band.Meets(computed) {
			return true
		}
	}
	return false
}

// printedShare is the share for a message: of the two numbers as they are written,
// or the middle of what it may be where one of them is hedged.
func printedShare(part, whole *extract.Quantity, share quantity.Interval) string {
	plain := func(q *extract.Quantity) bool { return q.Modifier == quantity.Exact && q.Form <= quantity.Decimal }
	if plain(part) && plain(whole) && !whole.Value.IsZero() {
		return part.Value.Mul(quantity.Int(100)).Quo(whole.Value).Significant(3)
	}
	return middle(share)
}

// middle is the middle of an interval to three digits, for a message.
func middle(i quantity.Interval) string {
	if i.High.Unbounded {
		return "over " + i.Low.Value.Significant(3)
	}
	return i.Low.Value.Add(i.High.Value).Quo(quantity.Int(2)).Significant(3)
}

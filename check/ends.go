package check

import (
	"fmt"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/quantity"
)

// Ends finds a change whose two ends go the other way than its word says: "rose
// to 4,300, from 5,100".
var Ends = Check{
	Name: "change",
	Doc:  "a number is said to rise and falls between the two ends that are given, or the other way round",
	Run:  endsAskew,
}

func endsAskew(r *Result) []Inconsistency {
	var found []Inconsistency
	for i := 1; i < len(r.Claims); i++ {
		from, to := &r.Claims[i-1], &r.Claims[i]
		if to.Of(r.Text).Role == extract.ChangedFrom {
			from, to = to, from
		}
		way := directionOf(r, from, to)
		if way == quantity.None || !measuredAlike(r, from, to) {
			continue
		}
		before, after := from.Of(r.Text).Asserts(), to.Of(r.Text).Asserts()
		if way == quantity.Down {
			before, after = after, before
		}
		if before.Low.Unbounded || after.High.Unbounded || before.Meets(after) || !after.High.Value.Less(before.Low.Value) {
			continue
		}
		found = append(found, Inconsistency{
			Reason: "change", Severity: Error,
			Message: fmt.Sprintf("from %s to %s is %s", quote(r, from), quote(r, to), otherWay[way]),
			Spans:   []corpus.Span{r.Claims[i-1].Span, r.Claims[i].Span},
		})
	}
	return found
}

// otherWay is what a change is where the text says the opposite.
var otherWay = map[quantity.Change]string{quantity.Up: "no rise but a fall", quantity.Down: "no fall but a rise"}

// directionOf tells which way the text says that a number went between two
// ends: "fell from 5,100 to 4,300", "4,300, down from 5,100".
func directionOf(r *Result, from, to *claims.Claim) quantity.Change {
	switch {
	case from.Of(r.Text).Role != extract.ChangedFrom:
		return quantity.None
	case to.Of(r.Text).Role == extract.ChangedTo && partsOfOne(r.Text, from.Quantity, to.Quantity):
		return r.Text.DirectionOfChange(from.Quantity)
	case to.Of(r.Text).Role == extract.NoRole && joinedBy(r, to, from, "up from"):
		return quantity.Up
	case to.Of(r.Text).Role == extract.NoRole && joinedBy(r, to, from, "down from"):
		return quantity.Down
	}
	return quantity.None
}

func partsOfOne(text *extract.Text, i, k int) bool {
	for _, part := range text.PartsOfChange(i) {
		if part == k {
			return true
		}
	}
	return false
}

// measuredAlike reports whether the article states both numbers as facts of its
// own, in one unit and of one size: "from 1.5 to 1.2 million" leaves a million out.
func measuredAlike(r *Result, a, b *claims.Claim) bool {
	p, q := a.Of(r.Text), b.Of(r.Text)
	switch p.Kind {
	case quantity.Count, quantity.Money, quantity.Percent, quantity.Measure:
	default:
		return false
	}
	return p.Kind == q.Kind && (p.Kind == quantity.Count || p.Unit.Comparable(q.Unit)) && p.Per.Unit.Name == q.Per.Unit.Name && p.Form <= quantity.Decimal && q.Form <= quantity.Decimal &&
		ofOneSize(p.Value, q.Value) && a.Modality == claims.Fact && b.Modality == claims.Fact &&
		a.Voice != claims.Quoted && b.Voice != claims.Quoted
}

// ofOneSize reports whether two numbers above nothing are within a factor of five.
func ofOneSize(a, b quantity.Number) bool {
	five := quantity.Int(5)
	return a.Sign() > 0 && b.Sign() > 0 && a.Less(b.Mul(five)) && b.Less(a.Mul(five))
}

package check

import (
	"fmt"

	"claimcheck/claims"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/quantity"
)

// Since is whether a figure is the highest or the lowest of its series: "the
// highest since 2010", "the lowest on record". Only the years held can tell, so
// the message names them; a series that starts later than the text says tells
// nothing.
var Since = Derivation{
	Name:    "since",
	Doc:     "whether a figure is the highest or lowest of its series since a time, or of all years held",
	Calls:   callsSince,
	Inputs:  sinceInputs,
	Compute: positionInTime,
}

func callsSince(q *question, s *figures.Series) bool {
	return q.quantity.Kind == quantity.Rank && q.quantity.Form != quantity.Consecutive && q.extremeOf(s) != quantity.None &&
		(q.claim.Base.Near >= claims.Sentence || q.saysOnRecord())
}

// saysOnRecord reports whether the words with a rank compare with all that was
// recorded: "on record", "a record high", "ever".
func (q *question) saysOnRecord() bool {
	text := q.text.Doc.Plain(q.claim.Span)
	if len(text) > len("record") && (text[:len("record")] == "record" || text[:len("record")] == "Record") {
		return true
	}
	words := q.wordsBehind(recordWords)
	for i, w := range words {
		switch w.Text {
		case "ever":
			return true
		case "record":
			return i > 0 && words[i-1].Text == "on"
		}
	}
	return false
}

// recordWords is how many words behind a rank "on record" can stand.
const recordWords = 8

// sinceInputs are the figure of the claim and all of the same size between the
// time since which it is the highest, and itself.
func sinceInputs(q *question, r *Reading) []inputs {
	now, list := r.newest(), known(r.Series.Figures(), q.asOf)
	since := sinceWhen(q.claim.Base)
	in := inputs{printings: [][]*figures.Figure{r.Printings}, named: true}
	reaches := since.IsZero()
	for i, f := range list {
		switch {
		case i+1 < len(list) && list[i+1].Period.Same(f.Period): // an earlier printing
		case f.Period.Grain != now.Period.Grain || !f.Period.From.Before(now.Period.From):
		case f.Period.From.Before(since.To):
			reaches = reaches || f.Period.Overlaps(since)
		default:
			in.printings = append(in.printings, []*figures.Figure{f})
		}
	}
	if !reaches || len(in.printings) <= fewYears {
		return nil
	}
	return []inputs{in}
}

// sinceWhen is the year or the month since which the text reckons: in it, a figure
// may have been higher.
func sinceWhen(base claims.Period) period.Period {
	if base.Near < claims.Sentence {
		return period.Period{}
	}
	return base.Period
}

// fewYears is how many figures are too few to be the highest of.
const fewYears = 2

// positionInTime is which of a series the first figure is, and the years held.
func positionInTime(q *question, in []*figures.Figure) (derived, bool) {
	d, ok := position(q, in)
	place := d.arithmetic
	d.arithmetic = func() string {
		return fmt.Sprintf("%s of %d figures held, %s to %s", place(), len(in), in[1].Period.Words(), in[0].Period.Words())
	}
	return d, ok
}

package check

import (
	"fmt"
	"strings"

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
		(q.claim.Base.Near >= claims.Sentence || q.saysOnRecord() || q.yearsRanked() > 0)
}

// yearsRanked is over how many years a rank is said to be one: "the fewest in five years", "the highest level for more than a
// decade". It is 0 if it is of other times.
func (q *question) yearsRanked() int {
	i := q.claim.Quantity + 1
	rest := q.wordsAfter()
	if i < len(q.text.Quantities) && q.text.Quantities[i].Sentence == q.claim.Sentence {
		next := &q.text.Quantities[i]
		text := q.text.Doc.Blocks[q.quantity.Block].Text
		years, parts, ok := next.Value.Fraction()
		if next.Block == q.quantity.Block && next.Kind == quantity.Duration && next.Unit.Name == "year" && next.From >= q.quantity.To && ok && parts == 1 && years < mostYears && leadsToYears(text[q.quantity.To:next.From]) {
			if next.Modifier == quantity.Over {
				years++
			}
			return int(years)
		}
	}
	if before, _, found := strings.Cut(rest, " a decade"); found && leadsToYears(before) {
		return yearsOfDecade
	}
	return 0
}

// leadsToYears reports whether the words between a rank and some years say that it is one among these.
func leadsToYears(words string) bool {
	list := strings.Fields(strings.ToLower(words))
	n := len(list)
	for _, hedge := range []string{"than", "more", "over", "least", "at"} {
		if n > 0 && list[n-1] == hedge {
			n--
		}
	}
	return n > 0 && n <= yearsWithin && (list[n-1] == "in" || list[n-1] == "for") && !strings.ContainsAny(words, ",.;:")
}

const (
	yearsOfDecade = 10
	mostYears     = 500
	yearsWithin   = 4 // how many words lead from a rank to the years at most
)

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
	years := q.yearsRanked()
	if years > 0 && since.IsZero() {
		since = now.Period.Shift(-years, 0) // so long ago it may have been higher
	}
	in := inputs{printings: [][]*figures.Figure{r.Printings}, named: true}
	reaches := since.IsZero()
	for i, f := range list {
		switch {
		case i+1 < len(list) && list[i+1].Period.Same(f.Period): // an earlier printing
		case f.Period.Grain != now.Period.Grain || !f.Period.From.Before(now.Period.From):
		case f.Period.From.Before(since.To):
			reaches = reaches || f.Period.Overlaps(since)
		default:
			reaches = reaches || years > 0 && f.Period.From == since.To
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

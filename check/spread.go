package check

import (
	"fmt"
	"strings"

	"claimcheck/figures"
	"claimcheck/quantity"
)

// Spread is what an amount for a year comes to in a month, a week or a day: "an
// increase of £78 over the year, or £1.50 a week".
var Spread = Derivation{
	Name:    "ratio",
	Doc:     "what the yearly amount just given comes to in a month, a week or a day",
	Calls:   callsSpread,
	Inputs:  spreadInputs,
	Compute: spread,
}

// perYear is how many of a time a year has.
var perYear = map[string]int64{"month": 12, "week": 52, "day": 365}

func callsSpread(q *question, s *figures.Series) bool {
	per := q.quantity.Per
	if perYear[per.Unit.Name] == 0 || !per.Value.Equal(quantity.Int(1)) || !s.Per.IsZero() && s.Per.Unit.Name != "year" || q.restates() < 0 {
		return false
	}
	fit, _ := dimensionFit(q.quantity.Unit, q.quantity.Kind, s.Unit)
	return fit > 0
}

// restates is the number that a claim puts in other words, right before it and
// joined by "or": -1 if there is none.
func (q *question) restates() int {
	i := q.claim.Quantity - 1
	if i < 0 || q.text.Quantities[i].Sentence != q.quantity.Sentence {
		return -1
	}
	between := q.text.Doc.Blocks[q.quantity.Block].Text[min(q.text.Quantities[i].To, q.quantity.From):q.quantity.From]
	for word := range strings.FieldsSeq(strings.ToLower(strings.ReplaceAll(between, ",", " "))) {
		if word == "or" || word == "equivalent" || word == "(" || word == "about" {
			return i
		}
	}
	return -1
}

// spreadInputs are the figures of the number that is put in other words: where that
// is a change, both of its ends.
func spreadInputs(q *question, r *Reading) []inputs {
	spoken := q.spokenOf(r.Series)
	if spoken == nil {
		return nil
	}
	if !statesChange(&q.text.Quantities[q.restates()]) {
		return []inputs{{[][]*figures.Figure{{spoken}}, false}}
	}
	for _, a := range q.antecedents {
		if a.figure.Series == r.Series && a.figure.Period.From.Before(spoken.Period.From) {
			return []inputs{{[][]*figures.Figure{{spoken}, {a.figure}}, false}}
		}
	}
	return nil
}

func spread(q *question, in []*figures.Figure) (derived, bool) {
	n := perYear[q.quantity.Per.Unit.Name]
	value, interval := in[0].Value, printedInterval(in[0])
	written := grouped(in[0].Value)
	if len(in) == 2 {
		value, interval = value.Sub(in[1].Value), interval.Sub(printedInterval(in[1]))
		written = fmt.Sprintf("(%s − %s)", grouped(in[0].Value), grouped(in[1].Value))
	}
	factor, ok := in[0].Series.Unit.To(q.quantity.Unit, quantity.Frac(1, n))
	if !ok {
		return derived{}, false
	}
	value, interval = value.Mul(factor), interval.Scale(factor)
	return derived{value, interval, func() string {
		return fmt.Sprintf("%s ÷ %d = %s", written, n, grouped(value.Round(-2)))
	}}, true
}

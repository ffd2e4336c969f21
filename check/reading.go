package check

import (
	"strings"

	"claimcheck/claims"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/period"
)

// A Reading is one way to read a claim: it speaks of this series at this time.
type Reading struct {
	Series    *figures.Series
	Printings []*figures.Figure // of one figure, oldest first; the last is the newest known
	Score     Score
	Slip      string         // "unit", "per" or "points": the same digits, said of something else
	terms     []lexicon.Term // the words of the series that the claim was read by: its own or an alias
	unitKnown bool           // the table says in what unit it is
	derives   *Derivation
	bases     [][]*figures.Figure // the printings of each figure that a change may be reckoned from
	baseNamed bool                // the text says which
}

func (r *Reading) newest() *figures.Figure { return r.Printings[len(r.Printings)-1] }

// moment finds the figures for the time of the claim.
func (r *Reading) moment(q *question) bool {
	m, ok := momentOf(q, r.Series)
	r.Printings, r.Score.Period = m.printings, m.fit
	return ok
}

// change finds the figures for the time of the claim, and those before that a
// change may be reckoned from.
func (r *Reading) change(q *question) bool {
	if !r.moment(q) {
		return false
	}
	r.bases, r.baseNamed = bases(q, r.newest(), known(r.Series.Figures(), q.asOf))
	return len(r.bases) > 0
}

// stretch finds the first and the last figure of a stretch of years that the
// claim names: "between 2000 and 2010".
func (r *Reading) stretch(q *question) bool {
	p := q.claim.Period
	if p.Near < claims.Sentence || p.Grain != period.Span || p.From.IsZero() || p.To.IsZero() {
		return false
	}
	list := known(r.Series.Figures(), q.asOf)
	var first, last []*figures.Figure
	for _, f := range list {
		if f.Period.From == p.From && f.Period.To.Before(p.To) {
			first = append(first, f)
		}
		if f.Period.To == p.To && p.From.Before(f.Period.From) {
			last = append(last, f)
		}
	}
	if len(first) == 0 || len(last) == 0 {
		return false
	}
	r.Printings, r.Score.Period = last, periodFit[p.Near]
	r.bases, r.baseNamed = [][]*figures.Figure{first}, true
	return true
}

// isForecast reports whether the reading is of a figure that was forecast, or
// that is for a time which had not ended when the article appeared.
func (r *Reading) isForecast(published period.Date) bool {
	f := r.newest()
	if f.Status == "forecast" || !published.IsZero() && !f.Period.IsZero() && published.Before(f.Period.To) && f.Period.Grain != period.ToDate {
		return true
	}
	for word := range strings.FieldsSeq(strings.ToLower(r.Series.Measure)) {
		switch word {
		case "projected", "projection", "projections", "forecast", "forecasts", "expected", "planned":
			return true
		}
	}
	return false
}

// Why says in a word what speaks against the reading: the weakest part of its
// score.
func (r *Reading) Why() string {
	weakest, least := "the words of the measure", r.Score.Measure
	for _, part := range []struct {
		name  string
		score float64
	}{{"the place", r.Score.Place}, {"the period", r.Score.Period}, {"the unit", r.Score.Unit}} {
		if part.score < least {
			weakest, least = part.name, part.score
		}
	}
	return weakest + " may not be meant"
}

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
	Series     *figures.Series
	Printings  []*figures.Figure // of one figure, oldest first; the last is the newest known
	Score      Score
	Slip       string         // "unit", "per" or "points": the same digits, said of something else
	terms      []lexicon.Term // the words of the series that the claim was read by: its own or an alias
	unitKnown  bool           // the table says in what unit it is
	derives    *Derivation
	inputs     []inputs // the figures that it may be computed from
	passedOver bool     // the number's own words say nothing of it, and name other measures
	own        float64  // what the words near the number say of its measure, without what the article says elsewhere
	kept       bool     // the number names no measure, and the article keeps coming back to this one
	cited      citation // how the article cites its source
	told       bool     // it is of the number beside, which holds, whatever the words name
	carried    bool     // by its words alone it would be less sure: it is what the article has just spoken of
}

func (r *Reading) newest() *figures.Figure { return r.Printings[len(r.Printings)-1] }

// moment finds the figures for the time of the claim.
func (r *Reading) moment(q *question) bool {
	m, ok := momentOf(q, r.Series)
	r.Printings, r.Score.Period = m.printings, m.fit
	return ok
}

// compute finds the figure for the time of the claim, and those that the number
// may be computed from with it.
func (r *Reading) compute(q *question) bool {
	if !r.end(q) {
		return false
	}
	if r.inputs = r.derives.Inputs(q, r); len(r.inputs) == 0 && r.toCome(q) {
		r.inputs = r.derives.Inputs(q, r)
	}
	return len(r.inputs) > 0
}

// toCome goes on to the figure after that of now, if that is the first: a plan
// sets the year to come against this one.
func (r *Reading) toCome(q *question) bool {
	list := q.known(r.Series)
	if q.claim.Period.Near >= claims.Sentence || !list[0].Period.Same(r.newest().Period) {
		return false
	}
	for _, f := range list {
		if f.Period.From == r.newest().Period.To {
			r.Printings = samePeriod(list, f.Period)
			return true
		}
	}
	return false
}

// end finds the figures for the time of the claim, or for the end of a stretch of
// time that it speaks of: "between 2000 and 2010", "over the past year".
func (r *Reading) end(q *question) bool {
	list, p := q.known(r.Series), q.claim.Period
	if r.derives == &AllParts {
		r.Printings, r.Score.Period = firstPart(list, p), periodFit[p.Near]
		return len(r.Printings) > 0
	}
	if spoken := q.spokenOf(r.Series); spoken != nil && p.Near < claims.Sentence {
		if r.Printings = samePeriod(list, spoken.Period); len(r.Printings) > 0 {
			r.Score.Period = spokenFit
			return true
		}
	}
	if p.Near >= claims.Sentence && p.Grain == period.Span && !p.From.IsZero() && !p.To.IsZero() {
		if last := shortestAtEnd(list, p.Period); last != nil {
			r.Printings, r.Score.Period = samePeriod(list, last.Period), periodFit[p.Near]
			return true
		}
		if !q.claim.Back.IsZero() && !p.To.Add(0, 1, 0).Before(q.published) {
			r.Printings, r.Score.Period = newestAt(list, q.published), periodFit[p.Near]
			return len(r.Printings) > 0
		}
	}
	return r.moment(q)
}

// timely reports whether the figures are of the time that the text names, if it
// names one.
func (r *Reading) timely(q *question) bool {
	p := q.claim.Period
	return p.Near == claims.Nowhere || p.Overlaps(r.newest().Period) || r.Score.Period == spokenFit
}

// spokenFit is how sure it is that a number is of the time of what the article
// has just spoken of.
const spokenFit = 0.95

// isAhead are the statuses of figures that say what is to come.
var isAhead = map[string]bool{"forecast": true, "budget": true, "proposed": true, "plan": true}

// isForecast reports whether the reading is of a figure that was forecast, or
// that is for a time which had not ended when the article appeared.
func (r *Reading) isForecast(published period.Date) bool {
	f := r.newest()
	if isAhead[f.Status] || !published.IsZero() && !f.Period.IsZero() && published.Before(f.Period.To) && f.Period.Grain != period.ToDate {
		return true
	}
	for word := range strings.FieldsSeq(strings.ToLower(r.Series.Measure)) {
		switch strings.Trim(word, "():,;") {
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

package check

import (
	"claimcheck/claims"
	"claimcheck/quantity"
)

// ofSomethingElse reports whether a change in per cent is said in so many words to be
// one of a thing that a series is not about, and nothing in the sentence speaks of the
// series, not even its place or time: "Copper prices rose by 10%" after a sentence on
// the output of steel.
func (q *question) ofSomethingElse(r *Reading) bool {
	c := q.claim
	if q.namesConceptBeside(r) {
		return true
	}
	if q.quantity.Change == quantity.None || q.quantity.Kind != quantity.Percent || r.Series.Stated != nil ||
		max(c.Place.Near, c.Period.Near) >= claims.Sentence || c.Base.Near >= claims.Sentence && (r.derives == nil || q.saysOfIt(r.Series)) {
		return false
	}
	speaks := false
	for _, t := range c.Terms {
		if t.Near < claims.Sentence || t.Another || t.InName {
			continue
		}
		if amongTerms(r.terms, t.ID) || hasTerm(r.Series, t.ID) {
			return false
		}
		speaks = speaks || t.Near == claims.Own && !t.Qualifier()
	}
	return speaks
}

// namesConceptBeside reports whether the number's own words name a measure that the
// lexicon knows and the series is not of, and nothing of what it is of: "with unemployment
// up to 4.3%" is not said of the cash rate.
func (q *question) namesConceptBeside(r *Reading) bool {
	if r.derives != nil || r.Series.Stated != nil || q.quantity.Digits() >= digitsOfNeighbours {
		return false
	}
	beside := false
	for _, t := range q.claim.Terms {
		if t.Near != claims.Own || t.Another || t.InName || t.Qualifier() {
			continue
		}
		if q.says(r.Series, t.ID) || amongTerms(r.terms, t.ID) {
			return false
		}
		beside = beside || t.Concept && !(q.claim.Against.Of && isPeople(t.ID)) // "over 70% of the population" is no population
	}
	return beside
}

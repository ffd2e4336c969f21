package check

import (
	"slices"

	"claimcheck/claims"
	"claimcheck/lexicon"
)

// The belongings of a claim are what its number and the words that belong to it tell,
// whatever series it is held against: each of them asks, and it is found once.
type belongings struct {
	measuredIn []string       // the words of its unit, by which nothing is measured
	ownWords   []lexicon.Term // those that belong to it and may say what it measures
	isMeasured bool           // one of them names what some series of the catalogue measures
	isBound    bool           // it is only the bound beyond which places are counted
	shared     bool           // several places have it between them
	holds      condition      // what is said of the places that it counts
}

// belongingsOf finds what belongs to the number of a question.
func (q *question) belongingsOf() belongings {
	b := belongings{measuredIn: q.wordsOfUnit(), isBound: q.boundsCount(), shared: q.betweenThem()}
	if q.countsPlaces {
		b.holds = q.condition()
	}
	for _, t := range q.claim.Terms {
		if t.Near == claims.Own && !t.Another && !t.InName && !slices.Contains(b.measuredIn, t.ID) && !q.inNameOf(q.claimedPlace(), t.ID) {
			b.ownWords = append(b.ownWords, t.Term)
			b.isMeasured = b.isMeasured || !t.Qualifier() && q.catalogue != nil && q.catalogue.Measures(t.ID)
		}
	}
	return b
}

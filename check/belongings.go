package check

import (
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// The belongings of a claim are what its number and the words that belong to it tell,
// whatever series it is held against: each of them asks, and it is found once.
type belongings struct {
	measuredIn []string       // the words of its unit, by which nothing is measured
	ownWords   []lexicon.Term // those that belong to it and may say what it measures
	isMeasured bool           // one of them names what some series of the catalogue measures
	isBound    bool           // it is only the bound beyond which places are counted
	shared     bool           // several places have it between them
	isDistance bool           // it is how far two others lie apart: "a difference of 2%"
	isOfThese  bool           // it is a share of what was just counted, "1.2 million, of whom one in six", and no percentage of a table
	holds      condition      // what is said of the places that it counts
}

// belongingsOf finds what belongs to the number of a question.
func (q *question) belongingsOf() belongings {
	before := q.wordsBeforeHedge()
	b := belongings{measuredIn: q.wordsOfUnit(), isBound: q.boundsCount(), shared: q.betweenThem(), isDistance: endsIn(before, distances) || isGapBetween(before)}
	b.isOfThese = (q.quantity.Kind == quantity.Ratio || q.quantity.Kind == quantity.Percent) && endsIn(before, ofThese)
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

// distances are the words behind which a number is how far two others lie apart, and ofThese those behind
// which it is a share of what stands before them.
var (
	distances = []string{" difference of", " gap of", " margin of"}
	ofThese   = []string{" of whom", " of which"}
)

// isGapBetween reports whether words before a number make it how far two lie apart, with the two between: "the gap between them is".
func isGapBetween(before string) bool {
	for _, gap := range [...]string{"gap between ", "difference between "} {
		_, two, ok := strings.Cut(strings.ToLower(before), gap)
		if ok && !strings.ContainsAny(two, ",;:.") && endsIn(two, []string{" was", " is", " were", " stood at", " stands at", " to"}) {
			return true
		}
	}
	return false
}

// measuresGap reports whether a series is itself of how far two lie apart: "Pay gap".
func measuresGap(s *figures.Series) bool {
	measure := strings.ToLower(s.Measure)
	return strings.Contains(measure, "gap") || strings.Contains(measure, "difference")
}

// endsIn reports whether a text ends in one of some words.
func endsIn(text string, ends []string) bool {
	return slices.ContainsFunc(ends, func(end string) bool { return strings.HasSuffix(text, end) })
}

package check

import (
	"slices"

	"claimcheck/claims"
)

// A Use is what the figure of a link could do to a claim.
type Use struct {
	Confirm    bool // it confirms a number that agrees …
	Digits     int  // … and has as many digits at least; 1 is any
	Contradict bool // it contradicts a number that does not agree …
	Named      bool // … if that shows how it went wrong: two digits swapped, another year
	Why        string
}

// useOf says what a link is sure enough for, among all links, the surest first.
// Numbers with more digits agree by chance less often, so that less is asked of
// them.
func (q *question) useOf(l *Link, links []Link, stated bool) Use {
	score, best := l.Score.Total(), links[0].Score.Total()
	switch {
	case score < followers*best:
		return Use{Why: string(anotherByFar)}
	case !l.sameUnit(q):
		return Use{Why: string(unitUntold)}
	case q.borrows(l.terms, links[0].terms):
		return Use{Why: string(wordsBorrowed)}
	}
	u := Use{Digits: q.digitsFor(score, stated)}
	u.Confirm = u.Digits > 0
	elsewhere := func(o Link) bool {
		return !o.Series.Place.Same(l.Series.Place) && o.Score.Total() >= rivalry*score
	}
	switch {
	case !u.Confirm:
		u.Why = string(linkUnsure)
	case score < rivalry*best:
		u.Why = string(anotherSurer)
	case score < q.thresholds.Name:
		u.Why = string(notSureEnough)
	case q.narrower(&l.Reading):
		u.Why = string(partOfIt)
	case q.claim.Place.Near == claims.Nowhere && slices.ContainsFunc(links, elsewhere):
		u.Why = string(placeUntold)
	default:
		u.Contradict, u.Named = true, score < q.thresholds.Accuse
	}
	return u
}

// digitsFor is how many digits a number must have to be confirmed at a score, 0
// if none is enough. Of a number that is stated it is known.
func (q *question) digitsFor(score float64, stated bool) int {
	if stated {
		if score >= q.confirmFrom() {
			return 1
		}
		return 0
	}
	for digits := 1; digits <= 3; digits++ {
		if score >= q.thresholds.confirmFrom(digits) {
			return digits
		}
	}
	return 0
}

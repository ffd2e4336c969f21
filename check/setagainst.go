package check

import (
	"slices"
	"strings"

	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/quantity"
)

// setAgainst is what stands between two numbers of one thing at two times.
var setAgainst = []string{"against", "up from", "down from", "compared with", "compared to", "versus", "rather than"}

// isBesideStranger reports whether the number that a number is set against, "46,510 deaths, against
// 71,930 a year earlier", is nowhere in what a series measures, at no time and in no place: then
// neither is of that series.
func (q *question) isBesideStranger(s *figures.Series) bool {
	beside := q.setBeside()
	if beside == nil || beside.Modifier > quantity.About || beside.Digits() < digitsOfNeighbours {
		return false
	}
	asked := 0
	for other := range q.catalogue.SameMeasure(s) {
		if asked++; asked > placesAsked && !other.Place.Same(s.Place) {
			continue
		}
		if slices.ContainsFunc(q.known(other), func(f *figures.Figure) bool {
			return compare(beside, f).Outcome != quantity.Disagrees
		}) {
			return false
		}
	}
	return true
}

// placesAsked is in how many places such a number is looked for, and in that of the claim.
const placesAsked = 300

// setBeside is the number of the sentence that a number is set against, or that is set against it;
// nil if there is none in its unit.
func (q *question) setBeside() *extract.Quantity {
	i := q.claim.Quantity
	for _, k := range []int{i - 1, i + 1} {
		if k < 0 || k >= len(q.text.Quantities) {
			continue
		}
		a, b := &q.text.Quantities[min(i, k)], &q.text.Quantities[max(i, k)]
		if a.Block != b.Block || a.Sentence != b.Sentence || max(a.To, a.CountedTo) > b.From || a.Kind != b.Kind || !ofOneUnit(a.Quantity, b.Quantity) {
			continue
		}
		if setsAgainst(joint(q.text.Doc.Blocks[a.Block].Text[max(a.To, a.CountedTo):b.From], b)) {
			return &q.text.Quantities[k]
		}
	}
	return nil
}

// setsAgainst reports whether the words between two numbers set the second against the first, if
// need be behind a time or a place: "in 2024, against". What comes "from" elsewhere is no number.
func setsAgainst(words string) bool {
	if len(strings.Fields(words)) > mostBetween {
		return false
	}
	return words == "from" || slices.ContainsFunc(setAgainst, func(phrase string) bool {
		return words == phrase || strings.HasSuffix(words, " "+phrase)
	})
}

// mostBetween is how many words may stand between such numbers.
const mostBetween = 8

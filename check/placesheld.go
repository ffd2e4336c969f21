package check

import (
	"fmt"
	"slices"
	"strings"

	"claimcheck/extract/tagger"
	"claimcheck/figures"
	"claimcheck/quantity"
)

// PlacesHeld is how many places a table covers: "the survey covers five countries",
// "of the six ports that are listed". A text may speak of another selection, so a count
// that differs accuses nobody.
var PlacesHeld = Derivation{
	Name:    "count",
	Doc:     "how many places a table covers",
	Calls:   func(q *question, s *figures.Series) bool { return q.countsHeld && !s.Place.IsZero() },
	Inputs:  placesHeldInputs,
	Grouped: true,
	Compute: placesHeld,
}

// countsCovered reports whether a claim is how many places some figures cover.
func (q *question) countsCovered() bool {
	n := q.quantity
	if n.Kind != quantity.Count || n.Modifier != quantity.Exact || !n.Per.IsZero() || statesChange(n) || !placeNouns[n.Unit.Name] {
		return false
	}
	return slices.ContainsFunc(q.text.Sentences[q.claim.Sentence].Words, func(w tagger.Word) bool { return isWord("covering", strings.ToLower(w.Text)) })
}

func placesHeldInputs(q *question, r *Reading) []inputs {
	all := q.everyPlace(r)
	if len(all) < leastGroup {
		return nil
	}
	return []inputs{{printings: all}}
}

func placesHeld(_ *question, in []*figures.Figure) (derived, bool) {
	count := quantity.Int(int64(len(in)))
	return derived{count, quantity.Point(count), func() string { return fmt.Sprintf("%d places held", len(in)) }}, true
}

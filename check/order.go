package check

import (
	"fmt"
	"strings"

	"claimcheck/claims"
	"claimcheck/corpus"
)

// Order finds a list that is said to go down, or up, and does not.
var Order = Check{
	Name: "order",
	Doc:  "a list is not in the order in which it is said to be",
	Run:  outOfOrder,
}

func outOfOrder(r *Result) []Inconsistency {
	var found []Inconsistency
	for list := range r.sentences {
		if a, b := firstOutOfOrder(r, list); a != nil {
			found = append(found, Inconsistency{
				Reason: "order", Severity: Error,
				Message: fmt.Sprintf("the list is said to be in order, and %s comes before %s", quote(r, a), quote(r, b)),
				Spans:   []corpus.Span{a.Span, b.Span},
			})
		}
	}
	return found
}

// shortestList is how many numbers a list has that is worth an order.
const shortestList = 3

// firstOutOfOrder finds the first two neighbours of a sentence's list that stand
// the wrong way round.
func firstOutOfOrder(r *Result, list []claims.Claim) (a, b *claims.Claim) {
	if len(list) < shortestList {
		return nil, nil
	}
	q := list[0].Of(r.Text)
	sentence := &r.Text.Sentences[list[0].Sentence]
	text := r.Text.Doc.Blocks[q.Block].Text[sentence.From:sentence.To]
	down, up := hasWord("down", text), hasWord("up", text)
	if down == up {
		return nil, nil
	}
	for i := range list {
		if !ownFact(r, &list[i]) || !ofOneUnit(q.Quantity, list[i].Of(r.Text).Quantity) || !isListed(r, &list[i]) {
			return nil, nil
		}
	}
	for i := 1; i < len(list); i++ {
		before, after := list[i-1].Of(r.Text).Value, list[i].Of(r.Text).Value
		if down && before.Less(after) || up && after.Less(before) {
			return &list[i-1], &list[i]
		}
	}
	return nil, nil
}

// isListed reports whether a number stands in brackets or behind a name as those
// of a list do: "Fife (605)", "Fife, 605", "Fife with 605".
func isListed(r *Result, c *claims.Claim) bool {
	before := strings.TrimRight(r.before(c), " ")
	for _, mark := range []string{"(", ",", ":", "–", "—", " with", " at", " on"} {
		if strings.HasSuffix(before, mark) {
			return true
		}
	}
	return false
}

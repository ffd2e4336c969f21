package check

import (
	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/quantity"
)

// unchecked is the finding for a number that is not asserted as a fact.
func unchecked(claim *claims.Claim) Finding {
	return Finding{Status: Unchecked, Reason: claim.Modality.String(), Message: modalityMessage[claim.Modality]}
}

// unsourced is the finding for a claim that no figure settles, with the reason
// why not.
func unsourced(q *question, readings []Reading) Finding {
	f := Finding{Status: Unsourced, Reason: "no_figure", Candidates: readings}
	switch {
	case q.quantity.Form == quantity.Vague || q.quantity.Form == quantity.Indefinite:
		f.Reason = "vague"
	case personal(q):
		f.Reason = "personal"
	case len(readings) > 0 && readings[0].Score.Total() >= mayCover[TellingDigits(q.quantity)]:
		f.Reason = "unsure"
	}
	f.Message = unsourcedMessage[f.Reason]
	return f
}

// mayCover is the score from which a table may cover a number of so many telling digits, so that
// it is open which figure is meant and not that there is none. A figure that agrees confirms from less.
var mayCover = [...]float64{1: 0.31, 2: 0.23, 3: 0.17}

// personal reports whether a number is about one person's life, which no table
// holds: how long a patient has waited.
func personal(q *question) bool {
	if q.quantity.Kind != quantity.Duration && q.quantity.Kind != quantity.Age {
		return false
	}
	for _, e := range q.text.EntitiesOf(q.claim.Sentence) {
		if e.Type == extract.Person && e.To <= q.quantity.From {
			return true
		}
	}
	return false
}

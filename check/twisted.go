package check

import (
	"cmp"
	"fmt"
	"slices"

	"claimcheck/claims"
	"claimcheck/corpus"
)

// Twisted finds a figure that the article gives twice, once with two of its
// digits the other way round. Numbers that are so alike need fewer words to be
// taken for one.
var Twisted = Check{
	Name: "repeat",
	Doc:  "the same figure is stated twice, once with two digits the other way round",
	Run:  twisted,
}

// enoughDigits is how many digits two numbers have that are alike by no chance.
const enoughDigits = 4

func twisted(r *Result) []Inconsistency {
	var found []Inconsistency
	stated := make(map[string][]*claims.Claim) // by the digits, in order of size
	for i := range r.Claims {
		b := &r.Claims[i]
		q := b.Of(r.Text)
		digits := []byte(leadingDigits(q.Quantity))
		if !ownFact(r, b) || len(digits) < enoughDigits {
			continue
		}
		slices.SortFunc(digits, cmp.Compare[byte])
		key := q.Kind.String() + string(digits)
		for _, a := range stated[key] {
			if p := a.Of(r.Text); !p.Value.Equal(q.Value) && digitSlip(p.Quantity, q.Quantity) && ofOneUnit(p.Quantity, q.Quantity) && ofOneSize(p.Value, q.Value) && sameOccasion(a, b) {
				found = append(found, Inconsistency{
					Reason: "repeat", Severity: Error,
					Message: fmt.Sprintf("the article says both %s and %s, with two digits the other way round, of the same thing: %s", quote(r, a), quote(r, b), b.Measure),
					Spans:   []corpus.Span{a.Span, b.Span},
				})
				break
			}
		}
		if len(stated[key]) < comparedWith {
			stated[key] = append(stated[key], b)
		}
	}
	return found
}

// sameOccasion reports whether two claims may speak of one thing at one place and
// time: they share a word of what is measured, and nothing tells them apart.
func sameOccasion(a, b *claims.Claim) bool {
	if a.Sentence == b.Sentence || narrowsBeyond(a, b) && narrowsBeyond(b, a) {
		return false
	}
	if a.Period.Near > claims.Nowhere && b.Period.Near > claims.Nowhere && !a.Period.To.IsZero() && !b.Period.To.IsZero() && a.Period.To != b.Period.To {
		return false
	}
	if a.Place.Near >= claims.Sentence && b.Place.Near >= claims.Sentence && a.Place.ID != b.Place.ID {
		return false
	}
	own := make(map[string]bool)
	for _, t := range a.Terms {
		own[t.ID] = own[t.ID] || t.Near == claims.Own
	}
	return slices.ContainsFunc(b.Terms, func(t claims.Term) bool { return t.Near == claims.Own && own[t.ID] })
}

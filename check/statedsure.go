package check

import (
	"slices"

	"claimcheck/claims"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// How alike the words of a claim and of a statement must be. A text states so many
// numbers that one of few digits is often met by chance.
const (
	statedLong  = 0.2  // to confirm a number of four digits or more
	statedThree = 0.35 // … of three
	statedTwo   = 0.5  // … of two
	statedShort = 0.6  // … of one, or a hedged one
	statedFrom  = 0.85 // to hold a different number against the claim, if it can be said how it went wrong
	statedAll   = 0.97 // … if it cannot
)

// statedEnough reports whether a statement that agrees with a claim is likely to be
// about the same thing. What reads like the claim in all else is, and a number of
// four digits or more is not met twice by chance.
func (r *Reading) statedEnough(q *question) bool {
	st := r.Series.Stated
	least := statedShort
	if q.repeats(st) || q.quantity.Modifier == quantity.Exact && st.Quantity.Modifier == quantity.Exact {
		least = statedBy(min(q.quantity.Digits(), st.Quantity.Digits()))
	}
	return r.Score.Measure >= least && (least == statedLong || r.Score.Total() >= q.confirmFrom()) &&
		(r.Score.Measure >= statedFrom || q.countsSame(r.Series) || q.repeats(st) && least <= statedThree && r.Score.Measure >= statedTwo)
}

// repeats reports whether a claim has the very number of a statement.
func (q *question) repeats(st *figures.Statement) bool {
	return q.quantity.Modifier == st.Quantity.Modifier && q.quantity.Value.Equal(st.Quantity.Value)
}

// statedBy is how alike the words must be where so many digits agree.
func statedBy(digits int) float64 {
	switch {
	case digits >= 4:
		return statedLong
	case digits == 3:
		return statedThree
	case digits == 2:
		return statedTwo
	}
	return statedShort
}

// countsSame reports whether a claim and a statement count the same things, as
// far as both name them.
func (q *question) countsSame(s *figures.Series) bool {
	claim, stated := q.quantity.Unit, s.Unit
	return claim.Dimension != quantity.Things || stated.Dimension != quantity.Things || lexicon.SameThing(claim.Name, stated.Name)
}

// statedAlike reports whether a statement is so plainly what a claim repeats that
// it can be held against it: of one place, both dated by their own sentence,
// counting the same thing of the same body in nearly the same words, and nothing
// else that the text states is what the claim says. Where it cannot be named how the
// number went wrong, the claim must name the place itself and share all the words:
// the text may count attempted burglaries. A figure of a table needs none of this.
func (q *question) statedAlike(r *Reading, named bool) bool {
	s := r.Series
	if s.Stated == nil {
		return true
	}
	near, words := claims.Sentence, statedAll
	if named {
		near, words = claims.Headline, statedFrom
	}
	where := q.claim.Place.Near >= near && lexicon.SamePlace(q.claim.Place.ID, s.Place.ID)
	when := q.claim.Period.Near >= claims.Sentence && s.Stated.Dated && len(samePeriod(r.Printings, q.claim.Period.Period)) > 0
	return !q.stops(fewerWords, r.Score.Measure < words) && !q.stops(placeBesides, !where) && !q.stops(undated, !when) && !q.stops(unitUntold, !r.unitKnown) &&
		!q.stops(otherThings, !q.countsSame(s)) && !q.stops(otherBody, !q.ofSameSubject(s.Stated)) && !q.stops(statedToo, q.statedBeside(s)) && !q.stops(leftOpen, q.beyondBound(s.Stated))
}

// ofSameSubject reports whether a claim and a statement are said of one body, as
// far as both name it: a hospital is not the next one.
func (q *question) ofSameSubject(st *figures.Statement) bool {
	claim, stated := lexicon.Terms(q.claim.Subject), lexicon.Terms(st.Subject)
	return len(claim) == 0 || len(stated) == 0 || slices.ContainsFunc(claim, func(t lexicon.Term) bool { return amongTerms(stated, t.ID) })
}

// beyondBound reports whether a claim lies on that side of a bound which the
// statement leaves open: "over 4,300" does not contradict 9,000.
func (q *question) beyondBound(st *figures.Statement) bool {
	claim, stated := q.quantity.Value, st.Quantity.Value
	switch st.Quantity.Modifier {
	case quantity.Over, quantity.AtLeast, quantity.JustOver:
		return stated.Less(claim)
	case quantity.Under, quantity.AtMost, quantity.UpTo, quantity.Nearly, quantity.JustUnder:
		return claim.Less(stated)
	}
	return false
}

// statedBeside reports whether the text states the number of the claim of
// something else.
func (q *question) statedBeside(s *figures.Series) bool {
	return slices.ContainsFunc(s.Table.Series, func(o *figures.Series) bool {
		return o != s && compare(q.quantity, &o.Figures()[0]).Outcome == quantity.Agrees
	})
}

package check

import (
	"cmp"

	"claimcheck/extract"
	"claimcheck/quantity"
)

// Thresholds are how sure the link between a claim and a figure has to be, as the
// Total of a Score, for what the figure does to the claim. A field that is zero is
// as shipped, so the zero Thresholds are those that are shipped.
//
// A wrong accusation costs more than a miss, so more is asked of it; and the more
// digits of a number agree, the less they can agree by chance. The values were
// chosen on labelled articles: docs/design.md shows what they were weighed by, and
// claimcheck eval curve prints it.
type Thresholds struct {
	Confirm      float64 // from here on, a figure that agrees confirms
	ConfirmTwo   float64 // … an exact number of two digits
	ConfirmThree float64 // … of three or more
	Accuse       float64 // from here on, a figure that disagrees contradicts
	Name         float64 // … if it can be said how the number went wrong: that is evidence for the link too
	Alike        float64 // … and its digits are those of the figure itself: so many grams for so many ounces
	Loose        float64 // from here on, a figure that nearly agrees is a loose wording
}

var shipped = Thresholds{Confirm: 0.08, ConfirmTwo: 0.07, ConfirmThree: 0.06, Accuse: 0.58, Name: 0.33, Alike: 0.25, Loose: 0.38}

// InForce are the thresholds with those that are shipped in the place of what is
// left out.
func (t Thresholds) InForce() Thresholds {
	return Thresholds{
		Confirm:      cmp.Or(t.Confirm, shipped.Confirm),
		ConfirmTwo:   cmp.Or(t.ConfirmTwo, shipped.ConfirmTwo),
		ConfirmThree: cmp.Or(t.ConfirmThree, shipped.ConfirmThree),
		Accuse:       cmp.Or(t.Accuse, shipped.Accuse),
		Name:         cmp.Or(t.Name, shipped.Name),
		Alike:        cmp.Or(t.Alike, shipped.Alike),
		Loose:        cmp.Or(t.Loose, shipped.Loose),
	}
}

// TellingDigits is how many digits of a number speak against chance where it agrees
// with a figure: three at most, and one of a number with a hedge.
func TellingDigits(q *extract.Quantity) int {
	if q.Modifier != quantity.Exact {
		return 1
	}
	return max(1, min(q.Quantity.Digits(), 3))
}

// confirmFrom is the score from which a figure that agrees confirms a number of so
// many telling digits.
func (t *Thresholds) confirmFrom(digits int) float64 {
	switch digits {
	case 3:
		return t.ConfirmThree
	case 2:
		return t.ConfirmTwo
	}
	return t.Confirm
}

// confirmFrom is the score from which a figure that agrees confirms the claim.
func (q *question) confirmFrom() float64 { return q.thresholds.confirmFrom(TellingDigits(q.quantity)) }

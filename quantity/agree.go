package quantity

// An Agreement is what comparing a claim with a figure found.
type Agreement struct {
	Outcome Outcome
	Why     string // a reason of the machine interface: misrounded, bound, value…
}

// Compare says whether a claim agrees with a figure that somebody published.
// Both must be in comparable units; if they are not the outcome is Unknown.
//
// Overlap is not agreement. A figure without a hedge is taken as printed, so
// "3.8%" does not agree with a published 3.7. A figure printed more coarsely
// than the claim can refute it but not confirm it, and so can a range or a share
// in words. A figure with a hedge of its own ("over £54m") agrees where the two
// intervals meet.
func Compare(claim, figure Quantity) Agreement {
	figure, ok := figure.In(claim.Unit)
	if !ok {
		return Agreement{}
	}
	bands := claim.Bands()
	if len(bands) == 0 {
		return Agreement{}
	}
	switch {
	case figure.isHedged():
		return compareHedged(claim, bands, figure)
	case figure.Form != Whole && figure.Form != Decimal:
		return compareSpread(claim, bands, figure)
	}
	if figure.coarserThan(claim) && !figure.Value.Equal(claim.Value) {
		if bands[0].Meets(Around(figure.Value, half(figure.Step))) {
			return Agreement{}
		}
	}
	return judge(claim, bands, figure.Value)
}

// Judge says whether a claim agrees with one exact number in the same unit.
func Judge(claim Quantity, x Number) Agreement { return judge(claim, claim.Bands(), x) }

func judge(claim Quantity, bands []Band, x Number) Agreement {
	for _, b := range bands {
		if b.Contains(x) {
			return Agreement{b.Outcome, b.Why}
		}
	}
	return Agreement{Disagrees, claim.refusal()}
}

// refusal is the reason why a number outside all bands is wrong.
func (q Quantity) refusal() string {
	if q.isOpen() {
		return "bound"
	}
	switch q.Modifier {
	case Over, AtLeast, JustOver, Under, AtMost, UpTo, Nearly, JustUnder:
		return "bound"
	}
	return "value"
}

// coarserThan reports whether q, a published figure, is printed with fewer
// digits than the claim asserts.
func (q Quantity) coarserThan(claim Quantity) bool {
	switch claim.Form {
	case Whole, Decimal, Range:
	default:
		return false
	}
	return claim.Modifier == Exact && claim.fineness().Less(q.Step)
}

// fineness is the place to which a claim is meant.
func (q Quantity) fineness() Number {
	if q.Form == Decimal {
		return q.Step
	}
	return q.Value.lastPlace()
}

// In is q with its numbers in another unit.
func (q Quantity) In(u Unit) (Quantity, bool) {
	if q.Unit == u {
		return q, true
	}
	if !q.Unit.Comparable(u) {
		return Quantity{}, false
	}
	for _, n := range []*Number{&q.Value, &q.Max, &q.Step} {
		*n, _ = q.Unit.To(u, *n)
	}
	q.Unit = u
	return q, true
}

// Times is q with its numbers multiplied by a factor: the same digits in
// another place.
func (q Quantity) Times(factor Number) Quantity {
	q.Value, q.Max = q.Value.Mul(factor), q.Max.Mul(factor)
	q.Step = q.Step.Mul(factor.Abs())
	return q
}

// Digits is the number of significant digits that are written: 3 for "3.04",
// 1 for "60,000".
func (q Quantity) Digits() int {
	step := q.Step
	if step.IsZero() || q.Form == Whole {
		step = q.Value.lastPlace()
	}
	if q.Value.IsZero() {
		return 1
	}
	return max(1, q.Value.magnitude()-step.magnitude()+1)
}

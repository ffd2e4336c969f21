package quantity

// isHedged reports whether a published figure is wider than it is printed: "over
// £54m", "dozens". The words between which a range stands widen nothing.
func (q Quantity) isHedged() bool {
	switch q.Modifier {
	case Exact, Precisely, Between:
		return q.Form == Vague || q.Form == Indefinite
	}
	return true
}

// compareHedged compares with a figure that has a hedge of its own, which agrees
// where the two intervals meet. A claim with the very hedge of the figure repeats
// it, and so must have its number, or say less: "over 4,380" is not what "over
// 4,300" says.
func compareHedged(claim Quantity, bands []Band, figure Quantity) Agreement {
	says := figure.Asserts()
	for _, b := range bands {
		if !b.Meets(says) {
			continue
		}
		if b.Outcome == Agrees && claim.Modifier == figure.Modifier && claim.Form == figure.Form && !claim.followsFrom(figure) {
			return Agreement{}
		}
		return Agreement{b.Outcome, b.Why}
	}
	return Agreement{Disagrees, claim.refusal()}
}

// followsFrom reports whether a claim says what a figure with the same hedge does,
// rounded, or less than that.
func (q Quantity) followsFrom(figure Quantity) bool {
	switch bare := q; q.Modifier {
	case Over, AtLeast:
		return !figure.Value.Less(q.Value)
	case Under, AtMost:
		return !q.Value.Less(figure.Value)
	default:
		bare.Modifier = Exact
		return Judge(bare, figure.Value).Outcome == Agrees
	}
}

// compareSpread compares with a figure that leaves open which of several numbers it
// is: "18 to 24", "one in five". It confirms what says the same, or what all of
// them would confirm, and refutes what none of them meets.
func compareSpread(claim Quantity, bands []Band, figure Quantity) Agreement {
	if claim.Modifier == figure.Modifier && claim.Value.Equal(figure.Value) && claim.Max.Equal(figure.Max) {
		return Agreement{Agrees, ""} // "a third" and "one in three" too
	}
	says := figure.Asserts()
	for _, b := range bands {
		switch {
		case claim.Form != Range && b.Holds(says):
			return Agreement{b.Outcome, b.Why}
		case b.Meets(says):
			return Agreement{}
		}
	}
	return Agreement{Disagrees, claim.refusal()}
}

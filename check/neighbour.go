package check

import (
	"slices"
	"strings"

	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/quantity"
)

// A slip names how a number is wrong, by what else it agrees with.
type slip struct {
	reason  string
	figure  *figures.Figure // the neighbour that agrees, if it is one
	dropped bool            // of digits: one is missing, rather than two swapped
	ofLater bool            // of a base: the change was taken as a share of the later figure
}

// slipOf looks for the way in which a contradicted number went wrong: a
// neighbour that does agree, different in one part only. The nearest kinds of
// slip are tried first; a number that is none of them is simply wrong.
func (c *Checker) slipOf(q *question, o opinion) slip {
	switch {
	case o.reading.Slip != "":
		return slip{reason: o.reason}
	case o.inputs != nil:
		if s := otherBase(q, o); s.figure != nil {
			return s
		}
		if q.tried(laterFigure, isShareOfLater(q, o)) {
			return slip{reason: "base", figure: o.figure, ofLater: true}
		}
		return c.otherDerived(q, o)
	case o.reason == "bound":
		return slip{reason: o.reason}
	}
	claim, figure := sides(q.quantity, o.figure)
	switch {
	case inOtherUnit(q.quantity, o.figure) && q.tried(otherUnit, digitsAlone(q.quantity, o.figure).Outcome == quantity.Agrees):
		return slip{reason: "unit"}
	case forOther(q.quantity.Per, o.figure.Series.Per) && q.tried(otherUnit, perOtherUnit(q.quantity, o.figure)):
		return slip{reason: "per"}
	case forOther(q.quantity.Per, o.figure.Series.Per) && scaleSlip(claim, figure):
		return slip{reason: "value"} // another amount of the thing may be meant
	case q.tried(otherPower, scaleSlip(claim, figure)):
		return slip{reason: "scale"}
	case q.tried(otherSign, signSlip(claim, figure)):
		return slip{reason: "direction"}
	}
	if !q.maySlipTo(&o) {
		return slip{reason: "value"}
	}
	for i, look := range []func(*question, opinion) slip{c.otherPeriod, c.otherPlace, c.otherMeasure} {
		if s := look(q, o); q.tried(otherFigures[i], s.reason != "") {
			return s
		}
	}
	switch {
	case q.tried(swappedDigits, digitSlip(claim, figure)):
		return slip{reason: "digits"}
	case q.tried(missingDigit, digitDropped(claim, figure)):
		return slip{reason: "digits", dropped: true}
	}
	return slip{reason: "value"}
}

// maySlipTo reports whether a neighbour that agrees could show how a number went wrong.
// Where the reading is not sure, one that agrees with few digits does so by chance, so
// that none need be looked for.
func (q *question) maySlipTo(o *opinion) bool {
	return o.reading.Score.Total() >= q.thresholds.Accuse || q.quantity.Digits() >= digitsOfNeighbours
}

// otherBase looks for another time from which the stated change would be right.
func otherBase(q *question, o opinion) slip {
	own := slip{reason: o.reason}
	if o.reason != "value" && o.reason != "bound" || len(o.inputs) != 2 || o.inputs[1].Series != o.figure.Series || q.quantity.Digits() < 2 {
		return own
	}
	list := known(o.figure.Series.Figures(), q.asOf)
	if _, told := q.startOfChange(o.figure, list); !told {
		return own
	}
	for _, f := range list {
		if f.Period.Grain != o.figure.Period.Grain || !f.Period.From.Before(o.figure.Period.From) {
			continue
		}
		if d, ok := o.reading.derives.Compute(q, []*figures.Figure{o.figure, f}); ok {
			if status, _ := judgeDerived(q.quantity, d); status == Supported {
				return slip{reason: "base", figure: f}
			}
		}
	}
	q.tried(otherStart, false)
	return own
}

// isShareOfLater reports whether a change in per cent would be right as a share of the later figure instead of the
// earlier: from 60 to 80 is a rise by a third, and 20 is a quarter of 80.
func isShareOfLater(q *question, o opinion) bool {
	if o.reading.derives != &PercentChange || o.reason != "value" || len(o.inputs) != 2 || o.inputs[1].Series != o.figure.Series || q.quantity.Kind != quantity.Percent || q.quantity.Digits() < 2 || q.quantity.Modifier != quantity.Exact {
		return false
	}
	turned, ok := percentChange(q, []*figures.Figure{o.inputs[1], o.figure})
	if !ok {
		return false
	}
	turned.value, turned.interval = turned.value.Neg(), quantity.Point(quantity.Int(0)).Sub(turned.interval)
	status, _ := judgeDerived(q.quantity, turned)
	return status == Supported
}

// otherDerived looks for a sister of the series from which the same is computed as
// the claim states: the rise of another good, or in another place.
func (c *Checker) otherDerived(q *question, o opinion) slip {
	own := slip{reason: o.reason}
	if o.reason != "value" || q.quantity.Digits() < 3 || q.quantity.Modifier != quantity.Exact || q.quantity.Kind == quantity.Rank {
		return own
	}
	if f := otherEnd(q, o); f != nil {
		return slip{reason: "period", figure: f}
	}
	for s := range c.Catalogue.Sisters(o.reading.Series) {
		if !alike(s.Series.Unit, o.reading.Series.Unit) {
			continue
		}
		other := *o.reading
		other.Series, other.Printings = s.Series, nil
		if !other.compute(q) {
			continue
		}
		for _, in := range other.inputs {
			if d, ok := other.derives.Compute(q, in.newest()); ok && in.named {
				if status, _ := judgeDerived(q.quantity, d); status == Supported {
					reason := "measure"
					if s.Part == "place" {
						reason = "place"
					}
					q.tried(otherFigures[1], true)
					return slip{reason: reason, figure: in.newest()[0]}
				}
			}
		}
	}
	return own
}

// otherEnd looks for another time up to which the stated change would be right.
func otherEnd(q *question, o opinion) *figures.Figure {
	if len(o.inputs) != 2 || o.inputs[1].Series != o.figure.Series {
		return nil
	}
	list := known(o.figure.Series.Figures(), q.asOf)
	if _, told := q.startOfChange(o.figure, list); !told {
		return nil
	}
	for _, f := range slices.Backward(list) {
		if f.Period.Grain != o.figure.Period.Grain || f.Period.Same(o.figure.Period) || !o.inputs[1].Period.From.Before(f.Period.From) {
			continue
		}
		if d, ok := o.reading.derives.Compute(q, []*figures.Figure{f, o.inputs[1]}); ok {
			if status, _ := judgeDerived(q.quantity, d); status == Supported {
				return f
			}
		}
	}
	return nil
}

// inOtherUnit reports whether a number and a figure measure the same in two units, so
// that one may be taken for the other: 61.3 litres for 61.3 cubic metres.
func inOtherUnit(q *extract.Quantity, f *figures.Figure) bool {
	u := f.Series.Unit
	switch u.Dimension {
	case quantity.Mass, quantity.Length, quantity.Area, quantity.Volume, quantity.Energy, quantity.Power, quantity.Data, quantity.Temperature, quantity.Speed:
		return q.Unit.Name != u.Name
	}
	return false
}

// scaleSlip reports whether the number would agree if it were a thousand or a
// million times as large or as small: million for billion. Nothing stays nothing.
func scaleSlip(claim, figure quantity.Quantity) bool {
	if claim.Value.IsZero() {
		return false
	}
	for _, places := range []int{3, 6, 9, -3, -6, -9} {
		if quantity.Compare(claim.Times(quantity.Pow10(places)), figure).Outcome == quantity.Agrees {
			return true
		}
	}
	return false
}

// signSlip reports whether the number would agree with the other sign.
func signSlip(claim, figure quantity.Quantity) bool {
	return !figure.Value.IsZero() && quantity.Compare(claim, figure.Times(quantity.Int(-1))).Outcome == quantity.Agrees
}

// digitSlip reports whether two neighbouring digits of the published figure are
// the other way round in the claim: 3,751 for 3,715.
func digitSlip(claim, figure quantity.Quantity) bool {
	a, b := leadingDigits(claim), leadingDigits(figure)
	if len(b) < len(a) {
		return false
	}
	b = b[:len(a)]
	for i := 0; i+1 < len(a); i++ {
		if a[i] != b[i] {
			return a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
		}
	}
	return false
}

// digitDropped reports whether the claim is the published figure without one of
// its inner digits: 3.04 million for 3.204 million. Both are of one size, and the
// claim has digits enough for that to be no chance.
func digitDropped(claim, figure quantity.Quantity) bool {
	a, b := leadingDigits(claim), leadingDigits(figure)
	ten := quantity.Int(10)
	x, y := claim.Value.Abs(), figure.Value.Abs()
	if len(a) < 3 || len(b) != len(a)+1 || !x.Less(y.Mul(ten)) || !y.Less(x.Mul(ten)) {
		return false
	}
	for i := 1; i+1 < len(b); i++ {
		if b[:i]+b[i+1:] == a {
			return true
		}
	}
	return false
}

func leadingDigits(q quantity.Quantity) string {
	s := strings.Replace(q.Value.Abs().String(), ".", "", 1)
	return strings.TrimRight(strings.TrimLeft(s, "0"), "0")
}

// otherPeriod looks for another period of the same series that agrees.
func (c *Checker) otherPeriod(q *question, o opinion) slip {
	return q.newestAgreeing("period", o.reading.Series.Figures(), func(f *figures.Figure) bool {
		return !f.Period.Same(o.figure.Period)
	})
}

// otherPlace looks for the same measure and period of another place.
func (c *Checker) otherPlace(q *question, o opinion) slip {
	var s sisters
	for elsewhere := range c.Catalogue.Elsewhere(o.reading.Series) {
		if found := s.agrees(q, o, elsewhere, "place"); found.reason != "" {
			return found
		}
	}
	return slip{}
}

// otherMeasure looks for another measure of the same place and period, or for
// the same of other people: of women where the text says men.
func (c *Checker) otherMeasure(q *question, o opinion) slip {
	var s sisters
	for sister := range c.Catalogue.Sisters(o.reading.Series) {
		if sister.Part == "place" {
			continue
		}
		if found := s.agrees(q, o, sister.Series, "measure"); found.reason != "" {
			return found
		}
	}
	return slip{}
}

// sisters are asked for their figures one after the other, in the same room.
type sisters struct{ room []figures.Figure }

// agrees looks for an agreeing figure of the same period in a series that differs
// from the one that was read in one part.
func (s *sisters) agrees(q *question, o opinion, sister *figures.Series, reason string) slip {
	if !alike(sister.Unit, o.reading.Series.Unit) || sister.Per.Unit.Name != o.reading.Series.Per.Unit.Name {
		return slip{}
	}
	return q.newestAgreeing(reason, sister.On(o.figure.Period, &s.room), func(*figures.Figure) bool { return true })
}

// alike reports whether two series are in one unit, or both count things.
func alike(a, b quantity.Unit) bool {
	return a.Comparable(b) || a.Dimension == quantity.Things && b.Dimension == quantity.Things
}

// newestAgreeing returns the newest of the figures that agrees with the claim and that
// was published by the day of evaluation. A neighbour that agrees by a hedge is no
// explanation, so it must agree as printed.
func (q *question) newestAgreeing(reason string, list []figures.Figure, fits func(*figures.Figure) bool) slip {
	for i := range slices.Backward(list) {
		if f := &list[i]; isKnown(f, q.asOf) && fits(f) && compare(q.quantity, f).Outcome == quantity.Agrees {
			return slip{reason: reason, figure: f}
		}
	}
	return slip{}
}

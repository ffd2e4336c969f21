package check

import (
	"strings"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A Derivation computes what no cell holds from figures that cells do hold.
type Derivation struct {
	Name string // the operation in the machine interface
	Doc  string // one sentence for the user
	// Calls reports whether the words of a claim call for it, on such a series.
	Calls func(q *question, s *figures.Series) bool
	// Inputs finds the figures that the text means, in each way that they can be
	// meant. The reading has its series, and its figures of the time of the claim.
	Inputs func(q *question, r *Reading) []inputs
	// Grouped is set where it takes a group of places at once, so that the text need
	// not name that of the reading.
	Grouped bool
	// Compute returns the number that the figures give, in the claim's unit.
	Compute func(q *question, in []*figures.Figure) (derived, bool)
}

// Derivations are all of them, in the order in which they are tried. A new one is
// a file with a Derivation and a line here.
var Derivations = []*Derivation{&PercentChange, &Difference, &Gap, &Multiple, &ShareOfWhole, &ShareTogether, &Remainder, &Rate, &Spread, &Together, &Average, &AllKinds, &AllParts, &Since, &Rank, &Run, &PlaceCount, &PlacesHeld}

// A derived is a computed number.
type derived struct {
	value      quantity.Number
	interval   quantity.Interval // where it may lie, since the figures are rounded
	arithmetic func() string
}

// Inputs are the figures that a number is computed from, each with its
// printings, oldest first.
type inputs struct {
	printings [][]*figures.Figure
	named     bool // the text says which figures are meant
}

// newest is the newest printing of each.
func (in inputs) newest() []*figures.Figure {
	list := make([]*figures.Figure, len(in.printings))
	for i, printings := range in.printings {
		list[i] = printings[len(printings)-1]
	}
	return list
}

// standing is the printing of each that stood on the day of one of the first, and
// what was first printed in the place of any of them; ok is false where one had
// no printing yet.
func (in inputs) standing(first *figures.Figure) (list []*figures.Figure, next *figures.Figure, ok bool) {
	for _, printings := range in.printings {
		stood, replaced := standing(printings, first.AsOf)
		if stood == nil {
			return nil, nil, false
		}
		if next == nil {
			next = replaced
		}
		list = append(list, stood)
	}
	return list, next, true
}

// standing returns the printing that stood on a day, and the one that replaced
// it. Without a day in the table, it is the newest.
func standing(printings []*figures.Figure, day period.Date) (stood, next *figures.Figure) {
	for i := len(printings) - 1; i >= 0; i-- {
		f := printings[i]
		if day.IsZero() || f.AsOf.IsZero() || !day.Before(f.AsOf) {
			return f, next
		}
		next = f
	}
	return nil, nil
}

// opineOnDerived computes the number from all figures that may be meant. Those
// that agree are enough; where the text does not name them, a number that fails
// accuses nobody.
func opineOnDerived(q *question, r *Reading) opinion {
	var opinions []opinion
	for _, in := range r.inputs {
		o, ok := opineFrom(q, r, in.newest())
		if !ok {
			continue
		}
		if o.reason != "points" && o.status != Supported {
			if earlier, ok := opineOnce(q, r, in); ok {
				o = earlier
			}
		}
		if o.status == Contradicted && o.reason != "points" && (q.stops(partsUntold, !in.named && !o.turnsBack(q)) || q.stops(otherTime, !r.timely(q))) {
			o.status, o.reason = Unsourced, "unsure"
		}
		if o.status == Imprecise && q.stops(partsUntold, !in.named && (q.quantity.Digits() < 2 || q.quantity.Form > quantity.Decimal || r.own < namedWell)) {
			o.status, o.reason = Unsourced, "unsure"
		}
		opinions = append(opinions, o)
	}
	if len(opinions) == 0 {
		return opinion{reading: r, status: Unsourced, reason: "unsure", figure: r.newest()}
	}
	return mostFavourable(opinions)
}

// turnsBack reports whether the number is what the figures give, but for its
// direction, in so many digits that it is no chance: then the figures are those
// that the text means, though it names no base.
func (o opinion) turnsBack(q *question) bool {
	return o.status == Contradicted && o.reason == "direction" && q.quantity.Modifier == quantity.Exact && q.quantity.Digits() >= 2
}

// takesPoints reports whether the number is by how many points a percentage changed and is said of it in per
// cent, in two digits or of one that its own sentence tells.
func (o opinion) takesPoints(q *question) bool {
	if o.status != Contradicted || o.reason != "points" || q.quantity.Modifier != quantity.Exact {
		return false
	}
	if strings.Contains(strings.ToLower(q.wordsBefore()), "number of ") {
		return false // which rose, and not its share
	}
	c := q.carriedBy(o.reading.Series)
	return q.quantity.Digits() >= 2 || c != nil && c.near == claims.Sentence
}

// opineFrom judges the stated number by printed figures.
func opineFrom(q *question, r *Reading, in []*figures.Figure) (opinion, bool) {
	d, ok := r.derives.Compute(q, in)
	if !ok {
		return opinion{}, false
	}
	status, reason := judgeDerived(q.quantity, d)
	switch {
	case r.derives == &PercentChange && q.quantity.Kind == quantity.Points:
		if status != Supported {
			return opinion{}, false
		}
		status, reason = Contradicted, "points" // of what has none
	case status == Contradicted && pointsForPercent(q, in):
		reason = "points"
	case status == Supported && r.derives == &PercentChange && q.meansPoints(r.Series):
		return opinion{}, false
	}
	return opinion{reading: r, status: status, reason: reason, figure: in[0], inputs: r.derives.telling(q, in), derived: &d}, true
}

// opineOnce finds what the stated number agrees with among the figures as they
// stood on one day: when the first of them was printed, or reprinted. A number
// that was right then is outdated and not wrong; one that gave points as per cent
// was so then.
func opineOnce(q *question, r *Reading, in inputs) (opinion, bool) {
	first := in.printings[0]
	for i := len(first) - 1; i >= 0; i-- {
		list, next, ok := in.standing(first[i])
		if !ok {
			continue
		}
		o, ok := opineFrom(q, r, list)
		switch {
		case !ok:
		case o.status == Supported:
			if i+1 < len(first) {
				next = first[i+1]
			}
			if next == nil {
				continue // all are the newest: no other day's figures
			}
			o.status, o.reason = Outdated, staleness(o.figure, next, q.published)
			return o, true
		case o.reason == "points":
			return o, true
		}
	}
	return opinion{}, false
}

// judgeDerived compares a stated number with a computed one. It is computed from
// the printed figures; if only their rounding lets the two meet, it is loosely
// right.
func judgeDerived(q *extract.Quantity, d derived) (Status, string) {
	if q.Kind == quantity.Rank {
		return judgeRank(q, d)
	}
	if q.Change == quantity.Down && q.Kind != quantity.Times {
		d.value, d.interval = d.value.Neg(), quantity.Point(quantity.Int(0)).Sub(d.interval)
	}
	agreement := quantity.Judge(q.Quantity, d.value)
	switch {
	case agreement.Outcome == quantity.Agrees:
		return Supported, ""
	case q.Asserts().Meets(d.interval):
		return Imprecise, "rounding"
	case agreement.Outcome == quantity.Imprecise:
		return Imprecise, agreement.Why
	case q.Kind != quantity.Times && q.Change != quantity.None && quantity.Judge(q.Quantity, d.value.Neg()).Outcome == quantity.Agrees:
		return Contradicted, "direction"
	}
	return Contradicted, agreement.Why
}

// printedInterval is where a published figure may lie, as it is rounded.
func printedInterval(f *figures.Figure) quantity.Interval {
	return quantity.Around(f.Value, f.Step.Quo(quantity.Int(2)))
}

// printedIntervals are where two figures may lie. Those of one series are rounded
// alike: beside 61.4, 61 is 61.0.
func printedIntervals(f, g *figures.Figure) (quantity.Interval, quantity.Interval) {
	if f.Series != g.Series {
		return printedInterval(f), printedInterval(g)
	}
	half := f.Step.Quo(quantity.Int(2))
	if g.Step.Less(f.Step) {
		half = g.Step.Quo(quantity.Int(2))
	}
	return quantity.Around(f.Value, half), quantity.Around(g.Value, half)
}

// signed is a number to three decimals with its sign.
func signed(n quantity.Number) string {
	s := grouped(n.Round(-3))
	if n.Sign() > 0 {
		return "+" + s
	}
	return s
}

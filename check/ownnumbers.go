package check

import (
	"slices"

	"claimcheck/extract"
	"claimcheck/quantity"
)

// isOfOwnNumbers reports whether two other numbers of its sentence make a number what it says:
// "Its choirs are 310, having been 104 in the beginning: they have tripled". Then it is reckoned from
// those, and not from what the tables have for some other time.
func (q *question) isOfOwnNumbers() bool {
	if !statesChange(q.quantity) && q.quantity.Kind != quantity.Times {
		return false
	}
	others := slices.DeleteFunc(slices.Clone(q.text.QuantitiesOf(q.claim.Sentence)), func(o extract.Quantity) bool {
		return o.From == q.quantity.From || statesChange(&o) || o.Form == quantity.Vague || o.Form == quantity.Indefinite
	})
	if len(others) > mostOwn {
		return false
	}
	for i := range others {
		for k := range others {
			if i != k && q.isMadeBy(&others[i], &others[k]) {
				return true
			}
		}
	}
	return false
}

// mostOwn is how many numbers of a sentence a reader reckons with.
const mostOwn = 8

// isMadeBy reports whether a change is the one to a number from another.
func (q *question) isMadeBy(now, base *extract.Quantity) bool {
	if !ofOneUnit(now.Quantity, base.Quantity) || base.Value.IsZero() {
		return false
	}
	one := quantity.Point(quantity.Int(1))
	times, ok := now.Asserts().Quo(base.Asserts())
	if !ok {
		return false
	}
	switch q.quantity.Kind {
	case quantity.Times:
		return meetsLoosely(q.quantity.Quantity, times)
	case quantity.Percent:
		return meetsLoosely(q.quantity.Quantity, q.towards(times.Sub(one)).Scale(quantity.Int(100)))
	case quantity.Ratio:
		return meetsLoosely(q.quantity.Quantity, q.towards(times.Sub(one)))
	}
	return meetsLoosely(q.quantity.Quantity, q.towards(now.Asserts().Sub(base.Asserts())))
}

// towards turns the amount of a change to that of a fall, if a number says one.
func (q *question) towards(change quantity.Interval) quantity.Interval {
	if q.quantity.Change == quantity.Down {
		return quantity.Point(quantity.Int(0)).Sub(change)
	}
	return change
}

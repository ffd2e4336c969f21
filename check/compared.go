package check

import (
	"fmt"

	"claimcheck/quantity"
)

// compared says how a number stands to the figure, or to what the figures give.
func (q *question) compared(o *opinion) string {
	switch {
	case o.figure == nil:
		return ""
	case o.inputs != nil:
		said := o.derived.arithmetic()
		if q.quantity.Kind != quantity.Rank && !o.derived.interval.IsPoint() {
			said += fmt.Sprintf("; with the rounding of the figures, %s", span(rounded(o.derived.interval)))
		}
		return said
	case o.reading.Slip != "":
		return "the digits are the same, and what they are of is not"
	}
	claim, figure := sides(q.quantity, o.figure)
	return comparison(claim, figure) + whereIn(quantity.Compare(claim, figure))
}

// rounded is an interval to three decimals.
func rounded(i quantity.Interval) quantity.Interval {
	i.Low.Value, i.High.Value = i.Low.Value.Round(-3), i.High.Value.Round(-3)
	return i
}

// whereIn says where a figure lies beside what a number asserts.
func whereIn(a quantity.Agreement) string {
	switch a.Outcome {
	case quantity.Agrees:
		return ": it agrees"
	case quantity.Imprecise:
		return ": it lies in the loose band"
	case quantity.Disagrees:
		return ": it lies outside what is stated, and outside the loose bands"
	}
	return ": it is printed too coarsely to tell"
}

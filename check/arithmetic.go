package check

import (
	"strings"

	"claimcheck/quantity"
)

// comparison writes how a claim's number stands to a figure: "stated 53.5
// million to 54.5 million, published 54.1 million".
func comparison(claim, figure quantity.Quantity) string {
	asserts := claim.Asserts()
	value := short(figure.Value)
	if figure.Form > quantity.Decimal {
		value = span(figure.Asserts())
	}
	if asserts.IsPoint() {
		return "stated " + short(asserts.Low.Value) + ", published " + value
	}
	return "stated " + span(asserts) + ", published " + value
}

// span writes an interval in words that need no mathematics.
func span(i quantity.Interval) string {
	switch {
	case i.High.Unbounded:
		return "at least " + short(i.Low.Value)
	case i.Low.Unbounded:
		return "at most " + short(i.High.Value)
	case i.Low.Open:
		return "above " + short(i.Low.Value) + " to " + short(i.High.Value)
	case i.High.Open:
		return short(i.Low.Value) + " to below " + short(i.High.Value)
	}
	return short(i.Low.Value) + " to " + short(i.High.Value)
}

// short writes a large number in millions or billions, as articles do.
func short(n quantity.Number) string {
	for _, scale := range []struct {
		power int
		word  string
	}{{12, " trillion"}, {9, " billion"}, {6, " million"}} {
		if unit := quantity.Pow10(scale.power); !n.Abs().Less(unit) {
			return grouped(n.Quo(unit)) + scale.word
		}
	}
	return grouped(n)
}

// grouped writes a number of arithmetic, with commas between the thousands and the
// minus sign of print.
func grouped(n quantity.Number) string {
	return strings.Replace(quantity.Grouped(n.Significant(12)), "-", "−", 1)
}

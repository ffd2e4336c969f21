package check

import (
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// A price may be stated for another amount of a thing than a table has it for: "€21 for 100
// kilowatt-hours", where it has euros per kilowatt-hour, or per megawatt-hour.

// forOther reports whether two rates are of one thing that is measured or counted, for different amounts
// of it, so that one can be turned into the other: deaths per 100 births, and per 1,000.
func forOther(claim, series quantity.Per) bool {
	if claim.IsZero() || series.IsZero() || !claim.Unit.Comparable(series.Unit) || ofTwoSizes[claim.Unit.Name] || ofTwoSizes[series.Unit.Name] {
		return false
	}
	switch claim.Unit.Dimension {
	case quantity.Mass, quantity.Volume, quantity.Energy, quantity.Length, quantity.Area:
		return claim.Unit.Name != series.Unit.Name || !claim.Value.Equal(series.Value)
	case quantity.Things:
		return lexicon.SameThing(claim.Unit.Name, series.Unit.Name) && !claim.Value.Equal(series.Value)
	}
	return false
}

// ofTwoSizes are the units of which one country's is larger than the other's.
var ofTwoSizes = map[string]bool{"gallon": true, "pint": true, "quart": true, "fluid ounce": true, "ton": true, "hundredweight": true, "bushel": true}

// perOtherUnit reports whether a price has the digits of a figure, and is asked for another unit:
// "$3.14 a kilo", of $3.14 a tonne.
func perOtherUnit(q *extract.Quantity, f *figures.Figure) bool {
	per := f.Series.Per
	isSlip := q.Per.Unit.Dimension == quantity.Things || q.Per.Unit.Name != per.Unit.Name
	return forOther(q.Per, per) && isSlip && digitsAlone(q, f).Outcome == quantity.Agrees
}

// askedFor is a figure for as much of a thing as the claim speaks of.
func askedFor(figure quantity.Quantity, claim quantity.Per) quantity.Quantity {
	if !forOther(claim, figure.Per) {
		return figure
	}
	amount, ok := claim.Unit.To(figure.Per.Unit, claim.Value)
	if !ok || figure.Per.Value.IsZero() {
		return figure
	}
	figure = figure.Times(amount.Quo(figure.Per.Value))
	figure.Per = claim
	return figure
}

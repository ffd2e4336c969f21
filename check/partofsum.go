package check

import (
	"slices"

	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A table need not say that one column is the whole of others: "New cars" beside "Battery", "Petrol" and "Diesel". It
// shows it, where columns side by side make the sum of another at every time.

// mostColumns is among how many columns of a place it is looked for which of them are the parts of another.
const mostColumns = 24

// leastSums is at how many times columns have to make the sum of another.
const leastSums = 2

// sumsTo reports whether a series is one of several that stand side by side in their table and make another, at
// every time that all have.
func (q *question) sumsTo(part, whole *figures.Series) bool {
	if part.Table != whole.Table || !part.Place.Same(whole.Place) || whole.Unit.Dimension == quantity.PerCent || !alike(part.Unit, whole.Unit) {
		return false
	}
	var columns []*figures.Series
	for s := range q.catalogue.Kin(whole) {
		if s.Place.Same(whole.Place) && alike(s.Unit, whole.Unit) && slices.Equal(s.Dimensions, whole.Dimensions) {
			columns = append(columns, s)
		}
	}
	at, of := slices.Index(columns, part), slices.Index(columns, whole)
	if at < 0 || of < 0 || len(columns) < 3 || len(columns) > mostColumns {
		return false
	}
	times := q.known(whole)
	values := make([][]quantity.Number, len(columns))
	var sums []quantity.Number
	for _, f := range times {
		row := valuesAt(q, columns, f.Period)
		if row == nil {
			continue
		}
		for i := range columns {
			values[i] = append(values[i], row[i])
		}
		sums = append(sums, f.Value)
	}
	if len(sums) < leastSums {
		return false
	}
	for first := at; first >= 0 && first != of; first-- {
		if makes(values, sums, first, at, of) {
			return true
		}
	}
	return false
}

// valuesAt are the values of some series at a time; nil if one of them has none.
func valuesAt(q *question, columns []*figures.Series, at period.Period) []quantity.Number {
	row := make([]quantity.Number, len(columns))
	for i, s := range columns {
		same := samePeriod(q.known(s), at)
		if len(same) == 0 {
			return nil
		}
		row[i] = same[len(same)-1].Value
	}
	return row
}

// makes reports whether the columns from first on make, as far as past at and with more than one of them, the sums that
// stand in column of.
func makes(values [][]quantity.Number, sums []quantity.Number, first, at, of int) bool {
	made := make([]quantity.Number, len(sums))
	for last := first; last < len(values) && last != of; last++ {
		isSum := true
		for t := range sums {
			made[t] = made[t].Add(values[last][t])
			isSum = isSum && made[t].Equal(sums[t])
		}
		if isSum && last >= at && last > first {
			return true
		}
	}
	return false
}

package check

import (
	"slices"

	"claimcheck/figures"
	"claimcheck/quantity"
)

// A table need not say that one column is the whole of others: "Boats" beside "Oars", "Sails" and "Steam". It
// shows it, where columns side by side make the sum of another at every time.

// mostColumns is among how many columns of a place it is looked for which of them are the parts of another.
const mostColumns = 24

// At how many times columns have to make the sum of another, and at how many of the newest it is looked.
const (
	leastSums = 3
	mostSums  = 8
)

// sumsTo reports whether a series is one of several that stand side by side in their table and make another, at
// every time that all have.
func (q *question) sumsTo(part, whole *figures.Series) bool {
	if part == whole || part.Table != whole.Table || !part.Place.Same(whole.Place) || whole.Unit.Dimension == quantity.PerCent || !alike(part.Unit, whole.Unit) || isRemainderOfTwo(part) || isRemainderOfTwo(whole) {
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
	times := known(whole.Figures(), q.asOf)
	times = times[max(0, len(times)-mostSums):]
	values, sums := make([][]quantity.Number, len(columns)), make([]quantity.Number, len(times))
	for i, s := range columns {
		list := known(s.Figures(), q.asOf)
		for t, f := range times {
			same := samePeriod(list, f.Period)
			if len(same) == 0 {
				return false
			}
			values[i], sums[t] = append(values[i], same[len(same)-1].Value), f.Value
		}
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

// isRemainderOfTwo reports whether a series is what is left between two others, of which none is a part: births less deaths.
func isRemainderOfTwo(s *figures.Series) bool { return hasWord("remainder", s.Measure) }

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

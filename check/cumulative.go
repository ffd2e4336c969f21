package check

import (
	"strings"

	"claimcheck/figures"
	"claimcheck/quantity"
)

// Some tables give prices as what they rose by since one year, in per cent: 0 in
// 2010, 41 in 2015. Between two other years they rose by what the levels of both
// give, 100 and more.

// isCumulative reports whether a series holds changes since its own start.
func isCumulative(s *figures.Series) bool {
	list := s.Figures()
	if s.Unit.Dimension != quantity.PerCent && s.Unit.Dimension != quantity.Bare || len(list) < fewYears || !list[0].Value.IsZero() {
		return false
	}
	for _, f := range list[1:] {
		if f.Value.IsZero() {
			return false // a rate that is now and then nothing
		}
	}
	for word := range strings.FieldsFuncSeq(strings.ToLower(s.Measure+" "+s.About), func(r rune) bool { return r < 'a' || 'z' < r }) {
		switch word {
		case "price", "prices", "cost", "costs", "change", "cumulative":
			return true
		}
	}
	return false
}

// startsElsewhere reports whether a claim reckons a change from another time than
// that from which a series holds all of its changes.
func (q *question) startsElsewhere(s *figures.Series) bool {
	if !isCumulative(s) {
		return false
	}
	list := s.Figures()
	from, told := q.startOfChange(&list[len(list)-1], known(list, q.asOf))
	return told && from.From.Year != list[0].Period.From.Year
}

// leveled are a figure's value and where it may lie, as a level.
func leveled(f *figures.Figure, printed quantity.Interval) (quantity.Number, quantity.Interval) {
	if !isCumulative(f.Series) {
		return f.Value, printed
	}
	start := quantity.Int(100)
	return f.Value.Add(start), printed.Add(quantity.Point(start))
}

// levelOf writes the level of a figure.
func levelOf(f *figures.Figure) string {
	if !isCumulative(f.Series) {
		return grouped(f.Value)
	}
	return "(100 + " + grouped(f.Value) + ")"
}

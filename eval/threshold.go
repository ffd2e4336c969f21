package eval

import (
	"claimcheck/check"
	"claimcheck/extract"
)

// A Threshold is one of the thresholds of linking, with what it can be chosen by.
type Threshold struct {
	Name   string
	Doc    string       // what it asks, as a sentence without its score
	Status check.Status // of the findings that it lets through
	From   float64      // the values that are tried, the loosest first
	To     float64
	digits int // it confirms numbers of so many telling digits alone; 0: it is for all
	of     func(*check.Thresholds) *float64
}

// lowest is the score below which no series is looked at: every threshold up to
// it is the same.
const lowest = 0.15

// Thresholds are the thresholds of linking, those that confirm first. One more is a
// line here.
var Thresholds = []Threshold{
	{"confirm", "a figure that agrees confirms a number of one digit, or with a hedge", check.Supported, lowest, 0.6, 1, func(t *check.Thresholds) *float64 { return &t.Confirm }},
	{"confirm-two", "a figure that agrees confirms a number of two digits", check.Supported, lowest, 0.6, 2, func(t *check.Thresholds) *float64 { return &t.ConfirmTwo }},
	{"confirm-three", "a figure that agrees confirms a number of three digits or more", check.Supported, lowest, 0.6, 3, func(t *check.Thresholds) *float64 { return &t.ConfirmThree }},
	{"accuse", "a figure that disagrees contradicts", check.Contradicted, 0.2, 0.9, 0, func(t *check.Thresholds) *float64 { return &t.Accuse }},
	{"name", "a figure that disagrees contradicts, if it can be said how the number went wrong", check.Contradicted, lowest, 0.8, 0, func(t *check.Thresholds) *float64 { return &t.Name }},
	{"alike", "a figure that disagrees contradicts, if the number has three digits or more and they are those of the figure itself, said of another unit or the other way", check.Contradicted, lowest, 0.8, 0, func(t *check.Thresholds) *float64 { return &t.Alike }},
	{"loose", "a figure that nearly agrees makes a loose wording", check.Imprecise, lowest, 0.6, 0, func(t *check.Thresholds) *float64 { return &t.Loose }},
}

// Confirms reports whether it is one of the thresholds that confirm.
func (t *Threshold) Confirms() bool { return t.digits > 0 }

// Shipped is its value as shipped.
func (t *Threshold) Shipped() float64 {
	in := check.Thresholds{}.InForce()
	return *t.of(&in)
}

// isOf reports whether a number is one of those that it is for.
func (t *Threshold) isOf(q *extract.Quantity) bool {
	return !t.Confirms() || check.TellingDigits(q) == t.digits
}

// at is a checker with another value of the threshold, and all else as it was.
func (t *Threshold) at(checker *check.Checker, value float64) *check.Checker {
	thresholds := checker.Thresholds
	*t.of(&thresholds) = value
	return checker.With(checker.Catalogue, thresholds)
}

// values are those that are tried, some step apart, with the one that is shipped
// among them. They are multiples of the step where it lies between.
func (t *Threshold) values(step float64) []float64 {
	own := t.Shipped()
	var list []float64
	told := false
	for i := 0; ; i++ {
		v := rounded(t.From + float64(i)*step)
		if !told && v >= own {
			told = true
			if v > own {
				list = append(list, own)
			}
		}
		if v > t.To {
			return list
		}
		list = append(list, v)
	}
}

// names reports whether it lets findings through of which it may be said how the
// number went wrong.
func (t *Threshold) names() bool { return t.Status == check.Contradicted }

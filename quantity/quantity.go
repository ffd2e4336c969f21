// Package quantity knows how numbers are written and when two of them agree.
// It does not know articles, tables or what the numbers are about.
package quantity

// A Quantity is a number as somebody stated it. "3.8%" does not mean 3.8; it
// means some value that rounds to 3.8, so a Quantity stands for an interval:
// see Asserts.
type Quantity struct {
	Value    Number // in Unit, after the scale word: 54000000 for "£54 million"
	Max      Number // the upper end, where Form is Range
	LowOpen  bool   // a range does not hold its lower end: "more than 10 but less than 20"
	HighOpen bool   // nor its upper end
	Step     Number // one unit in the last written place, after the scale word: 1000000
	Form     Form
	Modifier Modifier
	Kind     Kind
	Unit     Unit
	Per      Per
	Change   Change
}

// Form is the shape in which a number is written; with Modifier it selects the
// row of the table of widths.
type Form uint8

const (
	Whole       Form = iota // an integer: 746, 60,000, twenty-three
	Decimal                 // with decimals or a scale word: 3.8, 54 million
	Range                   // 18 to 24
	Fraction                // a third, three quarters, seven out of ten
	OneIn                   // one in six
	Multiple                // doubled, three times
	Vague                   // dozens, hundreds of thousands; Value is the least it can mean
	Indefinite              // months, years; Value is 2
	Superlative             // the highest; there is no value
	Consecutive             // third in a row: the length of a run
)

// Modifier is a word that widens or bounds a number: "about", "over".
type Modifier uint8

const (
	Exact     Modifier = iota // no such word
	Precisely                 // "exactly", which forbids rounding
	About
	Over
	AtLeast
	Under
	AtMost
	UpTo
	Nearly
	JustOver
	JustUnder
	Between
	Vaguely // the number itself is vague: dozens
)

var modifierNames = [...]string{"exact", "exact", "about", "over", "at_least", "under", "at_most", "up_to",
	"nearly", "just_over", "just_under", "between", "vague"}

// String is the modifier's name in the machine interface.
func (m Modifier) String() string { return modifierNames[m] }

// ModifierNamed returns the modifier of a name in the machine interface; the
// empty name is Exact.
func ModifierNamed(name string) (Modifier, bool) {
	if name == "" {
		return Exact, true
	}
	for m, n := range modifierNames {
		if n == name {
			return Modifier(m), true
		}
	}
	return Exact, false
}

// Kind is what sort of number it is.
type Kind uint8

const (
	Count    Kind = iota // of things: 746 arrests; or a bare number
	Money                // £54 million
	Percent              // 3.2%
	Points               // 0.4 percentage points
	Ratio                // one in five, a third
	Times                // doubled, 3.5 times: a multiple
	Measure              // two tonnes
	Duration             // six months
	Age                  // 52-year-old
	Rank                 // third, the highest
)

// String is the kind's name in the machine interface.
func (k Kind) String() string {
	return [...]string{"count", "money", "percent", "points", "ratio", "multiple", "measure", "duration", "age", "rank"}[k]
}

// Change says whether the number is an amount by which something rose or fell.
type Change uint8

const (
	None Change = iota
	Up
	Down
)

// String is the change's name in the machine interface.
func (c Change) String() string { return [...]string{"none", "up", "down"}[c] }

// Per is the denominator of a rate: 100,000 people in "13.7 per 100,000 people",
// one year in "£1,200 a year". The zero Per is no rate.
type Per struct {
	Value  Number
	Unit   Unit
	Unsaid bool // the text does not say of what: "per 1,000", which is of people if nothing tells otherwise
}

// IsZero reports whether the quantity is no rate.
func (p Per) IsZero() bool { return p.Unit.Name == "" }

package quantity

// Dimension is what a unit measures. Numbers of two dimensions never agree.
type Dimension uint8

const (
	Bare          Dimension = iota // no unit is written
	Things                         // counted things; the unit's name is the noun
	Currency                       // money; only one currency with itself
	PerCent                        // 3.2%
	PercentPoints                  // 0.4 points: a difference of percentages
	Mass
	Length
	Area
	Volume
	Energy
	Power
	Time // durations
	AgeYears
	Data
	Temperature
	Speed
	Concentration
	Other // a unit of measure that is compared with itself alone: decibel, bushel
)

// A Unit is what a number counts or measures.
type Unit struct {
	Name      string // as in the machine interface: "GBP", "%", "tonne", "arrest", ""
	Dimension Dimension
	Base      string // what it is counted in when two units are compared: "gram", "GBP"
	Factor    Number // how many Base make one; 0 stands for 1
}

// Thing is the unit of counted things, named by their singular noun.
func Thing(noun string) Unit {
	if noun == "" {
		return Unit{}
	}
	return Unit{Name: noun, Dimension: Things, Base: noun}
}

func (u Unit) base() string {
	if u.Base == "" {
		return u.Name
	}
	return u.Base
}

func (u Unit) factor() Number {
	if u.Factor.IsZero() {
		return Int(1)
	}
	return u.Factor
}

// Comparable reports whether numbers in u can be turned into numbers in v.
// Money is never converted between currencies.
func (u Unit) Comparable(v Unit) bool {
	return u.Dimension == v.Dimension && u.base() == v.base()
}

// To returns x, a number in u, as a number in v.
func (u Unit) To(v Unit, x Number) (Number, bool) {
	if !u.Comparable(v) {
		return Number{}, false
	}
	return x.Mul(u.factor()).Quo(v.factor()), true
}

// InBase returns x, a number in u, in the unit's base, so that numbers of one
// dimension can be sorted and searched together.
func (u Unit) InBase(x Number) Number { return x.Mul(u.factor()) }

// IsNamed reports whether a word is the noun of the unit: "hour".
func (u Unit) IsNamed(word string) bool { return u.Name != "" && u.Name == word }

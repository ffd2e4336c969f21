package quantity

import "strings"

// String prints the quantity so that Parse reads the same back: "more than 2
// tonnes", "GBP 54 million", "between 15 and 21 months".
func (q Quantity) String() string {
	return q.cue() + q.stated() + q.Per.String()
}

// The words that String prints for a modifier.
var cueWords = [...]string{Precisely: "exactly ", About: "about ", Over: "more than ", AtLeast: "at least ", Under: "less than ",
	AtMost: "at most ", UpTo: "up to ", Nearly: "nearly ", JustOver: "just over ", JustUnder: "just under ", Between: "between ", Vaguely: ""}

func (q Quantity) cue() string {
	if q.isOpen() {
		return cueWords[q.floor()]
	}
	return cueWords[q.Modifier]
}

// isOpen reports whether q is a range that lacks one of its ends, so that it is
// printed as two bounds: "at least 10 and less than 20".
func (q Quantity) isOpen() bool { return q.LowOpen || q.HighOpen }

// floor and ceiling are the bounds of a range that lacks an end.
func (q Quantity) floor() Modifier {
	if q.LowOpen {
		return Over
	}
	return AtLeast
}

func (q Quantity) ceiling() Modifier {
	if q.HighOpen {
		return Under
	}
	return AtMost
}

// stated is the number and its unit.
func (q Quantity) stated() string {
	switch {
	case q.Form == Superlative:
		return "highest"
	case q.Form == Consecutive:
		return ordinalDigits(q.Value) + " in a row"
	case q.Kind == Rank:
		return ordinalDigits(q.Value) + " highest"
	case q.Form == Indefinite:
		return "for " + unitWords[q.Unit.Name]
	case q.Form == Vague:
		return q.vagueWords()
	case q.Form == Multiple:
		return q.multipleWords()
	case q.Form == OneIn:
		_, d, _ := q.Value.Fraction()
		return "1 in " + Grouped(Int(d).String())
	case q.Form == Fraction && q.Unit.Name == "":
		return fractionDigits(q.Value)
	case q.Form == Range && q.Kind == Times:
		return q.rangeWords() + " times as much"
	case q.Form == Range:
		return q.rangeWords()
	}
	return q.withUnit(written(q.Value, q.Step))
}

// withUnit puts the unit before or after a printed number.
func (q Quantity) withUnit(number string) string {
	u := q.Unit
	switch {
	case u.Name == "":
		return number
	case u.Name == "%":
		return number + "%"
	case u.Dimension == Currency && u.Base == u.Name && strings.HasPrefix(number, "-"):
		return "-" + u.Name + " " + number[1:]
	case u.Dimension == Currency && u.Base == u.Name:
		return u.Name + " " + number
	case u.Dimension == Things:
		return number + " " + u.Name
	}
	return number + " " + unitWords[u.Name]
}

func (q Quantity) rangeWords() string {
	joint := " to "
	if q.Modifier == Between {
		joint = " and "
	}
	low, high := written(q.Value, q.Step), written(q.Max, q.Step)
	if q.Step.IsZero() {
		low, high = fractionDigits(q.Value), fractionDigits(q.Max)
	}
	if q.isOpen() {
		joint += cueWords[q.ceiling()]
		if q.Unit.Dimension == Currency {
			return q.withUnit(low) + joint + q.withUnit(high)
		}
	}
	if u := q.Unit; u.Dimension == Currency && u.Base == u.Name {
		return q.withUnit(low) + joint + high
	}
	return low + joint + q.withUnit(high)
}

// vagueWords is the vague plural: "hundreds of thousands of tonnes".
func (q Quantity) vagueWords() string {
	s := vaguePlural(q.Value)
	switch {
	case q.Unit.Dimension == Things:
		s += " of " + q.Unit.Name
	case q.Unit.Name != "":
		s += " of " + unitWords[q.Unit.Name]
	}
	return s
}

var vaguePlurals = []struct {
	word  string
	least int64
}{{"tens", 20}, {"dozens", 24}, {"scores", 40}, {"hundreds", 200}, {"thousands", 2000}, {"millions", 2e6}, {"billions", 2e9}, {"trillions", 2e12}}

// vaguePlural is the plural that means at least v: "tens of thousands".
func vaguePlural(v Number) string {
	for _, p := range vaguePlurals {
		if v.Equal(Int(p.least)) && p.word != "tens" {
			return p.word
		}
	}
	for _, p := range vaguePlurals {
		for _, of := range vaguePlurals {
			if of.least >= 2000 && v.Equal(Int(p.least).Mul(Int(of.least/2))) {
				return p.word + " of " + of.word
			}
		}
	}
	return "several " + v.String()
}

func (q Quantity) multipleWords() string {
	if q.Change == Down {
		return "halved"
	}
	for _, w := range [...]string{"doubled", "trebled", "quadrupled", "quintupled", "sextupled", "octupled"} {
		if q.Change == Up && q.Value.Equal(Int(vocabulary[w].n)) {
			return w
		}
	}
	step := q.Step
	if step.IsZero() {
		step = Int(1)
	}
	return written(q.Value, step) + "-fold"
}

// String is the denominator as it is printed after a number, or "".
func (p Per) String() string {
	if p.IsZero() {
		return ""
	}
	if p.Value.isOne() {
		return " per " + p.Unit.Name
	}
	if p.Unsaid {
		return " per " + Grouped(p.Value.String())
	}
	return " per " + Grouped(p.Value.String()) + " " + p.Unit.Name
}

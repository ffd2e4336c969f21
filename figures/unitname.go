package figures

import (
	"strings"
	"sync"
	"sync/atomic"

	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// knownUnit returns the unit that the words name, or, for money and shares, that
// they start or end with: "% of population", "constant 2019 US Dollars", "annual %".
func knownUnit(words []string) (quantity.Unit, bool) {
	if len(words) == 0 || len(words) > 8 {
		return quantity.Unit{}, false
	}
	if unit, ok := exactUnit(strings.Join(words, " ")); ok {
		return unit, true
	}
	for n := len(words) - 1; n > 0; n-- {
		name := strings.Join(words[:n], " ")
		unit, ok := exactUnit(strings.TrimRight(name, ",;")) // "tonnes, gutted weight"
		if ok && (isShareOrMoney(unit) || qualifies(words[n])) {
			return unit, true
		}
	}
	for n := 1; n < len(words); n++ {
		if unit, ok := exactUnit(strings.Join(words[n:], " ")); ok && (unit.Dimension == quantity.Currency || words[n] == "%") {
			return unit, true
		}
	}
	return quantity.Unit{}, false
}

func isShareOrMoney(u quantity.Unit) bool {
	return u.Dimension == quantity.Currency || u.Dimension == quantity.PerCent || u.Dimension == quantity.PercentPoints
}

// qualifies reports whether the word behind a unit says what is measured rather
// than another unit: "tonnes of fish", "kt CO2e", "tonnes live weight", but not "tonnes oil equivalent".
func qualifies(word string) bool {
	word = strings.ToLower(word)
	return word == "of" || weighedAs[word] || strings.HasPrefix(word, "co2") || strings.HasPrefix(word, "(")
}

// weighedAs are the states in which goods are weighed: tonnes live weight.
var weighedAs = map[string]bool{"live": true, "product": true, "carcass": true, "carcase": true, "dry": true, "fresh": true, "landed": true, "dressed": true, "round": true, "gutted": true, "liveweight": true, "carcase-weight": true, "deadweight": true, "net": true, "gross": true}

// exactUnit returns the unit of a whole name or sign, as the grammar of numbers
// knows it. "Points" alone are no percentage points.
func exactUnit(name string) (quantity.Unit, bool) {
	if known, ok := exactUnits.Load(name); ok {
		u := known.(exactly)
		return u.unit, u.ok
	}
	unit, ok := readExactUnit(name)
	if len(name) <= longestUnit && exactUnitsHeld.Add(1) <= mostExactUnits {
		exactUnits.Store(strings.Clone(name), exactly{unit, ok})
	}
	return unit, ok
}

// exactUnits are the units of the names that were asked for, since the same few stand in
// the headers of every table, and exactUnitsHeld how many they are.
var (
	exactUnits     sync.Map
	exactUnitsHeld atomic.Int64
)

type exactly struct {
	unit quantity.Unit
	ok   bool
}

// mostExactUnits bounds them, for headers may hold anything.
const mostExactUnits = 20_000

func readExactUnit(name string) (quantity.Unit, bool) {
	if lower := strings.ToLower(name); lower == "points" || lower == "point" {
		return quantity.Unit{}, false
	}
	if short := strings.TrimSuffix(name, "."); short != name && !strings.Contains(short, ".") {
		return exactUnit(short) // "Kg."
	}
	if !quantity.HoldsUnit(name) {
		return quantity.Unit{}, false
	}
	for _, written := range [...]string{"1 " + name, name + "1"} {
		q, err := quantity.Parse(written)
		if err == nil && q.Unit.Dimension > quantity.Things && q.Value.Equal(quantity.Int(1)) && q.Per.IsZero() {
			return q.Unit, true
		}
	}
	return quantity.Unit{}, false
}

func isCurrency(code string) bool {
	unit, ok := exactUnit(code)
	return ok && unit.Dimension == quantity.Currency
}

// things is the unit of counted things of which the last word is the noun. A
// unit of measure with more words behind it is a unit of its own.
func things(words []string) quantity.Unit {
	if _, ok := exactUnit(words[0]); ok && len(words) > 1 {
		name := strings.Join(words, " ")
		return quantity.Unit{Name: name, Dimension: quantity.Other, Base: strings.ToLower(name)}
	}
	noun := lexicon.Singular(strings.TrimRight(words[len(words)-1], ",;"))
	if strings.ToUpper(noun) != noun {
		noun = strings.ToLower(noun)
	}
	return quantity.Thing(noun)
}

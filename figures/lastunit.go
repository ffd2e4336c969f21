package figures

import (
	"slices"
	"strings"

	"claimcheck/quantity"
)

// longestLastUnit is how many words of a header may be the unit at its end.
const longestLastUnit = 3

// takeLastUnit takes the unit off the end of a header that has no brackets for it:
// "Landings in tonnes", "Output, kt" and, of a database, "gni_per_capita_dollars" and
// "exports_usd_millions".
func (h *heading) takeLastUnit(text string) string {
	words := strings.Fields(text)
	for n := min(longestLastUnit, len(words)-1); n > 0; n-- {
		before, tail := words[:len(words)-n], words[len(words)-n:]
		parted := strings.HasSuffix(before[len(before)-1], ",") || strings.EqualFold(before[len(before)-1], "in") && len(before) > 1
		if !parted && ofDatabase(h.written) == "" {
			continue
		}
		u := readUnit(strings.Join(tail, " "))
		if !u.endsHeader(before, tail, parted) {
			continue
		}
		if u.per = pricePer(before, u.unit); !u.per.IsZero() {
			u.unit = quantity.Unit{}
		}
		h.unit, h.hasUnit = u, true
		return trimJoint(before)
	}
	return text
}

// ofDatabase is a header if it is one of a database, and else nothing.
func ofDatabase(header string) string {
	if strings.Contains(header, "_") && !strings.Contains(header, " ") {
		return header
	}
	return ""
}

// endsHeader reports whether the last words of a header are its unit, and not part of
// what is measured: vehicle miles are no miles of vehicles, and "bed days" are counted.
func (u measureUnit) endsHeader(before, tail []string, parted bool) bool {
	if !u.certain || !u.per.IsZero() || u.unit.Dimension == quantity.Bare && u.factor.Equal(quantity.Int(1)) || slices.Contains(tail, "per") || slices.Contains(before, "per") && !isOfPeople(before) {
		return false
	}
	if parted {
		return true
	}
	switch u.unit.Dimension {
	case quantity.Bare, quantity.Currency, quantity.PerCent, quantity.PercentPoints, quantity.Area, quantity.Temperature, quantity.Speed, quantity.Power, quantity.Energy:
		return true
	case quantity.Time, quantity.AgeYears:
		return slices.ContainsFunc(before, isLength)
	}
	return !carries(before[len(before)-1])
}

// isOfPeople reports whether a header says "per capita" or the like, behind which its
// unit may stand.
func isOfPeople(words []string) bool {
	at := slices.Index(words, "per") + 1
	return at == len(words)-1 && means("person", words[at])
}

// isLength reports whether a word says that a time is measured.
func isLength(word string) bool {
	switch strings.ToLower(word) {
	case "age", "expectancy", "duration", "length", "time", "wait", "lifespan":
		return true
	}
	return false
}

// carries reports whether a word makes a unit of its own of the one behind it:
// passenger kilometres.
func carries(word string) bool {
	switch strings.ToLower(word) {
	case "passenger", "vehicle", "seat", "train", "car", "tonne", "ton", "freight", "air", "person", "man", "bus", "lorry", "truck":
		return true
	}
	return false
}

// pricePer is what a price at the end of whose header a unit stands is asked for:
// "diesel_price_litre".
func pricePer(before []string, unit quantity.Unit) quantity.Per {
	switch unit.Dimension {
	case quantity.Mass, quantity.Volume, quantity.Energy, quantity.Length, quantity.Area:
	default:
		return quantity.Per{}
	}
	if !slices.ContainsFunc(before, isPrice) {
		return quantity.Per{}
	}
	return quantity.Per{Value: quantity.Int(1), Unit: unit}
}

// isPrice reports whether a word says that money is asked for something.
func isPrice(word string) bool {
	switch strings.ToLower(word) {
	case "price", "prices", "cost", "costs", "tariff", "tariffs", "fare", "fares":
		return true
	}
	return false
}

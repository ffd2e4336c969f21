package figures

import (
	"slices"
	"strings"

	"claimcheck/quantity"
)

// longestLastUnit is how many words of a header may be the unit at its end.
const longestLastUnit = 6

// takeLastUnit takes the unit off the end of a header that has no brackets for it:
// "Landings in tonnes", "Output, kt", "Electricity from wind - TWh" and, of a database,
// "gni_per_capita_dollars" and "exports_usd_millions".
func (h *heading) takeLastUnit(text string) string {
	words := strings.Fields(text)
	if what, ok := h.takeScaleLetter(words); ok {
		return what
	}
	for n := min(longestLastUnit, len(words)-1); n > 0; n-- {
		before, tail := words[:len(words)-n], words[len(words)-n:]
		if strings.ContainsAny(strings.Join(tail, ""), "()[]") || strings.EqualFold(tail[0], "in") {
			continue // half of what stands in brackets, or with what leads to it
		}
		last := before[len(before)-1]
		parted := len(before) > 1 && (last == "-" || last == "–") || strings.HasSuffix(last, ",") || strings.EqualFold(last, "in") && len(before) > 1
		parted = parted || strings.ContainsAny(tail[0], "£$€¥") // "Imports £ million", "Exports HK$ million"
		parted = parted || needsNoMark(tail)
		if !parted && ofDatabase(h.written) == "" {
			continue
		}
		if u, ok := lastUnit(before, tail, parted); ok {
			h.unit, h.hasUnit = u, true
			return strings.TrimRight(trimJoint(before), " -–")
		}
	}
	return text
}

// needsNoMark reports whether the last words of a header are a unit without a mark before them: millions of a measure, "Sold
// million litres", or so much money for each of something, "Average price pence per litre".
func needsNoMark(tail []string) bool {
	switch len(tail) {
	case 2:
		power, isScale := scaleOfWord(tail[0], false)
		unit, known := exactUnit(tail[1])
		return isScale && power > 3 && known && unit.Dimension > quantity.Things
	case 3:
		return tail[1] == "per" && readUnit(strings.Join(tail, " ")).unit.Dimension == quantity.Currency
	}
	return false
}

// takeScaleLetter takes the letter off the end of a header of a database that says how many
// of a sum of money or of things one is: "revenue_m", "visitors_k". People who are m are men.
func (h *heading) takeScaleLetter(words []string) (what string, ok bool) {
	n := len(words) - 1
	if n < 1 || ofDatabase(h.written) == "" {
		return "", false
	}
	scale := scaleLetters[strings.ToLower(words[n])]
	if scale == "" || !means("sums", words[n-1]) && !(scale == "thousand" && means("many", words[n-1])) {
		return "", false
	}
	h.unit, h.hasUnit, h.letter = readUnit(scale), true, scale
	return strings.Join(words[:n], " "), true
}

// scaleLetters are the scales that are but letters.
var scaleLetters = map[string]string{"m": "million", "b": "billion", "k": "thousand"}

// lastUnit reads the last words of a header as its unit. Before them stands what is
// measured, parted from them by a mark or not.
func lastUnit(before, tail []string, parted bool) (u measureUnit, ok bool) {
	tail = slices.Clone(tail)
	for i, word := range tail {
		if code := strings.ToUpper(word); len(code) == 3 && isCurrency(code) {
			tail[i] = code // "avg_loan_aud", "spending_aud_m"
		}
		if power, ok := powersInSmall[word]; ok {
			tail[i] = power // "price_eur_per_mwh"
		}
	}
	if n := len(tail) - 1; n == 1 && isCurrency(tail[0]) && payDaysOf[strings.ToLower(tail[n])] {
		tail = slices.Concat(tail[:n], []string{"per"}, tail[n:]) // "average_rent_eur_month"
		return readUnit(strings.Join(tail, " ")), true
	}
	if u = readUnit(strings.Join(tail, " ")); !u.endsHeader(before, tail, parted) {
		return u, false
	}
	if per := pricePer(before, u.unit); !per.IsZero() {
		u.unit, u.per = quantity.Unit{}, per
	}
	return u, true
}

// powersInSmall are the signs of power and energy as databases write them.
var powersInSmall = map[string]string{"kw": "kW", "mw": "MW", "gw": "GW", "kwh": "kWh", "mwh": "MWh", "gwh": "GWh", "twh": "TWh"}

// payDaysOf are the stretches of time that money is paid for, behind a currency in the name of a
// column.
var payDaysOf = map[string]bool{"hour": true, "day": true, "week": true, "month": true}

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
	isDash := parted && strings.Trim(before[len(before)-1], "-–") == ""
	if !u.certain || u.unit.Dimension == quantity.Bare && u.per.IsZero() && u.factor.Equal(quantity.Int(1)) || !isDash && !u.isAllUnit(tail) {
		return false
	}
	if isRate := !u.per.IsZero() || slices.Contains(tail, "per"); isRate && !isDash && !u.isMuchOf(tail) || slices.Contains(before, "per") && !isOfPeople(before) {
		return false
	}
	what := before
	if last := len(before) - 1; strings.EqualFold(before[last], "in") {
		what = before[:last]
	}
	if (len(what) < len(before) || !parted) && isSign(tail) && !u.fits(what) {
		return false
	}
	if parted && u.unit.Dimension != quantity.Time {
		return true
	}
	switch u.unit.Dimension {
	case quantity.Bare, quantity.Currency, quantity.PerCent, quantity.PercentPoints, quantity.Area, quantity.Temperature, quantity.Speed, quantity.Power, quantity.Energy:
		return true
	case quantity.Time, quantity.AgeYears:
		return tail[0] != "year" && parted || slices.ContainsFunc(before, isLength)
	}
	return !carries(before[len(before)-1])
}

// isMuchOf reports whether words are so much money, mass or the like of each of something: "gbp per
// pupil", "kg per hectare". What is counted of each stands before "per", as deaths do.
func (u measureUnit) isMuchOf(words []string) bool {
	return len(words) == 3 && words[1] == "per" && u.unit.Dimension != quantity.Bare && u.unit.Dimension != quantity.PerCent
}

// isSign reports whether the end of a header is a sign of one or two letters, which
// may stand for something else: "m" for men, "kt" for knots, "pts" for points in a league.
func isSign(tail []string) bool {
	return len(tail) == 1 && (len(tail[0]) <= 2 && tail[0] != "%" || tail[0] == "pts")
}

// fits reports whether what is measured goes with a unit that is but a sign: no people are
// counted in metres, and no deaths in grams.
func (u measureUnit) fits(before []string) bool {
	last := strings.ToLower(before[len(before)-1])
	switch u.unit.Dimension {
	case quantity.Length:
		return measuredInMetres[last]
	case quantity.Mass:
		return u.unit.Name != "gram" && !slices.Contains(before, "speed")
	case quantity.PercentPoints:
		return slices.Contains(before, "change") || slices.Contains(before, "gap") || slices.Contains(before, "difference")
	}
	return true
}

// measuredInMetres is what has a length, by the last word of its name.
var measuredInMetres = map[string]bool{"height": true, "length": true, "depth": true, "width": true, "distance": true, "level": true, "elevation": true, "altitude": true, "thickness": true,
	"rise": true, "rainfall": true, "precipitation": true, "snowfall": true, "snow": true, "network": true, "track": true, "road": true, "roads": true, "rail": true, "railway": true, "travelled": true, "travel": true, "trip": true, "trips": true, "line": true, "lines": true, "coastline": true, "driven": true}

// isAllUnit reports whether words are a unit with its scale and no more: "million
// dollars", and not "combined bill gbp".
func (u measureUnit) isAllUnit(words []string) bool {
	if u.isMuchOf(words) {
		words = words[:1]
	}
	parts, isMoney := splitCurrency(words)
	named, _ := dropScales(parts, isMoney)
	if len(named) == 0 {
		return true
	}
	_, exact := exactUnit(strings.Join(named, " "))
	return exact
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
	case "age", "expectancy", "duration", "length", "time", "wait", "delay", "lifespan":
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

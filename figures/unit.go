package figures

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"claimcheck/embedded"
	"claimcheck/quantity"
)

// A measureUnit is a unit as a table writes it, taken apart: "£ million per week"
// is GBP, times a million, per week.
type measureUnit struct {
	unit    quantity.Unit
	per     quantity.Per
	factor  quantity.Number // what the figures are multiplied by
	written string
	certain bool   // it can be nothing else, so that brackets in a header may be read as a unit
	unclear bool   // it can be two things, metres or millions
	prices  string // at which money is counted: "constant prices"
}

//go:embed scales.tsv
var scalesTable string

// unitWords is the power of ten, or the mere presence, of every word in
// scales.tsv, by what the word means.
var unitWords = sync.OnceValue(func() map[string]map[string]int {
	words := map[string]map[string]int{}
	for row := range embedded.Rows(scalesTable, 3, 3) {
		if words[row[1]] == nil {
			words[row[1]] = map[string]int{}
		}
		power, _ := strconv.Atoi(row[2])
		words[row[1]][row[0]] = power
	}
	return words
})

func means(what, word string) bool {
	_, ok := unitWords()[what][strings.ToLower(word)]
	return ok
}

// isUnit reports whether brackets with this text in them hold a unit, if only
// one that nobody can be sure of.
func (u measureUnit) isUnit() bool { return u.certain || u.unclear }

// withoutRisk cuts from the people that a rate is per that they are at risk, which texts leave out.
func withoutRisk(named []string) []string {
	if n := len(named) - 2; n > 0 && means("person", named[n-1]) && strings.EqualFold(named[n], "at") && strings.EqualFold(named[n+1], "risk") {
		return named[:n]
	}
	return named
}

// roundNumber is per how many of something nothing but a rate is: deaths per 100,000.
const roundNumber = 100

// longestUnit bounds what is read as a unit; more is prose.
const longestUnit = 80

// readUnit takes a unit apart. What names no unit that is known counts things:
// "arrests", "million people". No text, and "number", is the bare unit.
func readUnit(text string) measureUnit {
	if len(text) > longestUnit {
		return measureUnit{factor: quantity.Int(1), written: text}
	}
	return unitsRead.of(text, takenApart)
}

// inThousands are how a thousand is written before a unit in capitals, and inCapitals what these are: metric tons, since nobody
// counts a thousand millions of tonnes.
var (
	inThousands = map[string]bool{"1000": true, "1,000": true, "'000": true}
	inCapitals  = map[string]string{"MT": "tonnes", "HA": "hectares"}
)

// takenApart is readUnit of a text that was not read of late.
func takenApart(text string) measureUnit {
	u := measureUnit{factor: quantity.Int(1), written: text}
	if inner, whole := unbracket(text); whole {
		text = inner // "(1000 HEAD)"
	}
	if scale, unit, ok := strings.Cut(text, " "); ok && inThousands[scale] && inCapitals[unit] != "" {
		text = scale + " " + inCapitals[unit]
	}
	if english, ok := unitInEnglish(text); ok {
		text = english
	}
	if isIndex(text) {
		u.certain = true
		return u
	}
	main, per, isRate := cutPer(withoutBrackets(withoutTaxes(text)))
	if isRate {
		u.per = readPer(per)
	}
	words, isMoney := splitCurrency(strings.Fields(main))
	named, power := dropScales(words, isMoney)
	u.factor = quantity.Pow10(power)
	if isMoney {
		u.prices = pricesOf(main)
	}
	u.certain = power != 0 || isRate && (main == "" || u.per.Value.Cmp(quantity.Int(roundNumber)) >= 0)
	name := strings.TrimRight(strings.Join(named, " "), ".")
	switch {
	case len(words) == 1 && means("unclear", name):
		u.unclear = true
	case name == "" || means("bare", name):
		u.certain = u.certain || name != ""
	default:
		if unit, ok := knownUnit(named); ok {
			u.unit, u.certain = unit, true
		} else {
			u.unit = things(named)
		}
	}
	if u.unit.Name == "pound" && u.per.Unit.Dimension == quantity.Time {
		u.unit, _ = exactUnit("GBP") // pounds a month are paid, not weighed
	}
	return u
}

// isIndex reports whether a unit is that of an index: "Index, 2019 = 100",
// "2015=100". It has no unit, and its base is none.
func isIndex(text string) bool {
	name, _, _ := strings.Cut(text, ",")
	return strings.EqualFold(name, "index") || strings.HasSuffix(strings.ReplaceAll(text, " ", ""), "=100")
}

// isIndexOf reports whether a text is what an index counts from, and no more: "2015=100".
func isIndexOf(text string) bool {
	year, ok := strings.CutSuffix(strings.ReplaceAll(text, " ", ""), "=100")
	return ok && isYear(year)
}

// withoutTaxes is a unit without what its price has in it or has not: "EUR per kWh incl.
// taxes", "£ million, excluding VAT".
func withoutTaxes(text string) string {
	words := strings.Fields(text)
	for i := 1; i < len(words); i++ {
		if means("behind", strings.TrimLeft(words[i], "(")) {
			return strings.TrimRight(strings.Join(words[:i], " "), " ,;")
		}
	}
	return text
}

// withoutBrackets writes "people (thousands)" as "thousands people": what stands
// in brackets behind a unit is how many of it one is.
func withoutBrackets(text string) string {
	if before, inner, ok := cutBrackets(text); ok && before != "" {
		return inner + " " + before
	}
	return text
}

// cutPer cuts "£ per week", "US$/litre" and "pounds a month" into what is
// counted and what it is counted per.
func cutPer(s string) (main, per string, ok bool) {
	words := strings.Fields(s)
	for i := len(words) - 2; i >= 0; i-- {
		switch strings.ToLower(words[i]) {
		case "per":
			if strings.HasPrefix(strings.ToLower(words[i+1]), "cent") {
				continue
			}
		case "a", "an", "each":
			if i == 0 {
				continue
			}
		default:
			continue
		}
		return strings.Join(words[:i], " "), strings.Join(words[i+1:], " "), true
	}
	if main, per, ok = strings.Cut(s, "/"); ok && main != "" && per != "" && !strings.Contains(per, ":") { // “Year/Month: 2021”
		if _, known := knownUnit(strings.Fields(main)); known {
			return main, per, true
		}
		if coins := minorCoins[main]; coins != "" && readUnit(per).unit.Dimension == quantity.Energy {
			return coins, per, true
		}
	}
	return s, "", false
}

// minorCoins are the coins in which energy is priced, by what stands before the stroke: "p/kWh".
var minorCoins = map[string]string{"p": "pence", "c": "cents", "ct": "cents"}

// readPer reads what stands behind "per": "week", "100,000 population". A rate
// per a round number of nothing is a rate of people.
func readPer(s string) quantity.Per {
	per := quantity.Per{Value: quantity.Int(1)}
	if english, ok := unitInEnglish(s); ok {
		s = english
	}
	words := strings.Fields(s)
	if len(words) > 0 {
		if digits, ok := strings.CutSuffix(strings.ToLower(words[0]), "k"); ok && onlyDigits(digits) {
			words[0] = digits + "000" // "per 100k"
		}
	}
	for len(words) > 0 {
		digits, err := ungroup(words[0])
		if err != nil {
			break
		}
		r, ok := readPlain(digits)
		if !ok || r.value.Sign() <= 0 {
			break
		}
		if len(words) > 1 && len(words[1]) == 3 && onlyDigits(words[1]) {
			words[1] = digits + words[1]
		} else {
			per.Value = r.value
		}
		words = words[1:]
	}
	named, power := dropScales(words, false)
	named = withoutRisk(named)
	if len(named) == 1 && named[0] == "mt" {
		named[0] = "tonne" // as banks write it
	}
	per.Value = per.Value.Mul(quantity.Pow10(power))
	switch {
	case len(named) == 0:
		per.Unit, per.Unsaid = quantity.Thing("person"), true
	case means("person", named[len(named)-1]):
		per.Unit = quantity.Thing("person")
	default:
		unit, ok := knownUnit(named)
		if !ok {
			unit = things(named[len(named)-1:])
			if of, ok := knownUnit(named[:1]); ok && of.Dimension >= quantity.Mass && of.Dimension <= quantity.Energy {
				unit = of // "per kg milk solids" is by weight, whatever is weighed
			}
		}
		per.Unit = unit
	}
	return per
}

// dropScales takes words such as "million" and "of" away and returns the power
// of ten that they amount to.
func dropScales(words []string, isMoney bool) (named []string, power int) {
	for i, w := range words {
		lower := strings.ToLower(w)
		if zeros, ok := tensBefore(words, i); ok {
			power += zeros
			continue
		}
		if p, ok := scaleOfWord(w, isMoney); ok {
			power += p
			continue
		}
		if len(words) > i+1 && (lower == "of" && len(named) == 0 || lower == "in" && (len(named) == 0 || means("scale", words[i+1]))) {
			continue // "persons in thousands"
		}
		named = append(named, w)
	}
	return named, power
}

// scaleOfWord is the power of ten that a word of a unit stands for.
func scaleOfWord(word string, isMoney bool) (power int, ok bool) {
	lower := strings.ToLower(word)
	if power, ok = unitWords()["scale"][lower]; !ok && isMoney {
		power, ok = unitWords()["money"][lower]
	}
	return power, ok
}

// tensBefore is how many zeros a power of ten has that stands in digits before another scale or
// what is counted: "100 million yuan", "10 000 km", "10,000 persons".
func tensBefore(words []string, i int) (zeros int, ok bool) {
	digits := strings.ReplaceAll(words[i], ",", "")
	if i+1 == len(words) || strings.TrimRight(digits, "0") != "1" {
		return 0, false
	}
	_, isScaled := unitWords()["scale"][strings.ToLower(words[i+1])]
	return len(digits) - 1, isScaled || len(digits) >= len("10000")
}

// cutScaled parts the scale from the money behind it that it is glued to: "m€",
// "MEUR", "kUSD", "TEUR".
func cutScaled(w string) (scale, money string, ok bool) {
	if len(w) != 4 {
		return "", "", false
	}
	scale, money = w[:1], w[1:]
	if money != "€" && (money != strings.ToUpper(money) || !isCurrency(money)) {
		return "", "", false
	}
	if scale == "T" {
		scale = "k" // which is thousand in German
	}
	return scale, money, means("money", scale)
}

// splitCurrency parts a sign of money from the word that it is glued to: "£m",
// "US$bn", "€000".
func splitCurrency(words []string) (parts []string, isMoney bool) {
	for _, w := range words {
		i := strings.LastIndexAny(w, "£$€¥")
		if scale, code, ok := cutScaled(w); ok {
			isMoney = true
			parts = append(parts, scale, code)
			continue
		}
		if power, ok := unitWords()["hectares"][strings.ToLower(w)]; ok { // "Mha"
			parts = append(parts, "1"+strings.Repeat("0", power), "ha")
			continue
		}
		if i < 0 {
			isMoney = isMoney || isCoin(w)
			parts = append(parts, w)
			continue
		}
		isMoney = true
		for i++; i < len(w) && w[i] >= 0x80; i++ { // the rest of the sign's own bytes
		}
		parts = append(parts, w[:i])
		if w[i:] != "" {
			parts = append(parts, w[i:])
		}
	}
	if isMoney {
		parts = plainMoney(parts)
	}
	return parts, isMoney
}

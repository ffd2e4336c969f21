package figures

import "strings"

// Money is written with scales that are but letters, "US$ m.", "£ bn.", with "in" before
// them, "Rs. in crore", and with the prices at which it is counted, "constant (2022) US$ m.".

// plainMoney is the words of a unit of money without what is no part of it.
func plainMoney(words []string) []string {
	basis := false
	for _, w := range words {
		basis = basis || means("basis", strings.Trim(w, ".,;"))
	}
	var kept []string
	for i, w := range words {
		bare := strings.Trim(w, ".,;")
		switch {
		case bare == "":
		case basis && isBasis(words, i):
		case strings.EqualFold(bare, "in") && i+1 < len(words) && len(kept) > 0 && isMoneyScale(words[i+1]):
		case isMoneyScale(w):
			kept = append(kept, scaleWritten(w))
		default:
			kept = append(kept, strings.TrimRight(w, ",;"))
		}
	}
	if len(kept) == 0 {
		return words
	}
	return kept
}

// pricesOf is at which prices a unit of money is counted, if it says so.
func pricesOf(unit string) string {
	for word := range strings.FieldsSeq(strings.ToLower(unit)) {
		switch strings.Trim(word, ".,;()") {
		case "constant", "real":
			return "constant prices"
		case "current", "nominal":
			return "current prices"
		}
	}
	return ""
}

// differInPrices reports whether the units of the rows count money at several prices.
func (r *reader) differInPrices() bool {
	if !r.has(unitRole) {
		return false
	}
	one := ""
	for _, row := range r.rows {
		switch prices := r.readUnit(row.at(r.column[unitRole])).prices; {
		case prices == "" || prices == one:
		case one != "":
			return true
		default:
			one = prices
		}
	}
	return false
}

// isBasis reports whether a word says, or goes with others that say, at which prices money
// is counted: "at constant (2022) prices and exchange rates".
func isBasis(words []string, i int) bool {
	word := strings.Trim(words[i], ".,;()[]")
	next := func() bool { return i+1 < len(words) && isBasis(words, i+1) }
	switch {
	case means("basis", word):
		return true
	case isYear(word):
		return i > 0 && means("basis", strings.Trim(words[i-1], ".,;")) || next()
	case strings.EqualFold(word, "at"), strings.EqualFold(word, "in"), strings.EqualFold(word, "and"), strings.EqualFold(word, "market"):
		return next()
	}
	return false
}

// isMoneyScale reports whether a word behind or before money says how much of it: "bn.",
// "crores,".
func isMoneyScale(w string) bool { return scaleWritten(w) != "" }

// scaleWritten is a scale as the table of words has it.
func scaleWritten(w string) string {
	for _, written := range [...]string{w, strings.TrimRight(w, ",;"), strings.TrimRight(w, ".,;")} {
		if written != "" && (means("scale", written) || means("money", written)) {
			return written
		}
	}
	return ""
}

// isCoin reports whether a word names money without a sign for it: "Rs", "rupees".
func isCoin(word string) bool {
	switch strings.ToLower(strings.TrimRight(word, ".,")) {
	case "rs", "rupees", "rupee", "euro", "euros", "dollar", "dollars", "yen", "yuan", "rand", "reais":
		return true
	}
	return len(word) == 3 && isCurrency(word)
}

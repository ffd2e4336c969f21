package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// inDollars reports whether a sum in US dollars is that of a measure which tables of the
// world have in dollars: output per head, where they are of several countries and name no
// currency at all.
func (q *question) inDollars(s *figures.Series) bool {
	if q.quantity.Unit.Base != "USD" || s.Unit.Dimension != quantity.Bare || q.catalogue.Currency(s.Table) != "" || q.quantity.Digits() < digitsOfNeighbours || s.Place.ID == "" {
		return false
	}
	if !slices.ContainsFunc(s.Terms, func(t lexicon.Term) bool { return t.ID == "gdp" || t.ID == "gni" }) {
		return false
	}
	for o := range q.catalogue.SameMeasure(s) {
		if o.Place.ID != "" && lexicon.CountryOf(o.Place.ID) != lexicon.CountryOf(s.Place.ID) {
			return true
		}
	}
	return false
}

// inOwnMoney reports whether a sum is in the money of the one country that a table is of,
// where that names none, and a series is called what people pay or are paid: the rents of
// American states.
func (q *question) inOwnMoney(s *figures.Series) bool {
	country := lexicon.CountryOf(s.Place.ID)
	if n := q.quantity; country == "" || n.Unit.Name != lexicon.MoneyOf(country) || n.Digits() < digitsOfNeighbours || !n.Per.IsZero() || s.Unit.Dimension != quantity.Bare || q.catalogue.Currency(s.Table) != "" || !isPaid(s) {
		return false
	}
	for o := range q.catalogue.SameMeasure(s) {
		if lexicon.CountryOf(o.Place.ID) != country {
			return false
		}
	}
	return true
}

// isOfMoney reports whether a measure is called by a word for money, which ends it but for places and years
// or stands before what it is the money for: "council tax Wales", "price of bread", and no price index.
func isOfMoney(measure string) bool {
	words := strings.FieldsFunc(measure, isBetweenWords)
	for i, word := range words {
		if i > 0 && isWord("of money", strings.ToLower(word)) {
			words = words[:i]
			break
		}
	}
	for len(words) > 1 {
		first, _ := utf8.DecodeRuneInString(words[len(words)-1])
		if !unicode.IsUpper(first) && !unicode.IsDigit(first) || isWord("money", strings.ToLower(words[len(words)-1])) {
			break
		}
		words = words[:len(words)-1]
	}
	return len(words) > 0 && isWord("money", strings.ToLower(words[len(words)-1]))
}

// isPaid reports whether a series is called what people pay or are paid: a rent, and not rent
// arrears.
func isPaid(s *figures.Series) bool {
	words := strings.Fields(strings.ToLower(s.Measure))
	if len(words) == 0 {
		return false
	}
	switch words[len(words)-1] {
	case "rent", "rents", "wage", "wages", "salary", "salaries", "earnings", "income", "incomes", "pay", "price", "prices", "fare", "fares":
		return true
	}
	return false
}

// isPrice reports whether a series is called what money is asked for something.
func isPrice(s *figures.Series) bool {
	for word := range strings.FieldsSeq(strings.ToLower(s.Measure)) {
		switch word {
		case "price", "prices", "cost", "costs", "fare", "fares", "tariff", "tariffs":
			return s.Unit.Dimension == quantity.Bare
		}
	}
	return false
}

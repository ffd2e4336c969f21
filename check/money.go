package check

import (
	"slices"
	"strings"
	"unicode"

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

// isOfMoney reports whether a measure is called by a word for money, and does not count something that
// is called so: pay, and no pay claims.
func isOfMoney(measure string) bool {
	words := strings.FieldsFunc(measure, isBetweenWords)
	for i, word := range words {
		if !isWord("money", strings.ToLower(word)) {
			continue
		}
		if i+1 == len(words) || !strings.HasSuffix(words[i+1], "s") || unicode.IsUpper(rune(words[i+1][0])) || isWord("money", words[i+1]) {
			return true
		}
	}
	return false
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

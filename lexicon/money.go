package lexicon

import (
	_ "embed"
	"sync"

	"claimcheck/embedded"
)

//go:embed moneys.tsv
var moneyTable string

var moneys = sync.OnceValue(func() map[string]string {
	all := map[string]string{}
	for row := range embedded.Rows(moneyTable, 2, 2) {
		all[row[0]] = row[1]
	}
	return all
})

// MoneyOf is the code of the currency that is paid with in a country, by its id, or "" for a
// country that nobody has listed.
func MoneyOf(country string) string { return moneys()[country] }

// CountryOfMoney is the only country listed that pays with a currency, by its id, or "" for one that
// several pay with or nobody has listed.
func CountryOfMoney(currency string) string {
	only := ""
	for country, money := range moneys() {
		if money == currency && only != "" {
			return ""
		}
		if money == currency {
			only = country
		}
	}
	return only
}

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

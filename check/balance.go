package check

import (
	_ "embed"
	"strings"
	"sync"

	"claimcheck/embedded"
	"claimcheck/figures"
	"claimcheck/quantity"
)

//go:embed balances.tsv
var balancesTable string

// balances is what a table may call the balance that a term is one side of.
var balances = sync.OnceValue(func() map[string][]string {
	under := map[string][]string{}
	for row := range embedded.Rows(balancesTable, 2, 2) {
		under[row[0]] = append(under[row[0]], row[1])
	}
	return under
})

// sideOf is the side of nothing on which the positive figures of a series stand:
// Up for a balance, a surplus, a net flow, Down for a deficit or an outflow.
func sideOf(s *figures.Series) quantity.Change {
	side := quantity.None
	for word := range strings.FieldsFuncSeq(strings.ToLower(s.Measure), func(r rune) bool { return strings.ContainsRune(" /(),:+−-", r) }) {
		switch word {
		case "balance", "balances", "surplus", "profit", "profits":
			return quantity.Up
		case "deficit", "deficits", "shortfall", "outflow", "outflows", "loss", "losses", "borrowing":
			side = quantity.Down
		case "net":
			if side == quantity.None {
				side = quantity.Up
			}
		}
	}
	return side
}

// onOtherSide reports whether a number is said of one side of a balance and a
// series counts the other: a deficit of £5bn is a balance of minus £5bn.
func onOtherSide(said quantity.Change, s *figures.Series) bool {
	if said == quantity.None {
		return false
	}
	side := sideOf(s)
	return side != quantity.None && said != side
}

package check

import (
	"testing"

	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

func TestSideOf(t *testing.T) {
	for measure, want := range map[string]quantity.Change{
		"Government budget balance":      quantity.Up,
		"Surplus (+) or deficit (−), £m": quantity.Up,
		"Current budget deficit":         quantity.Down,
		"Public sector net borrowing":    quantity.Down,
		"Net migration":                  quantity.Up,
		"Net outflow of people":          quantity.Down,
		"Profit/loss before tax":         quantity.Up,
		"Trade deficit: goods":           quantity.Down,
		"Ferry passengers":               quantity.None,
	} {
		if got := sideOf(&figures.Series{Definition: &figures.Definition{Measure: measure}}); got != want {
			t.Errorf("%s: %v, want %v", measure, got, want)
		}
	}
}

// TestBalancesAreTerms reads every row of the table: each of its terms is what the
// lexicon makes of the words that it is called by.
func TestBalancesAreTerms(t *testing.T) {
	called := map[string]string{"shortfal": "shortfall", "balanc": "balance", "budget-deficit": "budget deficit", "budget-surplus": "budget surplus", "trade-deficit": "trade deficit",
		"trade-surplus": "trade surplus", "trade-balance": "trade balance", "budget-balance": "budget balance", "current-account-balance": "current account balance",
		"current-account-deficit": "current account deficit"}
	check := func(id string) {
		words := id
		if phrase, ok := called[id]; ok {
			words = phrase
		}
		for _, term := range lexicon.Terms(words) {
			if term.ID == id {
				return
			}
		}
		t.Errorf("no words mean %s: %v", id, lexicon.Terms(words))
	}
	for term, under := range balances() {
		check(term)
		for _, id := range under {
			check(id)
		}
	}
}

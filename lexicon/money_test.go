package lexicon

import (
	"strings"
	"testing"
)

// TestMoneys reads every row of moneys.tsv: a country that is known, and a code in capitals.
func TestMoneys(t *testing.T) {
	for country, money := range moneys() {
		if p, ok := PlaceWithID(country); !ok || p.Kind != Country {
			t.Errorf("%s is no country", country)
		}
		if len(money) != 3 || strings.ToUpper(money) != money {
			t.Errorf("%s pays with “%s”, which is no code", country, money)
		}
	}
	if got := MoneyOf("SE"); got != "SEK" {
		t.Errorf("Sweden pays with “%s”, want SEK", got)
	}
}

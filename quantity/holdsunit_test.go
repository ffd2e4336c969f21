package quantity_test

import (
	"testing"

	"claimcheck/quantity"
)

// A text that holds no unit is never read as one, so that it need not be read at all.
func TestHoldsUnit(t *testing.T) {
	for text, want := range map[string]bool{
		"kWh": true, "square metres": true, "thousand tonnes": true, "€ million": true, "US$": true, "per cent": true, "%": true, "points": true,
		"Ribble Valley": false, "School places offered": false, "Hectors": false, "": false,
	} {
		if got := quantity.HoldsUnit(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
		if q, err := quantity.Parse("1 " + text); !want && err == nil && q.Unit.Dimension > quantity.Things {
			t.Errorf("%q is read as %s", text, q.Unit.Name)
		}
	}
}

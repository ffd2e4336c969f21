package claims

import (
	"testing"

	"claimcheck/lexicon"
	"claimcheck/token"
)

// TestBodies looks up the place of every body under its name.
func TestBodies(t *testing.T) {
	for body, seat := range bodies() {
		found := lexicon.FindPlaces(seat.name, token.Split(nil, seat.name))
		if len(found) != 1 || found[0].Place.ID != seat.id {
			t.Errorf("%s: %s is not %s", body, seat.name, seat.id)
		}
	}
}

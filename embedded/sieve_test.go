package embedded

import "testing"

func TestSieve(t *testing.T) {
	var s Sieve
	s.Add("million")
	s.Add("½")
	for word, held := range map[string]bool{
		"million": false, "Million": false, "MANSION": false, "minutes": true, "billion": true, "millions": true, "½": false, "": true,
	} {
		if s.Holds(word) != held {
			t.Errorf("%q held back: %v, want %v", word, !held, held)
		}
	}
}

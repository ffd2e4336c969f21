package claims

import (
	"slices"
	"strings"
	"testing"

	"claimcheck/embedded"
	"claimcheck/lexicon"
)

// TestThens reads every row of thens.tsv: in lower case, and found by its last word.
func TestThens(t *testing.T) {
	for row := range embedded.Rows(thenTable, 1, 1) {
		words := strings.Fields(row[0])
		if strings.ToLower(row[0]) != row[0] || !slices.Contains(thens()[words[len(words)-1]], row[0]) {
			t.Errorf("“%s” is never found", row[0])
		}
	}
}

// TestCallings reads every row of callings.tsv: its countries are known.
func TestCallings(t *testing.T) {
	for row := range embedded.Rows(callingTable, 2, 2) {
		for id := range strings.SplitSeq(row[1], ";") {
			if _, ok := lexicon.PlaceWithID(id); !ok {
				t.Errorf("%s: %s is no country", row[0], id)
			}
		}
	}
}

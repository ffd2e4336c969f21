package check

import (
	"testing"

	"claimcheck/embedded"
	"claimcheck/lexicon"
)

// Every row of the table is one term, which stands for a measure that the lexicon
// knows and that it is not already.
func TestStandIns(t *testing.T) {
	for row := range embedded.Rows(standInTable, 2, 2) {
		word := lexicon.Terms(row[0])
		if len(word) != 1 {
			t.Errorf("%q is not one term: %v", row[0], word)
			continue
		}
		measures := standIns()[word[0].ID]
		if len(measures) == 0 {
			t.Errorf("%q stands for nothing", row[0])
		}
		for _, m := range measures {
			if m.ID == word[0].ID {
				t.Errorf("%q is %s without the table", row[0], m.ID)
			}
		}
	}
}

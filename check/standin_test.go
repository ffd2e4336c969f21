package check

import "testing"

// TestStandIns reads every row of the table: each stands for a measure that the
// lexicon knows.
func TestStandIns(t *testing.T) {
	if len(standIns()) == 0 {
		t.Error("no word stands for a measure")
	}
}

package check_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"claimcheck/check"
)

// reasonsOf are those of the machine interface, by status.
var reasonsOf = map[check.Status]string{
	check.Supported:    "",
	check.Imprecise:    "misrounded rounding understated overstated hedge",
	check.Outdated:     "before_publication revised running_total",
	check.Contradicted: "value digits scale unit per place period measure direction base bound points",
	check.Disputed:     "",
	check.Unsourced:    "no_figure unsure vague personal",
	check.Unchecked:    "opinion forecast target hypothetical mentioned",
}

// TestMeanings finds every status and reason in docs/verdicts.md with the words of
// the table.
func TestMeanings(t *testing.T) {
	docs, err := os.ReadFile("../docs/verdicts.md")
	if err != nil {
		t.Fatal(err)
	}
	for status, list := range reasonsOf {
		if meaning := check.Meaning(status, ""); meaning == "" || !strings.Contains(string(docs), fmt.Sprintf("\n| %s | %s |", status, meaning)) {
			t.Errorf("%s: the docs have no row with %q", status, meaning)
		}
		for _, reason := range strings.Fields(list) {
			if meaning := check.Meaning(status, reason); meaning == "" || !strings.Contains(string(docs), fmt.Sprintf("\n| %s | %s |", reason, meaning)) {
				t.Errorf("%s %s: the docs have no row with %q", status, reason, meaning)
			}
		}
	}
	if check.Meaning(check.Supported, "value") != "" {
		t.Error("nothing is supported for its value")
	}
}

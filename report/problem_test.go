package report

import (
	"strings"
	"testing"

	"claimcheck/figures"
)

func TestProblemsCountNotes(t *testing.T) {
	var b strings.Builder
	Problems(&b, []figures.Problem{
		{File: "boats.xlsx", Sheet: "Cover", Why: "passed over", Note: true},
		{File: "boats.xlsx", Sheet: "Boats", Why: "the unit is unclear"},
		{File: "boats.xlsx", Sheet: "Notes", Why: "passed over", Note: true},
	})
	want := "boats.xlsx (sheet “Boats”): the unit is unclear\n2 notes on what was passed over in the figures; claimcheck figures lint tells them\n"
	if b.String() != want {
		t.Errorf("got %q, want %q", b.String(), want)
	}
}

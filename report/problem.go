package report

import (
	"fmt"

	"claimcheck/figures"
)

// Problem is a line about something in a figure pack that could not be read:
// "figures/x.csv:12: the date 31/02/2020 is no day of the calendar".
func Problem(p figures.Problem) string {
	where := p.File
	if p.Sheet != "" {
		where = fmt.Sprintf("%s (sheet “%s”)", where, p.Sheet)
	}
	if p.Row > 0 {
		where = fmt.Sprintf("%s:%d", where, p.Row)
	}
	if p.Column != "" {
		where += fmt.Sprintf(" (%s)", p.Column)
	}
	return Safe(where + ": " + p.Why)
}

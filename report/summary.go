package report

import (
	"fmt"
	"strings"

	"claimcheck/check"
)

// A Tally counts what a run found.
type Tally struct {
	Articles        int
	Claims          int
	ByStatus        map[check.Status]int
	NoFigure        int // of the unsourced: those that a source would settle
	Forecasts       int // of the unchecked
	Dates           int // times at which a source tells that something happened
	DatesByStatus   map[check.Status]int
	Inconsistencies int
	Unreadable      int
	Skipped         int
}

// Add counts a result.
func (t *Tally) Add(r *check.Result) {
	if t.ByStatus == nil {
		t.ByStatus = make(map[check.Status]int)
		t.DatesByStatus = make(map[check.Status]int)
	}
	t.Dates += len(r.Dated)
	for i := range r.Dated {
		t.DatesByStatus[r.Dated[i].Status]++
	}
	t.Articles++
	t.Claims += len(r.Findings)
	t.Inconsistencies += len(r.Inconsistencies)
	for i := range r.Findings {
		f := &r.Findings[i]
		t.ByStatus[f.Status]++
		if f.Status == check.Unsourced && (f.Reason == "no_figure" || f.Reason == "unsure") {
			t.NoFigure++
		}
	}
}

// inOrder are the statuses as the summary names them.
var inOrder = []check.Status{check.Supported, check.Contradicted, check.Outdated, check.Disputed, check.Imprecise, check.Unsourced, check.Unchecked}

// String is the summary line: "40 claims: 22 supported, 8 contradicted…".
func (t *Tally) String() string {
	var parts []string
	for _, s := range inOrder {
		n := t.ByStatus[s]
		switch {
		case n == 0:
		case s == check.Unsourced:
			parts = append(parts, fmt.Sprintf("%d unsourced (%d could be looked up: claimcheck todo)", n, t.NoFigure))
		case s == check.Imprecise:
			parts = append(parts, counted(n, "loose wording", "loose wordings"))
		default:
			parts = append(parts, fmt.Sprintf("%d %s", n, s))
		}
	}
	line := counted(t.Claims, "claim", "claims")
	if t.Articles != 1 {
		line += " in " + counted(t.Articles, "article", "articles")
	}
	if len(parts) > 0 {
		line += ": " + strings.Join(parts, ", ")
	}
	if t.Dates > 0 {
		line += "; " + counted(t.Dates, "date", "dates") + ": " + strings.Join(t.dates(), ", ")
	}
	if t.Inconsistencies > 0 {
		line += "; " + counted(t.Inconsistencies, "inconsistency", "inconsistencies")
	}
	if t.Unreadable > 0 {
		line += "; " + counted(t.Unreadable, "input", "inputs") + " could not be read"
	}
	return line
}

// dates says how many dates hold, and how many do not.
func (t *Tally) dates() []string {
	var parts []string
	for _, s := range inOrder {
		switch n := t.DatesByStatus[s]; {
		case n == 0:
		case s == check.Imprecise:
			parts = append(parts, counted(n, "loose wording", "loose wordings"))
		default:
			parts = append(parts, fmt.Sprintf("%d %s", n, s))
		}
	}
	return parts
}

func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

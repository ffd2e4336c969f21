package report

import (
	"fmt"
	"io"
	"slices"

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

// rowsTold is how many rows and cells of one table are told beside other results.
const rowsTold = 10

// Problems writes what could not be read of figure packs beside other results: a
// line each, and of rows and cells of one table the first ones and how many more.
// Notes ask for nothing, so they are counted alone.
func Problems(w io.Writer, problems []figures.Problem) {
	asks := slices.DeleteFunc(slices.Clone(problems), func(p figures.Problem) bool { return p.Note })
	if notes := len(problems) - len(asks); notes > 0 {
		defer fmt.Fprintf(w, "%s on what was passed over in the figures; claimcheck figures lint tells them\n", counted(notes, "note", "notes"))
	}
	problems = asks
	for i := 0; i < len(problems); {
		p := problems[i]
		if !p.Refused || p.Row == 0 {
			fmt.Fprintln(w, Problem(p))
			i++
			continue
		}
		n := i
		for n < len(problems) && problems[n].Refused && problems[n].Row > 0 && problems[n].File == p.File && problems[n].Sheet == p.Sheet {
			n++
		}
		for _, p := range problems[i:min(n, i+rowsTold)] {
			fmt.Fprintln(w, Problem(p))
		}
		if more := n - i - rowsTold; more > 0 {
			p = figures.Problem{File: p.File, Sheet: p.Sheet, Why: counted(more, "more row or cell", "more rows or cells") + " could not be read; claimcheck figures lint names them"}
			fmt.Fprintln(w, Problem(p))
		}
		i = n
	}
}

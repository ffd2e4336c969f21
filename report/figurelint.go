package report

import (
	"fmt"
	"io"
	"strings"

	"claimcheck/figures"
)

// A LintTally counts what is wrong with figure packs.
type LintTally struct {
	Refused, Doubts, Notes int
}

// Add counts a problem.
func (t *LintTally) Add(p figures.Problem) {
	switch {
	case p.Refused:
		t.Refused++
	case p.Note:
		t.Notes++
	default:
		t.Doubts++
	}
}

// Clean reports whether nothing was refused and nothing is doubtful. Notes ask
// for nothing.
func (t LintTally) Clean() bool { return t.Refused+t.Doubts == 0 }

// String is the tally as a sentence says it: "2 refused, 1 doubt".
func (t LintTally) String() string {
	var parts []string
	if t.Refused > 0 {
		parts = append(parts, fmt.Sprintf("%d refused", t.Refused))
	}
	if t.Doubts > 0 {
		parts = append(parts, counted(t.Doubts, "doubt", "doubts"))
	}
	if t.Notes > 0 {
		parts = append(parts, counted(t.Notes, "note", "notes"))
	}
	if len(parts) == 0 {
		return "nothing refused, nothing doubtful"
	}
	return strings.Join(parts, ", ")
}

func tallyOf(problems []figures.Problem) (t LintTally) {
	for _, p := range problems {
		t.Add(p)
	}
	return t
}

// kindOf is what a problem is called in the machine interface.
func kindOf(p figures.Problem) string {
	switch {
	case p.Refused:
		return "refused"
	case p.Note:
		return "note"
	}
	return "doubt"
}

// Lint writes a problem as compilers do: file, sheet, row, column, kind and
// reason, "figures/x.csv:12:value: refused: “n/k”: this is no number".
func (t Text) Lint(problem figures.Problem) error {
	p := t.begin()
	where := tableName(problem.File, problem.Sheet)
	if problem.Row > 0 {
		where += fmt.Sprintf(":%d", problem.Row)
	}
	if problem.Column != "" {
		where += ":" + cut(Safe(problem.Column), longestColumn)
	}
	colour := map[string]string{"refused": "31", "doubt": "33", "note": "36"}
	kind := kindOf(problem)
	p.line("%s: %s: %s", where, p.paint(colour[kind], kind), Safe(problem.Why))
	return p.err
}

// longestColumn is how much of a header a line shows.
const longestColumn = 60

type wireProblem struct {
	Kind   string  `json:"kind"` // refused, doubt, note
	File   string  `json:"file"`
	Sheet  *string `json:"sheet"`
	Row    *int    `json:"row"` // null where it is all of the file
	Column *string `json:"column"`
	Why    string  `json:"why"`
}

// LintJSONL writes a problem as a JSON line.
func LintJSONL(w io.Writer, p figures.Problem) error {
	out := wireProblem{Kind: kindOf(p), File: p.File, Sheet: orNull(p.Sheet), Column: orNull(p.Column), Why: p.Why}
	if p.Row > 0 {
		out.Row = &p.Row
	}
	return newEncoder(w).Encode(out)
}

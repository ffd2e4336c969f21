package figures

import (
	"errors"
	"slices"
	"strings"
)

// A grid is the rows of a file or of one sheet, before anything is known of what
// they mean. Every format becomes one, so that all are read alike.
type grid struct {
	file, sheet  string
	records      []record
	left         int              // how many empty columns were cut off before the first
	merged       []block          // cells of a sheet that are shown as one
	exact        map[int][]string // of a sheet, by line: the stored numbers of cells that show another one, empty for the others
	formatted    []bool           // columns of a sheet whose numbers have a format; nil for text
	decimalComma bool             // numbers are written 1.234,5
	problems     []Problem        // what was seen in making the rows of it
}

// A block is a rectangle of cells, by row and column, the last ones included.
type block struct{ top, bottom, left, right int }

// read reads the tables of a grid. What could not be read is among the problems.
func (g grid) read(given given) (tables []*Table, problems []Problem) {
	given = given.describe(g.sheet)
	if g.isText() {
		g.headByCodes()
	}
	for _, part := range g.tables() {
		t, seen, err := part.try(given)
		var no *refusal
		switch {
		case err == nil:
			tables = append(tables, t)
		case errors.As(err, &no) && no.noTable && !g.isText():
			seen = append(part.ownProblems(), Problem{File: g.file, Sheet: g.sheet, Row: no.row, Why: "passed over: " + no.why, Note: true})
		default:
			_, seen = part.refused(err)
		}
		problems = append(problems, seen...)
	}
	return tables, problems
}

// refused is what a grid that cannot be read comes to.
func (g grid) refused(err error) ([]*Table, []Problem) {
	p := Problem{File: g.file, Sheet: g.sheet, Why: err.Error(), Refused: true}
	var no *refusal
	if errors.As(err, &no) {
		p.Row, p.Column = no.row, no.column
	}
	return nil, append(g.ownProblems(), p)
}

// ownProblems is what was seen in making the rows of the grid.
func (g grid) ownProblems() []Problem {
	problems := slices.Clone(g.problems)
	for i := range problems {
		problems[i].File, problems[i].Sheet = g.file, g.sheet
	}
	return problems
}

func (g *grid) doubt(why string) { g.problems = append(g.problems, Problem{Why: why}) }

func (g *grid) note(why string) { g.problems = append(g.problems, Problem{Why: why, Note: true}) }

// readText makes a grid of separated text.
func readText(file, data string, expected rune, said dialect) (grid, error) {
	text, note, err := said.decode(data)
	if err != nil {
		return grid{}, err
	}
	records, comma, err := said.records(text, expected)
	if err != nil {
		return grid{}, err
	}
	g := grid{file: file, records: withHeader(records, said.names)}
	g.cutLeft()
	if note != "" {
		g.doubt(note)
	}
	if !said.settled {
		g.settleComma(comma)
	}
	return g, nil
}

// finest is how precise the columns of a sheet are whose numbers have no format:
// it shows 12.50 as 12.5, and the 12.55 below it tells. The rest is -1.
func (g grid) finest(rows []record, width int) []int {
	if g.isText() {
		return nil
	}
	finest := make([]int, width)
	for i := range finest {
		if i < len(g.formatted) && g.formatted[i] {
			finest[i] = -1
			continue
		}
		for _, r := range rows {
			if whole, decimals, ok := strings.Cut(r.at(i), "."); ok && onlyDigits(decimals) && onlyDigits(strings.TrimPrefix(whole, "-")) {
				finest[i] = max(finest[i], len(decimals))
			}
		}
	}
	return finest
}

package figures

import (
	"errors"
	"slices"
)

// A grid is the rows of a file or of one sheet, before anything is known of what
// they mean. Every format becomes one, so that all are read alike.
type grid struct {
	file, sheet  string
	records      []record
	left         int       // how many empty columns were cut off before the first
	merged       []block   // cells of a sheet that are shown as one
	finest       []int     // for each column of a sheet whose numbers have no format, how many decimals one of them shows; else -1
	decimalComma bool      // numbers are written 1.234,5
	problems     []Problem // what was seen in making the rows of it
}

// A block is a rectangle of cells, by row and column, the last ones included.
type block struct{ top, bottom, left, right int }

// read reads a grid as one table. What could not be read is among the problems;
// the table is nil if it was refused as a whole.
func (g grid) read(given given) (*Table, []Problem) {
	t, problems, err := g.try(given)
	if err != nil {
		return g.refused(err)
	}
	return t, problems
}

// refused is what a grid that cannot be read comes to.
func (g grid) refused(err error) (*Table, []Problem) {
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

// readText makes a grid of separated text.
func readText(file, data string, expected rune) (grid, error) {
	text, note, err := decode(data)
	if err != nil {
		return grid{}, err
	}
	comma := separatorOf(text, expected)
	records, err := readRecords(text, comma)
	if err != nil {
		return grid{}, err
	}
	g := grid{file: file, records: records}
	if note != "" {
		g.doubt(note)
	}
	g.settleComma(comma)
	return g, nil
}

package figures

import (
	"fmt"
	"slices"
	"strings"

	"claimcheck/quantity"
)

// A record is one row of a file and the physical line that it starts on.
type record struct {
	line    int
	cells   []string    // without the space around them
	indents [2]int      // how many spaces stand before the first two cells of separated text
	alone   *loneFigure // what a format without columns says of the row's one figure
}

// A loneFigure is what a format without columns says of the one figure of a row.
type loneFigure struct {
	name string          // as a person finds it
	step quantity.Number // one unit in the last place that it has; zero if that is not said
}

// of is the name and the last place of the figure, where what is written says
// less: 3 is 3.0 where all figures have one decimal.
func (l *loneFigure) of(column string, step quantity.Number) (string, quantity.Number) {
	if l.step.Sign() > 0 && l.step.Less(step) {
		step = l.step
	}
	return first(l.name, column), step
}

// filled is how many cells say something.
func (r record) filled() int {
	n := 0
	for _, c := range r.cells {
		if c != "" {
			n++
		}
	}
	return n
}

// at is the cell of a column, empty where the row has none.
func (r record) at(column int) string {
	if column < 0 || column >= len(r.cells) {
		return ""
	}
	return r.cells[column]
}

// isLabel reports whether the first cell alone says something.
func (r record) isLabel() bool { return r.at(0) != "" && r.filled() == 1 }

// A refusal is why a table is not read, and where in it the reason stands.
type refusal struct {
	row     int
	column  string
	why     string
	noTable bool // nothing looks like a table of figures, so that a sheet may be a cover or notes
}

func (r *refusal) Error() string { return r.why }

func refuse(row int, format string, args ...any) error {
	return &refusal{row: row, why: fmt.Sprintf(format, args...)}
}

// noTable refuses what does not look like a table of figures at all.
func noTable(row int, format string, args ...any) error {
	return &refusal{row: row, why: fmt.Sprintf(format, args...), noTable: true}
}

// maxCells bounds the cells of a table, the empty ones counted, and maxRows its
// rows. Each column of a very wide table is looked at by itself, so that its rows
// of more than wideRow cells may have maxWide cells together.
const (
	maxCells = 10_000_000
	maxRows  = 2_000_000
	wideRow  = 4096
	maxWide  = 1_000_000
)

func tooWide(row int) error {
	return refuse(row, "the table has more than %d columns and, in rows so wide, more than %d million cells; turn it, so that its columns are rows, or keep the columns that are needed", wideRow, maxWide/1_000_000)
}

func tooLarge(row int) error {
	return refuse(row, "the table has more than %d million rows or %d million cells; split it, or keep the rows that are needed", maxRows/1_000_000, maxCells/1_000_000)
}

// readRecords reads the rows of separated text that say anything.
func readRecords(data string, comma rune) ([]record, error) {
	records := make([]record, 0, min(strings.Count(data, "\n")+1, maxRows))
	var pages cellPages
	wide := 0
	s := newSplitter(data, comma)
	for {
		cells, line, ok, err := s.next()
		if !ok {
			return records, err
		}
		if (record{cells: cells}).filled() == 0 {
			continue
		}
		if pages.used += len(cells); pages.used > maxCells || len(records) == maxRows {
			return nil, tooLarge(line)
		}
		if len(cells) > wideRow {
			if wide += len(cells); wide > maxWide {
				return nil, tooWide(line)
			}
		}
		records = append(records, record{line: line, cells: pages.keep(cells), indents: s.indents})
	}
}

// cellPages keeps cells in ever larger pieces of memory, since there may be millions.
type cellPages struct {
	page []string
	used int
}

func (p *cellPages) keep(cells []string) []string {
	if len(p.page)+len(cells) > cap(p.page) {
		p.page = make([]string, 0, max(min(2*cap(p.page), 4096), 256, len(cells)))
	}
	start := len(p.page)
	p.page = append(p.page, cells...)
	return slices.Clip(p.page[start:])
}

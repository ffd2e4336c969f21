package figures

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"claimcheck/quantity"
)

// A record is one row of a file and the physical line that it starts on.
type record struct {
	line  int
	cells []string    // without the space around them
	alone *loneFigure // what a format without columns says of the row's one figure
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
func (r record) isLabel() bool { return r.cells[0] != "" && r.filled() == 1 }

// A refusal is why a table is not read, and where in it the reason stands.
type refusal struct {
	row    int
	column string
	why    string
}

func (r *refusal) Error() string { return r.why }

func refuse(row int, format string, args ...any) error {
	return &refusal{row: row, why: fmt.Sprintf(format, args...)}
}

// readRecords reads the rows of separated text that say anything.
func readRecords(data string, comma rune) ([]record, error) {
	data = strings.TrimPrefix(data, "\uFEFF")
	if err := checkText(data); err != nil {
		return nil, err
	}
	r := csv.NewReader(strings.NewReader(data))
	r.Comma, r.FieldsPerRecord = comma, -1
	var records []record
	for {
		cells, err := r.Read()
		if err == io.EOF {
			return records, nil
		}
		if err != nil {
			return nil, explain(err)
		}
		line, _ := r.FieldPos(0)
		for i, c := range cells {
			cells[i] = strings.TrimSpace(c)
		}
		if rec := (record{line: line, cells: cells}); rec.filled() > 0 {
			records = append(records, rec)
		}
	}
}

// checkText refuses bytes that are no text, with what they probably are.
func checkText(data string) error {
	switch {
	case data == "":
		return refuse(0, "the file is empty")
	case strings.HasPrefix(data, "\xFF\xFE") || strings.HasPrefix(data, "\xFE\xFF"):
		return refuse(0, "the file is in UTF-16; save it as CSV in UTF-8")
	case strings.HasPrefix(data, "PK\x03\x04"):
		return refuse(0, "the file is a workbook or an archive, whatever its name says; save the sheet as CSV")
	}
	if i := strings.IndexByte(data, 0); i >= 0 {
		return refuse(lineAt(data, i), "a NUL byte stands in the file, so it is not text; save it as CSV in UTF-8")
	}
	if !utf8.ValidString(data) {
		i := invalidAt(data)
		return refuse(lineAt(data, i), "byte 0x%X is not UTF-8, the file is probably in Windows-1252 or Latin-1; save it as CSV in UTF-8", data[i])
	}
	if strings.Contains(data, "\r") && !strings.Contains(data, "\n") {
		return refuse(0, "the lines end in carriage returns alone; save it as CSV with the line ends of today")
	}
	return nil
}

func lineAt(data string, i int) int { return 1 + strings.Count(data[:i], "\n") }

func invalidAt(data string) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRuneInString(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(data)
}

// explain says in plain words what the reader of separated text stumbled on.
func explain(err error) error {
	var bad *csv.ParseError
	if !errors.As(err, &bad) {
		return refuse(0, "%v", err)
	}
	if errors.Is(bad.Err, csv.ErrQuote) {
		return refuse(bad.StartLine, "a cell that starts with a quotation mark does not end with one; close it, and write a quotation mark within it twice")
	}
	return refuse(bad.Line, "a quotation mark stands within a cell that does not start with one; put the whole cell in quotation marks, and write this one twice")
}

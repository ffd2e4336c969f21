package figures

import (
	"slices"
	"strings"

	"claimcheck/period"
)

// A frame is a table cut into its parts: what stands above the header, the
// header, the rows, and the notes below them.
type frame struct {
	sheet     string // its name, if that says something
	title     string
	notes     []string
	unit      string        // of all figures, in a line above or below them
	said      [roles]string // after "Source:", "Publisher:", "URL:" in a note
	uncertain []string      // what was decided and could be wrong
	published period.Date   // after "Published" in a note
	header    record        // of several rows, each column's cells are joined by one space
	names     [][]string    // what the rows of such a header say of a column, without its units
	units     [][]string    // and those
	comma     bool          // numbers are written 1.234,5
	isSheet   bool          // whose rows end with their last filled cell
	left      int           // as of the grid
	rows      []record
}

// maxRoom bounds the rectangle that a table takes up, filled or not.
const maxRoom = 16 * maxCells

// maxAbove is how many lines of title and notes may stand above a header, and
// maxBelow how many notes below the rows.
const (
	maxAbove = 20
	maxBelow = 200
)

// cut finds the parts. The header starts with the first row that has more than
// one filled cell and is no note; above it stand the title and notes, and notes
// stand at the end.
func (g grid) cut() (frame, error) {
	if len(g.records) == 0 {
		return frame{}, noTable(0, "there is nothing but empty lines")
	}
	if err := knownFormat(g.records); err != nil {
		return frame{}, err
	}
	at, err := g.headerAt()
	if err != nil {
		return frame{}, err
	}
	f := frame{sheet: sheetWords(g.sheet), comma: g.decimalComma, isSheet: !g.isText(), left: g.left}
	for i, r := range g.records[:at] {
		f.noteRow(r, i == 0)
	}
	n := g.headerRows(at)
	f.header, f.rows = g.records[at], g.records[at+n:]
	if !g.isText() && n == 1 {
		f.header.cells = append(slices.Clone(f.header.cells), make([]string, g.width()-len(f.header.cells))...)
	}
	if n > 1 {
		f.setHeader(g, g.records[at:at+n])
	}
	for below := 0; below < maxBelow && len(f.rows) > 0 && len(f.header.cells) > 1; below++ {
		last := f.rows[len(f.rows)-1]
		if !last.isLabel() && !isFootnote(last, len(f.header.cells)) {
			break
		}
		f.noteRow(last, false)
		f.rows = f.rows[:len(f.rows)-1]
	}
	if n := len(f.header.cells) * len(f.rows); n > maxRoom {
		return frame{}, refuse(f.header.line, "the table is %d columns wide and %d rows long, and most of it is empty; keep the part that holds figures", len(f.header.cells), len(f.rows))
	}
	if err := g.fillDown(f.rows); err != nil {
		return frame{}, err
	}
	if len(f.rows) == 0 {
		return frame{}, noTable(f.header.line, "there is a header and no row below it")
	}
	f.nameSections()
	return f, nil
}

// headerAt is the first row of the header.
func (g grid) headerAt() (int, error) {
	for at, r := range g.records {
		if r.filled() < 2 && !g.isGroup(at) || g.isNote(at) {
			if r.filled() == 1 && !r.isLabel() && g.isText() && !isUnitLine(filledCells(r)[0]) {
				return 0, refuse(r.line, "a lone cell stands above the header, and not in the first column; delete it or make it the title")
			}
			continue
		}
		if at > maxAbove {
			return 0, refuse(r.line, "more than %d lines stand above the header; leave the title and delete the rest", maxAbove)
		}
		return at, nil
	}
	return 0, noTable(g.records[0].line, "no row has more than one cell; cells must be separated by commas, semicolons or tabs")
}

// isText reports whether the rows are of a text file: a sheet has a name.
func (g grid) isText() bool { return g.sheet == "" }

// isGroup reports whether a lone cell stands over several columns of the row
// below it: a period, or a cell that is merged over them.
func (g grid) isGroup(at int) bool {
	r := g.records[at]
	if r.filled() != 1 || r.isLabel() || at+1 == len(g.records) || g.records[at+1].filled() < 3 {
		return false
	}
	if _, err := period.Read(filledCells(r)[0]); err == nil {
		return true
	}
	return slices.ContainsFunc(g.merged, func(b block) bool { return b.top == r.line && b.left > 0 && b.left < b.right })
}

// isNote reports whether a row of two cells says something of the whole table,
// "Published | 4 May 2023": the rows below it are far wider, and it does not
// stand over the second of them as the row of a header does.
func (g grid) isNote(at int) bool {
	r := g.records[at]
	if r.filled() != 2 || r.at(0) == "" || r.at(1) == "" {
		return false
	}
	below := g.records[at+1 : min(at+1+maxAbove, len(g.records))]
	wider := slices.ContainsFunc(below, func(r record) bool { return r.filled() > 3 })
	return wider && below[0].at(0) != "" && slices.ContainsFunc(below, func(r record) bool { return r.filled() > 3 && g.isHeaderText(r) })
}

// isFootnote reports whether a row below a wider table is a note with its mark
// before it: "[note 1] | Excludes harbours".
func isFootnote(r record, width int) bool {
	if width < 4 || r.filled() != 2 || r.at(0) == "" || r.at(1) == "" || len(r.at(0)) > len("[note 10]") {
		return false
	}
	return strings.ContainsRune(r.at(1), ' ') && !looksNumeric(r.at(1))
}

// filledCells is the cells that say something.
func filledCells(r record) []string {
	return slices.DeleteFunc(slices.Clone(r.cells), func(c string) bool { return c == "" })
}

// knownFormat refuses by name the formats of separated text that need a reader
// of their own.
func knownFormat(records []record) error {
	first := records[0].cells
	switch {
	case first[0] == "DATAFLOW" || first[0] == "STRUCTURE" || slices.Contains(first, "OBS_VALUE") && slices.Contains(first, "TIME_PERIOD"):
		return refuse(0, "this is SDMX-CSV, which is not read yet; save it as a plain table with columns such as measure, place, period, value, unit")
	case len(records) > 1 && first[0] == "Title" && records[1].cells[0] == "CDID":
		return refuse(0, "this is a time series file of the ONS (rows Title, CDID, …), which is not read yet; save it as a plain table with columns such as measure, place, period, value, unit")
	}
	return nil
}

// noteRow keeps a row of text: a line, or a cell that says what stands in the one
// beside it, "Published | 4 May 2023".
func (f *frame) noteRow(r record, first bool) {
	cells := filledCells(r)
	if len(cells) < 2 {
		f.note(cells[0], first)
		return
	}
	key := strings.TrimRight(cells[0], ": ")
	switch plain(key) {
	case "title", "table", "dataset":
		f.note(cells[1], f.title == "")
	default:
		f.note(key+": "+strings.Join(cells[1:], " "), false)
	}
}

// note keeps a line that stands above or below the figures, and understands two
// kinds of them: who the source is, and when the table was published.
func (f *frame) note(text string, first bool) {
	cue, rest, _ := strings.Cut(text, ":")
	switch cue = plain(cue); {
	case isUnitLine(text):
		f.unit = unitLine(text)
		return
	case slices.Contains([]role{sourceRole, publisherRole, urlRole, licenceRole}, roleOf(cue)):
		f.said[roleOf(cue)] = strings.TrimSpace(rest)
	case first && f.title == "":
		f.title = text
		return
	}
	if d := publication(text); f.published.IsZero() {
		f.published = d
	}
	f.notes = append(f.notes, text)
}

// publication is the date in a line such as "Released on 4 May 2023. Levels in
// thousands", or no date.
func publication(line string) period.Date {
	words := strings.Fields(line)
	for n := 1; n <= 3 && n < len(words); n++ {
		if roleOf(strings.TrimSuffix(strings.Join(words[:n], " "), ":")) != asOfRole {
			continue
		}
		for m := min(n+4, len(words)); m > n; m-- {
			if d, err := period.ReadDate(strings.TrimRight(strings.Join(words[n:m], " "), ".,;")); err == nil {
				return d
			}
		}
	}
	return period.Date{}
}

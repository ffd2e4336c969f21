package figures

import (
	"fmt"
	"slices"
	"strings"

	"claimcheck/lexicon"
	"claimcheck/period"
)

// A frame is a table cut into its parts: what stands above the header, the
// header, the rows, and the notes below them.
type frame struct {
	sheet             string // its name, if that says something
	title             string
	above             bool   // what is read stands above the header
	twoLines          bool   // a second line of text stands below the first
	titleBelow        bool   // the first line is who published the table
	numberBelow       bool   // the second line has the number of the table and its title
	place             Place  // that a person says the table is about
	when              string // all figures are of, in a line above them
	whenDoubt         string // if that could mean something else
	whenLine          string // the period that a line above them says among other things: "(As on 31.03.2025)"
	notes             []string
	unit              string        // of all figures, in a line above or below them
	unitNote          string        // the note below the rows that says it
	percentBelowTitle bool          // a line between title and header says that the figures are in per cent
	saidUnits         []saidUnit    // of several kinds of figures, in one line
	said              [roles]string // after "Source:", "Publisher:", "URL:" in a note
	published         period.Date   // after "Published" in a note
	placeSlot         int           // which part of headers between semicolons is a place, counted from 1; 0 is none
	header            record        // of several rows, each column's cells are joined by one space
	names             [][]string    // what the rows of such a header say of a column, without its units
	units             [][]string    // and those
	comma             bool          // numbers are written 1.234,5
	commas            []bool        // or those of some columns are, by what is given
	clocks            []clock       // of columns that are written as a clock shows time
	unsureClocks      []string      // and what speaks against so reading them
	isFRED            bool          // it is a download of the Federal Reserve's data service
	isSheet           bool          // whose rows end with their last filled cell
	left              int           // as of the grid
	rows              []record
	isWeekly          bool     // numbers of weeks stood above the days of the header
	kinds             int      // the column of the kinds behind the headings in labels; 0 is none
	doubts            []string // of what the format leaves open, or was decided and could be wrong
	told              []string // what was decided for good reasons, and is told all the same
}

// maxRoom bounds the rectangle that a table takes up, filled or not.
const maxRoom = 64 << 20

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
	g.joinTitle()
	at, err := g.headerAt()
	if err != nil {
		return frame{}, err
	}
	f := frame{sheet: sheetWords(g.sheet), comma: g.decimalComma, isSheet: !g.isText(), left: g.left, isWeekly: g.leaveWeekNumbers(at)}
	f.above = true
	f.twoLines = at > 1 && g.records[1].isLabel() && isSecondTitle(g.records[1].at(0))
	f.numberBelow = at > 1 && isCapitals(g.records[0]) && g.records[1].isLabel() && isNumberedTitle(g.records[1].at(0))
	titled := g.titleAt(at)
	for i, r := range g.records[:at] {
		f.noteRow(r, i == titled)
	}
	f.above, f.titleBelow = false, false
	if g.isCodedHeader(at) {
		f.told = append(f.told, fmt.Sprintf("the row of codes from “%s” is left out, since the one below it names the columns", g.records[at].at(0)))
		at++
	}
	n := g.headerRows(at)
	f.noteCorner(g, at, n)
	f.setHeader(g, f.takeLoneUnit(g.spreadUnits(g.records[at:at+n])))
	f.rows = withoutFlagRows(g.records[at+n:])
	f.takeNameBelow()
	if len(f.rows) > 1 && countsColumns(f.rows[0]) {
		f.rows = f.rows[1:]
	}
	f.unnameCovered(g, g.records[at:at+n])
	f.takeFirstUnit()
	f.nameYearAndPart()
	f.joinTimes()
	f.datePartRows()
	f.leaveChanges()
	f.placeSlot = placeSlotOf(f.header.cells)
	f.takeFootnotes()
	f.padLabels()
	f.leavePartsOfTotals()
	if len(f.rows) == 0 {
		return frame{}, noTable(f.header.line, "there is a header and no row below it")
	}
	if len(f.header.cells)*len(f.rows) > maxRoom {
		return frame{}, refuse(f.header.line, "the table is %d columns wide and %d rows long, and most of it is empty; keep the part that holds figures", len(f.header.cells), len(f.rows))
	}
	if err := g.fillDown(f.rows); err != nil {
		return frame{}, err
	}
	f.dateRows()
	f.climbStairs()
	f.nestRows()
	f.fillGroups()
	f.nameSections()
	f.nameKinds()
	return f, nil
}

// padLabels makes lines of text between the rows as wide as these, as offices write them too.
func (f *frame) padLabels() {
	width := len(f.header.cells)
	if width > widestPrinted {
		return
	}
	for i, r := range f.rows {
		if len(r.cells) < width && r.isLabel() {
			f.rows[i].cells = append(slices.Clone(r.cells), make([]string, width-len(r.cells))...)
		}
	}
}

// widestPrinted is how many columns a table has at most that is made for a page.
const widestPrinted = 200

// leavePartsOfTotals leaves out rows for parts of a whole among those of months or quarters, "of which Corby": of which of them each
// is a part, its year does not say.
func (f *frame) leavePartsOfTotals() {
	isPart := func(r record) bool { return strings.HasPrefix(plain(r.at(0)), "of which ") }
	if roleOf(f.header.cells[0]) != monthRole || !slices.ContainsFunc(f.rows, isPart) {
		return
	}
	f.told = append(f.told, "rows that begin with “of which” stand among months, and are left out")
	f.rows = slices.DeleteFunc(slices.Clone(f.rows), isPart)
}

// titleAt is which of the lines above a header is the title: the first one or, below the name of a report in capitals, the last, where
// that says what is counted: "MOOR REPORT", "As reported by wardens", "Number of newts by pond".
func (g grid) titleAt(header int) int {
	last := header - 1
	if last < 2 || !isCapitals(g.records[0]) || !g.records[last].isLabel() || !isSecondTitle(g.records[last].at(0)) {
		return 0
	}
	if first, _, _ := strings.Cut(plain(g.records[last].at(0)), " "); !opensTitle[first] {
		return 0
	}
	return last
}

// opensTitle are the words with which a line opens that says what is counted.
var opensTitle = map[string]bool{"number": true, "numbers": true, "area": true, "value": true, "volume": true, "share": true, "percentage": true, "average": true,
	"total": true, "count": true, "amount": true, "cost": true, "quantity": true, "weight": true, "rate": true}

// joinTitle mends a title that its own commas cut, "Newts counted, Wales, 2020".
// Unlike a row of a header it stops short of the rows below it, of which the first
// names every column by itself.
func (g grid) joinTitle() {
	if !g.isText() || len(g.records) < 3 {
		return
	}
	title, header, row := g.records[0], g.records[1], g.records[2]
	cells := filledCells(title)
	isAbove := len(cells) == 2 && title.at(0) == cells[0]
	if isAbove && (isNumberOfTable(cells[0]) && g.headsBelow(1) || header.filled() == 1 && g.width() >= wideTable && g.headsBelow(2)) {
		g.records[0].cells = []string{strings.Join(cells, " ")} // the number of a table, and its title
		return
	}
	width := len(header.cells)
	isCut := len(title.cells) < width && title.filled() == len(title.cells)
	namesAll := header.filled() == width && len(row.cells) == width && g.isHeaderText(header)
	if isCut && namesAll && !isKey(title.cells[0]) {
		g.records[0].cells = []string{strings.Join(title.cells, ", ")}
	}
}

// headsBelow reports whether the first row from one on with more than a cell can be a header.
func (g grid) headsBelow(at int) bool {
	for at < len(g.records) && g.records[at].filled() < 2 {
		at++
	}
	if at >= min(len(g.records), maxAbove) || !g.isHeaderText(g.records[at]) {
		return false
	}
	return g.records[at].filled() > 2 || at+1 < len(g.records) && g.records[at+1].filled() > 2 && g.isHeaderText(g.records[at+1])
}

// wideTable is how many columns a table has at least whose header is no row of two cells.
const wideTable = 5

// isKey reports whether a cell says what stands in the one beside it: "Source",
// "Published", "Title".
func isKey(cell string) bool {
	key := plain(strings.TrimRight(cell, ": "))
	return roleOf(key) != noRole || key == "title" || key == "table"
}

func isPlaceName(cell string) bool {
	_, ok := lexicon.PlaceNamed(cell)
	return ok
}

// headerAt is the first row of the header.
func (g grid) headerAt() (int, error) {
	for at, r := range g.records {
		if r.filled() < 2 && !g.isGroup(at) && !g.namesOneColumn(at) || g.isNote(at) {
			if r.filled() == 1 && !r.isLabel() && g.isText() && isPlaceName(filledCells(r)[0]) && !g.standsOverAll(at) {
				return 0, refuse(r.line, "a place stands alone above the header, and not in the first column; write it above each column that is of it, or make it the title")
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

// namesOneColumn reports whether a row leaves the first of two columns without a name, and rows of two cells stand below it.
func (g grid) namesOneColumn(at int) bool {
	r := g.records[at]
	if len(r.cells) != 2 || r.cells[0] != "" || at+2 >= len(g.records) || g.width() != 2 {
		return false
	}
	return g.records[at+1].filled() == 2 && g.records[at+2].filled() == 2 && g.hasNumber(g.records[at+1])
}

// standsOverAll reports whether a cell stands alone above the first of the columns that the next row names, and so above all of them.
func (g grid) standsOverAll(at int) bool {
	first := func(r record) int { return slices.IndexFunc(r.cells, func(cell string) bool { return cell != "" }) }
	return at+1 < len(g.records) && g.records[at+1].filled() > 1 && first(g.records[at]) == first(g.records[at+1])
}

// noteCorner reads as a line what stands in the corner of a header of several rows above the name of the first column, if it says a unit:
// "Number of herons (thousands)".
func (f *frame) noteCorner(g grid, at, n int) {
	corner := g.records[at].at(0)
	before, inner, ok := cutBrackets(corner)
	if n < 2 || g.records[at+n-1].at(0) == "" || !ok || !isWholeUnit(inner) {
		return
	}
	for _, r := range g.records[at : at+n] {
		if slices.ContainsFunc(r.cells[1:], func(cell string) bool { return strings.HasPrefix(plain(cell), plain(before)) }) {
			return // of that column alone
		}
	}
	f.above = true
	f.note(corner, f.title == "")
	f.above = false
	g.records[at].cells = slices.Clone(g.records[at].cells)
	g.records[at].cells[0] = ""
}

// takeNameBelow takes as the name of the first column, which the header leaves out, a row right below it that says when:
// "Month", above the months.
func (f *frame) takeNameBelow() {
	if len(f.rows) < 2 || f.header.at(0) != "" || !f.rows[0].isLabel() || !isTimeHeader(f.rows[0].at(0)) {
		return
	}
	f.header.cells = slices.Clone(f.header.cells)
	f.header.cells[0] = f.rows[0].at(0)
	if f.names != nil {
		f.names[0] = []string{f.rows[0].at(0)}
	}
	f.rows = f.rows[1:]
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

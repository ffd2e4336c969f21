package figures

import (
	"slices"
	"strconv"
	"strings"
)

// Printed tables leave columns without a name: an empty one before the first, the names of places beside
// their codes, standard errors beside each figure. And they count their columns and lines.

// cutLeft cuts off the columns of a text before the first one that holds anything.
func (g *grid) cutLeft() {
	for len(g.records) > 0 && g.isText() {
		holds := func(r record) bool { return len(r.cells) < 2 || r.cells[0] != "" }
		if slices.ContainsFunc(g.records, holds) {
			return
		}
		for i := range g.records {
			g.records[i].cells = g.records[i].cells[1:]
		}
		g.left++
	}
}

// fewestCounted is how many columns a row counts at least.
const fewestCounted = 4

// countsColumns reports whether a row below a header only counts the columns, "1 | 2 | 3", with or without
// brackets.
func countsColumns(r record) bool {
	n := 0
	for _, cell := range r.cells {
		if cell == "" {
			continue
		}
		inner, _ := unbracket(cell)
		if n++; inner != strconv.Itoa(n) {
			return false
		}
	}
	return n >= fewestCounted
}

// countsRows reports whether the first column only counts the rows.
func (f frame) countsRows() bool {
	n := 0
	for _, r := range f.rows {
		if r.isLabel() && r.at(0) != strconv.Itoa(n+1) {
			continue // a heading or a note
		}
		if n++; r.at(0) != strconv.Itoa(n) {
			return false
		}
	}
	return n >= fewestCounted
}

// unnameCovered takes the name from columns that have it only because a cell of the header stands over
// several, and that name no other row of the header tells apart: those of standard errors beside the
// figures, or of names beside the numbers of lines.
func (f *frame) unnameCovered(g grid, rows []record) {
	if !g.isText() || len(rows) < 2 {
		return
	}
	times := map[string]int{}
	for _, name := range f.header.cells {
		times[plain(name)]++
	}
	for i, name := range f.header.cells {
		says := func(r record) bool { return r.at(i) != "" }
		if !slices.ContainsFunc(rows, says) && (times[plain(name)] > 1 || f.holdsAsides(i)) {
			f.header.cells[i], f.names[i], f.units[i] = "", nil, nil
		}
	}
}

// withoutFlagRows leaves out the rows that hold the flags of the one above each, under a label that says
// so: "Codes | A | A | P".
func withoutFlagRows(rows []record) []record {
	if !slices.ContainsFunc(rows, isFlagRow) {
		return rows
	}
	return slices.DeleteFunc(slices.Clone(rows), isFlagRow)
}

func isFlagRow(r record) bool {
	if !means("flags", r.at(0)) || r.filled() < 2 {
		return false
	}
	return !slices.ContainsFunc(r.cells[1:], func(cell string) bool { return len(cell) > 2 || strings.ContainsAny(cell, "0123456789") })
}

// holdsAsides reports whether a column without a name holds nothing but what stands in brackets beside
// figures, "(0.42)", and marks.
func (f frame) holdsAsides(i int) bool {
	bracketed := false
	for _, r := range f.rows {
		cell := r.at(i)
		inner, is := unbracket(cell)
		if _, isNumber := readPlain(strings.ReplaceAll(inner, ",", "")); is && (isNumber || len(inner) <= len("†††")) {
			bracketed = true
		} else if cell != "" && !isMissing(cell) && marks()[strings.ToLower(cell)].behind == "" {
			return false
		}
	}
	return bracketed
}

// namesBehind reports whether a column without a name holds the names of the places whose numbers stand
// in the one before it: "Region/Country/Area" of the United Nations.
func (f frame) namesBehind(i int) bool {
	if roleOf(f.header.cells[i-1]) != placeRole {
		return false
	}
	return !slices.ContainsFunc(f.rows, func(r record) bool { return !onlyDigits(r.at(i - 1)) })
}

// isTimeHeader reports whether a header says that its column is of times.
func isTimeHeader(header string) bool {
	r := roleOf(header)
	return r == periodRole || r == yearRole || r == monthRole
}

// headByCodes makes headings of the rows that hold a label and the codes of the series below it, and empties those of codes alone:
// "People,MGSL,MGSF".
func (g *grid) headByCodes() {
	var rows []record
	widest := 0 // of the rows before: codes stand below what they are of
	for i, r := range g.records {
		isCoded := holdsSeriesCodes(r)
		if !isCoded && i > maxAbove {
			continue
		}
		filled := r.filled()
		if widest = max(widest, filled); !isCoded || widest <= filled && i == firstWide(g.records, filled) {
			continue
		}
		if rows == nil {
			rows = slices.Clone(g.records)
		}
		rows[i].cells = make([]string, len(r.cells))
		if !g.records[max(i-1, 0)].isLabel() && !strings.Contains(plain(r.at(0)), "code") {
			rows[i].cells[0] = r.at(0)
		}
	}
	if rows != nil {
		g.records = slices.DeleteFunc(rows, func(r record) bool { return r.filled() == 0 })
	}
}

// firstWide is the first row with so many cells filled, or nearly so.
func firstWide(records []record, filled int) int {
	return slices.IndexFunc(records, func(r record) bool { return r.filled()+1 >= filled })
}

// holdsSeriesCodes reports whether all that a row says beyond its first cell is codes of series.
func holdsSeriesCodes(r record) bool {
	codes := 0
	for i, cell := range r.cells {
		switch {
		case i == 0 || cell == "":
		case !isSeriesCode(cell):
			return false
		default:
			codes++
		}
	}
	return codes >= fewestCounted && !strings.EqualFold(r.at(0), "cdid") // which the time series of an office are headed by
}

// isSeriesCode reports whether a cell is a code as statistical offices give their series: "MGSL", "LF2Q".
func isSeriesCode(cell string) bool {
	if len(cell) != len("MGSL") || cell[0] < 'A' || cell[0] > 'Z' || isPlaceName(cell) || isTimeWritten(cell) {
		return false
	}
	for _, c := range []byte(cell) {
		if (c < 'A' || c > 'Z') && (c < '0' || c > '9') {
			return false
		}
	}
	return true
}

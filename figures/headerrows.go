package figures

import (
	"slices"
	"strings"

	"claimcheck/period"
)

// maxHeaderRows is how many rows a header may take.
const maxHeaderRows = 4

// headerRows is how many rows from the first one on make the header. A row below
// the first belongs to it if it holds words, periods and units alone, and says
// what the rows above leave open: it fills their gaps, tells columns of one name
// apart, or gives units beneath names.
func (g grid) headerRows(at int) int {
	n := 1
	for n < maxHeaderRows && at+n+1 < len(g.records) {
		next := g.records[at+n]
		if isNamedUnitRow(next) || isUnitRow(next) && hasUnitInWords(next) {
			n++
			continue
		}
		if !g.isHeaderText(next) || !isUnitRow(next) && !saysHowFirm(next) && !leavesOpen(g.join(g.records[at:at+n], next.line), next) && !g.namesFirst(at, n) && !g.spreadsTwice(at, n) {
			break
		}
		n++
	}
	return n
}

// isCodedHeader reports whether a row holds a code for each column that the row below it names, as
// the Census Bureau of the United States gives them: "GEO_ID,NAME,S1901_C01_001E".
func (g grid) isCodedHeader(at int) bool {
	if at+2 >= len(g.records) || g.records[at].filled() != g.records[at+1].filled() || !g.isHeaderText(g.records[at+1]) {
		return false
	}
	coded := 0
	for i, cell := range g.records[at].cells {
		if cell == "" || strings.ContainsAny(cell, " ") || i > 0 && strings.ToUpper(cell) != cell { // the first may be "Sourcekey"
			return false
		}
		if strings.ContainsAny(cell, "0123456789") && strings.Contains(g.records[at+1].at(i), " ") || strings.Contains(g.records[at+1].at(i), "!!") {
			coded++
		}
	}
	return 2*coded >= g.records[at].filled()
}

// isHeaderText reports whether a row may be part of a header: beyond its first
// cell it says something, and holds neither numbers that are no periods nor marks
// for missing figures.
func (g grid) isHeaderText(r record) bool {
	said := false
	for i, cell := range r.cells {
		switch {
		case cell == "":
		case isMissing(cell), i > 0 && clockParts(cell) != nil, looksNumeric(asNumber(cell, g.decimalComma)) && !isMarkedYear(cell) && !(i > 0 && isUnitCell(cell)): // "£000" is no number
			return false
		default:
			said = said || i > 0
		}
	}
	return said
}

// isYear reports whether a cell is a year, which is a number in all but meaning.
func isYear(cell string) bool {
	if len(cell) != 4 || !onlyDigits(cell) {
		return false
	}
	p, err := period.Read(cell)
	return err == nil && p.Grain == period.Year
}

// isMarkedYear reports whether a cell is a year, with or without a mark of how firm its
// figures are or of what they are: "2022 (P)", "2022*", "2022 %".
func isMarkedYear(cell string) bool {
	when, _, marked := cutMark(cell)
	return isYear(cell) || marked && isYear(when) || isYear(strings.TrimSuffix(cell, " %"))
}

// setHeader makes the header of its rows.
func (f *frame) setHeader(g grid, rows []record) {
	if len(rows) == 1 {
		f.header = rows[0]
		if f.isSheet {
			f.header.cells = append(slices.Clone(f.header.cells), make([]string, g.width()-len(f.header.cells))...)
		}
		return
	}
	last := rows[len(rows)-1].line
	units, names := partition(partUnitRow(rows), isUnitRow)
	f.names, f.units = g.join(names, last), g.join(units, last)
	f.header = record{line: last}
	for _, parts := range g.join(rows, last) {
		f.header.cells = append(f.header.cells, strings.Join(parts, " "))
	}
}

func partition(rows []record, holds func(record) bool) (those, others []record) {
	for _, r := range rows {
		if holds(r) {
			those = append(those, r)
		} else {
			others = append(others, r)
		}
	}
	return those, others
}

// namesFirst reports whether the row behind the first n of a header is the one that names the first column,
// and every other, and figures stand below it.
func (g grid) namesFirst(at, n int) bool {
	next, below := g.records[at+n], g.records[at+n+1]
	named := slices.ContainsFunc(g.records[at:at+n], func(r record) bool { return r.at(0) != "" })
	return !named && next.filled() == g.width() && !g.isHeaderText(below)
}

// spreadsTwice reports whether each cell behind the first n rows of a header stands where one of theirs begins that counts for
// several columns: "Adjusted" below "Estimate", which is above five months.
func (g grid) spreadsTwice(at, n int) bool {
	above, next := g.records[at+n-1], g.records[at+n]
	for i := range max(len(above.cells), len(next.cells)) {
		if i > 0 && (above.at(i) == "") != (next.at(i) == "") {
			return false
		}
	}
	return above.filled() > 1 && 2*above.filled() < g.width() && at+n+1 < len(g.records) && g.isHeaderText(g.records[at+n+1])
}

// leavesOpen reports whether the header so far needs the next row: a column that
// the row fills has no name yet, or one that another has too.
func leavesOpen(parts [][]string, next record) bool {
	seen := map[string]bool{}
	for i, cell := range next.cells {
		if i == 0 || cell == "" {
			continue
		}
		if i >= len(parts) || len(parts[i]) == 0 {
			return true
		}
		name := plain(strings.Join(parts[i], " "))
		if seen[name] {
			return true
		}
		seen[name] = true
	}
	return false
}

// join is what the rows of a header say of each column, from above. A cell that
// stands over several columns counts for all of them, but in the last row.
func (g grid) join(rows []record, last int) [][]string {
	width := g.width()
	parts := make([][]string, width)
	opens := make([]bool, width) // a cell above starts here, so those on its left end
	for _, r := range rows {
		over := ""
		filled := g.spread(r)
		for i := range parts {
			switch {
			case filled != nil:
				over = filled[i]
			case r.at(i) != "":
				over = r.cells[i]
			case opens[i] || r.line == last:
				over = ""
			}
			opens[i] = opens[i] || r.at(i) != ""
			if over != "" && !slices.Contains(parts[i], over) {
				parts[i] = append(parts[i], over)
			}
		}
	}
	return parts
}

// spread is a row with its merged cells written into all columns that they
// cover, or nothing if it has none.
func (g grid) spread(r record) []string {
	var filled []string
	for _, b := range g.merged {
		if r.line != b.top || b.right == b.left || r.at(b.left) == "" {
			continue
		}
		if filled == nil {
			filled = append(filled, r.cells...)
			filled = append(filled, make([]string, max(0, g.width()-len(filled)))...)
		}
		for i := b.left; i <= b.right && i < len(filled); i++ {
			filled[i] = r.cells[b.left]
		}
	}
	return filled
}

// fillDown writes a label that is merged over several rows into each of them.
func (g grid) fillDown(rows []record) error {
	filled := 0
	for _, b := range g.merged {
		if b.bottom == b.top {
			continue
		}
		at, _ := slices.BinarySearchFunc(rows, b.top, func(r record, line int) int { return r.line - line })
		for i := at + 1; i < len(rows) && rows[i].line <= b.bottom && rows[at].line == b.top; i++ {
			if filled++; filled > maxCells {
				return refuse(b.top, "the merged cells of the sheet cover each other; save it as CSV")
			}
			if r := &rows[i]; b.left < len(r.cells) && r.cells[b.left] == "" {
				r.cells[b.left] = rows[at].at(b.left)
			}
		}
	}
	return nil
}

// width is that of the widest row.
func (g grid) width() int {
	width := 0
	for _, r := range g.records {
		width = max(width, len(r.cells))
	}
	return width
}

package figures

import (
	"slices"
	"strings"

	"claimcheck/quantity"
)

// Headers have rows of units, and of how firm the figures of their columns are, below the names.

// hasUnitInWords reports whether some unit of a row is more than a round number, which could be a figure.
func hasUnitInWords(r record) bool { return unitsInWords(r.cells) > 0 }

func unitsInWords(cells []string) int {
	n := 0
	for _, cell := range cells {
		if inner, _ := unbracket(cell); cell != "" && strings.Trim(inner, "0123456789 ,.%") != "" {
			n++
		}
	}
	return n
}

// mostNamed is how many columns of labels the last row of a header names before it gives the units of the
// others.
const mostNamed = 4

// isNamedUnitRow reports whether a row of a header names the first columns and gives the units of all
// others: "Region | Period | number | million euro | %".
func isNamedUnitRow(r record) bool {
	n := labelsBefore(r)
	return n > 0 && n <= mostNamed && unitsInWords(r.cells[n:]) > 1
}

// labelsBefore is how many cells of a row stand before those that are units, all of them; 0 if there is
// another among these.
func labelsBefore(r record) int {
	n := 0
	for n < len(r.cells) && r.cells[n] != "" && !isUnitCell(r.cells[n]) {
		n++
	}
	for _, cell := range r.cells[n:] {
		if !isUnitCell(cell) {
			return 0
		}
	}
	return n
}

func isUnitCell(cell string) bool {
	inner, _ := unbracket(cell)
	return cell != "" && isWholeUnit(inner)
}

// partUnitRow makes two rows of the last one of a header that names columns and gives the units of others.
// What rows above it call the columns that it names is left out: it is what the others have in common.
func partUnitRow(rows []record) []record {
	last := rows[len(rows)-1]
	if !isNamedUnitRow(last) {
		return rows
	}
	n := labelsBefore(last)
	parted := make([]record, 0, len(rows)+1)
	for _, r := range rows[:len(rows)-1] {
		parted = append(parted, record{line: r.line, cells: slices.Concat(make([]string, n), r.cells[min(n, len(r.cells)):])})
	}
	return append(parted, record{line: last.line, cells: slices.Clone(last.cells[:n])}, record{line: last.line, cells: slices.Concat(make([]string, n), last.cells[n:])})
}

// spreadUnits writes the units of the last row of a header into the columns on their right, where each unit stands once, above the first
// column that it counts for: "Thousand,,,Per cent,".
func (g grid) spreadUnits(rows []record) []record {
	last := rows[len(rows)-1]
	if len(rows) < 2 || !isUnitRow(last) || last.filled() < 2 || last.at(1) == "" {
		return rows
	}
	units := map[string]bool{}
	for _, cell := range filledCells(last) {
		if units[plain(cell)] {
			return rows
		}
		units[plain(cell)] = true
	}
	cells := make([]string, g.width())
	unit := ""
	for i := range cells {
		unit = first(last.at(i), unit)
		if cells[i] = last.at(i); i > 0 && cells[i] == "" && slices.ContainsFunc(rows[:len(rows)-1], func(r record) bool { return isTimeWritten(r.at(i)) || tellsChange(r.at(i)) }) {
			cells[i] = unit
		}
	}
	return append(slices.Clone(rows[:len(rows)-1]), record{line: last.line, cells: cells})
}

// isUnitRow reports whether a row gives the units of the columns above it and
// nothing else.
func isUnitRow(r record) bool {
	for _, cell := range r.cells {
		if cell == "" {
			continue
		}
		if inner, _ := unbracket(cell); !isWholeUnit(inner) {
			return false
		}
	}
	return r.at(0) == "" && r.filled() > 0 && !tellsColumnsApart(r)
}

// tellsColumnsApart reports whether the cells of a row are different words of which none is a unit to count in: "Number"
// and "Value" below each kind of building are two measures of it.
func tellsColumnsApart(r record) bool {
	differ, last := false, ""
	for _, cell := range r.cells {
		inner, _ := unbracket(cell)
		if cell == "" {
			continue
		}
		if u := readUnit(inner); u.unit.Dimension != quantity.Bare || !u.factor.Equal(quantity.Int(1)) || !u.per.IsZero() {
			return false
		}
		differ = differ || last != "" && plain(inner) != last
		last = plain(inner)
	}
	return differ
}

// saysHowFirm reports whether a row says of each column how firm its figures are, and no more: "outturn",
// "plans".
func saysHowFirm(r record) bool {
	said := 0
	for i, cell := range r.cells {
		if cell == "" {
			continue
		}
		if _, known := firmnesses()[strings.ToLower(cell)]; i == 0 || !known {
			return false
		}
		said++
	}
	return said > 1
}

// takeLoneUnit takes the one unit of a row of a header that has no more as that of the whole table, and
// leaves the row out: "£ million" at the right of the years.
func (f *frame) takeLoneUnit(rows []record) []record {
	var kept []record
	for i, r := range rows {
		if len(rows) > 1 && r.filled() == 1 && roleOf(filledCells(r)[0]) == yearRole {
			continue // "Year", above the years
		}
		if i > 0 && len(rows[0].cells) > 2 && r.filled() == 1 && isUnitRow(r) {
			if f.unit == "" {
				f.unit, _ = unbracket(filledCells(r)[0])
			}
			continue
		}
		if last := len(r.cells) - 1; i < len(rows)-1 && f.unit == "" && isCornerUnit(r) && slices.ContainsFunc(strings.Fields(plain(rows[i+1].at(last))), isTotal) {
			f.unit, _ = unbracket(r.cells[last])
			r.cells = slices.Concat(r.cells[:last], []string{rows[i+1].at(last)}) // no group to its left covers it
		}
		kept = append(kept, r)
	}
	return kept
}

// takeFirstUnit takes as the unit of the whole table the one that stands where the column of labels would have its name:
// "Thousand tonnes of oil equivalent | Coal | Gas".
func (f *frame) takeFirstUnit() {
	name := withoutFootnote(f.header.at(0))
	if f.unit != "" || len(f.header.cells) < 3 || !isWholeUnit(name) || !readUnit(name).saysHowMuch() || slices.ContainsFunc(f.rows, func(r record) bool { return looksNumeric(r.at(0)) }) {
		return
	}
	f.unit = name
	f.header.cells = slices.Concat([]string{""}, f.header.cells[1:])
	if f.names != nil {
		f.names[0], f.units[0] = nil, nil
	}
}

// isCornerUnit reports whether the last cell of a row that names groups of columns is a scale, and no other
// is a unit: "Residents | | Visitors | | '000". It is that of the whole table where it stands over a total.
func isCornerUnit(r record) bool {
	last := len(r.cells) - 1
	if last < 2 || r.filled() < 3 || !isUnitCell(r.cells[last]) {
		return false
	}
	inner, _ := unbracket(r.cells[last])
	if u := readUnit(inner); u.unit.Dimension != quantity.Bare || !u.saysHowMuch() {
		return false
	}
	return !slices.ContainsFunc(r.cells[:last], isUnitCell)
}

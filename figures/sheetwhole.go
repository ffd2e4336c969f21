package figures

import (
	"encoding/xml"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// merge keeps a block of cells that are shown as one.
func (r *sheetReader) merge(ref string) error {
	if len(r.merged) == maxMerged {
		return refuse(0, "the sheet has more than %d merged cells; save it as CSV", maxMerged)
	}
	from, to, _ := strings.Cut(ref, ":")
	left, top, ok1 := readReference(from)
	right, bottom, ok2 := readReference(to)
	if ok1 && ok2 && left <= right && top <= bottom {
		r.merged = append(r.merged, block{top, bottom, left, right})
	}
	return nil
}

// finish makes all rows as wide as the widest, cuts off the empty columns before
// the first, and says what was not read.
func (r *sheetReader) finish() {
	if r.hiddenRows > 0 {
		r.note(hiddenNote("row", r.hiddenRows))
	}
	if n := len(r.hiddenColumns); n > 0 {
		r.note(hiddenNote("column", n))
	}
	if r.unvalued > 0 {
		_, row, _ := readReference(r.unvaluedAt)
		r.problems = append(r.problems, Problem{Row: row, Refused: true,
			Why: fmt.Sprintf("formulas have no stored value (%d, the first in %s) and are not computed here; open the workbook in a spreadsheet program and save it", r.unvalued, r.unvaluedAt)})
	}
	r.cutLeft()
}

// cutLeft cuts off the empty columns before the first.
func (r *sheetReader) cutLeft() {
	left := maxColumns
	for _, rec := range r.records {
		left = min(left, slices.IndexFunc(rec.cells, func(c string) bool { return c != "" }))
	}
	if left == 0 || len(r.records) == 0 {
		return
	}
	r.left = left
	for i := range r.records {
		rec := &r.records[i]
		rec.cells = rec.cells[left:]
		if exact, ok := r.exact[rec.line]; ok {
			r.exact[rec.line] = exact[left:]
		}
	}
	for i := range r.merged {
		r.merged[i].left = max(0, r.merged[i].left-left)
		r.merged[i].right -= left
	}
	r.formatted = r.formatted[left:]
}

// readReference reads the place of a cell, "B12", as a column from 0 and a row
// from 1.
func readReference(ref string) (column, row int, ok bool) {
	ref = strings.ReplaceAll(ref, "$", "")
	i := 0
	for ; i < len(ref) && i < 4 && 'A' <= ref[i]&^0x20 && ref[i]&^0x20 <= 'Z'; i++ {
		column = column*26 + int(ref[i]&^0x20-'A') + 1
	}
	row, err := strconv.Atoi(ref[i:])
	return column - 1, row, err == nil && column > 0 && row > 0
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func isTrue(s string) bool { return s == "1" || s == "true" }

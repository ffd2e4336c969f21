package figures

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// maxMerged bounds the merged cells of a sheet, maxHidden its stretches of hidden
// columns.
const (
	maxMerged = 20_000
	maxHidden = 100
)

// A sheetReader turns the cells of one sheet into a grid as they are streamed.
// The library that opens the workbook can stream texts alone, without the format
// and the kind of a cell, and holds whole sheets at many times their size; so the
// cells are read here.
type sheetReader struct {
	*workbook
	grid
	pages         cellPages
	row, column   int // that are read, from 1 and from 0
	inRow, inCell bool
	hiddenRow     bool
	hidden        [][2]int // columns, first and last
	cells, exact  []string
	kind          string // of the cell's value
	style         int
	value         strings.Builder
	inValue       bool
	formula       bool
	hasValue      bool // if only an empty one
	inline        sheetText
	hiddenRows    int
	hiddenColumns map[int]bool
	unvalued      int    // formulas without a stored value
	unvaluedAt    string // the first of them
}

// readSheet reads the cells of a sheet as a person sees them.
func (b *workbook) readSheet(data []byte) (grid, error) {
	r := sheetReader{workbook: b, grid: grid{formatted: make([]bool, maxColumns)}, hiddenColumns: map[int]bool{}}
	decoder := xml.NewDecoder(bytes.NewReader(data))
	for {
		token, err := decoder.RawToken()
		switch e := token.(type) {
		case nil:
			if err == io.EOF {
				r.finish()
				return r.grid, nil
			}
			return grid{}, r.damaged()
		case xml.StartElement:
			err = r.start(e)
		case xml.CharData:
			if r.inValue {
				r.value.Write(e)
			} else {
				r.inline.add(e)
			}
		case xml.EndElement:
			err = r.end(e.Name.Local)
		}
		if err != nil {
			return grid{}, err
		}
	}
}

func (r *sheetReader) damaged() error {
	return refuse(r.row, "the sheet is damaged here; open the workbook in a spreadsheet program and save it again")
}

func (r *sheetReader) start(e xml.StartElement) error {
	switch e.Name.Local {
	case "col":
		if isTrue(attribute(e, "hidden")) && len(r.hidden) < maxHidden {
			first, _ := strconv.Atoi(attribute(e, "min"))
			last, _ := strconv.Atoi(attribute(e, "max"))
			r.hidden = append(r.hidden, [2]int{first - 1, last - 1})
		}
	case "row":
		return r.startRow(e)
	case "c":
		return r.startCell(e)
	case "f":
		r.formula = true
	case "v":
		r.inValue, r.hasValue = true, true
	case "mergeCell":
		return r.merge(attribute(e, "ref"))
	default:
		r.inline.start(e.Name.Local, e.Attr)
	}
	return nil
}

func (r *sheetReader) startRow(e xml.StartElement) error {
	next := r.row + 1
	if n, err := strconv.Atoi(attribute(e, "r")); err == nil {
		next = n
	}
	if next <= r.row {
		return refuse(r.row, "the rows of the sheet are out of order; open the workbook in a spreadsheet program and save it again")
	}
	if r.inRow {
		return r.damaged()
	}
	r.row, r.column, r.inRow = next, -1, true
	r.hiddenRow = isTrue(attribute(e, "hidden"))
	r.cells, r.exact = r.cells[:0], r.exact[:0]
	return nil
}

func (r *sheetReader) startCell(e xml.StartElement) error {
	if !r.inRow || r.inCell {
		return r.damaged()
	}
	next := r.column + 1
	if ref := attribute(e, "r"); ref != "" {
		column, _, ok := readReference(ref)
		if !ok || column < next {
			return refuse(r.row, "“%s” is no place for a cell in this row; open the workbook in a spreadsheet program and save it again", shortened(ref))
		}
		next = column
	}
	if next >= maxColumns {
		return refuse(r.row, "the row has more than %d cells", maxColumns)
	}
	r.column, r.inCell = next, true
	r.kind = attribute(e, "t")
	r.style, _ = strconv.Atoi(attribute(e, "s"))
	r.value.Reset()
	r.inline.reset()
	r.formula, r.hasValue = false, false
	return nil
}

func (r *sheetReader) end(name string) error {
	switch name {
	case "v":
		r.inValue = false
	case "c":
		return r.endCell()
	case "row":
		return r.endRow()
	default:
		r.inline.end(name)
	}
	return nil
}

// endCell puts the cell where it belongs, if it says anything.
func (r *sheetReader) endCell() error {
	if !r.inCell {
		return r.damaged()
	}
	r.inCell = false
	if r.value.Len() > maxCell || r.inline.text.Len() > maxCell {
		return tooLong(r.row)
	}
	shown, exact := r.shown()
	switch {
	case r.formula && shown == "" && !(r.hasValue && r.kind == "str"):
		if r.unvalued++; r.unvaluedAt == "" {
			r.unvaluedAt = letter(r.column) + strconv.Itoa(r.row)
		}
		return nil
	case shown == "" || r.hiddenRow:
		return nil
	case r.isHidden(r.column):
		r.hiddenColumns[r.column] = true
		return nil
	}
	for len(r.cells) < r.column {
		r.cells = append(r.cells, "")
	}
	r.cells = append(r.cells, shown)
	if exact != "" {
		for len(r.exact) < r.column {
			r.exact = append(r.exact, "")
		}
		r.exact = append(r.exact, exact)
	}
	return nil
}

// shown is the cell as a person sees it, and the number behind it where it
// shows another one.
func (r *sheetReader) shown() (shown, exact string) {
	value := strings.TrimSpace(r.value.String())
	switch r.kind {
	case "s":
		if i, err := strconv.Atoi(value); err == nil && i >= 0 && i < len(r.texts) {
			return r.texts[i], ""
		}
		return "", ""
	case "inlineStr":
		return oneLine(r.inline.text.String()), ""
	case "str", "e":
		return oneLine(value), ""
	case "b":
		return map[string]string{"1": "TRUE", "0": "FALSE"}[value], ""
	case "d":
		day, _, _ := strings.Cut(value, "T")
		return day, ""
	}
	if value == "" {
		return "", ""
	}
	format := numberFormat{}
	if r.style >= 0 && r.style < len(r.formats) {
		format = r.formats[r.style]
	}
	if format.kind == decimalFormat || format.kind == percentFormat {
		r.formatted[r.column] = true
	}
	return format.show(value, r.since)
}

func (r *sheetReader) isHidden(column int) bool {
	return slices.ContainsFunc(r.hidden, func(c [2]int) bool { return c[0] <= column && column <= c[1] })
}

func (r *sheetReader) endRow() error {
	if !r.inRow || r.inCell {
		return r.damaged()
	}
	r.inRow = false
	if r.hiddenRow {
		r.hiddenRows++
		return nil
	}
	if len(r.cells) == 0 {
		return nil
	}
	if r.pages.used += len(r.cells); r.pages.used > maxCells {
		return refuse(r.row, "the sheet has more than %d cells; split it, or keep the rows that are needed", maxCells)
	}
	kept := record{line: r.row, cells: r.pages.keep(r.cells)}
	if len(r.exact) > 0 {
		kept.exact = slices.Clone(r.exact)
	}
	r.records = append(r.records, kept)
	return nil
}

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
		r.doubt(hiddenDoubt("row", r.hiddenRows))
	}
	if n := len(r.hiddenColumns); n > 0 {
		r.doubt(hiddenDoubt("column", n))
	}
	if r.unvalued > 0 {
		r.problems = append(r.problems, Problem{Refused: true,
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
		if rec.exact != nil {
			rec.exact = rec.exact[left:]
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

func shortened(s string) string {
	if len(s) > 20 {
		return strings.ToValidUTF8(s[:20], "") + "…"
	}
	return s
}

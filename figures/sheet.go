package figures

import (
	"bytes"
	"encoding/xml"
	"io"
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
	wide          int // cells in very wide rows
	written       int // bytes in all cells, of which many may be one shared text
	row, column   int // that are read, from 1 and from 0
	inRow, inCell bool
	hiddenRow     bool
	hidden        [][2]int // columns, first and last
	cells, stored []string
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
	r := sheetReader{workbook: b, grid: grid{formatted: make([]bool, maxColumns), exact: map[int][]string{}}, hiddenColumns: map[int]bool{}}
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
	r.cells, r.stored = r.cells[:0], r.stored[:0]
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

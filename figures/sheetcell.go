package figures

import (
	"slices"
	"strconv"
	"strings"
)

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
	if r.written += len(shown); r.written > maxUnpacked {
		return refuse(r.row, "the texts of the sheet are longer than %d MB together; save it as CSV, or keep the rows that are needed", maxUnpacked>>20)
	}
	for len(r.cells) < r.column {
		r.cells = append(r.cells, "")
	}
	r.cells = append(r.cells, shown)
	if exact != "" {
		for len(r.stored) < r.column {
			r.stored = append(r.stored, "")
		}
		r.stored = append(r.stored, exact)
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
		return tooLarge(r.row)
	}
	if len(r.cells) > wideRow {
		if r.wide += len(r.cells); r.wide > maxWide {
			return tooWide(r.row)
		}
	}
	r.records = append(r.records, record{line: r.row, cells: r.pages.keep(r.cells)})
	if len(r.stored) > 0 {
		r.exact[r.row] = slices.Clone(r.stored)
	}
	return nil
}

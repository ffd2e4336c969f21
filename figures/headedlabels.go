package figures

import (
	"fmt"
	"slices"
	"strings"
)

// Rows of one label each may have a heading in it, "Production - total", "Production - mines of
// the state", "Imports - total": the heading is what is measured, and what stands behind it a kind.

// kindHeader is what a column is called that stands for the kinds behind such headings.
const kindHeader = "kind"

// fewestHeaded is how many rows have to share a heading for it to be one, where none of them is a
// total.
const fewestHeaded = 3

// nameKinds makes a column of the kinds behind the headings in the labels of rows.
func (f *frame) nameKinds() {
	width := len(f.header.cells)
	if width < 2 || len(f.rows)*width > maxCells || !f.mayBeHeaded() {
		return
	}
	shared, totals, labels := map[string]int{}, map[string]int{}, map[string]bool{}
	for _, r := range f.rows {
		label := r.at(0)
		if labels[label] || !f.isSheet && len(r.cells) != width {
			return // it is no table of one label a row
		}
		labels[label] = true
		if heading, kind, ok := cutHeading(label); ok {
			shared[heading]++
			if isTotal(kind) {
				totals[heading]++
			}
		}
	}
	shown := ""
	isHeading := func(heading string) bool {
		return shared[heading] >= fewestHeaded || shared[heading] > 1 && totals[heading] == 1
	}
	rows := slices.Clone(f.rows)
	for i, r := range rows {
		cells := make([]string, width+1)
		copy(cells, r.cells)
		if heading, kind, ok := cutHeading(r.at(0)); ok && isHeading(heading) {
			cells[0], cells[width], shown = heading, kind, r.at(0)
			if totals[heading] == 1 && isTotal(kind) && len(strings.Fields(kind)) <= longestTotal {
				cells[width] = "Total"
			}
		}
		rows[i].cells = cells
	}
	if shown == "" {
		return
	}
	f.rows = rows
	f.told = append(f.told, fmt.Sprintf("what stands before the dash in labels such as “%s” is read as what is measured, and what stands behind it as a kind of it", shown))
	f.kinds = width
	f.header.cells = append(f.header.cells[:width:width], kindHeader)
	if f.names != nil {
		f.names, f.units = append(f.names, []string{kindHeader}), append(f.units, nil)
	}
}

// longestTotal is how many words a kind has at most that is all of what its heading says: "total
// raw coal".
const longestTotal = 3

// mayBeHeaded reports whether the first column may hold labels of what is measured: it names neither
// places nor times, and no other column is of measures.
func (f *frame) mayBeHeaded() bool {
	if r := roleOf(f.header.cells[0]); r != noRole && r != measureRole && r != dimensionRole {
		return false
	}
	isMeasure := func(header string) bool { return roleOf(header) == measureRole }
	if slices.ContainsFunc(f.header.cells[1:], isMeasure) {
		return false
	}
	headed := slices.ContainsFunc(f.rows, func(r record) bool { _, _, ok := cutHeading(r.at(0)); return ok })
	return headed && shareOfPlaces(f.rows, 0) == 0
}

// cutHeading parts a label at its first dash with a space on either side.
func cutHeading(label string) (heading, kind string, ok bool) {
	for _, dash := range [...]string{" - ", " – ", " — "} {
		if heading, kind, ok = strings.Cut(label, dash); ok {
			heading, kind = strings.TrimSpace(heading), strings.TrimSpace(kind)
			return heading, kind, heading != "" && kind != "" && len(strings.Fields(heading)) <= longestKind+2
		}
	}
	return label, "", false
}

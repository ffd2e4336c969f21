package figures

import (
	"fmt"
	"strings"
)

// sectionHeader is what a column is called that stands for headings within a table.
const sectionHeader = "heading"

// nameSections makes a column of the headings within a table, rows that hold a
// label and nothing else, where labels come again below several of them: "Adult"
// below "Bus" and below "Ferry". A total that comes once, at the end, is of all.
func (f *frame) nameSections() {
	width := len(f.header.cells)
	if f.labelRows() < 2 {
		return // as of most tables
	}
	heading, repeated := "", false
	first, times := map[string]string{}, map[string]int{}
	for _, r := range f.rows {
		label := r.at(0)
		if r.isLabel() {
			heading = label
			continue
		}
		if above, met := first[label]; !met {
			first[label] = heading
		} else if above != heading {
			repeated = true
		}
		times[label]++
	}
	if !repeated || width < 2 || len(f.rows)*width > maxCells {
		return
	}
	var rows []record
	heading = ""
	for _, r := range f.rows {
		if r.isLabel() {
			heading = withoutFootnote(r.at(0))
			continue
		}
		if !f.isSheet && len(r.cells) != width {
			rows = append(rows, r) // which is refused later
			continue
		}
		cells := make([]string, width+1)
		copy(cells, r.cells)
		if cells[width] = heading; times[r.at(0)] == 1 && isTotal(r.at(0)) {
			cells[width] = ""
		}
		r.cells = cells
		rows = append(rows, r)
	}
	f.rows = rows
	f.told = append(f.told, fmt.Sprintf("rows with nothing but a label, such as “%s”, are read as headings of the rows below them", heading))
	f.header.cells = append(f.header.cells[:width:width], sectionHeader)
	if f.names != nil {
		f.names, f.units = append(f.names, []string{sectionHeader}), append(f.units, nil)
	}
}

// labelRows is how many rows hold a label and nothing else.
func (f *frame) labelRows() int {
	n := 0
	for _, r := range f.rows {
		if r.isLabel() {
			n++
		}
	}
	return n
}

// isTotal reports whether a label is that of everything: "Total", "All modes",
// "Grand total".
func isTotal(label string) bool {
	words := strings.Fields(plain(withoutFootnote(label)))
	return len(words) > 0 && (words[0] == "all" || words[0] == "total" || words[len(words)-1] == "total")
}

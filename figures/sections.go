package figures

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// sectionHeader is what a column is called that stands for headings within a table.
const sectionHeader = "heading"

// nameSections makes a column of the headings within a table, rows that hold a
// label and nothing else, where labels come again below several of them: "Adult"
// below "Bus" and below "Ferry". A total that comes once, at the end, is of all.
// Where headings say in what the rows below them are, "Crops (thousand hectares)", it
// makes a column of units too.
func (f *frame) nameSections() {
	width := len(f.header.cells)
	headings := f.labelRows()
	if headings == 0 {
		return // as of most tables
	}
	repeated, times := f.repeatsLabels()
	if headings == 1 && !oneBelow(times, len(f.rows)-headings) {
		repeated = false // the labels of a table that has many rows of each
	}
	units := f.sectionUnits()
	if !repeated && units == nil || width < 2 || len(f.rows)*width > maxCells {
		return
	}
	var rows []record
	heading := ""
	for i, r := range f.rows {
		if r.isLabel() {
			heading = withoutSectionUnit(withoutFootnote(r.at(0)))
			continue
		}
		if units != nil && loneUnit(r) != "" {
			if heading = filledCells(r)[0]; unitLine(heading) != "" {
				heading = "" // and not "Per cent of GDP"
			}
			continue
		}
		if !f.isSheet && len(r.cells) != width {
			rows = append(rows, r) // which is refused later
			continue
		}
		cells := make([]string, width+1, width+2)
		copy(cells, r.cells)
		label := strings.TrimSpace(r.at(0))
		isOnce := times[label] == 1
		if cells[width] = heading; isOnce && isTotal(label) {
			cells[width] = ""
		}
		if units != nil {
			unit := units[i]
			switch {
			case repeated && isOnce && sectionUnit(label) != "":
				unit = sectionUnit(label) // "Boats kept (thousand)" behind "Men" and "Women" below "At sea (%)" and "Ashore (%)"
				cells[0], cells[width] = "", withoutSectionUnit(label)
			case saysUnit(label), isOnce && isOfAll(label):
				unit = "" // "Yield (tonnes per hectare)" below "Crops (hectares)"
			}
			cells = append(cells, unit)
		}
		r.cells = cells
		rows = append(rows, r)
	}
	f.rows = rows
	f.told = append(f.told, fmt.Sprintf("rows with nothing but a label, such as “%s”, are read as headings of the rows below them", heading))
	switch {
	case units == nil:
		f.addColumn(sectionHeader)
		return
	case f.headedByMeasures() && !slices.ContainsFunc(f.header.cells, func(h string) bool { return roleOf(h) == measureRole }):
		f.addColumn("measure") // crops in hectares and livestock in head are two things
	default:
		f.addColumn(sectionHeader)
	}
	f.addColumn("unit")
}

// headedByMeasures reports whether every row has a heading, in the last column.
func (f *frame) headedByMeasures() bool {
	at := len(f.header.cells)
	return !slices.ContainsFunc(f.rows, func(r record) bool { return r.at(at) == "" })
}

// addColumn adds the header of a column that the table does not have.
func (f *frame) addColumn(header string) {
	width := len(f.header.cells)
	f.header.cells = append(f.header.cells[:width:width], header)
	if f.names != nil {
		f.names, f.units = append(f.names, []string{header}), append(f.units, nil)
	}
}

// repeatsLabels reports whether labels come again below several headings, and how often each comes.
func (f *frame) repeatsLabels() (repeated bool, times map[string]int) {
	first := map[string]string{}
	times = map[string]int{}
	heading := ""
	for _, r := range f.rows {
		label := strings.TrimSpace(r.at(0))
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
	return repeated, times
}

// oneBelow reports whether no label of so many rows comes more often than above one heading and below it, and
// several come twice.
func oneBelow(times map[string]int, rows int) bool {
	twice := 0
	for _, n := range times {
		if n > 2 {
			return false
		}
		twice += n - 1
	}
	return twice > 1 && 3*twice >= rows/2
}

// sectionUnits is the unit of each row by the headings above it, "Crops (thousand hectares)", or by a
// line with nothing but a unit, "£ billion", which holds up to the next one. There is none if no heading
// says a unit, or a column does.
func (f *frame) sectionUnits() []string {
	if slices.ContainsFunc(f.header.cells, func(h string) bool { return roleOf(h) == unitRole }) {
		return nil
	}
	var units []string
	unit, line := "", ""
	says := false
	for i, r := range f.rows {
		switch {
		case r.isLabel():
			unit = cmp.Or(sectionUnit(withoutFootnote(r.at(0))), line)
		case loneUnit(r) != "":
			unit, line = loneUnit(r), loneUnit(r)
		}
		if says = says || unit != ""; says && units == nil {
			units = make([]string, len(f.rows))
		}
		if units != nil {
			units[i] = unit
		}
	}
	return units
}

// isOfAll reports whether the label of a row is of all headings, "All farms", "Grand total": that of a
// heading says "Total cattle".
func isOfAll(label string) bool {
	first, _, _ := strings.Cut(plain(label), " ")
	return first == "all" || first == "grand" || first == "overall"
}

// saysUnit reports whether the label of a row names its own unit, or says that it is a share.
func saysUnit(label string) bool {
	if _, inner, ok := cutBrackets(label); ok && (readUnit(inner).isUnit() || strings.EqualFold(inner, "number")) {
		return true
	}
	return saysPercent(label) || isRate(label)
}

// sectionUnit is the unit that a heading says in its last brackets.
func sectionUnit(heading string) string {
	before, inner, ok := cutBrackets(strings.TrimRight(heading, ": "))
	if !ok || before == "" {
		return ""
	}
	for _, behind := range [...]string{" at end of period", " at end of year", " at year end"} {
		inner = strings.TrimSuffix(inner, behind)
	}
	if u := readUnit(inner); u.certain {
		return inner
	}
	if saysPercent(inner) {
		return "%" // "Of which (per cent of output):"
	}
	if words := strings.Fields(inner); len(words) > 2 && strings.EqualFold(words[0], "number") && strings.EqualFold(words[1], "of") {
		return strings.Join(words[2:], " ")
	}
	return ""
}

// withoutSectionUnit is a heading without its unit.
func withoutSectionUnit(heading string) string {
	if sectionUnit(heading) == "" {
		return heading
	}
	before, inner, _ := cutBrackets(strings.TrimRight(heading, ": "))
	if saysPercent(inner) {
		return heading // of what is part of what is measured
	}
	return before
}

// loneUnit is the unit of a row that holds a unit and nothing else, behind the column of labels.
func loneUnit(r record) string {
	if r.filled() != 1 || r.at(0) != "" {
		return ""
	}
	cell := filledCells(r)[0]
	if unit := unitLine(cell); unit != "" {
		return unit
	}
	if saysPercent(cell) {
		return "%"
	}
	return ""
}

// labelRows is how many rows hold a label or a unit and nothing else.
func (f *frame) labelRows() int {
	n := 0
	for _, r := range f.rows {
		if r.isLabel() || loneUnit(r) != "" {
			n++
		}
	}
	return n
}

// isTotal reports whether a label is that of everything: "Total", "All modes",
// "Grand total".
func isTotal(label string) bool {
	words := strings.Fields(plain(withoutFootnote(label)))
	return len(words) > 0 && (words[0] == "all" || strings.TrimRight(words[0], ",:") == "total" || words[len(words)-1] == "total")
}

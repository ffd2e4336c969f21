package figures

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
)

// A sdmxTable is an SDMX-CSV file while its codes are turned into words. The
// rows keep their columns, so that what comes out is read like any other table.
type sdmxTable struct {
	file    string
	given   given
	header  record
	rows    []record
	columns []sdmxColumn
	by      [labelUse]int          // the first column of each use, or -1
	meant   []map[string]codeLabel // for each column, what its cells mean
	unknown []unknownCodes         // for each column
	words   map[string]string      // measures that were put together before
	across  []heading              // columns of figures that are named for a period, in bulk files
	byName  flowID                 // the dataflow that the file is named for
	named   bool                   // something in the file says what is measured
	carrier int                    // the column whose cells become the measure, or -1
	filled  []bool                 // columns that are part of the measure
}

// unknownCodes are the codes of a column that are in no list.
type unknownCodes struct {
	codes []string
	line  int // where the first of them stands
}

// maxSDMXColumns is more columns than any data structure has.
const maxSDMXColumns = 500

// readSDMX reads the records of an SDMX-CSV file as a table of words.
func readSDMX(file string, records []record, given given) (frame, shape, given, []Problem, error) {
	if len(records) == 1 {
		return frame{}, shape{}, given, nil, refuse(records[0].line, "there is a header and no row below it")
	}
	if n := len(records[0].cells); n > maxSDMXColumns {
		return frame{}, shape{}, given, nil, refuse(records[0].line, "the header has %d columns, more than any SDMX-CSV file; check how the file was made", n)
	}
	bulk := isBulk(records[0].cells)
	if bulk {
		records = unglue(records)
	}
	t := &sdmxTable{file: file, byName: flowByName(file), given: given, header: records[0], rows: records[1:], words: map[string]string{}, carrier: -1, named: true}
	t.columns = sdmxColumns(t.header.cells, t.rows)
	if bulk {
		t.periodsAcross()
	}
	if err := t.place(); err != nil {
		return frame{}, shape{}, given, nil, err
	}
	deleted := t.dropDeleted()
	if len(t.rows) == 0 {
		return frame{}, shape{}, given, nil, refuse(t.header.line, "every row deletes a figure, so there are none to read")
	}
	t.understand()
	t.chooseCarrier()
	t.describe()
	f := frame{title: t.title(), header: t.names(), rows: t.rows}
	for _, r := range t.rows {
		t.putInWords(r)
	}
	s := t.shape()
	if s.has(periodRole) {
		s.readRows(f, s.calendarOf(f))
	}
	return f, s, t.given, slices.Concat(deleted, t.doubts()), nil
}

// place finds the column of each use.
func (t *sdmxTable) place() error {
	for u := range t.by {
		t.by[u] = -1
	}
	for i, c := range t.columns {
		if c.use < labelUse && t.by[c.use] < 0 {
			t.by[c.use] = i
		} else if c.use > itemUse && c.use < frequencyUse && c.use != statusUse {
			t.columns[i].use = attributeUse // of two columns for what is said once, the first counts
		}
	}
	if measure := slices.IndexFunc(t.columns, func(c sdmxColumn) bool { return c.id == "measure" }); t.by[unitUse] < 0 && t.header.cells[0] == "LOCATION" && measure >= 0 {
		t.columns[measure].concept = concept{use: unitUse, list: "unit", name: "unit"} // the OECD's short tables call it so
		t.by[unitUse] = measure
	}
	for _, needed := range []struct {
		use  use
		name string
	}{{valueUse, "OBS_VALUE"}, {timeUse, "TIME_PERIOD"}} {
		if t.by[needed.use] < 0 && len(t.across) == 0 {
			return refuse(t.header.line, "this is SDMX-CSV, and there is no column %s; download the data with it", needed.name)
		}
	}
	return nil
}

// dropDeleted takes out the rows that take a figure back, and says so.
func (t *sdmxTable) dropDeleted() []Problem {
	at, dropped := t.by[actionUse], 0
	var first Problem
	t.rows = slices.DeleteFunc(slices.Clone(t.rows), func(r record) bool {
		action, _ := cutGlued(r.at(at))
		isDeleted := strings.EqualFold(action, "D") || strings.EqualFold(action, "Delete")
		if isDeleted {
			if dropped++; dropped == 1 {
				first = Problem{File: t.file, Row: r.line, Column: t.header.cells[at]}
			}
		}
		return isDeleted
	})
	if dropped == 0 {
		return nil
	}
	first.Why = fmt.Sprintf("rows with the action “delete” hold no figure; %d from here on are not read", dropped)
	return []Problem{first}
}

// whole reports whether a row has all its cells.
func (t *sdmxTable) whole(r record) bool { return len(r.cells) == len(t.header.cells) }

// understand looks up the codes of every column.
func (t *sdmxTable) understand() {
	t.meant = make([]map[string]codeLabel, len(t.columns))
	t.unknown = make([]unknownCodes, len(t.columns))
	for i, c := range t.columns {
		switch c.use {
		case dimensionUse, itemUse, areaUse, frequencyUse, unitUse:
		default:
			continue
		}
		t.meant[i] = map[string]codeLabel{}
		for _, r := range t.rows {
			cell := r.at(i)
			if _, done := t.meant[i][cell]; done || cell == "" || !t.whole(r) {
				continue
			}
			meant, ok := t.meaning(&c, cell, r.at(c.labels))
			t.meant[i][cell] = meant
			if !ok {
				u := &t.unknown[i]
				if u.codes = append(u.codes, cell); u.line == 0 {
					u.line = r.line
				}
			}
		}
		if len(t.meant[i]) == 1 {
			continue
		}
		for cell, meant := range t.meant[i] {
			if meant.usual == alone {
				meant.usual = telling
				t.meant[i][cell] = meant
			}
		}
	}
}

// meaning is what a cell means: by the lists beside the file, by our own, by the
// label that the file gives, by what all lists have in common. It is not ok if
// the cell is a code that none of them has.
func (t *sdmxTable) meaning(c *sdmxColumn, cell, label string) (codeLabel, bool) {
	code := cell
	if c.glued {
		code, label = cutGlued(cell)
	}
	if label == "" && !isCode(code) {
		label = code // a file with names alone
	}
	if given, ok := t.given.codes[[2]string{c.id, code}]; ok {
		return codeLabel{given, codeLists()["common"][code].usual}, true
	}
	if c.use == unitUse {
		return t.unitMeaning(code, label)
	}
	if c.list == "flow" {
		if f, ok := (flowID{id: code}).known(); ok {
			return codeLabel{label: f.measure}, true
		}
		return codeLabel{label: cmpOr(withoutBreakdown(label), code)}, label != ""
	}
	if meant, ok := meaning(c.list, code); ok {
		return meant, true
	}
	common, ok := codeLists()["common"][code]
	if label != "" {
		if before, after, cut := strings.Cut(label, ": "); cut && c.list == "ilo" {
			_, label = before, after
		}
		return codeLabel{label, common.usual}, true
	}
	return codeLabel{cmpOr(common.label, code), common.usual}, ok || !isCode(code)
}

// unitMeaning is a unit as tables write it. Where the code is not known, the
// label that the file gives says more.
func (t *sdmxTable) unitMeaning(code, label string) (codeLabel, bool) {
	unit, ok := unitCoded(code)
	if !ok && label != "" {
		return codeLabel{label: label}, true
	}
	return codeLabel{label: unit.unit}, ok
}

func cmpOr(texts ...string) string {
	for _, s := range texts {
		if s != "" {
			return s
		}
	}
	return ""
}

// flowOf is the dataflow of a row.
func (t *sdmxTable) flowOf(r record) flowID {
	if t.by[flowUse] < 0 {
		return t.byName
	}
	return readFlowID(r.at(t.by[flowUse]))
}

// title is what the table is called: as its list, its own column or its package
// says.
func (t *sdmxTable) title() string {
	id := t.flowOf(t.rows[0])
	known, _ := id.known()
	return cmpOr(t.given.title, t.rows[0].at(t.by[flowNameUse]), id.label, known.title)
}

// describe adds what the file says of its source to what is given.
func (t *sdmxTable) describe() {
	if t.given.source.Publisher == "" {
		t.given.source.Publisher = t.flowOf(t.rows[0]).publisher()
	}
	t.given.about = strings.TrimPrefix(t.given.about+". "+t.about(), ". ")
}

// names is the header with names that people know for what tells series apart.
func (t *sdmxTable) names() record {
	h := record{line: t.header.line, cells: slices.Clone(t.header.cells)}
	taken := map[string]bool{}
	for i, c := range t.columns {
		if c.use != dimensionUse && c.use != itemUse && c.use != frequencyUse {
			continue
		}
		name := cmpOr(c.name, strings.ReplaceAll(c.id, "_", " "))
		if c.list == "ilo" {
			name = cmpOr(iloBreakdown(t.rows[0].at(i)), name)
		}
		if !taken[name] {
			h.cells[i], taken[name] = name, true
		}
	}
	return h
}

// putInWords writes words for the codes of a row. A row of another width stays
// as it is, and is refused where all rows are read.
func (t *sdmxTable) putInWords(r record) {
	if !t.whole(r) {
		return
	}
	cells, measure := r.cells, ""
	if t.carrier >= 0 {
		measure = t.measure(r)
	}
	for i, c := range t.columns {
		switch c.use {
		case dimensionUse, itemUse, areaUse, frequencyUse, unitUse:
			if cells[i] != "" {
				cells[i] = t.meant[i][cells[i]].label
			}
		case timeUse:
			cells[i] = sdmxPeriod(cells[i])
		case statusUse, multiplierUse, decimalsUse:
			if c.glued {
				cells[i], _ = cutGlued(cells[i])
			}
			if c.use == statusUse {
				cells[i] = statusCoded(cells[i])
			}
		case valueUse:
			if isUnpublished(cells[i]) {
				cells[i] = ""
			}
		}
	}
	for _, h := range t.across {
		if isUnpublished(cells[h.column]) {
			cells[h.column] = ""
		}
	}
	if t.carrier >= 0 {
		cells[t.carrier] = measure
	}
}

// shape says which column holds what.
func (t *sdmxTable) shape() shape {
	s := shape{programmed: true, usual: map[int]map[string]bool{}, partner: map[int]bool{}}
	if at := t.by[valueUse]; len(t.across) > 0 {
		s.figures = t.across
		s.why = fmt.Sprintf("a bulk file of Eurostat, one column a period, from “%s”", t.across[0].written)
	} else {
		header := t.header.cells[at]
		s.long = true
		s.figures = []heading{{column: at, written: header, named: header, measure: header, unit: readUnit("")}}
		s.why = fmt.Sprintf("SDMX-CSV, one figure a row, in column “%s”", header)
	}
	for r := range s.column {
		s.column[r] = -1
	}
	s.column[measureRole] = t.carrier
	for u, r := range map[use]role{areaUse: placeRole, timeUse: periodRole, unitUse: unitRole, multiplierUse: multiplierRole,
		decimalsUse: decimalsRole, statusUse: statusRole, asOfUse: asOfRole} {
		s.column[r] = t.by[u]
	}
	for i, c := range t.columns {
		if !t.tellsApart(i, c) {
			continue
		}
		s.labels = append(s.labels, i)
		s.partner[i] = c.list == "partner"
		s.usual[i] = map[string]bool{}
		for _, m := range t.meant[i] {
			if m.usual != telling {
				s.usual[i][m.label] = true
			}
		}
	}
	return s
}

// tellsApart reports whether the values of a column are dimensions of the
// series. How often figures come is one only where that differs.
func (t *sdmxTable) tellsApart(i int, c sdmxColumn) bool {
	switch c.use {
	case dimensionUse, itemUse:
		return i != t.carrier && !t.filled[i]
	case frequencyUse:
		return i != t.carrier && len(t.meant[i]) > 1
	}
	return false
}

// maxCodes is how many unknown codes of a list are named.
const maxCodes = 8

// doubts names the codes that no list has, once for each column.
func (t *sdmxTable) doubts() []Problem {
	var problems []Problem
	if !t.named {
		problems = append(problems, Problem{File: t.file,
			Why: fmt.Sprintf("nothing in the file says in words what is measured; “%s” is taken from its name; rename it, or give a title in a datapackage.json", fileWords(t.file))})
	}
	for i, u := range t.unknown {
		if len(u.codes) == 0 {
			continue
		}
		named, more := u.codes, ""
		if len(named) > maxCodes {
			named, more = named[:maxCodes], fmt.Sprintf(" and %d more", len(u.codes)-maxCodes)
		}
		problems = append(problems, Problem{File: t.file, Row: u.line, Column: t.header.cells[i],
			Why: fmt.Sprintf("no code list has %s%s, kept as written; say what they mean in a file “%s” beside the table, with the columns dimension, code, label",
				strings.Join(named, ", "), more, filepath.Base(ownCodes(t.file)))})
	}
	return problems
}

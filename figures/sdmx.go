package figures

import (
	"fmt"
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
	notes   map[string]string      // by the code of a unit, what tells it from others that are written alike
	prices  map[[2]string]string   // units of prices, by the cells of currency and unit
	across  []heading              // columns of figures that are named for a period, in bulk files
	byName  flowID                 // the dataflow that the file is named for
	named   bool                   // something in the file says what is measured
	carrier int                    // the column whose cells become the measure, or -1
	filled  []bool                 // columns that are part of the measure
}

// maxSDMXColumns is more columns than any data structure has.
const maxSDMXColumns = 500

// isOfSDMX reports whether records are those of an SDMX-CSV file, or of a bulk
// file of Eurostat.
func isOfSDMX(records []record) bool {
	return len(records) > 0 && len(records[0].cells) > 0 && (isSDMX(records[0].cells) || isBulk(records[0].cells))
}

// readSDMX reads the records of an SDMX-CSV file as a table of words.
func (g grid) readSDMX(given given) (frame, shape, given, []Problem, error) {
	records := g.records
	if !g.isText() {
		records = padded(records)
	}
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
	t := &sdmxTable{file: g.file, byName: flowByName(g.file), given: given, header: records[0], rows: records[1:], words: map[string]string{}, carrier: -1, named: true}
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
	if err := t.understand(); err != nil {
		return frame{}, shape{}, given, nil, err
	}
	t.joinCurrency()
	t.chooseCarrier()
	t.describe()
	f := frame{title: t.title(), header: t.names(), rows: t.rows, comma: g.decimalComma}
	for _, r := range t.rows {
		t.putInWords(r)
	}
	s := t.shape()
	if s.has(periodRole) {
		s.readRows(f, s.calendarOf(f))
	}
	return f, s, t.given, slices.Concat(deleted, t.doubts()), nil
}

// padded gives every row the width of the header, for a sheet has no cells where
// nothing stands.
func padded(records []record) []record {
	width := len(records[0].cells)
	full := slices.Clone(records)
	for i, r := range full {
		if missing := width - len(r.cells); missing > 0 {
			full[i].cells = slices.Concat(r.cells, make([]string, missing))
		}
	}
	return full
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
	t.placeUnit()
	if i := t.by[currencyUse]; i >= 0 && t.by[unitUse] < 0 {
		t.columns[i].use, t.by[unitUse], t.by[currencyUse] = unitUse, i, -1
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

// placeUnit finds the unit where the OECD's short tables have it, in a column
// that is called the measure.
func (t *sdmxTable) placeUnit() {
	at := slices.IndexFunc(t.columns, func(c sdmxColumn) bool { return c.id == "measure" })
	if t.header.cells[0] == "LOCATION" && t.by[unitUse] < 0 && at >= 0 {
		t.columns[at].concept = concept{use: unitUse, list: "unit", name: "unit"}
		t.by[unitUse] = at
	}
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
				first = Problem{File: t.file, Row: r.line, Column: t.header.cells[at], Note: true}
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

// putInWords writes words for the codes of a row. A row of another width stays
// as it is, and is refused where all rows are read.
func (t *sdmxTable) putInWords(r record) {
	if !t.whole(r) {
		return
	}
	cells, measure, price := r.cells, "", t.price(r)
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
	if price != "" {
		cells[t.by[unitUse]] = price
	}
	if t.carrier >= 0 {
		cells[t.carrier] = measure
	}
}

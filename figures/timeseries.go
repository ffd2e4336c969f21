package figures

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"claimcheck/period"
	"claimcheck/quantity"
)

// isTimeSeries reports whether the records are a time series file of the Office
// for National Statistics: rows Title, CDID, Unit, Release date and so on, and
// below them a row a year, a quarter or a month.
func isTimeSeries(records []record) bool { return titlesOf(records) >= 0 }

// titlesOf is the row of titles of such a file, or -1. Files of the Reserve Bank of
// Australia have the name of their table above it, and call some of the rows otherwise.
func titlesOf(records []record) int {
	head := records[:min(len(records), maxAbove)]
	at := slices.IndexFunc(head, func(r record) bool { return rowName(r) == "title" && r.filled() > 1 })
	if at < 0 { // the Australian Bureau of Statistics leaves the cell before the titles empty
		at = slices.IndexFunc(head, func(r record) bool { return rowName(r) == "unit" && r.filled() > 1 }) - 1
		if at < 0 || head[at].at(0) != "" || head[at].filled() == 0 || !slices.ContainsFunc(head[at:], func(r record) bool { return rowName(r) == "seriesid" }) {
			return -1
		}
		return at
	}
	if at < 0 || at > 2 || !slices.ContainsFunc(head[at:], func(r record) bool { return rowName(r) == "cdid" || rowName(r) == "seriesid" }) {
		return -1
	}
	return at
}

// otherRowNames are what the rows are called that other offices write.
var otherRowNames = map[string]string{"units": "unit", "publicationdate": "releasedate", "seriesid": "cdid"}

// rowName is what a row at the top is called, however that is written:
// "PreUnit", "Pre Unit", "Release Date".
func rowName(r record) string { return strings.ReplaceAll(plain(r.cells[0]), " ", "") }

// A seriesHead is the rows above the figures by their names. They say what the
// figures of each column are counted in, and when they were published.
type seriesHead map[string]record

// cutTimeSeries cuts such a file. Its titles are the header.
func cutTimeSeries(records []record, given given) (frame, given, error) {
	records = records[titlesOf(records):]
	at := slices.IndexFunc(records, func(r record) bool { _, err := period.Read(r.cells[0]); return err == nil })
	switch {
	case at < 0:
		return frame{}, given, refuse(records[0].line, "no row starts with a year, a quarter or a month, so the series are empty")
	case at > maxAbove:
		return frame{}, given, refuse(records[at].line, "more than %d lines stand above the first period; leave Title, CDID, Unit and Release date and delete the rest", maxAbove)
	case len(records[0].cells) > mostSeries:
		return frame{}, given, refuse(records[0].line, "the file holds more than %d series; save those that you need", mostSeries)
	}
	head := seriesHead{}
	if records[0].cells[0] == "" {
		records[0] = australianTitles(records[:at])
		head["source"] = record{cells: []string{"Source", "ABS"}}
	}
	for _, r := range records[:at] {
		head[cmp.Or(otherRowNames[rowName(r)], rowName(r))] = r
	}
	f := frame{header: record{line: records[0].line, cells: slices.Clone(records[0].cells)}, rows: records[at:], notes: distinctCells(head["importantnotes"])}
	fields := given.cloneFields()
	fields[f.header.cells[0]] = givenField{role: periodRole}
	seen := map[string]bool{}
	for i := 1; i < len(f.header.cells); i++ {
		title := f.header.cells[i]
		field, err := head.field(i)
		if err != nil {
			return frame{}, given, err
		}
		if cdid := head["cdid"].at(i); seen[title] { // the code alone tells two series apart
			f.header.cells[i] = title + " " + cdid
			field.dimensions = append(field.dimensions, Dimension{Name: "CDID", Value: cdid})
		}
		seen[title] = true
		fields[f.header.cells[i]] = field
		if isSurveyed(title) && field.months == 0 && f.hasMonths() && f.doubts == nil {
			f.doubts = []string{fmt.Sprintf("“%s” comes from a survey of three months, and the file does not say which of them a row names; each row is read as the month that it names", title)}
		}
	}
	given.source = head.source(given.source)
	return f, given, nil
}

// australianTitles are the titles of a file of the Australian Bureau of Statistics, which end their parts
// with a semicolon and say in a row of their own whether they are adjusted: "Employed ;  Persons ;".
func australianTitles(head []record) record {
	titles := record{line: head[0].line, cells: slices.Clone(head[0].cells)}
	titles.cells[0] = "Title"
	for i := 1; i < len(titles.cells); i++ {
		var parts []string
		for part := range strings.SplitSeq(titles.cells[i], ";") {
			if part = strings.TrimSpace(part); part != "" {
				parts = append(parts, part)
			}
		}
		for _, r := range head[1:] {
			if rowName(r) == "seriestype" && r.at(i) != "" && r.at(i) != "Original" {
				parts = append(parts, r.at(i))
			}
		}
		titles.cells[i] = strings.Join(parts, ": ")
	}
	return titles
}

// field is what the head says of a column.
func (head seriesHead) field(i int) (givenField, error) {
	title := head["title"]
	if title.at(i) == "" {
		return givenField{}, refuse(title.line, "column %s has no title; write one", letter(i))
	}
	field := readSeriesTitle(title.at(i))
	if unit := seriesUnit(head["preunit"].at(i), head["unit"].at(i)); unit != "" {
		field.setUnit(unit, quantity.Number{})
	}
	if field.months == 0 && plain(head["datatype"].at(i)) != "stock" {
		field.months = monthsBetween[plain(head["frequency"].at(i))] // a quarter is called by its last month
	}
	var err error
	field.published, err = releaseDate(head["releasedate"], i)
	return field, err
}

// monthsBetween is over how many months a figure is, by how often there is one; a stock is of its month alone.
var monthsBetween = map[string]int{"quarter": 3, "quarterly": 3, "half year": 6, "half yearly": 6, "year": 12, "annual": 12}

// mostSeries is twice what the largest dataset of the office holds.
const mostSeries = 10_000

// isSurveyed reports whether a series is of the Labour Force Survey, whose
// monthly figures are of three months.
func isSurveyed(title string) bool { return strings.HasPrefix(title, "LFS") }

func (f *frame) hasMonths() bool {
	p, err := period.Read(f.rows[len(f.rows)-1].cells[0])
	return err == nil && p.Grain == period.Month
}

// seriesUnit joins the sign before a number with the unit behind it: "£" and "m".
// Millions alone are "m" in these files, and metres never.
func seriesUnit(before, unit string) string {
	switch {
	case before == "" && strings.EqualFold(unit, "m"):
		return "million"
	case isNothing(before):
		return unit
	case isNothing(unit):
		return before
	}
	return before + unit
}

func isNothing(unit string) bool {
	return unit == "" || strings.EqualFold(unit, "n/a") || strings.EqualFold(unit, "not applicable")
}

// releaseDate is when the series of a column was published.
func releaseDate(row record, column int) (period.Date, error) {
	text := row.at(column)
	if text == "" {
		return period.Date{}, nil
	}
	d, err := period.ReadDate(text)
	if err != nil {
		return period.Date{}, refuse(row.line, "“%s” is no date of release; write it as 14-07-2023", text)
	}
	return d, nil
}

// source names the series by the codes that find them again.
func (head seriesHead) source(said Source) Source {
	codes, sets := distinctCells(head["cdid"]), distinctCells(head["sourcedatasetid"])
	title := "Time series"
	if len(codes) <= 5 {
		title += " " + strings.Join(codes, ", ")
	}
	if len(sets) > 0 {
		title += " (" + strings.Join(sets, ", ") + ")"
	}
	office := "Office for National Statistics"
	if sources := distinctCells(head["source"]); len(sources) > 0 {
		office = cmp.Or(officeNames[sources[0]], sources[0])
	}
	said.Title, said.Publisher = first(said.Title, title), first(said.Publisher, office)
	return said
}

// officeNames are the offices that write their name short in such a file.
var officeNames = map[string]string{"RBA": "Reserve Bank of Australia", "ABS": "Australian Bureau of Statistics"}

// distinctCells is what the cells of a row behind its name say, each once.
func distinctCells(r record) []string {
	var cells []string
	seen := map[string]bool{"": true}
	for i, c := range r.cells {
		if i > 0 && !seen[c] {
			seen[c] = true
			cells = append(cells, c)
		}
	}
	return cells
}

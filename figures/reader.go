package figures

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// A reader turns the rows of one table into series.
type reader struct {
	frame
	shape
	given     given
	table     *Table
	titleUnit measureUnit
	place     Place // that the title names, where no row does
	series    map[string]*Series
	groups    []int                     // for each column of figures, the first one with the same measure, unit and place
	alone     []bool                    // for those first ones, that there is no other
	byPeriod  bool                      // some column is named for a period alone
	terms     map[string][]lexicon.Term // of texts
	described map[[2]string]description // of series
	headers   map[string]bool           // terms of the columns' headers
	key       []byte
	dates     dates
	units     map[string]measureUnit
	places    map[[2]string]Place // by name and code
	sources   map[[5]string]*Source
	problems  []Problem
	passed    int // problems that are only counted
}

// maxProblems is how many rows of one table are complained of one by one.
const maxProblems = 10

// readTable reads one table of separated text. What it could not read it
// returns as problems; the table is nil if it was refused as a whole.
func readTable(file, data string, comma rune, given given) (*Table, []Problem) {
	t, problems, err := tryTable(file, data, comma, given)
	return settled(file, t, problems, err)
}

// settled is what was read, or why it was refused as a whole.
func settled(file string, t *Table, problems []Problem, err error) (*Table, []Problem) {
	var no *refusal
	switch {
	case errors.As(err, &no):
		return nil, []Problem{{File: file, Row: no.row, Column: no.column, Why: no.why, Refused: true}}
	case err != nil:
		return nil, []Problem{{File: file, Why: err.Error(), Refused: true}}
	}
	return t, problems
}

func tryTable(file, data string, comma rune, given given) (*Table, []Problem, error) {
	records, err := readRecords(data, comma)
	if err != nil {
		return nil, nil, err
	}
	if len(records) > 0 && (isSDMX(records[0].cells) || isBulk(records[0].cells)) {
		f, s, given, doubts, err := readSDMX(file, records, given)
		if err != nil {
			return nil, nil, err
		}
		return fill(file, f, s, given, doubts)
	}
	f, given, err := cutFormat(records, given)
	if err != nil {
		return nil, nil, err
	}
	return tryFrame(file, f, given)
}

// tryFrame reads a table that is cut into its parts, whatever format it came in.
func tryFrame(file string, f frame, given given) (*Table, []Problem, error) {
	if f.published.IsZero() {
		f.published = given.published
	}
	s, err := decide(f, given)
	if err != nil {
		return nil, nil, err
	}
	return fill(file, f, s, given, nil)
}

// fill reads the rows of a table of which it is known what each column says.
// Problems that were met on the way there come before those of the rows.
func fill(file string, f frame, s shape, given given, before []Problem) (*Table, []Problem, error) {
	r := &reader{
		frame: f, shape: s, given: given,
		table:  &Table{File: file, Title: f.title, Notes: f.notes, Shape: s.why, Header: f.header.cells, Rows: len(f.rows)},
		series: map[string]*Series{}, dates: dates{}, units: map[string]measureUnit{}, places: map[[2]string]Place{},
		sources: map[[5]string]*Source{}, terms: map[string][]lexicon.Term{}, described: map[[2]string]description{},
	}
	r.problems = before
	r.prepare()
	for _, row := range f.rows {
		r.row(row)
	}
	r.lookForHeadings()
	r.finish()
	if i := slices.IndexFunc(r.problems, func(p Problem) bool { return p.Refused }); i >= 0 && r.table.Figures() == 0 {
		return nil, nil, refuse(r.problems[i].Row, "no row could be read; the first reason: %s", r.problems[i].Why)
	}
	return r.table, r.problems, nil
}

// prepare settles what all rows share.
func (r *reader) prepare() {
	if r.table.Title == "" {
		r.table.Title = r.given.title
	}
	title := r.table.Title
	r.titleUnit = readUnit("")
	if name, unit, ok := unitOfTitle(title); ok {
		title, r.titleUnit = name, unit
	}
	if title == "" {
		title = fileWords(r.table.File)
	}
	r.title = title
	namesPlace := func(label int) bool { return shareOfPlaces(r.rows, label) > 0 }
	if !r.has(placeRole) && !slices.ContainsFunc(r.labels, namesPlace) {
		r.place = onlyPlace(title)
	}
	r.group()
	for _, why := range slices.Concat(r.frame.doubts, r.shape.doubts) {
		r.doubt(why)
	}
	if r.table.Title == "" && r.figures[0].measure == "" && !r.has(measureRole) {
		r.doubt(fmt.Sprintf("nothing in the table says what is measured; “%s” is taken from the file's name; write a title above the header", title))
	}
	if !r.has(periodRole) && !r.has(yearRole) && r.figures[0].period.IsZero() {
		r.doubt("nothing in the table says when; its figures have no period")
	}
}

// group finds the columns whose figures go into one series: those that differ
// in their period alone.
func (r *reader) group() {
	type kind struct {
		measure, place, given string
		unit                  measureUnit
	}
	seen := map[kind]int{}
	r.alone = make([]bool, len(r.figures))
	for i, h := range r.figures {
		k := kind{h.measure, h.place.ID, h.given.identity(), h.unit}
		k.unit.written, k.unit.factor = "", quantity.Number{}
		first, ok := seen[k]
		if !ok {
			first, seen[k] = i, i
		}
		r.alone[first] = first == i
		r.groups = append(r.groups, first)
		r.byPeriod = r.byPeriod || h.measure == "" && h.place.ID == ""
	}
}

func (r *reader) doubt(why string) {
	r.problems = append(r.problems, Problem{File: r.table.File, Why: why})
}

func (r *reader) refuse(row record, column string, format string, args ...any) {
	if r.passed++; r.passed <= maxProblems {
		for i, arg := range args {
			if text, ok := arg.(string); ok {
				args[i] = shortened(text)
			}
		}
		r.problems = append(r.problems, Problem{r.table.File, row.line, column, fmt.Sprintf(format, args...), true})
	}
}

// shortened is a text as a message quotes it: a cell may hold a whole book.
func shortened(text string) string {
	if len(text) <= longestCell {
		return text
	}
	return strings.ToValidUTF8(text[:longestCell], "") + "…"
}

// lookForHeadings tells of a row within the table that has nothing but a label:
// it may say something of the rows below it, which is not read.
func (r *reader) lookForHeadings() {
	for _, row := range r.rows {
		if row.isLabel() && len(r.header.cells) > 2 {
			r.problems = append(r.problems, Problem{File: r.table.File, Row: row.line,
				Why: fmt.Sprintf("the row holds nothing but “%s”; if it is a heading for the rows below, give them a column that says so", row.cells[0])})
			return
		}
	}
}

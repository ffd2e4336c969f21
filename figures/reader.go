package figures

import (
	"fmt"
	"slices"
	"strings"

	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A reader turns the rows of one table into series.
type reader struct {
	frame
	shape
	given        given
	table        *Table
	titleUnit    measureUnit
	place        Place              // that the title names, where no row does
	pricesDiffer bool               // some rows are in constant prices and some in current ones
	whole        Place              // that the title names, and the rows are parts of
	unitLabel    int                // the column of labels that the units of figures stand in, where no column of measures is
	spanish      *bool              // as of the frame and its labels, where that was asked for
	placeLabels  []int              // columns of kinds some of which are places
	unsureWhen   string             // why the periods of all figures are unsure: the name of the file alone says them
	coded        bool               // the names of places have numbers before them
	areas        map[string]string  // the bodies of the column of places by their areas; "" where two have one
	federation   string             // the country whose states the places are
	series       map[uint64]*Series // by their kind and place
	kinds        []kind             // of the last figure of each group of columns
	kindNumbers  map[string]uint32
	lastPlace    placed
	placeNumbers map[string]uint32
	labelled     labelled
	definitions  map[string]*Definition
	defined      int                       // bytes in the keys of the definitions
	groups       []int                     // for each column of figures, the first one with the same measure, unit and place
	alone        []bool                    // for those first ones, that there is no other
	exact        map[int][]string          // as of the grid
	finest       []int                     // decimals of a column that has no format, or -1
	byPeriod     bool                      // some column is named for a period alone
	terms        map[string][]lexicon.Term // of texts
	described    map[[2]string]description // of series
	headers      map[string]bool           // terms of the columns' headers
	key          []byte
	dates        dates
	units        map[string]measureUnit
	places       map[[2]string]Place // by name and code
	wholes       map[string]bool     // names that mean all places of the table
	sources      map[[5]string]*Source
	met          map[string]period.Date // when the sources were that somebody met, by their names
	eventsOf     map[string][]*Series   // by measure
	ledger       ledgerWriter
	manners      []uint32 // of the last figure of each column of figures
	drafts       drafts
	at           int      // the row that is read
	texts        []byte   // of the drafts, as they are written
	slab         []Series // not used yet
	problems     []Problem
	passed       int             // problems that are only counted
	accounts     map[int]bool    // columns that write what is below nothing in brackets
	spending     map[int]bool    // columns that write without brackets what was spent
	calendar     period.Calendar // that a frequency is settled by
	mismatch     map[string]bool // what was told of contradictions to figures.yaml
}

// maxProblems is how many rows and cells of one table are complained of one by
// one. Who shows them to people shows fewer.
const maxProblems = 1000

// manyRows is from how many rows on a table lets go of them as they are read.
const manyRows = 1 << 16

// readTables reads separated text, which holds one table or a few.
func readTables(file, data string, comma rune, given given) ([]*Table, []Problem) {
	g, err := readText(file, data, comma, given.dialect)
	if err != nil {
		return grid{file: file}.refused(err)
	}
	return g.read(given)
}

// try reads a grid as one table, or says why it cannot be read.
func (g grid) try(given given) (*Table, []Problem, error) {
	if isOfSDMX(g.records) {
		f, s, given, before, err := g.readSDMX(given)
		if err != nil {
			return nil, nil, err
		}
		return g.fill(f, s, given, before)
	}
	f, given, err := g.cutFormat(given)
	if err != nil {
		return nil, nil, err
	}
	return g.tryFrame(f, given)
}

// tryFrame reads a table that is cut into its parts, whatever format it came in.
func (g grid) tryFrame(f frame, given given) (*Table, []Problem, error) {
	f.commas = given.commasOf(f.header.cells)
	f.title = first(f.title, given.told.title)
	if place := given.told.place; !place.IsZero() {
		f.place = place
	}
	given = f.nameIndicators(f.nameFRED(given))
	f.setClocks()
	s, err := decide(f, given)
	if err != nil {
		return nil, nil, err
	}
	return g.fill(f, s, given, nil)
}

// fill reads the rows of a table of which it is known what each column says.
// Problems that were met on the way there come before those of the rows.
func (g grid) fill(f frame, s shape, given given, before []Problem) (*Table, []Problem, error) {
	r := &reader{
		frame: f, shape: s, given: given, exact: g.exact,
		table:  &Table{File: g.file, Sheet: g.sheet, Title: f.title, Notes: f.notes, Shape: s.why, Header: f.header.cells, Rows: len(f.rows), YearShift: s.yearShift},
		series: map[uint64]*Series{}, kindNumbers: map[string]uint32{}, placeNumbers: map[string]uint32{}, definitions: map[string]*Definition{}, dates: dates{}, units: map[string]measureUnit{}, places: map[[2]string]Place{}, wholes: map[string]bool{},
		sources: map[[5]string]*Source{}, terms: map[string][]lexicon.Term{}, described: map[[2]string]description{},
		ledger: newLedgerWriter(), drafts: drafts{most: len(f.rows) * len(s.figures)},
	}
	r.problems = slices.Concat(g.ownProblems(), before)
	if !s.long { // else a column holds figures of all kinds
		r.finest = g.finest(f.rows, len(f.header.cells))
	}
	if s.has(placeRole) {
		r.federation, r.coded = f.federationOf(s.column[placeRole]), f.holdsCoded(s.column[placeRole])
	}
	if err := r.prepare(); err != nil {
		return nil, nil, err
	}
	r.manners, r.kinds = make([]uint32, len(r.figures)), make([]kind, len(r.figures))
	headings := r.headings()
	for i, row := range f.rows {
		r.at = i
		r.row(row)
		if err := r.outgrown(row); err != nil {
			return nil, nil, err
		}
		if len(f.rows) > manyRows {
			f.rows[i].cells = nil
		}
	}
	r.problems = append(r.problems, headings...)
	r.finish()
	if i := slices.IndexFunc(r.problems, func(p Problem) bool { return p.Refused && p.Row > 0 }); i >= 0 && r.table.Figures() == 0 {
		return nil, nil, refuse(r.problems[i].Row, "no row could be read; the first reason: %s", r.problems[i].Why)
	}
	return r.table, r.problems, nil
}

// prepare settles what all rows share.
func (r *reader) prepare() error {
	r.table.Title = first(r.table.Title, r.given.title, r.sheet)
	if r.table.Title == "" {
		r.table.Title, _ = flowOfFile(r.table.File)
	}
	if r.table.Title == "" {
		r.table.Title = r.titleInCorner()
	}
	title := withoutRun(withoutFootnote(withoutNumber(r.table.Title)))
	if strings.Contains(strings.ToLower(r.unit), "miles") && r.isSpanish() {
		r.unit = strings.Replace(strings.ToLower(r.unit), "miles", "thousand", 1)
	}
	r.titleUnit = readUnit(r.unit)
	if _, scale := cutTimes(title); scale != "" && r.unit != "" && r.titleUnit.factor.Equal(quantity.Int(1)) && r.titleUnit.unit.Dimension != quantity.PerCent {
		r.titleUnit.factor = readUnit(scale).factor // of dollars, in a row below the header
	}
	if name, unit, ok := unitOfTitle(title); ok {
		title = name
		if r.unit == "" {
			r.titleUnit = unit
		}
	}
	if r.unitNote != "" && r.measuresSeveral() {
		r.unit, r.titleUnit = "", readUnit("") // of which of them it is, the note leaves open
	}
	r.titleUnit = r.titleUnit.aYear(r.shape)
	r.keepScaleOffRates()
	if title == "" {
		title = fileWords(r.table.File)
		if name, unit, ok := unitOfFile(title); ok && r.unit == "" && r.titleUnit.written == "" {
			title, r.titleUnit = name, unit
		}
	}
	r.title = title
	if err := r.tell(); err != nil {
		return err
	}
	title, r.table.words = r.title, r.title
	namesPlace := func(label int) bool { return shareOfPlaces(r.rows, label) > 0 }
	if !r.has(placeRole) && !slices.ContainsFunc(r.labels, namesPlace) {
		if r.place = r.placeOfTitle(title); r.place.IsZero() {
			r.place = countryOfBody(r.said[publisherRole])
		}
	} else {
		r.whole = r.placeOfTitle(title)
		if r.whole.IsZero() {
			r.whole = onlyPlace(r.said[publisherRole]) // the state whose office published it
		}
		for _, label := range r.labels {
			if !r.has(placeRole) && r.whole.ID != "" && namesPlace(label) {
				r.placeLabels = append(r.placeLabels, label)
			}
		}
	}
	r.findUnitLabel()
	if r.weeks {
		r.unsureWhen = "the numbers of its weeks are read as ISO 8601 counts them"
		r.doubt(r.unsureWhen + ", and its figures contradict no claim; write the day on which each week begins")
	} else if r.unsureWhen = r.yearDoubt; r.unsureWhen != "" {
		r.doubt(r.unsureWhen + ", and its figures contradict no claim; name the country in the title")
	}
	r.pricesDiffer = r.differInPrices()
	r.readFractions()
	r.group()
	if r.table.InUnread = r.unreadUnit(); r.table.InUnread != "" {
		r.doubt(fmt.Sprintf("the line “%s” seems to say in what the figures are, and is not understood, so that amounts are not held against any figure without a unit; write the unit into the title, “(thousand)”", shortened(r.table.InUnread)))
	}
	for _, why := range slices.Concat(r.frame.doubts, r.shape.doubts) {
		r.doubt(why)
	}
	for _, why := range slices.Concat(r.frame.told, r.shape.told) {
		r.problems = append(r.problems, Problem{File: r.table.File, Sheet: r.table.Sheet, Why: why, Note: true})
	}
	if r.table.Title == "" && r.figures[0].measure == "" && !r.has(measureRole) && r.given.told.measure == "" {
		r.doubt(fmt.Sprintf("nothing in the table says what is measured; “%s” is taken from the file's name; write a title above the header, or a measure in figures.yaml", title))
	}
	if r.amounts && !r.has(periodRole) && !r.has(yearRole) && r.figures[0].period.IsZero() {
		r.lendFileName()
	}
	return nil
}

// titleInCorner is what stands above the first column of a table whose other columns are times alone, where that ends in a unit,
// and so says what is measured and not what the rows are: "Eels landed (tonnes)", above districts.
func (r *reader) titleInCorner() string {
	corner := r.header.cells[0]
	isOther := func(h heading) bool { return h.measure != "" || h.place.ID != "" || h.period.IsZero() }
	if r.has(measureRole) || r.column[periodRole] == 0 || slices.ContainsFunc(r.figures, isOther) {
		return ""
	}
	if name, unit, ok := unitOfTitle(withoutFootnote(corner)); !ok || !unit.saysHowMuch() || roleOf(name) != noRole {
		return ""
	}
	return corner
}

// measuresSeveral reports whether the columns of figures are of several measures, and not of several times of one.
func (r *reader) measuresSeveral() bool {
	return slices.ContainsFunc(r.figures, func(h heading) bool { return h.measure != r.figures[0].measure })
}

// keepScaleOffRates says of columns of rates, averages and shares that they are in no thousands, where a line says that of all
// figures: "Thousands" above "Lorries" and "Mean load".
func (r *reader) keepScaleOffRates() {
	if u := r.titleUnit; u.unit.Dimension != quantity.Bare || u.factor.Equal(quantity.Int(1)) {
		return
	}
	for i := range r.figures {
		h := &r.figures[i]
		h.hasUnit = h.hasUnit || slices.ContainsFunc(strings.Fields(plain(h.measure)), func(word string) bool { return means("of each", word) })
	}
}

// group finds the columns whose figures go into one series: those that differ
// in their period alone.
func (r *reader) group() {
	type group struct {
		measure, place, given string
		unit                  measureUnit
	}
	seen := map[group]int{}
	r.alone = make([]bool, len(r.figures))
	for i, h := range r.figures {
		k := group{h.measure, h.place.ID, h.given.identity(), h.unit}
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
	r.problems = append(r.problems, Problem{File: r.table.File, Sheet: r.table.Sheet, Why: why})
}

func (r *reader) refuse(row record, column string, format string, args ...any) {
	if r.passed++; r.passed <= maxProblems {
		for i, arg := range args {
			if text, ok := arg.(string); ok {
				args[i] = shortened(text)
			}
		}
		r.problems = append(r.problems, Problem{File: r.table.File, Sheet: r.table.Sheet, Row: row.line, Column: column, Why: fmt.Sprintf(format, args...), Refused: true})
	}
}

// shortened is a text as a message quotes it: a cell may hold a whole book.
func shortened(text string) string {
	if len(text) <= longestCell {
		return text
	}
	return strings.ToValidUTF8(text[:longestCell], "") + "…"
}

// headings tells of rows within the table that have nothing but a label:
// they may say something of the rows below them, which is not read. The first is
// named, and the others are counted.
func (r *reader) headings() []Problem {
	if len(r.header.cells) <= 2 {
		return nil
	}
	var first *record
	more := 0
	for i := range r.rows {
		switch row := &r.rows[i]; {
		case !row.isLabel():
		case first == nil:
			first = row
		default:
			more++
		}
	}
	if first == nil {
		return nil
	}
	why := fmt.Sprintf("the row holds nothing but “%s”", shortened(first.cells[0]))
	switch {
	case more == 1:
		why += ", and so does 1 more"
	case more > 1:
		why += fmt.Sprintf(", and so do %d more", more)
	}
	return []Problem{{File: r.table.File, Sheet: r.table.Sheet, Row: first.line,
		Why: why + "; if it is a heading for the rows below, give them a column that says so"}}
}

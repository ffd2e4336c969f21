package figures

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"time"

	"claimcheck/lexicon"
	"claimcheck/period"
)

// Eurostat gives out what its data browser shows as a spreadsheet: lines that say what all
// figures are of, a row TIME with the periods across and their flags in columns without a
// name between them, and a row "GEO (Labels)" that names the column of the countries.

// An eurostatPage is such a page, cut at its corner.
type eurostatPage struct {
	above  []record
	corner record
	labels record // "GEO (Labels)", or no record
	rows   []record
	wide   int // columns before the first period
}

// isEurostatPage reports whether records are those of such a page.
func isEurostatPage(records []record) bool {
	_, ok := cutEurostatPage(records)
	return ok
}

// cutEurostatPage finds the corner: a cell TIME or GEO/TIME beside periods alone, above
// rows that are named for no period.
func cutEurostatPage(records []record) (eurostatPage, bool) {
	for at, r := range records[:min(len(records), maxAbove+1)] {
		if !isTimeCorner(r.at(0)) {
			continue
		}
		p := eurostatPage{above: records[:at], corner: r, wide: periodsFrom(r)}
		if p.wide == 0 || at+1 >= len(records) {
			return p, false
		}
		p.rows = records[at+1:]
		if first := p.rows[0]; namesLabels(first, p.wide) {
			p.labels, p.rows = first, p.rows[1:]
		}
		if end := slices.IndexFunc(p.rows, endsPage); end >= 0 {
			p.rows = p.rows[:end]
		}
		if len(p.rows) == 0 {
			return p, false
		}
		_, err := period.Read(p.rows[0].at(0))
		return p, err != nil
	}
	return eurostatPage{}, false
}

// isTimeCorner reports whether a cell says that time runs across: TIME, GEO/TIME.
func isTimeCorner(cell string) bool {
	if !strings.Contains(cell, "ime") && !strings.Contains(cell, "IME") {
		return false // nearly always
	}
	name := plain(cell)
	for _, mark := range []string{"/", `\`, " "} {
		if _, across, ok := strings.Cut(name, mark); ok && strings.TrimSpace(across) == "time" {
			return len(name) <= longestUnit
		}
	}
	return name == "time" || name == "time period"
}

// periodsFrom is the column of the first period of a row that names nothing else, or 0.
func periodsFrom(r record) int {
	from := 0
	for i, cell := range r.cells {
		switch {
		case i == 0 || cell == "" || from == 0 && isTimeCorner(cell):
			continue
		}
		if p, err := period.Read(sdmxPeriod(cell)); err != nil || p.From.IsZero() || p.To.IsZero() {
			return 0
		}
		if from == 0 {
			from = i
		}
	}
	return from
}

// namesLabels reports whether the row below the periods names the columns before them.
func namesLabels(r record, wide int) bool {
	for i, cell := range r.cells {
		if i >= wide && cell != "" || i < wide && cell != "" && looksNumeric(cell) {
			return false
		}
	}
	return strings.Contains(r.at(0), "(") || r.filled() == wide
}

// endsPage reports whether below a row there is nothing but what the marks mean.
func endsPage(r record) bool {
	switch plain(strings.TrimRight(r.at(0), ": ")) {
	case "special value", "special values", "available flags", "observation flags", "flags", "source of data":
		return true
	}
	return false
}

// cutEurostat cuts such a page into the parts of a table.
func (g grid) cutEurostat(given given) (frame, given, error) {
	p, _ := cutEurostatPage(g.records)
	f := frame{comma: g.decimalComma, isSheet: !g.isText(), left: g.left, rows: slices.Clone(p.rows), above: true}
	about := aboutPage{frame: &f, given: &given}
	for _, r := range p.above {
		about.read(r)
	}
	about.settle()
	f.above = false
	given.fields = given.cloneFields()
	f.header = p.header(&given, about.dimensions)
	for i, r := range f.rows {
		whole := !g.isText() || len(r.cells) >= len(p.corner.cells) // else it has lost a cell
		if missing := len(f.header.cells) - len(r.cells); missing > 0 && whole {
			f.rows[i].cells = slices.Concat(r.cells, make([]string, missing))
		}
	}
	return f, given, nil
}

// header names every column: what stands in it, a period, or the flags of the period
// before it.
func (p eurostatPage) header(given *given, dimensions []Dimension) record {
	width := len(p.corner.cells)
	for _, r := range p.rows {
		width = max(width, len(r.cells))
	}
	h := record{line: p.corner.line, cells: make([]string, width)}
	last := 0
	for i := range h.cells {
		switch cell := p.corner.at(i); {
		case i < p.wide:
			name, r := p.label(i)
			h.cells[i] = name
			given.fields[name] = givenField{role: r}
		case cell != "":
			last = i
			h.cells[i] = cell
			field := given.fields[cell]
			field.when, field.dimensions = sdmxPeriod(cell), dimensions
			given.fields[cell] = field
		default:
			name := p.corner.at(last) + " flags"
			h.cells[i] = name
			given.fields[name] = givenField{role: ignoredRole}
			field := given.fields[p.corner.at(last)]
			field.flags = i
			given.fields[p.corner.at(last)] = field
		}
	}
	return h
}

// label is what a column before the periods is called and for.
func (p eurostatPage) label(i int) (string, role) {
	written := cmp.Or(p.labels.at(i), p.corner.at(i))
	before, kind, _ := cutBrackets(written)
	id, _, _ := strings.Cut(strings.ReplaceAll(before, `\`, "/"), "/")
	id = plain(id)
	if isTimeCorner(written) || id == "" {
		id = "geo"
	}
	if strings.HasPrefix(plain(kind), "code") {
		return id + " code", codeRole
	}
	c, known := concepts()[id]
	switch {
	case known && c.use == areaUse:
		return c.name, weakPlaceRole
	case known && c.name != "":
		return c.name, dimensionRole
	}
	return id, dimensionRole
}

// An aboutPage reads what the lines above the corner say.
type aboutPage struct {
	frame          *frame
	given          *given
	dimensions     []Dimension
	unit, currency string
	code           flowID
	isEurostat     bool // a line says so
}

func (a *aboutPage) read(r record) {
	cells := filledCells(r)
	if len(cells) == 0 {
		return
	}
	key, value := strings.TrimRight(cells[0], ": "), ""
	if len(cells) > 1 {
		value = cells[1]
	} else if before, rest, ok := strings.Cut(cells[0], ":"); ok {
		key, value = before, strings.TrimSpace(rest)
	}
	name := plain(key)
	concept, known := concepts()[name]
	switch {
	case strings.HasPrefix(name, "data extracted") || strings.HasPrefix(name, "extracted"):
		line := strings.Join(cells, " ")
		a.isEurostat = a.isEurostat || strings.Contains(line, "ESTAT") || strings.Contains(line, "Eurostat")
		a.frame.notes = append(a.frame.notes, line)
	case name == "dataset" && value != "", name == "title" && value != "":
		a.title(value)
	case len(cells) == 1 && a.frame.title == "" && !known && roleOf(name) == noRole:
		a.title(cells[0])
	case strings.HasPrefix(name, "last update"):
		a.frame.published = dayFirst(value)
	case name == "currency":
		a.currency = value
	case known && concept.use == unitUse:
		a.unit = value
	case known && concept.use == areaUse:
		if place, ok := lexicon.PlaceNamed(value); ok {
			a.frame.place = Place{ID: place.ID, Name: place.Name}
		}
	case known && (concept.use == frequencyUse || concept.use == attributeUse), value == "", roleOf(name) != noRole && roleOf(name) != dimensionRole:
		a.frame.noteRow(r, false)
	default:
		a.dimensions = append(a.dimensions, Dimension{Name: key, Value: value, Usual: goesUnsaid(value)})
	}
}

// title keeps the name of the dataset, and its id in brackets.
func (a *aboutPage) title(text string) {
	if before, inner, ok := cutBrackets(text); ok && before != "" && strings.Contains(inner, "_") && !strings.Contains(inner, " ") {
		a.code, text = flowID{agency: "ESTAT", id: inner}, before
	}
	a.frame.title = text
}

// settle puts together what was read: the measure, its unit, and what money is asked for.
func (a *aboutPage) settle() {
	if a.isEurostat || a.code.id != "" {
		a.given.source.Publisher = cmp.Or(a.given.source.Publisher, flowID{agency: "ESTAT"}.publisher())
	}
	title := a.frame.title
	if known, ok := a.code.known(); ok && known.part == "" {
		title = known.measure
	} else if before, survey, ok := cutLastDash(title); ok && isSurvey(survey) {
		title = before
	}
	if title != a.frame.title {
		a.given.about = strings.TrimPrefix(a.given.about+". "+a.frame.title, ". ")
	}
	unit, _ := unitCoded(a.unit)
	if unit.measure != "" && !strings.Contains(strings.ToLower(title), strings.Trim(strings.ReplaceAll(unit.measure, "{}", ""), " ,")) {
		title = strings.NewReplacer("{}", title, "{period}", "period").Replace(unit.measure)
	}
	a.frame.title, a.frame.unit = title, unit.unit
	if money, _ := unitCoded(a.currency); a.currency != "" {
		a.frame.unit = cmp.Or(priceUnit(money.unit, unit.unit), unit.unit, money.unit)
	}
	if a.frame.unit == "number" {
		a.frame.unit = ""
	}
}

// cutLastDash parts what stands behind the last dash of a title.
func cutLastDash(title string) (before, behind string, ok bool) {
	for _, dash := range []string{" - ", " – "} {
		if i := strings.LastIndex(title, dash); i > 0 {
			return title[:i], title[i+len(dash):], true
		}
	}
	return title, "", false
}

// isSurvey reports whether the end of a title says from where its figures are or how often
// they come: "EU-SILC survey", "bi-annual data (from 2007 onwards)".
func isSurvey(words string) bool {
	said, _, _ := strings.Cut(words, " (")
	return strings.HasSuffix(said, " survey") || strings.HasSuffix(said, " data") || said == "survey" || said == "data"
}

// dayFirst is a date as Eurostat writes it, with the day before the month: 05/09/2025 11:00.
func dayFirst(text string) period.Date {
	day, _, _ := strings.Cut(text, " ")
	if t, err := time.Parse("02/01/2006", day); err == nil {
		return period.DateOf(t)
	}
	d, _ := period.ReadDate(text)
	return d
}

// goesUnsaid reports whether a label is one that no text needs to say, by any code list:
// "Seasonally and calendar adjusted data", "Band DC".
func goesUnsaid(label string) bool { return unsaidLabels()[strings.ToLower(label)] }

var unsaidLabels = sync.OnceValue(func() map[string]bool {
	labels := map[string]bool{}
	for _, list := range codeLists() {
		for _, l := range list {
			if l.usual != telling {
				labels[strings.ToLower(l.label)] = true
			}
		}
	}
	return labels
})

package figures

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A told is what a person says of it in figures.yaml. It wins
// over what is guessed from title and headers, and gives way to what a row says. A
// unit that contradicts a printed one is no help but a mistake: the table is refused.
type told struct {
	file      string // that says it
	line      int
	title     string
	measure   string
	unit      measureUnit
	hasUnit   bool
	place     Place
	frequency frequency
	aliases   []*alias
	columns   map[string]*describedColumn
}

// tell joins what is told with what the table says.
func (r *reader) tell() error {
	t := &r.given.told
	if t.title != "" {
		r.table.Title = t.title
		if name, unit, ok := unitOfTitle(withoutFootnote(t.title)); ok {
			if r.titleUnit.isUnit() && r.titleUnit.contradicts(unit) {
				return r.contradiction("", r.titleUnit.written, t.line, unit.written)
			}
			r.title, r.titleUnit = name, unit
		} else {
			r.title = t.title
		}
	}
	if t.hasUnit && r.titleUnit.isUnit() && r.titleUnit.contradicts(t.unit) {
		return r.contradiction("", r.titleUnit.written, t.line, t.unit.written)
	}
	for i := range r.figures {
		h := &r.figures[i]
		line := t.line
		if h.told, h.isTold = t.unit, t.hasUnit; h.isTold {
			h.told = h.told.with(r.titleUnit)
		}
		if c := t.column(h); c != nil {
			if c.used = true; c.hasUnit {
				h.told, h.isTold, line = c.unit, true, c.line
			}
		}
		if !h.isTold || !h.hasUnit {
			continue
		}
		if h.unit.contradicts(h.told) {
			return r.contradiction(h.written, h.unit.written, line, h.told.written)
		}
		h.unit = h.told.with(h.unit)
	}
	return nil
}

// contradiction refuses a table of which nobody knows in what unit it is.
func (r *reader) contradiction(column, printed string, line int, told string) error {
	return &refusal{column: column, why: fmt.Sprintf("the table says “%s” and line %d of %s “%s”; only one can be right, so mend the other", shortened(printed), line, describedName, told)}
}

// contradicts reports whether two units cannot both be right. That of which one
// says nothing is no contradiction: "thousands" and "thousand people".
func (u measureUnit) contradicts(o measureUnit) bool {
	isRate := !u.per.IsZero() && !o.per.IsZero()
	return !u.factor.Equal(o.factor) ||
		u.unit.Dimension != quantity.Bare && o.unit.Dimension != quantity.Bare && u.unit.Name != o.unit.Name &&
			!(u.unit.Dimension == quantity.Things && o.unit.Dimension == quantity.Things) ||
		isRate && (u.per.Unit.Name != o.per.Unit.Name || !u.per.Value.Equal(o.per.Value))
}

// with is the unit with what it leaves open filled in from another.
func (u measureUnit) with(o measureUnit) measureUnit {
	if u.unit.Dimension == quantity.Bare {
		u.unit = o.unit
	}
	if u.per.IsZero() {
		u.per = o.per
	}
	return u
}

// unitOfRow is the unit that a row names. It is followed where a person says
// another, and that is told.
func (r *reader) unitOfRow(row record, h *heading, written string) measureUnit {
	if written == "p" {
		written = "pence" // in a column of units, and in no header, where it is provisional
	}
	u := r.inThousands(r.readUnit(written))
	if h.isTold && u.contradicts(h.told) && r.once("unit "+written) {
		r.problems = append(r.problems, Problem{File: r.table.File, Sheet: r.table.Sheet, Row: row.line, Column: h.written,
			Why: fmt.Sprintf("the row says “%s” and %s “%s”; the row is followed, so mend %s if it is wrong", shortened(written), describedName, h.told.written, describedName)})
	}
	return u
}

// once reports whether a text is met for the first time.
func (r *reader) once(text string) bool {
	if r.mismatch == nil {
		r.mismatch = map[string]bool{}
	}
	seen := r.mismatch[text]
	r.mismatch[text] = true
	return !seen
}

// placeOfTitle is the place that a person names, or else the title.
func (r *reader) placeOfTitle(title string) Place {
	if place := r.given.told.place; !place.IsZero() {
		return place
	}
	if only := onlyPlace(title); only.ID != "" {
		return only
	}
	if !r.frame.place.IsZero() {
		return r.frame.place // in a line above the header
	}
	return onlyPlace(withoutFootnote(withoutNumber(r.frame.title)))
}

// countryOfBody is the country whose government the name of a publisher says it is part of: "Ministry
// of Coal, Government of India", "U.S. Department of State".
func countryOfBody(publisher string) Place {
	lower := strings.ToLower(publisher)
	if !strings.Contains(lower, "government of") && !strings.Contains(lower, "ministry") && !strings.Contains(lower, "department") {
		return Place{}
	}
	place := onlyPlace(publisher)
	if known, ok := lexicon.PlaceWithID(place.ID); !ok || known.Kind != lexicon.Country {
		return Place{}
	}
	return place
}

// column is what a person says of a column. A header that stands over the columns
// of several periods can be named without them.
func (t *told) column(h *heading) *describedColumn {
	if len(t.columns) == 0 {
		return nil
	}
	if c := t.columns[plain(h.written)]; c != nil || h.when == "" {
		return c
	}
	above, found := strings.CutSuffix(plain(h.written), plain(h.when))
	if !found {
		above, _ = strings.CutPrefix(above, plain(h.when))
	}
	return t.columns[strings.TrimSpace(above)]
}

// toldMeasure is what a person calls the measure of a column. Where a table has
// several columns of figures, its measure stands before what each header says.
func (r *reader) toldMeasure(h *heading) string {
	t := &r.given.told
	if c := t.column(h); c != nil && c.measure != "" {
		return c.measure
	}
	if t.measure == "" || r.long || h.measure == "" {
		return t.measure
	}
	if slices.ContainsFunc(r.figures, func(o heading) bool { return o.measure != h.measure }) {
		return t.measure + ": " + h.measure
	}
	return t.measure
}

// settled is the period of a figure by the frequency that a person gives.
func (r *reader) settled(row record, p period.Period) period.Period {
	f := r.given.told.frequency
	if r.once("calendar") {
		r.calendar = r.calendarOf(r.frame)
		if id := r.given.told.place.ID; id != "" {
			r.calendar = period.CalendarOf(lexicon.CountryOf(id))
		}
	}
	settled := f.settle(r.calendar, p)
	if !f.fits(settled) && r.once("frequency") {
		r.problems = append(r.problems, Problem{File: r.table.File, Sheet: r.table.Sheet, Row: row.line,
			Why: fmt.Sprintf("%s says that the figures are %s, and this one is for %s; it is read as that", describedName, f.name, settled)})
	}
	return settled
}

// unused tells of what is said of sheets, columns and measures that the tables of
// a file do not have.
func (d *described) unused() []Problem {
	var problems []Problem
	tell := func(line int, format string, args ...any) {
		problems = append(problems, Problem{File: d.file, Row: line, Refused: true, Why: fmt.Sprintf(format, args...)})
	}
	for _, t := range d.tables {
		if t.sheet != "" && !t.used {
			tell(t.line, "“%s” has no sheet “%s” that is read; mend its name, or delete the entry", t.file, shortened(t.sheet))
			continue
		}
		for _, c := range t.columns {
			if !c.used {
				tell(c.line, "“%s” has no column of figures “%s”; write the header as the table does, and of a header of several rows what stands above the periods, or all rows with a space between them", t.file, shortened(c.header))
			}
		}
		for _, a := range t.aliases {
			if a.of != "" && !a.used.Load() {
				tell(a.line, "“%s” has no series “%s” for the alias “%s”; write the measure as “claimcheck figures list” shows it, with dimensions behind commas", t.file, shortened(a.of), shortened(a.name))
			}
		}
	}
	slices.SortFunc(problems, func(a, b Problem) int { return cmp.Or(a.Row-b.Row, strings.Compare(a.Why, b.Why)) })
	return problems
}

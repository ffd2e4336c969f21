package figures

import (
	"fmt"
	"path/filepath"
	"strings"

	"claimcheck/lexicon"
	"claimcheck/period"
)

// A describedTable is what a person says of a table, or of all tables of a
// folder. The zero value says nothing.
type describedTable struct {
	line        int // of the file that says it
	file, sheet string
	title       string
	source      Source
	published   period.Date
	measure     string
	unit        measureUnit
	hasUnit     bool
	place       Place
	frequency   frequency
	aliases     []*alias
	columns     map[string]*describedColumn // by header, as headers are compared
	supersedes  string
	sha256      string
	spoilt      bool // something of it cannot be understood
	used        bool // the sheet is there
}

// A describedColumn is what a person says of a column of figures.
type describedColumn struct {
	line    int
	header  string
	used    bool // the column is there
	measure string
	unit    measureUnit
	hasUnit bool
	aliases []*alias
	holds   EventKind // dates or votes, in place of amounts
}

// described is what figures.yaml says of the sheets of a file: of all of them, of
// each by its name, and of the folder.
type described struct {
	file   string // that says it
	all    *describedTable
	tables []*describedTable
}

// describedOf is what the figures.yaml beside a table says of it, or why the
// table would be misread.
func (l *loader) describedOf(path string) (described, error) {
	d := l.describedIn(filepath.Dir(path))
	said := described{file: d.file, all: &d.all}
	if d.spoilt {
		return said, fmt.Errorf("the table is not read, because %s beside it cannot be understood", describedName)
	}
	name := filepath.Base(path)
	for _, t := range d.tables {
		if t.file != name {
			continue
		}
		if t.spoilt {
			return said, fmt.Errorf("the table is not read, because what %s says of it from line %d on cannot be understood", describedName, t.line)
		}
		said.tables = append(said.tables, t)
	}
	return said, nil
}

// describe adds what a person says of a table, by its sheet, to what is given. It
// is stronger than what lies beside the table, which is stronger than what is said
// of all tables of the folder.
func (g given) describe(sheet string) given {
	for _, t := range g.described.tables {
		if t.sheet == "" {
			g.tell(t)
		}
	}
	for _, t := range g.described.tables {
		if t.sheet != "" && t.sheet == sheet {
			g.tell(t)
		}
	}
	if g.described.all != nil {
		g.fallBack(g.described.all)
	}
	return g
}

// tell overrides what is given.
func (g *given) tell(t *describedTable) {
	s, told := &g.source, &g.told
	t.used, told.line, told.file = true, t.line, g.described.file
	told.title = first(t.title, told.title)
	told.measure = first(t.measure, told.measure)
	told.aliases = append(told.aliases[:len(told.aliases):len(told.aliases)], t.aliases...)
	s.Title, s.Publisher, s.URL, s.Licence = first(t.title, s.Title), first(t.source.Publisher, s.Publisher), first(t.source.URL, s.URL), first(t.source.Licence, s.Licence)
	if !t.source.Retrieved.IsZero() {
		s.Retrieved = t.source.Retrieved
	}
	if !t.published.IsZero() {
		g.published = t.published
	}
	if t.hasUnit {
		told.unit, told.hasUnit = t.unit, true
	}
	if !t.place.IsZero() {
		told.place = t.place
	}
	if t.frequency.name != "" {
		told.frequency = t.frequency
	}
	if t.columns != nil {
		told.columns = t.columns
	}
}

// fallBack fills in what nothing else says.
func (g *given) fallBack(t *describedTable) {
	s, told := &g.source, &g.told
	s.Publisher, s.URL, s.Licence = first(s.Publisher, t.source.Publisher), first(s.URL, t.source.URL), first(s.Licence, t.source.Licence)
	if s.Retrieved.IsZero() {
		s.Retrieved = t.source.Retrieved
	}
	if g.published.IsZero() {
		g.published = t.published
	}
	if told.place.IsZero() {
		told.place = t.place
	}
	if told.frequency.name == "" {
		told.frequency = t.frequency
	}
	told.aliases = append(told.aliases[:len(told.aliases):len(told.aliases)], t.aliases...)
}

// placeNamed is a place as a person names it.
func placeNamed(name string) (Place, error) {
	p, ok := lexicon.PlaceNamed(name)
	if !ok {
		return Place{}, fmt.Errorf("“%s” is no place that is known; write a country, nation, region or council by its name or code, or leave it out", shortened(name))
	}
	return Place{p.ID, name}, nil
}

// unitNamed is a unit as a person writes it.
func unitNamed(text string) (measureUnit, error) {
	u := readUnit(text)
	switch {
	case u.unclear:
		return u, fmt.Errorf("the unit “%s” can be read in two ways; write million or metres, or the like", text)
	case len(text) > longestUnit || !u.certain && (len(strings.Fields(text)) > 4 || strings.ContainsAny(text, "0123456789")):
		return u, fmt.Errorf("“%s” is no unit that is known; write it as in %%, people, thousand tonnes, £ million or per 100,000 population", shortened(text))
	}
	return u, nil
}

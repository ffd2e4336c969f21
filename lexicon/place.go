package lexicon

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"claimcheck/embedded"
)

var (
	//go:embed places_world.tsv
	worldTable string
	//go:embed places_uk.tsv
	ukTable string
	//go:embed places_countries.tsv
	countryTable string
	//go:embed places_states.tsv
	stateTable string
	//go:embed places_councils.tsv
	councilTable string
	//go:embed places_cities.tsv
	cityTable string
	//go:embed places_regions.tsv
	regionTable string
	//go:embed places_members.tsv
	memberTable string
	//go:embed places_loose.tsv
	looseTable string
	//go:embed places_not.tsv
	notTable string
)

// Kind is what sort of place a place is.
type Kind uint8

const (
	World Kind = iota + 1
	Continent
	Bloc    // countries taken together: the EU, the G7, Sub-Saharan Africa
	Country // also territories with an ISO 3166 code: Jersey, Hong Kong
	Nation  // a nation of the United Kingdom, or some of them: England and Wales
	Region  // an English region, a state, a province
	Council // a local authority of the United Kingdom
	City
)

var kindNames = [...]string{"", "world", "continent", "bloc", "country", "nation", "region", "council", "city"}

// String is the kind's name in the tables.
func (k Kind) String() string { return kindNames[k] }

// WholeWorld is the ID of the place that holds all others.
const WholeWorld = "WORLD"

// A Place is somewhere that statistics are about.
type Place struct {
	ID     string // "GB", "GB-ENG", "US-TX", "WORLD", "EU", "E12000007"
	Name   string // "United Kingdom"
	Kind   Kind
	Parent string // the ID of what it lies in; "" for the world
}

// A gazetteer is all places, and the ways to them.
type gazetteer struct {
	places  []Place
	byID    map[string]int32
	named   map[string][]int32 // a whole name, folded; the likelier place first
	coded   map[string][]int32 // an exact code
	outer   map[string][]string
	loosely map[string]string
	forms   []form
	phrases *phrases
	opening opening
}

// places reads the tables. Their order is the order of likelihood: Georgia is
// the country before it is the state, "CA" is Canada before it is California.
var places = sync.OnceValue(func() *gazetteer {
	tables := []string{worldTable, ukTable, countryTable, stateTable, councilTable, cityTable, regionTable}
	rows, names := 0, strings.Count(notTable, "\n")
	for _, table := range tables {
		rows += strings.Count(table, "\n")
		names += entries(table)
	}
	g := &gazetteer{
		places: make([]Place, 0, rows), byID: make(map[string]int32, rows),
		named: make(map[string][]int32, names), coded: make(map[string][]int32, rows),
		outer: make(map[string][]string, rows), loosely: map[string]string{},
		forms: make([]form, 0, names), phrases: newPhrases(names),
	}
	for first := utf8.RuneSelf; first < len(g.opening.bytes); first++ {
		g.opening.bytes[first] = true // an accent may be missing in the table
	}
	for _, table := range tables {
		for row := range embedded.Rows(table, 1, 7) {
			g.add(row)
		}
	}
	for row := range embedded.Rows(memberTable, 1, 2) {
		for member := range strings.FieldsSeq(row[1]) {
			g.outer[member] = append(g.outer[member], row[0])
		}
	}
	for row := range embedded.Rows(looseTable, 1, 2) {
		g.loosely[row[0]] = row[1]
	}
	for row := range embedded.Rows(notTable, 1, 1) {
		g.addForm(form{written: row[0], place: nowhere})
	}
	return g
})

func (g *gazetteer) add(row []string) {
	name, _ := strings.CutSuffix(row[3], "?")
	at := int32(len(g.places))
	kind := Kind(max(0, slices.Index(kindNames[:], row[1])))
	g.places = append(g.places, Place{ID: row[0], Name: name, Kind: kind, Parent: row[2]})
	g.byID[row[0]] = at
	if row[2] != "" {
		g.outer[row[0]] = append(g.outer[row[0]], row[2])
	}
	g.addName(at, row[3])
	for other := range list(row[4]) {
		g.addName(at, other)
	}
	for code := range list(row[5]) {
		g.coded[code] = append(g.coded[code], at)
	}
	for demonym := range list(row[6]) {
		g.addDemonym(at, demonym)
	}
}

func (g *gazetteer) addName(at int32, written string) {
	name, weak := strings.CutSuffix(written, "?")
	if key := cellKey(name); !slices.Contains(g.named[key], at) {
		g.named[key] = append(g.named[key], at)
	}
	g.addForm(form{written: name, place: at, weak: weak})
}

// addDemonym adds a demonym and, where English makes one by rule, its plural.
func (g *gazetteer) addDemonym(at int32, written string) {
	name, weak := strings.CutSuffix(written, "?")
	g.addForm(form{written: name, place: at, weak: weak, demonym: true})
	if strings.HasSuffix(name, "man") && name != "German" {
		return // its plural, "Irishmen", stands in the table
	}
	if strings.HasSuffix(name, "an") || strings.HasSuffix(name, "i") {
		g.addForm(form{written: name + "s", place: at, weak: weak, demonym: true})
	}
}

package figures

import (
	_ "embed"
	"maps"
	"sync"

	"claimcheck/embedded"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

//go:embed fred.tsv
var fredTable string

// fredSeries are what the downloads of the Federal Reserve's data service call by a code
// alone.
var fredSeries = sync.OnceValue(func() map[string]givenField {
	series := map[string]givenField{}
	for row := range embedded.Rows(fredTable, 3, 3) {
		f := givenField{name: row[1], place: placeOfFRED()}
		f.setUnit(row[2], quantity.Number{})
		series[row[0]] = f
	}
	return series
})

func placeOfFRED() Place {
	p, _ := lexicon.PlaceNamed("United States")
	return Place{ID: p.ID, Name: p.Name}
}

// nameFRED says what the codes of such a download stand for.
func (f frame) nameFRED(given given) given {
	if first := f.header.cells[0]; first != "observation_date" && first != "DATE" {
		return given
	}
	fields := maps.Clone(given.fields)
	if fields == nil {
		fields = map[string]givenField{}
	}
	for _, header := range f.header.cells[1:] {
		if named, ok := fredSeries()[header]; ok && fields[header].name == "" {
			named.role = fields[header].role
			fields[header] = named
		}
	}
	given.fields = fields
	return given
}

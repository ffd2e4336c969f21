package claims

import (
	_ "embed"
	"sync"

	"claimcheck/embedded"
	"claimcheck/extract"
)

//go:embed bodies.tsv
var bodyTable string

// A seat is the place that a body's figures are of.
type seat struct{ id, name string }

// bodies are the places of the bodies of bodies.tsv, by the bodies' names.
var bodies = sync.OnceValue(func() map[string]seat {
	seats := make(map[string]seat)
	for row := range embedded.Rows(bodyTable, 3, 3) {
		seats[row[0]] = seat{row[1], row[2]}
	}
	return seats
})

// placesIn returns the places of a sentence; where it names none, those of the
// bodies that it names: the Federal Reserve's rate is that of the United States.
func (ctx *context) placesIn(sent int) []extract.Place {
	places := ctx.text.PlacesOf(sent)
	if len(places) > 0 {
		return places
	}
	for _, e := range ctx.text.EntitiesOf(sent) {
		if s, ok := bodies()[e.Name]; ok {
			places = append(places, extract.Place{Found: e.Found, ID: s.id, Name: s.name})
		}
	}
	return places
}

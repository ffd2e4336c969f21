package claims

import (
	_ "embed"
	"slices"
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

// isBody reports whether the kingdom is named only by a body of it, which may count
// for one of its nations: the UK Health Security Agency does for England.
func (ctx *context) isBody(p extract.Place) bool {
	return p.ID == "GB" && slices.ContainsFunc(ctx.text.EntitiesOf(p.Sentence), func(e extract.Entity) bool {
		return e.Type == extract.Organisation && e.From <= p.From && p.To <= e.To
	})
}

// seatsIn returns the places of the bodies that a sentence names.
func (ctx *context) seatsIn(sent int) []extract.Place {
	var places []extract.Place
	for _, e := range ctx.text.EntitiesOf(sent) {
		if s, ok := bodies()[e.Name]; ok {
			places = append(places, extract.Place{Found: e.Found, ID: s.id, Name: s.name})
		}
	}
	return places
}

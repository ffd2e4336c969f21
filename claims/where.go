package claims

import (
	"slices"

	"claimcheck/extract"
)

// placesIn returns the places of a sentence that say where something was so, as a
// careful reader takes them. Where a reporter sits, where somebody comes from, and
// what another place is held against are not among them; "outside London" is a
// place that has no name of its own. Where the sentence names none, those of the
// bodies that it names count: the Federal Reserve's rate is that of the United
// States.
func (ctx *context) placesIn(sent int) []extract.Place {
	var places []extract.Place
	for _, p := range ctx.text.PlacesOf(sent) {
		if ctx.isDateline(p.Found) || ctx.isAside(p) || ctx.isCompared(p) {
			continue
		}
		if from := ctx.leftOut(p); from < p.From {
			places = slices.DeleteFunc(places, func(before extract.Place) bool { return ctx.leadsTo(before, from) })
			p = ctx.unnamed(sent, from, p.To)
		}
		places = append(places, p)
	}
	places = append(places, ctx.pointedPlaces(sent)...)
	slices.SortStableFunc(places, func(a, b extract.Place) int { return a.From - b.From })
	if len(places) == 0 {
		places = ctx.seatsIn(sent)
	}
	return places
}

// unnamed is a place that a stretch of a sentence means and that has no name:
// "outside London", "across the border".
func (ctx *context) unnamed(sent, from, to int) extract.Place {
	p := extract.Place{Found: extract.Found{Block: ctx.sentence(sent).Block, Sentence: sent, From: from, To: to}}
	p.Name = p.Plain(ctx.text.Doc)
	return p
}

// leadsTo reports whether nothing stands between a place and a byte of its block:
// in "the UK outside London" neither is meant alone.
func (ctx *context) leadsTo(p extract.Place, at int) bool { return at-p.To <= len(", ") }

package claims

import (
	"slices"

	"claimcheck/extract"
	"claimcheck/lexicon"
)

// contested reports whether a place that was carried over to quantity i is not
// the only one that it could be: the last sentence that names any names another as
// well or, where that is of another paragraph, the headline does.
func (ctx *context) contested(i int, p Place) bool {
	if p.Near >= Sentence {
		return false
	}
	return p.Near < Before && rivals(p.ID, ctx.inHeadline()) || rivals(p.ID, ctx.lastNamed(i))
}

// rivals reports whether one of the places is neither the place of that ID nor in
// it nor around it. Of no place, any two are rivals.
func rivals(id string, places []extract.Place) bool {
	if id == "" && len(places) > 0 {
		id = places[0].ID
	}
	return slices.ContainsFunc(places[:min(len(places), reach)], func(p extract.Place) bool {
		return !lexicon.SamePlace(p.ID, id) && !lexicon.Within(p.ID, id) && !lexicon.Within(id, p.ID)
	})
}

// inHeadline returns the places that the headline names.
func (ctx *context) inHeadline() []extract.Place {
	if ctx.headline < 0 {
		return nil
	}
	from, _ := slices.BinarySearchFunc(ctx.text.Places, ctx.headline, func(p extract.Place, block int) int { return p.Block - block })
	to := from
	for to < len(ctx.text.Places) && ctx.text.Places[to].Block == ctx.headline {
		to++
	}
	return ctx.text.Places[from:to]
}

// lastNamed returns the places of the sentence from which one is carried over to
// quantity i.
func (ctx *context) lastNamed(i int) []extract.Place {
	q := &ctx.text.Quantities[i]
	section := ctx.block(q.Block).Section
	for s := q.Sentence - 1; s >= max(0, q.Sentence-carryBack) && ctx.block(ctx.sentence(s).Block).Section == section; s-- {
		if named := ctx.line(s).named; len(named) > 0 {
			return named
		}
	}
	return nil
}

package claims

import (
	"slices"

	"claimcheck/extract"
	"claimcheck/extract/tagger"
)

// ownerOf is the body of which quantity i is said to be, if no place that anybody knows is: "the
// Union's 54.8%". What it stands for the words leave open.
func (ctx *context) ownerOf(i int) (Place, bool) {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	n := wordAt(sent, q.From-len(q.ModifierText)) - 1
	if n < 1 || sent.Words[n].Tag != tagger.POS || !sent.Words[n-1].Tag.IsProperNoun() {
		return Place{}, false
	}
	at := sent.From + sent.Words[n-1].Start
	if slices.ContainsFunc(ctx.text.PlacesOf(q.Sentence), func(p extract.Place) bool { return p.From <= at && at < p.To }) {
		return Place{}, false
	}
	return Place{Name: sent.Words[n-1].Text, Near: Own}, true
}

// isPossessed reports whether quantity i is that of what was just spoken of, "its 31%", so that no
// place that comes behind it is meant.
func (ctx *context) isPossessed(i int) bool {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	return sent.Words[max(0, wordAt(sent, q.From)-1)].Tag == tagger.PRPPossessive
}

// before are the places that stand before a byte of their block.
func before(at int, places []extract.Place) []extract.Place {
	return slices.DeleteFunc(slices.Clone(places), func(p extract.Place) bool { return p.From >= at })
}

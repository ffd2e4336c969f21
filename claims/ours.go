package claims

import (
	"slices"

	"claimcheck/extract"
	"claimcheck/lexicon"
)

// ourPlace is the place that the article is about, where quantity i is said to be ours: "less than our own
// 41%", "ours is 12%", "we have 310 libraries". Who speaks may still be a club or a company, so that another place could
// be meant as well. What somebody else is quoted with is theirs.
func (ctx *context) ourPlace(i int) (Place, bool) {
	q := &ctx.text.Quantities[i]
	if slices.ContainsFunc(ctx.quotes[q.Block], func(s stretch) bool { return s.has(q.From) }) || !ctx.saysOurs(q) {
		return Place{}, false
	}
	home, ok := lexicon.PlaceWithID(ctx.home())
	if !ok {
		return Place{}, false
	}
	return Place{ID: home.ID, Name: home.Name, Near: Sentence, Contested: true}, true
}

// saysOurs reports whether "our own" stands right before a number, or "ours" or "we have" begins its clause.
func (ctx *context) saysOurs(q *extract.Quantity) bool {
	sent := ctx.sentence(q.Sentence)
	at := wordAt(sent, q.From-len(q.ModifierText))
	if lower(sent, at-1) == "our" || lower(sent, at-1) == "own" && lower(sent, at-2) == "our" {
		return true
	}
	if lower(sent, 0) == "our" && lower(sent, 1) == "share" && at <= shareWithin {
		return true // "our share of all that is read is down to 4.4%"
	}
	for n := at - 1; n >= max(0, at-oursWithin); n-- {
		if isMark(sent.Words[n]) {
			return false
		}
		isFirst := n == 0 || isMark(sent.Words[n-1]) || sent.Words[n-1].Tag.String() == "CC"
		switch {
		case isFirst && lower(sent, n) == "ours":
			return true
		case isFirst && lower(sent, n) == "we":
			return lower(sent, n+1) == "have" || lower(sent, n+1) == "had"
		}
	}
	return false
}

// shareWithin is how many words from "our share" on a number may stand.
const shareWithin = 14

// oursWithin is how many words before a number "ours" may stand.
const oursWithin = 6

package claims

import (
	"strings"

	"claimcheck/extract"
)

// A change has two ends, and a comparison two sides. The time behind the one from
// which it is reckoned says when that was, and nothing of the other: "fell from
// 5,100 in 2011 to 4,300", "4,300, against 5,100 in 2011".

// isBase reports whether quantity i is what another is reckoned from or held
// against.
func (ctx *context) isBase(i int) bool {
	q := &ctx.text.Quantities[i]
	if q.Role == extract.ChangedFrom {
		return true
	}
	sent := ctx.sentence(q.Sentence)
	before := sent.Words[:wordAt(sent, q.From-len(q.ModifierText))]
	for n := len(before) - 1; n >= max(0, len(before)-baseWords); n-- {
		switch strings.ToLower(before[n].Text) {
		case "against", "versus", "compared":
			return true
		case "with", "to", "the", "a", "only", "just", "some", "about", "around", "nearly", "over", "than":
		default:
			return false
		}
	}
	return false
}

// baseTime returns the time behind quantity i, if that is the base of another.
func (ctx *context) baseTime(i int) (extract.Time, bool) {
	q := &ctx.text.Quantities[i]
	for _, t := range around(ctx.text.TimesOf(q.Sentence), q.From, timeAt) {
		if q.To <= t.From && ctx.own[i].holds(t.Found) && t.Dates() && !ctx.startsChange(t) {
			return t, ctx.isBase(i)
		}
	}
	return extract.Time{}, false
}

// ofBase reports whether a time stands behind the base of a change or of a
// comparison.
func (ctx *context) ofBase(t extract.Time) bool {
	i, ok := ctx.owner(t.Sentence, t.From)
	return ok && ctx.text.Quantities[i].To <= t.From && ctx.own[i].holds(t.Found) && ctx.isBase(i)
}

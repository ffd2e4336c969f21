package claims

import (
	"slices"
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

// ofBase reports whether a time stands behind the base of a change or of a
// comparison, as long as that is not quantity i itself.
func (ctx *context) ofBase(i int, t extract.Time) bool {
	in := ctx.numbers[t.Sentence]
	for n := in[0]; n < in[1]; n++ {
		if n != i && ctx.text.Quantities[n].To <= t.From && ctx.own[n].holds(t.Found) && ctx.isBase(n) {
			return true
		}
	}
	return false
}

// datedFor returns the times of a sentence that can say when quantity i was so.
func (ctx *context) datedFor(i, sent int) []extract.Time {
	return slices.DeleteFunc(slices.Clone(ctx.line(sent).dated), func(t extract.Time) bool { return ctx.ofBase(i, t) })
}

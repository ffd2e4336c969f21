package claims

import (
	"slices"

	"claimcheck/extract"
	"claimcheck/quantity"
)

// A span is the stretch of time over which something changed: its end, what the
// change is reckoned from, and how long it took.
type span struct {
	end, base Period
	back      Back
}

// sameSpan is the stretch of time that "over the same period" means: that of the
// change before, or else from the first to the last of the times just named.
func (ctx *context) sameSpan(i int, before []Claim) (s span, ok bool) {
	q := &ctx.text.Quantities[i]
	if q.Change == quantity.None && q.Role == extract.NoRole || !ctx.saysSameSpan(q.Sentence) {
		return span{}, false
	}
	section := ctx.block(q.Block).Section
	for n := len(before) - 1; n >= 0 && q.Sentence-before[n].Sentence <= spanBack; n-- {
		c := &before[n]
		other := c.Of(ctx.text)
		if ctx.block(other.Block).Section != section {
			break
		}
		if other.Change != quantity.None && (c.Base.Near != Nowhere || !c.Back.IsZero()) {
			s = span{c.Period, c.Base, c.Back}
			s.end.Near, s.base.Near = min(s.end.Near, Sentence), min(s.base.Near, Sentence)
			return s, true
		}
	}
	var first, last extract.Time
	for sent := q.Sentence - 1; sent >= max(0, q.Sentence-spanBack) && ctx.block(ctx.sentence(sent).Block).Section == section; sent-- {
		if ctx.sentence(sent).Block != q.Block && !last.Period.IsZero() {
			break
		}
		for _, t := range ctx.text.TimesOf(sent) {
			if t.Period.From.IsZero() || t.Period.To.IsZero() || !t.Dates() {
				continue
			}
			if first.Period.IsZero() || t.Period.From.Before(first.Period.From) {
				first = t
			}
			if last.Period.IsZero() || last.Period.To.Before(t.Period.To) {
				last = t
			}
		}
	}
	if first.Period.IsZero() || !first.Period.To.Before(last.Period.To) || first.Period.Grain != last.Period.Grain {
		return span{}, false
	}
	return span{end: ctx.periodOf(i, last, Sentence), base: ctx.periodOf(i, first, Sentence)}, true
}

// spanBack is how many sentences back the stretch of time can be named.
const spanBack = 3

// saysSameSpan reports whether a sentence says that something took as long as what
// was just told: "over the same period".
func (ctx *context) saysSameSpan(sentence int) bool {
	sent := ctx.sentence(sentence)
	for n := range sent.Words {
		if lower(sent, n) != "same" {
			continue
		}
		switch lower(sent, n+1) {
		case "period", "stretch", "span", "time", "interval", "years", "months", "decade", "two", "three", "five", "ten":
		default:
			continue
		}
		if ctx.isYearOf(sentence, n+1) {
			continue // "in the same period last year"
		}
		for _, at := range []int{n - 1, n - 2} {
			switch lower(sent, at) {
			case "over", "during", "in", "for", "within":
				return true
			}
		}
	}
	return false
}

// isYearOf reports whether a time of a sentence goes on behind word n: "the same period of 2019",
// "the same months a year earlier".
func (ctx *context) isYearOf(sentence, n int) bool {
	sent := ctx.sentence(sentence)
	return slices.ContainsFunc(ctx.text.TimesOf(sentence), func(t extract.Time) bool {
		return t.From <= sent.From+sent.Words[n].Start && sent.From+sent.Words[n].End < t.To
	})
}

package claims

import (
	"slices"
	"strings"

	"claimcheck/extract"
	"claimcheck/period"
	"claimcheck/quantity"
)

// An article names a place and a time once and goes on about them. So the
// nearest mention counts: the number's own words, then the rest of the
// sentence, then what was said before under the same heading, then the heading
// and the headline. Nothing is carried over from before an unrelated heading.

// place tells where quantity i is about. A place is carried over by its name:
// "French police" in one sentence does not take the next to France.
func (ctx *context) place(i int, own stretch) Place {
	q := &ctx.text.Quantities[i]
	found := func(p extract.Place) extract.Found { return p.Found }
	p, near := inHeaders(ctx, q.Block, ctx.text.Places, found)
	if near == Nowhere {
		p, near = nearest(ctx, i, own, ctx.text.PlacesOf, ctx.named, found)
	}
	if near == Nowhere {
		p, near = inTitles(ctx, q.Block, ctx.text.Places, found)
	}
	return Place{p.ID, p.Name, near}
}

// period tells when quantity i is about. What a change is reckoned from is not
// when it happened.
func (ctx *context) period(i int, own stretch) Period {
	q := &ctx.text.Quantities[i]
	found := func(t extract.Time) extract.Found { return t.Found }
	t, near := inHeaders(ctx, q.Block, ctx.text.Times, found)
	if near == Nowhere {
		t, near = nearest(ctx, i, own, ctx.dated, ctx.dated, found)
	}
	if near == Nowhere {
		t, near = inTitles(ctx, q.Block, ctx.text.Times, found)
	}
	return periodOf(t, near)
}

// named returns the places of a sentence that it names outright.
func (ctx *context) named(sent int) []extract.Place {
	var places []extract.Place
	for _, p := range ctx.text.PlacesOf(sent) {
		if !p.Demonym {
			places = append(places, p)
		}
	}
	return places
}

func periodOf(t extract.Time, near Near) Period {
	return Period{Period: t.Period, Near: near, Part: t.Part, Approximate: t.Approximate, Unresolved: near != Nowhere && t.Period.IsZero()}
}

// base tells from when the change is reckoned that quantity i states.
func (ctx *context) base(i int, own stretch) Period {
	q := &ctx.text.Quantities[i]
	var best Period
	for _, t := range ctx.text.TimesOf(q.Sentence) {
		if t.Period.IsZero() || !ctx.startsChange(t) {
			continue
		}
		if own.holds(t.Found) {
			return periodOf(t, Own)
		}
		if best.Near == Nowhere && !ctx.ofAnother(i, t.From) {
			best = periodOf(t, Sentence)
		}
	}
	return best
}

// dated returns the times of a sentence that say when something was so.
func (ctx *context) dated(sent int) []extract.Time {
	var times []extract.Time
	for _, t := range ctx.text.TimesOf(sent) {
		if !t.Clock && !ctx.startsChange(t) {
			times = append(times, t)
		}
	}
	return times
}

// startsChange reports whether a time is what a change is reckoned from, by the
// words before it: "more than in 2018", "up on the year before", "since 2010".
func (ctx *context) startsChange(t extract.Time) bool {
	before := strings.Fields(strings.ToLower(ctx.block(t.Block).Text[ctx.sentence(t.Sentence).From:t.From]))
	for n := len(before) - 1; n >= 0 && n >= len(before)-baseWords; n-- {
		switch before[n] {
		case "than", "since", "versus":
			return true
		case "from":
			return ctx.changes(t.Sentence) // "£7.85 from April" says since when something is so
		case "compared", "against", "on":
			return t.Period.Grain != period.Day && t.Period.Grain != period.Week || before[n] == "compared"
		case "in", "the", "a", "at", "with", "to", "same", "its", "level":
		default:
			return false
		}
	}
	return t.Period.To.IsZero() && t.Period.Grain != period.ToDate // "since" stands in the expression
}

// changes reports whether a sentence states that something rose or fell.
func (ctx *context) changes(sent int) bool {
	return slices.ContainsFunc(ctx.text.QuantitiesOf(sent), func(q extract.Quantity) bool {
		return q.Change != quantity.None || q.Role != extract.NoRole
	})
}

// baseWords is how many words back the word can stand that makes a time a base.
const baseWords = 4

// carryBack is how many sentences a place or a time is carried over.
const carryBack = 6

// nearest finds the mention that belongs to quantity i, in its sentence or in
// those before it in the section; of those, only what is in earlier.
func nearest[T any](ctx *context, i int, own stretch, in, earlier func(sent int) []T, found func(T) extract.Found) (best T, near Near) {
	q := &ctx.text.Quantities[i]
	here := in(q.Sentence)
	for _, m := range here {
		if own.holds(found(m)) && found(m).From >= q.To {
			return m, Own
		}
	}
	for _, m := range here {
		if own.holds(found(m)) {
			best, near = m, Own
		}
	}
	if near == Own {
		return best, near
	}
	for _, m := range here {
		if !ctx.ofAnother(i, found(m).From) {
			return m, Sentence
		}
	}
	for _, m := range here {
		if found(m).To <= q.From {
			best, near = m, Sentence
		}
	}
	if near != Nowhere {
		return best, near
	}
	section := ctx.block(q.Block).Section
	for s := q.Sentence - 1; s >= max(0, q.Sentence-carryBack) && ctx.block(ctx.sentence(s).Block).Section == section; s-- {
		if before := earlier(s); len(before) > 0 {
			return before[len(before)-1], ctx.distance(s, q.Block)
		}
	}
	return best, Nowhere
}

// distance is how near an earlier sentence is to a number in a block.
func (ctx *context) distance(sent, block int) Near {
	if ctx.sentence(sent).Block == block {
		return Before
	}
	return Earlier
}

// inTitles finds a mention in the heading that a block stands under, else in
// the headline.
func inTitles[T any](ctx *context, block int, all []T, found func(T) extract.Found) (best T, near Near) {
	for _, title := range []struct {
		block int
		near  Near
	}{{ctx.block(block).Section, Above}, {ctx.headline, Headline}} {
		for _, m := range all {
			if title.block >= 0 && found(m).Block == title.block {
				return m, title.near
			}
		}
	}
	return best, Nowhere
}

package claims

import (
	"slices"
	"strings"

	"claimcheck/extract"
)

// reach is how many words, names or times before and behind a number can have to
// do with it. No sentence that is meant to be read is as long; a list of
// thousands of numbers may be, and is gone through in time linear to its length.
const reach = 120

// around cuts from a list in the order of the text what stands within reach of a
// place.
func around[T any](list []T, place int, at func(T) int) []T {
	if len(list) <= reach {
		return list
	}
	n, _ := slices.BinarySearchFunc(list, place, func(x T, place int) int { return at(x) - place })
	return list[max(0, n-reach):min(len(list), n+reach)]
}

func termAt(t Term) int                 { return t.Start }
func timeAt(t extract.Time) int         { return t.From }
func placeAt(p extract.Place) int       { return p.From }
func entityAt(e extract.Entity) int     { return e.From }
func quantityAt(q extract.Quantity) int { return q.From }

func foundPlace(p extract.Place) extract.Found { return p.Found }
func foundTime(t extract.Time) extract.Found   { return t.Found }

// wordAt is the index of the first word of a sentence that starts at or after a
// byte of its block.
func wordAt(sent *extract.Sentence, at int) int {
	lo, hi := 0, len(sent.Words)
	for lo < hi {
		if mid := (lo + hi) / 2; sent.From+sent.Words[mid].Start < at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// A line is what holds for all numbers of a sentence.
type line struct {
	places    []extract.Place // those that it names, if only by a body of theirs
	dated     []extract.Time  // the times that say when something was so
	named     []extract.Place // the places that it names outright and not only to compare with
	inTurn    bool            // numbers and names go together one by one: "12% and 9% respectively"
	rejects   bool            // it rejects what it says
	dismisses bool            // … all of it, at its end: "is false"
	foresees  bool            // it has a word of what is to come, or may
	recalls   bool            // it tells what a note before it corrects
	reports   bool            // it has a word of reporting
	reporting int             // where that stands in the block
	speaker   string          // the name beside that word
}

// ofMainClause are those of some places that stand in no relative clause, if there are any: "Devon, whose
// council leaves out Torbay, has 12".
func (ctx *context) ofMainClause(places []extract.Place) []extract.Place {
	inClause := func(p extract.Place) bool { return ctx.inRelativeClause(p.Found) }
	if !slices.ContainsFunc(places, func(p extract.Place) bool { return !inClause(p) }) {
		return places
	}
	return slices.DeleteFunc(places, inClause)
}

// line looks up what holds for a sentence, once.
func (ctx *context) line(sent int) *line {
	l := ctx.byLine[sent]
	if l == nil {
		s := ctx.sentence(sent)
		l = &line{dated: ctx.datedIn(sent), places: ctx.placesIn(sent)}
		l.named = ctx.ofMainClause(slices.DeleteFunc(ctx.outright(l.places), ctx.isRival))
		l.inTurn = strings.Contains(s.Plain(ctx.text.Doc), "respectively")
		words := ctx.words(sent, stretch{s.From, s.To})
		l.recalls, l.dismisses = ctx.recallsError(sent), cues().dismissing.in(words)
		l.foresees = cues().forecast.in(words) || cues().target.in(words) || cues().hypothetical.in(words)
		l.rejects = l.recalls || l.dismisses || cues().rejecting.in(words)
		if l.reporting, l.reports = ctx.reports(sent); l.reports {
			l.speaker = ctx.speakerOf(sent, l.reporting)
		}
		ctx.byLine[sent] = l
	}
	return l
}

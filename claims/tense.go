package claims

import (
	"slices"
	"strings"

	"claimcheck/extract"
	"claimcheck/extract/tagger"
)

// borrowsTime reports whether the period of quantity i was said of something else:
// in an earlier sentence, or behind the number before it.
func (ctx *context) borrowsTime(i int, p Period) bool {
	if p.Near >= Sentence && ctx.leftBehind(i) {
		return true
	}
	if p.Near != Sentence || i == 0 {
		return p.Near != Nowhere && p.Near < Sentence
	}
	if ctx.timesAreOver(i) {
		return true
	}
	before := &ctx.text.Quantities[i-1]
	for _, t := range around(ctx.line(before.Sentence).dated, before.To, timeAt) {
		if before.To <= t.From && ctx.own[i-1].holds(t.Found) {
			return before.Sentence == ctx.text.Quantities[i].Sentence
		}
	}
	return false
}

// timesAreOver reports whether every time that a sentence names before quantity i stands before a semicolon, behind which
// another clause tells of its own: "it was 31% in 2021; they have come to 28%, and others to 60%".
func (ctx *context) timesAreOver(i int) bool {
	q := &ctx.text.Quantities[i]
	ends := strings.LastIndexByte(ctx.block(q.Block).Text[ctx.sentence(q.Sentence).From:q.From], ';')
	if ends < 0 {
		return false
	}
	ends += ctx.sentence(q.Sentence).From
	return !slices.ContainsFunc(ctx.text.TimesOf(q.Sentence), func(t extract.Time) bool { return t.Dates() && t.From > ends })
}

// leftBehind reports whether the time before quantity i was said of what happened
// then, and what still is follows: "closed mines in 2012 and still digs 60 tonnes".
func (ctx *context) leftBehind(i int) bool {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	at := wordAt(sent, q.From)
	for n := at - 1; n > max(0, at-reach); n-- {
		w := sent.Words[n]
		if (w.Text == "still" || w.Text == "now") && sent.Words[n-1].Tag.String() == "CC" {
			return true
		}
	}
	return false
}

// isNow reports whether quantity i is said in the present tense: of now, and not
// of the year that an earlier sentence spoke of. The verb before the number
// tells, else the first one behind it.
func (ctx *context) isNow(i int) bool {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	at := wordAt(sent, q.From)
	for n := at - 1; n >= max(0, at-reach); n-- {
		if present, finite := tenseOf(sent.Words[n]); finite {
			return present
		}
	}
	for _, w := range sent.Words[at:min(at+reach, len(sent.Words))] {
		if present, finite := tenseOf(w); finite {
			return present
		}
	}
	return false
}

// hasTense reports whether a word is a verb with a tense, or one for the present day.
func hasTense(w tagger.Word) bool {
	_, finite := tenseOf(w)
	return finite
}

// tenseOf tells whether a word is a verb with a tense, or a word for the present
// day, and whether it speaks of now.
func tenseOf(w tagger.Word) (present, finite bool) {
	switch strings.ToLower(w.Text) {
	case "now", "currently", "today", "nowadays", "stands":
		return true, true
	}
	switch w.Tag {
	case tagger.VBZ, tagger.VBP:
		return true, true
	case tagger.VBD:
		return false, true
	}
	return false, false
}

package claims

import (
	"slices"
	"strings"

	"claimcheck/extract"
	"claimcheck/extract/tagger"
	"claimcheck/period"
)

// Which times of a sentence are those of its number, and which of something else that it tells.

// timeOfItsOwn is the time that quantity i is said to be of, before it: "the previous year's 712,404",
// "2023's total of 10,912".
func (ctx *context) timeOfItsOwn(i int) (extract.Time, bool) {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	at := wordAt(sent, q.From-len(q.ModifierText))
	if t, ok := ctx.timeOfOwner(q.Sentence, at); ok {
		return t, ok
	}
	if t, ok := ctx.timeSetBehind(q); ok {
		return t, ok
	}
	if t, ok := ctx.timeInBrackets(q); ok {
		return t, ok
	}
	for n := at - 1; n > 1; n-- { // "March's count, which was the lowest of the year at 17"
		switch w := sent.Words[n]; {
		case w.Tag == tagger.CD || isMark(w) && !isRelative(sent.Words[n+1].Tag):
			return extract.Time{}, false
		case isMark(w):
			return ctx.timeOfOwner(q.Sentence, n)
		}
	}
	return extract.Time{}, false
}

// timeSetBehind is the time that stands by itself between the comma behind a quantity and the end of its clause:
// "short of the peak that the fair brought, 22,431, in 2021."
func (ctx *context) timeSetBehind(q *extract.Quantity) (extract.Time, bool) {
	text := ctx.block(q.Block).Text
	for _, t := range ctx.text.TimesOf(q.Sentence) {
		if t.From < q.To || !t.Dates() {
			continue
		}
		if joint := strings.TrimSpace(text[q.To:t.From]); joint != ", in" && joint != ", back in" {
			return extract.Time{}, false
		}
		rest := strings.TrimLeft(text[t.To:ctx.sentence(q.Sentence).To], " ")
		return t, rest == "" || strings.ContainsAny(rest[:1], ".;)")
	}
	return extract.Time{}, false
}

// timeInBrackets is the one time of the brackets that a quantity opens: "(740 in the year to June 2022)".
func (ctx *context) timeInBrackets(q *extract.Quantity) (only extract.Time, ok bool) {
	open, shut := ctx.bracketsAround(q.Found)
	if open < 0 || strings.TrimSpace(ctx.block(q.Block).Text[open+1:q.From]) != strings.TrimSpace(q.ModifierText) {
		return only, false
	}
	for _, t := range ctx.text.TimesOf(q.Sentence) {
		if t.From < q.To || t.To > shut || !t.Dates() {
			continue
		}
		if ok {
			return only, false
		}
		only, ok = t, true
	}
	return only, ok
}

// timeOfOwner is the time that has what the words before a place say: "the previous year's total of".
func (ctx *context) timeOfOwner(of, at int) (extract.Time, bool) {
	sent := ctx.sentence(of)
	for n := at - 1; n >= max(0, at-ownerWords); n-- {
		w := sent.Words[n]
		if w.Tag == tagger.POS || w.Text == "'s" || w.Text == "’s" {
			end := sent.From + w.Start
			for _, t := range ctx.text.TimesOf(of) {
				if t.To >= end && t.From < end && t.To <= sent.From+w.End && !t.Period.IsZero() {
					return t, true
				}
			}
			return extract.Time{}, false
		}
		if !w.Tag.IsNoun() && w.Text != "of" && w.Tag != tagger.JJ && w.Tag != tagger.VBG {
			return extract.Time{}, false
		}
	}
	return extract.Time{}, false
}

// ownerWords is how many words behind the time may lead to its number: "'s record total of".
const ownerWords = 4

// isOfBeforehand reports whether a time behind a quantity is that of a clause on what had come
// before.
func (ctx *context) isOfBeforehand(q *extract.Quantity, t extract.Time) bool {
	from, ok := ctx.beforehand(t)
	return ok && q.To <= from
}

// beforehand is where the clause opens that tells of what had come before, at a time: "stands at
// 46%, most of which had been lost by 2012", "leads with 1,240 beds, having overtaken Gozo in
// 2019".
func (ctx *context) beforehand(t extract.Time) (from int, ok bool) {
	sent := ctx.sentence(t.Sentence)
	had := false
	for n := wordAt(sent, t.From) - 1; n > 0; n-- {
		switch w := sent.Words[n]; {
		case w.Tag == tagger.CD:
			return 0, false
		case lower(sent, n) == "having" && sent.Words[n-1].Text == ",":
			return sent.From + w.Start, true
		case lower(sent, n) == "had":
			had = true
		case had && isRelative(w.Tag) && slices.ContainsFunc(sent.Words[max(0, n-partOfWhich):n], isMark):
			return sent.From + w.Start, true
		}
	}
	return 0, false
}

// partOfWhich is how many words may stand between the comma and the relative: ", nearly all of
// which".
const partOfWhich = 4

// isOfEvent reports whether a time only says when something was that a number came after or because
// of: "after the drought of 2023", "in the wake of the 2023 rate rises".
func (ctx *context) isOfEvent(t extract.Time) bool {
	if t.Relative || t.Period.Grain != period.Year {
		return false
	}
	sent := ctx.sentence(t.Sentence)
	at, next := wordAt(sent, t.From), wordAt(sent, t.To)
	ofNoun := lower(sent, at-1) == "of" && at > 1 && sent.Words[at-2].Tag.IsNoun()
	beforeNoun := next < len(sent.Words) && sent.Words[next].Tag.IsNoun() && lower(sent, at-1) == "the"
	if !ofNoun && !beforeNoun {
		return false
	}
	for n := at - 2; n >= max(0, at-eventWords); n-- {
		switch word := lower(sent, n); {
		case isMark(sent.Words[n]) || hasTense(sent.Words[n]):
			return false
		case word == "after" || word == "following" || word == "since" || word == "despite" || word == "amid" || word == "wake" || word == "aftermath":
			return true
		}
	}
	return false
}

// eventWords is how many words before such a time the word may stand that says so.
const eventWords = 7

// isOfSpeech reports whether a day only says when something was said: "the office said on Thursday".
func (ctx *context) isOfSpeech(t extract.Time) bool {
	if !t.Relative || t.Period.Grain != period.Day {
		return false
	}
	sent := ctx.sentence(t.Sentence)
	for n := wordAt(sent, t.From) - 1; n >= 0 && !isMark(sent.Words[n]); n-- {
		switch word := lower(sent, n); {
		case word == "on" || word == "late" || word == "early":
			continue
		case cues().reporting[word] && sent.Words[n].Tag.IsVerb():
			return true
		}
		return false
	}
	return false
}

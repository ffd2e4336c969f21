package claims

import (
	"slices"
	"strings"

	"claimcheck/extract"
)

// supposes reports whether the words that say how quantity i is asserted suppose it.
func (ctx *context) supposes(i int, said string) bool {
	if ctx.opensInverted(i) {
		return true
	}
	return cues().hypothetical.in(said) && !ctx.isGiven(i) && !ctx.couldBeDone(i, said) && !ctx.followsIf(i) &&
		!(ctx.saysHow(i) && !cues().hypothetical.in(strings.Replace(said, " if ", " ", 1)))
}

// opensInverted reports whether a sentence supposes by the order of its words: "Were unemployment
// to reach 9%", "Had the levy been 4%". A question asks.
func (ctx *context) opensInverted(i int) bool {
	sent := ctx.sentence(ctx.text.Quantities[i].Sentence)
	switch lower(sent, 0) {
	case "were", "had":
		return len(sent.Words) > 1 && sent.Words[0].Text != strings.ToLower(sent.Words[0].Text) && !strings.HasSuffix(sent.Plain(ctx.text.Doc), "?")
	}
	return false
}

// saysHow reports whether a condition behind quantity i says how it was counted, and supposes
// nothing: "27% if only adults are counted".
func (ctx *context) saysHow(i int) bool {
	q, sent := &ctx.text.Quantities[i], ctx.sentence(ctx.text.Quantities[i].Sentence)
	between, condition, ok := strings.Cut(ctx.words(q.Sentence, stretch{q.To, sent.To}), " if ")
	if !ok || strings.Contains(between, " , ") || strings.Contains(ctx.words(q.Sentence, stretch{sent.From, q.From}), " if ") {
		return false
	}
	condition, _, _ = strings.Cut(condition, " , ")
	return slices.ContainsFunc(strings.Fields(condition), func(word string) bool { return cues().manners[word] })
}

// couldBeDone reports whether "could" only tells what people were able to do at a time
// that is over: "in 2021 a driver could retire at 60".
func (ctx *context) couldBeDone(i int, said string) bool {
	if !strings.Contains(said, " could ") || strings.Contains(said, " could have ") || cues().hypothetical.in(strings.ReplaceAll(said, " could ", " ")) {
		return false
	}
	own := ctx.own[i]
	return slices.ContainsFunc(ctx.text.TimesOf(ctx.text.Quantities[i].Sentence), func(t extract.Time) bool {
		return own.holds(t.Found) && ctx.isOver(t)
	})
}

// followsIf reports whether a condition is over before quantity i, and what follows is told
// as it was: "if he meant the trams alone, they carried 4 million".
func (ctx *context) followsIf(i int) bool {
	sent := ctx.sentence(ctx.text.Quantities[i].Sentence)
	at := wordAt(sent, ctx.text.Quantities[i].From)
	told := false
	for n := at - 1; n >= max(0, at-reach); n-- {
		switch w := sent.Words[n]; {
		case w.Tag.String() == "MD":
			return false
		case w.Tag.String() == "VBD" && lower(sent, n) != "were":
			told = true
		case w.Text == ",":
			return told && isCondition(sent, n)
		}
	}
	return false
}

// isCondition reports whether the words before a comma suppose what somebody meant or
// where one looked, which leaves what follows as it is.
func isCondition(sent *extract.Sentence, comma int) bool {
	for n := comma - 1; n >= 0 && sent.Words[n].Text != ","; n-- {
		if lower(sent, n) == "if" {
			return n+2 < comma && cues().meanings[lower(sent, n+2)]
		}
	}
	return false
}

// endsBefore reports whether the clause of a modal verb is over before a verb with a tense
// of its own: "who could not swim, and on Wrena it was", "which few could spell, had".
func endsBefore(sent *extract.Sentence, modal, verb int) bool {
	comma := -1
	for n := verb - 1; n > modal; n-- {
		if sent.Words[n].Text == "," {
			comma = n
		}
	}
	if comma < 0 || cues().reporting[lower(sent, verb)] {
		return false
	}
	for n := modal - 1; n >= 0; n-- {
		switch word := lower(sent, n); {
		case word == "if" || word == "unless":
			return false
		case isRelative(sent.Words[n].Tag) && n > 0 && sent.Words[n-1].Text == "," && comma == verb-1:
			return true
		}
	}
	switch lower(sent, comma+1) {
	case "and", "but", "while", "whereas", "though", "although":
		return true
	}
	return false
}

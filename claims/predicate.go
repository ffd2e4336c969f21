package claims

import (
	"strings"

	"claimcheck/extract"
	"claimcheck/extract/tagger"
)

// withPredicate adds to the words that belong to quantity i those that tell what
// happened to what it counts: "310 dogs [had been rehomed], and …". Words that run
// on into the next number lead up to that one.
func (ctx *context) withPredicate(i int, own stretch) stretch {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	words := sent.Words[wordAt(sent, own.to):]
	if len(words) == 0 || !isPredicate(words[0]) || !ctx.opensClause(q) {
		return own
	}
	limit := sent.To
	if next := i + 1; next < ctx.numbers[q.Sentence][1] {
		limit = ctx.text.Quantities[next].From
	}
	to, inVerb := own.to, true
	for n, w := range words {
		inVerb = inVerb && (n == 0 || w.Tag.IsVerb() || w.Tag == tagger.MD || w.Tag == tagger.RB || w.Tag == tagger.TO)
		switch {
		case sent.From+w.End > limit:
			return own
		case !inVerb && ends(w, words[n-1], false) && !joinsVerbs(words, n):
			return stretch{own.from, to}
		}
		to = sent.From + w.End
	}
	return stretch{own.from, to}
}

// isPredicate reports whether a word is a verb that may tell of what was counted before it,
// and not who says so.
func isPredicate(w tagger.Word) bool {
	return (w.Tag.IsVerb() && w.Tag != tagger.VBG || w.Tag == tagger.MD) && !cues().reporting[strings.ToLower(w.Text)]
}

// opensClause reports whether a quantity is what its clause is about: nothing leads
// up to it but a time, a place or who says so.
func (ctx *context) opensClause(q *extract.Quantity) bool {
	sent := ctx.sentence(q.Sentence)
	at := wordAt(sent, q.From) - len(strings.Fields(q.ModifierText))
	for n := at - 1; n >= max(0, at-reach); n-- {
		switch w := sent.Words[n]; {
		case isMark(w) || cues().reporting[strings.ToLower(w.Text)]:
			return true
		case w.Tag.IsVerb() || n == at-1 && w.Tag == tagger.IN && w.Text != "that":
			return false
		}
	}
	return true
}

// joinsVerbs reports whether word n joins two verbs, or is the second of them: "were
// hurt or badly shaken".
func joinsVerbs(words []tagger.Word, n int) bool {
	for n > 0 && (words[n].Tag == tagger.VBN || words[n].Tag == tagger.RB) {
		n--
	}
	next := n + 1
	for next < len(words) && words[next].Tag == tagger.RB {
		next++
	}
	return words[n].Tag == tagger.CC && n > 0 && words[n-1].Tag == tagger.VBN && next < len(words) && words[next].Tag == tagger.VBN
}

// inserted is what stands between two commas or dashes behind the subject of quantity i
// and before its verb, and says something else of it: "Fares, [which the mayor had
// vowed to freeze,] rose by 4%", or a relative clause before the subject: "In Wales, [which
// sold its last tram,] buses carried 4%". If there is nothing it is empty.
func (ctx *context) inserted(i int, own stretch) stretch {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	at, closes, leadsOn := wordAt(sent, q.From), -1, true
	for n := at - 2; n > max(0, at-reach) && sent.From+sent.Words[n].Start >= own.from; n-- {
		if !parts(sent.Words[n]) {
			continue
		}
		if closes >= 0 {
			if !leadsOn && !isRelative(sent.Words[n+1].Tag) {
				break
			}
			return stretch{sent.From + sent.Words[n].End, sent.From + sent.Words[closes].Start}
		}
		next := sent.Words[n+1].Tag
		closes, leadsOn = n, next == tagger.VBD || next == tagger.VBZ || next == tagger.VBP || next == tagger.MD
	}
	return stretch{q.From, q.From}
}

// parts reports whether a word is a mark that parts what is inserted.
func parts(w tagger.Word) bool {
	switch w.Text {
	case ",", "–", "—", "--":
		return true
	}
	return false
}

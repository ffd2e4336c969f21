package claims

import (
	"slices"

	"claimcheck/extract"
	"claimcheck/extract/tagger"
	"claimcheck/lexicon"
)

// ourPlace is the place that the article is about, where quantity i is said to be ours: "less than our own
// 25.7%", "ours is 12%", "we have 1,210 schools". Who speaks may still be a club or a company, so that another place could
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
		return true // "our share of the world's copper has slid to 3.2%"
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

// isOtherwiseIn reports whether a place behind a number is only where there is more or less of it: "was 6.2%, and a
// good deal more in Norland".
func (ctx *context) isOtherwiseIn(q *extract.Quantity, p extract.Place) bool {
	if p.Sentence != q.Sentence || p.From < q.To {
		return false
	}
	sent := ctx.sentence(p.Sentence)
	n := wordAt(sent, p.From) - 1
	for n > 0 && (lower(sent, n) == "the" || lower(sent, n) == "in" || lower(sent, n) == "for" || lower(sent, n) == "at") {
		n--
	}
	if n < 0 || lower(sent, n+1) == lower(sent, wordAt(sent, p.From)) || !isComparative(sent.Words[n]) {
		return false
	}
	for n--; n >= wordAt(sent, q.To); n-- {
		switch lower(sent, n) {
		case "and", "but", "though", "although", "while":
			return !ctx.leadsToNumber(p)
		}
	}
	return false
}

// isComparative reports whether a word says that there is more of something, or less.
func isComparative(w tagger.Word) bool {
	switch w.Tag.String() {
	case "JJR", "RBR":
		return true
	}
	return w.Text == "more" || w.Text == "less"
}

package claims

import (
	"strings"

	"claimcheck/extract"
	"claimcheck/extract/tagger"
)

// isCompared reports whether a place is what another is held against: "higher than
// in Wales". A number that follows it at once makes it that number's place: "than
// in Wales, where it was 4.5%".
func (ctx *context) isCompared(p extract.Place) bool {
	sent := ctx.sentence(p.Sentence)
	compared, behindComma := placeWords()["compared"], false
	for n := wordAt(sent, p.From) - 1; n >= max(0, wordAt(sent, p.From)-comparedWords); n-- {
		switch word := lower(sent, n); {
		case compared[word]:
			return !(behindComma && n == 0) && !ctx.leadsToNumber(p) // "Unlike Wales, England lost some"
		case leadsToPlace[word]:
			behindComma = behindComma || word == ","
		case sent.Words[n].Tag.IsProperNoun(): // another of the places that it is held against
		default:
			return false
		}
	}
	return false
}

// comparedWords is how far before a place the word of comparison may stand.
const comparedWords = 8

// leadsToPlace are the words that may stand between a word of comparison and the
// place that is compared.
var leadsToPlace = map[string]bool{"in": true, "for": true, "the": true, "with": true, "to": true, "that": true, "those": true,
	"of": true, "at": true, "and": true, "or": true, ",": true, "either": true, "both": true, "neighbouring": true}

// leadsToNumber reports whether a number follows a place with nothing between but
// words that say that it is the number there.
func (ctx *context) leadsToNumber(p extract.Place) bool {
	sent := ctx.sentence(p.Sentence)
	for _, q := range around(ctx.text.QuantitiesOf(p.Sentence), p.To, quantityAt) {
		if q.From < p.To {
			continue
		}
		between := ctx.block(p.Block).Text[p.To : q.From-min(len(q.ModifierText), q.From-p.To)]
		if isOwner := strings.HasPrefix(between, "'s") || strings.HasPrefix(between, "’s"); isOwner || strings.HasPrefix(between, " (") {
			return !isOwner || !strings.ContainsAny(between, ";,") // "the world's rate; in 2000 it was 176"
		}
		first := wordAt(sent, p.To)
		return lower(sent, first) == "," && lower(sent, first+1) == "where" || lower(sent, first) == "where" ||
			lower(sent, first) == "'" || lower(sent, first) == "’" || lower(sent, first) == "on" || lower(sent, first) == "at"
	}
	return false
}

// leftOut returns where a phrase begins by which a place is left out, "outside" or
// "the rest of the"; else where the place does.
func (ctx *context) leftOut(p extract.Place) int {
	sent := ctx.sentence(p.Sentence)
	n := wordAt(sent, p.From)
	if lower(sent, n-1) == "the" {
		n--
	}
	if placeWords()["part"][lower(sent, n-1)] && n == wordAt(sent, p.From) { // "the north of", "southern England"
		return sent.From + sent.Words[n-1].Start
	}
	if size := placeWords()["beyond"].endingAt(sent, n); size > 0 {
		return sent.From + sent.Words[n-size].Start
	}
	return p.From
}

// isOtherwiseIn reports whether a place behind a number is only where there is more or less of it: "took nine days, and far
// more in Norland".
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
	switch w.Text {
	case "more", "less", "fewer", "higher", "lower":
		return true
	}
	return false
}

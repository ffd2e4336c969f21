package claims

import (
	"strings"

	"claimcheck/extract"
	"claimcheck/lexicon"
)

// isAside reports whether a place is named in passing: where somebody comes from
// or spoke, or as part of a name. It says nothing of where a number is of.
func (ctx *context) isAside(p extract.Place) bool {
	sent := ctx.sentence(p.Sentence)
	n, next := wordAt(sent, p.From), wordAt(sent, p.To)
	return ctx.inNameOfSchool(p) || isSeat(sent, p, n, next) || ctx.speaksFrom(p, n) || ctx.isGovernment(p, next) ||
		placeWords()["pact"][lower(sent, next)]
}

// isAcross reports whether a place is the other side of something: the one with
// which a deal is made, to which goods go or from which people come.
func (ctx *context) isAcross(p extract.Place) bool {
	sent := ctx.sentence(p.Sentence)
	switch n := wordAt(sent, p.From); lower(sent, n-1) {
	case "with", "to", "from":
		return n > 1 && (sent.Words[n-2].Tag.IsNoun() || sent.Words[n-2].Tag.IsVerb())
	}
	return false
}

// inNameOfSchool reports whether a place is part of the name of something that is
// not about it: the University of Leeds, the Yorkshire Post.
func (ctx *context) inNameOfSchool(p extract.Place) bool {
	for _, e := range around(ctx.text.EntitiesOf(p.Sentence), p.From, entityAt) {
		if e.From > p.From || p.To > e.To || e.From == p.From && e.To == p.To {
			continue
		}
		text := ctx.block(p.Block).Text
		for word := range strings.FieldsSeq(strings.ToLower(text[e.From:p.From] + " " + text[p.To:e.To])) {
			if placeWords()["school"][word] {
				return true
			}
		}
	}
	return false
}

// isSeat reports whether a place, from word n up to next, is where somebody sits
// or was born, or for whom a politician does: "the Lisbon-based group", "which is
// based in Bristol", "born in Leeds, she", "(D-Maine)".
func isSeat(sent *extract.Sentence, p extract.Place, n, next int) bool {
	switch behind := lower(sent, next); {
	case behind == "-" && isBased(lower(sent, next+1)):
		return isOne(lower(sent, n-1))
	case strings.HasPrefix(behind, "-") && isBased(behind[1:]):
		return isOne(lower(sent, n-1))
	}
	if n < len(sent.Words) && sent.From+sent.Words[n].Start > p.From { // it stands within a word
		n--
		word := lower(sent, n)
		if _, kind, joined := strings.Cut(word, "-"); joined && isBased(kind) {
			return isOne(lower(sent, n-1))
		}
		return strings.HasPrefix(word, "d-") || strings.HasPrefix(word, "r-")
	}
	if word := lower(sent, n); strings.Contains(word, "-") {
		if _, kind, joined := strings.Cut(word, "-"); joined && isBased(kind) {
			return isOne(lower(sent, n-1))
		}
	}
	if lower(sent, n-1) == "-" && (lower(sent, n-2) == "d" || lower(sent, n-2) == "r") {
		return true
	}
	if lower(sent, n-1) != "in" || !isBased(lower(sent, n-2)) && lower(sent, n-2) != "raised" {
		return false
	}
	switch lower(sent, n-3) {
	case ",", "is", "was", "":
		return true
	}
	return false
}

func isBased(word string) bool {
	return word == "based" || word == "born" || word == "headquartered"
}

// isOne reports whether the word before "Lisbon-based" says that one is meant:
// all firms that are based in Lisbon may well be counted.
func isOne(word string) bool { return word == "the" || word == "a" || word == "an" }

// speaksFrom reports whether a place is where somebody spoke or comes from: "told
// the BBC in London", "a spokesman in Geneva", "Senator Ann Kell of Maine".
func (ctx *context) speaksFrom(p extract.Place, n int) bool {
	sent := ctx.sentence(p.Sentence)
	switch lower(sent, n-1) {
	case "in", "at", "from", "of", "for":
	default:
		return false
	}
	before := n - 2
	head := lower(sent, before)
	if head == "" {
		return false
	}
	kinds := placeWords()
	switch lower(sent, n-1) {
	case "of", "from", "for":
		for before > 0 && (lower(sent, before) == "," || lower(sent, before) == "aged" || sent.Words[before].Tag.String() == "CD") { // "Ann Kell, 44, of Hull"
			before--
		}
		return kinds["teller"][head] || ctx.endsPerson(p.Sentence, sent.From+sent.Words[before].End)
	}
	if kinds["teller"][head] || kinds["event"][head] {
		return true
	}
	for ; before >= max(0, n-addressed); before-- {
		w := sent.Words[before]
		switch {
		case cues().reporting[strings.ToLower(w.Text)] && w.Tag.IsVerb():
			return w.Text == "told" || !startsNumber(ctx, p)
		case !w.Tag.IsNoun() && w.Tag.String() != "DT" && w.Tag.String() != "JJ":
			return false
		}
	}
	return false
}

// addressed is how many words back the word of reporting stands before the place
// where it was said: "told the Evening Star in York".
const addressed = 7

// startsNumber reports whether a number follows a place: "said in Wales 12% had".
func startsNumber(ctx *context, p extract.Place) bool {
	for _, q := range around(ctx.text.QuantitiesOf(p.Sentence), p.To, quantityAt) {
		if q.From >= p.To {
			return q.From-len(q.ModifierText)-p.To <= len("  ")
		}
	}
	return false
}

func (ctx *context) endsPerson(sent, at int) bool {
	for _, e := range around(ctx.text.EntitiesOf(sent), at, entityAt) {
		if e.Type == extract.Person && e.To == at {
			return true
		}
	}
	return false
}

// isGovernment reports whether a city stands for the government or the body that
// sits there: "Brussels said".
func (ctx *context) isGovernment(p extract.Place, next int) bool {
	sent := ctx.sentence(p.Sentence)
	place, ok := lexicon.PlaceWithID(p.ID)
	return ok && place.Kind == lexicon.City && next < len(sent.Words) &&
		sent.Words[next].Tag.IsVerb() && cues().reporting[lower(sent, next)]
}

package claims

import (
	"sort"
	"strings"

	"claimcheck/extract"
	"claimcheck/extract/tagger"
)

// narrows marks the words of a sentence that narrow what is measured: those that
// stand before the noun which names it ("attempted homicides"; Of is the noun),
// and those that a preposition after a noun or a number picks out ("a price for
// first-time buyers", "8.1% among tenants"; Of is empty). A figure without them
// is about more than the claim is.
func (ctx *context) narrows(sent int, terms []Term) {
	words := ctx.sentence(sent).Words
	at, speaker := termsByWord(words, terms), ctx.speakerEnds(sent)
	picked, aside := 0, false // how many more words belong to what a preposition picks out; inside "which the Bank watches for…"
	for i, w := range words {
		t := at[i]
		if t != nil && t.Start >= speaker && !ctx.isScope(sent, *t) {
			next := i + 1
			modifies := isModifier(w.Tag) && next < len(words) && words[next].Tag.IsNoun() && at[next] != nil && at[next] != t && !(w.Tag.IsProperNoun() && words[next].Tag.IsProperNoun())
			if modifies {
				t.Narrows, t.Of = true, at[next].ID
			} else if picked > 0 && isModifier(w.Tag) {
				t.Narrows = true
			}
		}
		switch {
		case w.Tag.String() == "WDT" || w.Tag.String() == "WP":
			picked, aside = 0, true
		case picks[strings.ToLower(w.Text)] && !aside && i > 0 && names(words[i-1]):
			picked = pickedWords
		case isMark(w):
			picked, aside = 0, false
		case strings.HasPrefix(w.Tag.String(), "VB"):
			picked = 0
		default:
			picked--
		}
	}
}

// speakerEnds is where in a sentence the words about its speaker end: "A spokesman
// for the trust said that…". It is 0 where the speaker comes last.
func (ctx *context) speakerEnds(sent int) int {
	line, in := ctx.line(sent), ctx.numbers[sent]
	if !line.reports || in[0] == in[1] || ctx.text.Quantities[in[0]].From < line.reporting {
		return 0
	}
	return line.reporting - ctx.sentence(sent).From
}

// termsByWord returns the first term that begins in each word, or nil.
func termsByWord(words []tagger.Word, terms []Term) []*Term {
	at := make([]*Term, len(words))
	next := 0
	for i, w := range words {
		for next < len(terms) && terms[next].Start < w.End {
			if at[i] == nil && terms[next].Start >= w.Start {
				at[i] = &terms[next]
			}
			next++
		}
	}
	return at
}

// pickedWords is how many words after a preposition it picks out.
const pickedWords = 4

// picks are the prepositions and participles that pick out a part.
var picks = map[string]bool{"for": true, "among": true, "amongst": true, "aged": true, "excluding": true, "except": true, "without": true}

// names reports whether a word can be what a part is picked out of: a noun or a
// number.
func names(w tagger.Word) bool {
	return w.Tag.IsNoun() || w.Tag.String() == "CD" || w.Text == "%"
}

func isModifier(t tagger.Tag) bool {
	s := t.String()
	return t.IsNoun() || strings.HasPrefix(s, "JJ") || s == "VBN" || s == "VBG"
}

func isMark(w tagger.Word) bool {
	switch w.Tag.String() {
	case ",", ".", ":", "(", ")":
		return true
	}
	return false
}

// isScope reports whether a word is part of a place, of a time or of a number,
// which say where, when and how much and not of what.
func (ctx *context) isScope(sent int, t Term) bool {
	at := ctx.sentence(sent).From + t.Start
	return covered(ctx.text.PlacesOf(sent), at, func(p *extract.Place) *extract.Found { return &p.Found }) ||
		covered(ctx.text.TimesOf(sent), at, func(t *extract.Time) *extract.Found { return &t.Found }) ||
		covered(ctx.text.QuantitiesOf(sent), at, func(q *extract.Quantity) *extract.Found { return &q.Found })
}

// covered reports whether one of a list in the order of the text stands over a byte. It
// is asked of every word, so that what it looks at is not copied.
func covered[T any](list []T, at int, found func(*T) *extract.Found) bool {
	n := sort.Search(len(list), func(i int) bool { return found(&list[i]).From > at })
	return n > 0 && found(&list[n-1]).Covers(at)
}

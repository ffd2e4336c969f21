package extract

import (
	"sort"
	"strings"

	"claimcheck/extract/tagger"
)

// keepPlaces drops from the places what is none, now that it is known what each
// name is: a surname such as "Holland", and a word such as "Reading" that no
// name uses as a place. weak says, beside the places, which such words are.
func (t *Text) keepPlaces(weak []bool) {
	kept := t.Places[:0]
	entity := 0
	for i, p := range t.Places {
		for entity < len(t.Entities) && t.Entities[entity].endsBefore(p.Found) {
			entity++
		}
		named := entity < len(t.Entities) && t.Entities[entity].holds(p.Found)
		if p.Demonym || named && t.Entities[entity].Type != Person || !named && (!weak[i] || t.isWholeWorld(p)) {
			kept = append(kept, p)
		}
	}
	t.Places = kept
}

// isWholeWorld reports whether "the world" is where something was measured: "the
// population of the world", "the world's farms". The largest port in the world is
// one of its ports, and says nothing of all.
func (t *Text) isWholeWorld(p Place) bool {
	if p.ID != "WORLD" {
		return false
	}
	sent := &t.Sentences[p.Sentence]
	at := sort.Search(len(sent.Words), func(i int) bool { return sent.From+sent.Words[i].Start >= p.From })
	word := func(i int) string {
		if i < 0 || i >= len(sent.Words) {
			return ""
		}
		return strings.ToLower(sent.Words[i].Text)
	}
	for i := max(0, at-wordsOfSuperlative); i < min(len(sent.Words), at+wordsOfSuperlative); i++ {
		if tag := sent.Words[i].Tag; tag == tagger.JJS || tag == tagger.RBS || isFirst(word(i)) {
			return false
		}
	}
	if word(at-1) != "the" {
		for i := at + 1; i <= at+wordsOfOutput && i < len(sent.Words) && (sent.Words[i].Tag.IsNoun() || sent.Words[i].Tag == tagger.JJ); i++ {
			if isOfTheWorld[word(i)] || strings.HasSuffix(word(at-1), "'s") || strings.HasSuffix(word(at-1), "’s") || word(at-1) == "a" {
				return false // "Peru's world record production"
			}
			if isMadeByAll[word(i)] {
				return true // "World crude steel production", "a share of world exports"
			}
		}
		return false
	}
	switch word(at - 2) {
	case "of", "in", "across", "throughout", "around", "for":
		return true
	}
	return strings.HasPrefix(word(at+1), "'") || strings.HasPrefix(word(at+1), "’")
}

// wordsOfSuperlative is how near to "the world" a superlative stands that picks
// one thing of it.
const wordsOfSuperlative = 7

// wordsOfOutput is within how many words behind "world" stands what all of it makes or trades.
const wordsOfOutput = 4

// isMadeByAll are the words for what the world as a whole makes, trades or has.
var isMadeByAll = map[string]bool{
	"production": true, "output": true, "exports": true, "imports": true, "trade": true, "shipments": true, "demand": true, "supply": true, "supplies": true, "consumption": true,
	"population": true, "gdp": true, "capacity": true, "stocks": true, "emissions": true, "sales": true, "harvest": true, "crop": true,
}

// isOfTheWorld are the words behind "world" by which something is one of it, and not all.
var isOfTheWorld = map[string]bool{"record": true, "famous": true, "class": true, "leading": true, "renowned": true, "cup": true, "bank": true, "war": true, "series": true, "heritage": true, "champion": true}

func isFirst(word string) bool {
	return word == "first" || word == "only" || word == "top" || word == "leading"
}

func (f Found) endsBefore(g Found) bool {
	return f.Block < g.Block || f.Block == g.Block && f.To <= g.From
}

func (f Found) holds(g Found) bool {
	return f.Block == g.Block && f.From <= g.From && g.To <= f.To
}

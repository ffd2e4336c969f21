package lexicon

import (
	"slices"
	"strings"

	"claimcheck/token"
)

// PlaceNamed returns the place that a whole cell, heading or code names:
// "United Kingdom", "GBR", "EU27_2020", "Bahamas, The", "France (2)". Where two
// places share the name it is the likelier; PlacesNamed has them all.
func PlaceNamed(name string) (Place, bool) {
	g := places()
	if found := g.find(name); len(found) > 0 {
		return g.places[found[0]], true
	}
	return Place{}, false
}

// PlacesNamed returns all places of a name or code, the likeliest first:
// "Georgia" is a country and a state, "CA" is Canada and California. A reader of
// tables settles it by what the rest of the column names.
func PlacesNamed(name string) []Place {
	g := places()
	var all []Place
	for _, at := range g.find(name) {
		all = append(all, g.places[at])
	}
	return all
}

// PlaceWithID returns the place of an ID.
func PlaceWithID(id string) (Place, bool) {
	g := places()
	at, ok := g.byID[id]
	if !ok {
		return Place{}, false
	}
	return g.places[at], true
}

// find returns the places of a code or name, those of the code first. A note
// behind the name, "(1)" or "[x]" or "*", is looked past if the name with it is
// not known.
func (g *gazetteer) find(name string) []int32 {
	const notes = 2
	for range notes + 1 {
		name = strings.TrimSpace(name)
		found := slices.Clone(g.coded[name])
		for _, at := range g.named[cellKey(name)] {
			if !slices.Contains(found, at) {
				found = append(found, at)
			}
		}
		if len(found) > 0 {
			return found
		}
		name = withoutNote(name)
	}
	return nil
}

// withoutNote cuts the last note off a name.
func withoutNote(name string) string {
	name = strings.TrimRight(name, " *†‡§¹²³⁴⁵⁶⁷⁸⁹⁰:,.")
	for _, note := range []string{"()", "[]"} {
		if !strings.HasSuffix(name, note[1:]) {
			continue
		}
		if open := strings.LastIndex(name, note[:1]); open > 0 {
			name = name[:open]
		}
	}
	return strings.TrimSpace(name)
}

// usualName is room for nearly any name.
const usualName = 64

// cellKey is a whole name as the gazetteer keeps it: folded words with one space
// between, "and" for "&", marks and "the" left out.
func cellKey(name string) string {
	var room [24]token.Token
	key := make([]byte, 0, usualName)
	for _, tok := range token.Split(room[:0], name) {
		word := tok.In(name)
		switch {
		case word == "&":
			word = "and"
		case tok.Kind == token.Mark || strings.EqualFold(word, "the"):
			continue
		}
		if len(key) > 0 {
			key = append(key, ' ')
		}
		key = appendFolded(key, word)
	}
	return string(key)
}

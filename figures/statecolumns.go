package figures

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"claimcheck/lexicon"
)

// A wide table may have a column for each state of a country. The states explain each
// other, and the columns beside them: Georgia is one beside Alabama, and what no list knows
// is a place that only this table has, "Northern Districts".

// settleStates reads headers of places as the states of the country that most of them lie in.
func (s *shape) settleStates(title string) {
	country := s.countryOfStates()
	if country == "" {
		return
	}
	for i := range s.figures {
		h := &s.figures[i]
		name := first(h.placed, h.measure)
		for _, p := range lexicon.PlacesNamed(name) {
			if strings.HasPrefix(p.ID, country+"-") {
				h.place = p
				break
			}
		}
	}
	s.nameOtherPlaces(country, title)
}

// countryOfStates is the country of whose states most columns are, if there are several,
// and else nothing.
func (s *shape) countryOfStates() (found string) {
	states := map[string]int{}
	for i := range s.figures {
		h := &s.figures[i]
		if !h.period.IsZero() && !h.inName || h.hasUnit && h.measure == "" {
			continue
		}
		seen := map[string]bool{}
		for _, p := range lexicon.PlacesNamed(first(h.placed, h.measure)) {
			country, _, is := strings.Cut(p.ID, "-")
			if !is || p.Kind != lexicon.Region && p.Kind != lexicon.Nation || seen[country] {
				continue
			}
			seen[country] = true
			if states[country]++; states[country] > states[found] || states[country] == states[found] && country < found {
				found = country
			}
		}
	}
	if states[found] < fewestStates || 2*states[found] < len(s.figures) {
		return ""
	}
	return found
}

// nameOtherPlaces takes the columns beside those of the states as places too: a total is of
// the country, and a name that says nothing of a measure is known to this table alone.
func (s *shape) nameOtherPlaces(country, title string) {
	for i := range s.figures {
		h := &s.figures[i]
		if h.place.ID != "" || h.hasUnit || !h.period.IsZero() || h.measure == "" || h.placed != "" {
			continue
		}
		whole, known := lexicon.PlaceWithID(country)
		switch {
		case known && roleOf(h.measure) == totalRole:
			h.place = whole
		case roleOf(h.measure) == noRole && (isProperName(h.measure) || strings.Contains(title, h.measure)) && !slices.ContainsFunc(lexicon.Terms(h.measure), isConcept):
			h.given.place = Place{Name: h.measure}
			h.measure = ""
		}
	}
}

// isProperName reports whether a header is of two to four words that are all written with a
// capital, "Legal Amazon".
func isProperName(header string) bool {
	words := strings.Fields(header)
	for _, word := range words {
		if first, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(first) && word != "of" && word != "and" && word != "the" {
			return false
		}
	}
	return len(words) > 1 && len(words) <= 4
}

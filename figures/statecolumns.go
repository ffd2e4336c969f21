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
		if p, ok := stateIn(country, first(h.placed, h.measure)); ok {
			h.place = p
		}
	}
	s.nameOtherPlaces(country, title)
}

// countryOfStates is the country of whose states most columns are, if there are several,
// and else nothing. Their short names count for the countries that some full name speaks of, or
// a name that no other place has: SA is South Australia beside NSW.
func (s *shape) countryOfStates() (found string) {
	var names, countries []string
	for i := range s.figures {
		h := &s.figures[i]
		if !h.period.IsZero() && !h.inName || h.hasUnit && h.measure == "" {
			continue
		}
		name := first(h.placed, h.measure)
		names = append(names, name)
		for _, p := range lexicon.PlacesNamed(name) {
			if country, _, is := strings.Cut(p.ID, "-"); is && isState(p) && !slices.Contains(countries, country) {
				countries = append(countries, country)
			}
		}
	}
	slices.Sort(countries)
	most := 0
	for _, country := range countries {
		n := 0
		for _, name := range names {
			if _, ok := stateIn(country, name); ok {
				n++
			}
		}
		if n > most {
			found, most = country, n
		}
	}
	if most < fewestStates || 2*most < len(s.figures) {
		return ""
	}
	return found
}

func isState(p lexicon.Place) bool { return p.Kind == lexicon.Region || p.Kind == lexicon.Nation }

// stateIn is the state of a country that a name or a short one means: "Vic", "WA".
func stateIn(country, name string) (lexicon.Place, bool) {
	for _, p := range lexicon.PlacesNamed(name) {
		if strings.HasPrefix(p.ID, country+"-") && isState(p) {
			return p, true
		}
	}
	name = strings.TrimRight(name, ".")
	if len(name) < 2 || len(name) > longestStateCode || name[0] < 'A' || name[0] > 'Z' {
		return lexicon.Place{}, false
	}
	return lexicon.PlaceWithID(country + "-" + strings.ToUpper(name))
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

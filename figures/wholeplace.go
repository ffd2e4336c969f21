package figures

import (
	"strings"

	"claimcheck/lexicon"
)

// Among the places of a table one row may be of all of them: "STATEWIDE", "All India".

// isWholePlace reports whether a name in a column of places means all of them: "Total",
// "Nationwide", "All counties".
func isWholePlace(name string) bool {
	r := roleOf(strings.TrimLeft(withoutFootnote(name), "*"))
	return r == totalRole || r == wholePlaceRole
}

// isWhole is isWholePlace, which is asked for every row.
func (r *reader) isWhole(name string) bool {
	is, known := r.wholes[name]
	if !known {
		_, ok := r.withinTotal(name)
		is = ok || isWholePlace(name)
		r.wholes[name] = is
	}
	return is
}

// wholeOf is the place that a row means by a name that is none: what a coarser column of the
// row names, the place that the title names, or the country whose states the others are.
func (r *reader) wholeOf(row record, name string) (Place, bool) {
	if !r.isWhole(name) {
		return Place{}, false
	}
	if place, ok := r.withinTotal(name); ok {
		return Place{place.ID, withoutFootnote(name)}, true
	}
	for _, label := range r.labels {
		if roleOf(r.header.cells[label]) != placeRole {
			continue
		}
		if p := r.placeOf(row.at(label), ""); p.ID != "" {
			return Place{p.ID, withoutFootnote(name)}, true
		}
	}
	if r.whole.ID != "" {
		return Place{r.whole.ID, withoutFootnote(name)}, true
	}
	if country, ok := lexicon.PlaceWithID(r.federation); ok && r.federation != "" {
		return Place{country.ID, withoutFootnote(name)}, true
	}
	return Place{}, false
}

// withinTotal is the place whose total a name of a row is: that of the place itself, or that of all of its that the column of
// places lists, "All UK ports" below "Port".
func (r *reader) withinTotal(name string) (lexicon.Place, bool) {
	if place, ok := withinTotal(name); ok || !r.has(placeRole) {
		return place, ok
	}
	first, rest, _ := strings.Cut(withoutFootnote(name), " ")
	if first = plain(first); first != "all" && first != "total" {
		return lexicon.Place{}, false
	}
	_, named := lexicon.Heading(rest)
	if len(named) != 1 || named[0].Start != 0 || named[0].Weak {
		return lexicon.Place{}, false
	}
	listed := plain(rest[named[0].End:])
	header := plain(r.header.cells[r.column[placeRole]])
	if listed == "" || listed == header || lexicon.Singular(listed) != lexicon.Singular(header) && roleOf(lexicon.Singular(listed)) != placeRole {
		return lexicon.Place{}, false
	}
	return named[0].Place, true
}

// withinTotal is the place whose total a name is: "All India", "Wales total".
func withinTotal(name string) (lexicon.Place, bool) {
	words := strings.Fields(withoutFootnote(name))
	if n := len(words); n > 1 {
		if first := plain(words[0]); first == "all" || first == "total" {
			return lexicon.PlaceNamed(strings.Trim(strings.Join(words[1:], " "), "()"))
		}
		if last := plain(strings.Trim(words[n-1], "()")); last == "total" {
			return lexicon.PlaceNamed(strings.TrimRight(strings.Join(words[:n-1], " "), " -–,"))
		}
	}
	return lexicon.Place{}, false
}

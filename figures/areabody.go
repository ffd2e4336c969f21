package figures

import (
	_ "embed"
	"strings"
	"sync"

	"claimcheck/embedded"
	"claimcheck/lexicon"
)

//go:embed areabodies.tsv
var areaBodyTable string

// A bodyName is what stands before or behind the name of an area where a body is called after it.
type bodyName struct {
	words   string
	before  bool
	forArea bool // it stands for its area, and not for a house that it runs
	left    bool // it names no area where nothing else is left
}

var bodyNames = sync.OnceValue(func() []bodyName {
	var names []bodyName
	for row := range embedded.Rows(areaBodyTable, 3, 3) {
		names = append(names, bodyName{words: row[2], before: row[1] == "before", forArea: row[0] == "area", left: row[1] == "left"})
	}
	return names
})

// areaOf is what a body that is called after an area is called for short: "Coventry and Warwickshire" of the "NHS
// Coventry and Warwickshire Integrated Care Board". whole reports whether it stands for that area.
func areaOf(name string) (area string, whole, ok bool) {
	area, whole = name, true
	for cut := true; cut; {
		cut = false
		for _, n := range bodyNames() {
			var rest string
			var found bool
			switch {
			case n.left:
				if area == n.words {
					return name, false, false
				}
				continue
			case n.before:
				rest, found = strings.CutPrefix(area, n.words+" ")
			default:
				rest, found = strings.CutSuffix(area, " "+n.words)
			}
			if found && rest != "" {
				area, cut, ok, whole = rest, true, true, whole && n.forArea
			}
		}
	}
	return area, whole, ok
}

// shorten calls a place by its area, where it is a body of which no other in its column is called the same for short, and
// tells which area that is. A trust that is called after a town is not the town.
func (r *reader) shorten(p *Place) (known lexicon.Place, ok bool) {
	area, whole, is := areaOf(p.Name)
	if !is || !r.isAlone(area, p.Name) {
		return lexicon.Place{}, false
	}
	known, ok = lexicon.PlaceNamed(area)
	if ok && !whole {
		return lexicon.Place{}, false
	}
	p.Name = area
	return known, ok
}

// isAlone reports whether a body is the only one in the column of places that its area can mean.
func (r *reader) isAlone(area, name string) bool {
	if !r.has(placeRole) {
		return true
	}
	if r.areas == nil {
		r.areas = make(map[string]string)
		seen := make(map[string]bool)
		for _, row := range r.rows {
			written, _ := r.placeNamed(row)
			full := withoutFootnote(written)
			if seen[full] {
				continue
			}
			seen[full] = true
			short := full
			if area, _, is := areaOf(full); is {
				short = area
			}
			if other, taken := r.areas[short]; taken && other != full {
				full = ""
			}
			r.areas[short] = full
		}
	}
	return r.areas[area] == name
}

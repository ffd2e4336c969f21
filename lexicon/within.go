package lexicon

import "slices"

// Within reports whether the place inner lies in the place outer, both named by
// ID: England in Great Britain, in the United Kingdom, in Europe, in the G7, in
// the world. A place lies in itself.
func Within(inner, outer string) bool {
	g := places()
	if _, known := g.byID[inner]; !known {
		return false
	}
	queue := make([]string, 1, 16)
	queue[0] = inner
	for i := 0; i < len(queue); i++ {
		if queue[i] == outer {
			return true
		}
		for _, next := range g.outer[queue[i]] {
			if !slices.Contains(queue, next) {
				queue = append(queue, next)
			}
		}
	}
	return false
}

// SamePlace reports whether two IDs may stand for one place in print. UK, Britain
// and GB count as one, and "the EU" or "the eurozone" for any of its recent
// compositions, but two compositions (EA19, EA20) are two places. Whoever holds
// figures for both should prefer the equal ID.
func SamePlace(a, b string) bool {
	if a == b {
		return true
	}
	g := places()
	return g.loosely[a] == b && b != "" || g.loosely[b] == a && a != ""
}

// CountryOf is the ID of the country that a place is or lies in, "" for one that
// is larger than countries are, and for one that is unknown.
func CountryOf(id string) string {
	const deepest = 8
	for range deepest {
		p, ok := PlaceWithID(id)
		switch {
		case !ok:
			return ""
		case p.Kind == Country:
			return p.ID
		}
		id = p.Parent
	}
	return ""
}

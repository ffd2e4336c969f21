package figures

import (
	"slices"
	"strings"

	"claimcheck/lexicon"
)

// Named returns the series that somebody calls by words or by an identifier, or
// the start of one, in the order of the catalogue. Words must all stand in what a
// series says of its measure, its dimensions, its place, its table and its aliases. If some
// series measure just that, it is they.
func (c *Catalogue) Named(name string) []*Series {
	if isIdentifier(name) {
		if found := c.where(func(s *Series) bool { return strings.HasPrefix(s.ID(), name) }); len(found) > 0 {
			return found
		}
	}
	wanted := strings.Fields(plain(name))
	if len(wanted) == 0 {
		return nil
	}
	if found := c.where(func(s *Series) bool { return plain(s.Measure) == strings.Join(wanted, " ") }); len(found) > 0 {
		return found
	}
	return c.where(func(s *Series) bool { return s.says(wanted) })
}

func (c *Catalogue) where(fits func(*Series) bool) []*Series {
	var found []*Series
	for _, s := range c.All() {
		if fits(s) {
			found = append(found, s)
		}
	}
	return found
}

// isIdentifier reports whether a name can be an identifier, or the start of one:
// at least four of its letters, and not all of them letters of a word.
func isIdentifier(name string) bool {
	return len(name) >= 4 && len(name) <= groupID+1+placeID && strings.ContainsAny(name, "0123456789") && strings.Trim(name, "0123456789abcdef-") == ""
}

// says reports whether each of some words begins a word that the series says of
// itself.
func (s *Series) says(wanted []string) bool {
	parts := []string{s.Measure, s.Place.Name, s.Table.Title, s.Table.Sheet}
	for _, d := range s.Dimensions {
		parts = append(parts, d.Value)
	}
	for _, w := range s.Aliases {
		parts = append(parts, w.Name)
	}
	said := strings.Fields(plain(strings.Join(parts, " ")))
	for _, w := range wanted {
		if !slices.ContainsFunc(said, func(word string) bool { return strings.HasPrefix(strings.TrimLeft(word, "(“\"'"), w) }) {
			return false
		}
	}
	return true
}

// IsOf reports whether a series is of the place that somebody names: by a name
// that the lexicon knows, or by words of its own name.
func (s *Series) IsOf(place string) bool {
	if known, ok := lexicon.PlaceNamed(place); ok && s.Place.ID != "" {
		return lexicon.SamePlace(known.ID, s.Place.ID)
	}
	return place != "" && strings.Contains(plain(s.Place.Name), plain(place))
}

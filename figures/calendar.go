package figures

import (
	"claimcheck/lexicon"
	"claimcheck/period"
)

// calendarOf is how a table counts time: as the one country does that its rows,
// or its title, name. A table of several countries counts as the United Kingdom does.
func (s *shape) calendarOf(f frame) period.Calendar {
	if !s.has(placeRole) {
		return period.CalendarOf(lexicon.CountryOf(first(f.place.ID, onlyPlace(f.title).ID, countryOfBody(f.said[publisherRole]).ID)))
	}
	country, last := "", ""
	for _, r := range f.rows {
		name, _ := s.placeNamed(r)
		if name == last {
			continue
		}
		last = name
		place, _ := lexicon.PlaceNamed(name)
		switch here := lexicon.CountryOf(place.ID); {
		case here == "", country != "" && here != country:
			return period.Calendar{}
		default:
			country = here
		}
	}
	return period.CalendarOf(country)
}

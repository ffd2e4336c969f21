package claims

import (
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/lexicon"
)

// Home is the place that an article is about: the one it names most often, the
// headline counting for several mentions; empty if none stands out. Where its
// reporter sits does not count. An article that names several places of one country,
// and none twice, is about that country, though it may never say so.
func Home(text *extract.Text) string {
	mentions := make(map[string]int)
	home := ""
	for _, p := range text.Places {
		if p.From == 0 && p.To <= datelineEnd(text, p.Block) {
			continue
		}
		mentions[p.ID]++
		if text.Doc.Blocks[p.Block].Kind == corpus.Headline {
			mentions[p.ID] += headlineMentions
		}
		if mentions[p.ID] > mentions[home] {
			home = p.ID
		}
	}
	return countryAround(home, mentions)
}

const headlineMentions = 2

// countryAround is the country of which several places are mentioned, where no place is twice.
func countryAround(home string, mentions map[string]int) string {
	total, places := make(map[string]int), make(map[string]int)
	around, at := home, lexicon.CountryOf(home)
	for id, n := range mentions {
		country := lexicon.CountryOf(id)
		if total[country] += n; country != id {
			places[country]++
		}
	}
	most := mentions[home]
	if most > 1 {
		return home // it is named again
	}
	for country, n := range total {
		if country != "" && country != at && places[country] >= leastPlaces && (n > most || n == most && around != home && country < around) {
			around, most = country, n
		}
	}
	return around
}

// leastPlaces is how many places of a country an article names that is about the country.
const leastPlaces = 3

// nation is the nation or the country that a place lies in or is; of anything
// larger, that itself.
func nation(id string) (lexicon.Place, bool) {
	for {
		p, ok := lexicon.PlaceWithID(id)
		if !ok || p.Kind <= lexicon.Nation {
			return p, ok
		}
		id = p.Parent
	}
}

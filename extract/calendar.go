package extract

import (
	"net/url"
	"strings"
	"sync"

	"claimcheck/corpus"
	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/token"
)

// openingLength is how many bytes an article needs at most to show its country.
const openingLength = 4000

// calendarOf is how the document counts time: by the country that its opening
// plainly is about, else by that of the site it appeared on. Where neither says,
// it is the calendar of the United Kingdom.
func calendarOf(doc *corpus.Document) period.Calendar {
	if country := countryOf(doc); country != "" {
		return period.CalendarOf(country)
	}
	return period.CalendarOf(countryOfSite(doc.URL))
}

// countrySigns are the words of tables/country-signs.tsv with their country.
var countrySigns = sync.OnceValue(func() map[string]string {
	signs := map[string]string{}
	for row := range rows("country-signs.tsv", 2) {
		signs[row[0]] = row[1]
	}
	return signs
})

// countryOf is the country that the opening names or shows most, if that is
// twice as often as any other.
func countryOf(doc *corpus.Document) string {
	named := map[string]int{}
	var room [1024]token.Token
	left := openingLength
	for b := range doc.Blocks {
		text := doc.Blocks[b].Text
		text = text[:min(len(text), left)]
		left -= len(text)
		toks := token.Split(room[:0], text)
		for _, tok := range toks {
			if country, ok := countrySigns()[tok.In(text)]; ok {
				named[country]++
			}
		}
		for _, m := range lexicon.FindPlaces(text, toks) {
			if country := lexicon.CountryOf(m.Place.ID); country != "" && !m.Weak {
				named[country]++
			}
		}
	}
	best, most, second := "", 0, 0
	for country, n := range named {
		switch {
		case n > most:
			best, most, second = country, n, most
		case n > second:
			second = n
		}
	}
	if most < 2*second || most == 0 {
		return ""
	}
	return best
}

// countryOfSite is the country whose letters end the name of a site, "" for one
// that belongs to none: .com, .org.
func countryOfSite(address string) string {
	site, err := url.Parse(address)
	if err != nil {
		return ""
	}
	host := site.Hostname()
	switch last := strings.ToUpper(host[strings.LastIndexByte(host, '.')+1:]); last {
	case "UK":
		return "GB"
	case "GOV", "MIL":
		return "US"
	default:
		if len(last) != 2 {
			return ""
		}
		return last
	}
}

package lexicon

import (
	_ "embed"
	"strings"
	"sync"

	"claimcheck/embedded"
)

//go:embed publishers.tsv
var publisherTable string

// publishers are the national bodies of publishers.tsv, with the country of each.
var publishers = sync.OnceValue(func() [][2]string {
	var all [][2]string
	for row := range embedded.Rows(publisherTable, 2, 2) {
		all = append(all, [2]string{row[0], row[1]})
	}
	return all
})

// PublishedFrom is the country that the figures of a publisher are of where they name
// none, by its id: "US" for "The US Census Bureau". It is empty for
// who publishes figures of many countries, and for whom nobody has listed.
func PublishedFrom(publisher string) string {
	if known, ok := publishedFrom.Load(publisher); ok {
		return known.(string)
	}
	from := listedFrom(publisher)
	publishedFrom.Store(publisher, from)
	return from
}

// IsPublisher reports whether a text is the name of a national body that publishes
// figures, and nothing else: "Australian Bureau of Statistics".
func IsPublisher(text string) bool {
	text = strings.TrimPrefix(text, "The ")
	for _, p := range publishers() {
		if rest, ok := strings.CutPrefix(text, p[0]); ok && (rest == "" || strings.HasPrefix(rest, " (") && strings.HasSuffix(rest, ")")) {
			return true
		}
	}
	return false
}

// publishedFrom is what is known of the publishers that were asked for: a few, for all
// series of a pack.
var publishedFrom sync.Map

func listedFrom(publisher string) string {
	for _, p := range publishers() {
		if at := strings.Index(publisher, p[0]); at >= 0 && isWhole(publisher, at, at+len(p[0])) {
			return p[1]
		}
	}
	return ""
}

// isWhole reports whether a stretch of a text does not cut a word.
func isWhole(text string, from, to int) bool {
	letter := func(at int) bool {
		return at >= 0 && at < len(text) && (text[at] >= 'a' && text[at] <= 'z' || text[at] >= 'A' && text[at] <= 'Z')
	}
	return !letter(from-1) && !letter(to)
}

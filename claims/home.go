package claims

import (
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/lexicon"
)

// Home is the place that an article is about: the one it names most often, the
// headline counting for several mentions; empty if none stands out. Where its
// reporter sits does not count.
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
	return home
}

const headlineMentions = 2

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

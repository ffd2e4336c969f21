package extract

import (
	"sync"

	"claimcheck/quantity"
)

// A changeCue is what a word says about rising and falling, by where it stands.
type changeCue struct {
	verb, moved, noun, adverb, comparative bool
	direction                              quantity.Change
}

// changeCues are the words of tables/changes.tsv.
var changeCues = sync.OnceValue(func() map[string]changeCue {
	cues := map[string]changeCue{}
	for row := range rows("changes.tsv", 3) {
		cue := cues[row[0]]
		switch row[1] {
		case "up":
			cue.direction = quantity.Up
		case "down":
			cue.direction = quantity.Down
		}
		switch row[2] {
		case "verb":
			cue.verb = true
		case "moved":
			cue.moved = true
		case "noun":
			cue.noun = true
		case "adverb":
			cue.adverb = true
		case "comparative":
			cue.comparative = true
		}
		cues[row[0]] = cue
	}
	return cues
})

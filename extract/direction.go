package extract

import (
	"sort"
	"strings"
	"sync"

	"claimcheck/quantity"
)

// DirectionOfChange returns which way the number went, by the word that tells of
// its change. It is None where nothing tells, or where the word judges what
// happened and not the number: waits that improve grow shorter.
func (t *Text) DirectionOfChange(i int) quantity.Change {
	q := &t.Quantities[i]
	sent := &t.Sentences[q.Sentence]
	n := sort.Search(len(sent.Words), func(n int) bool { return sent.From+sent.Words[n].End >= q.moved })
	if n == len(sent.Words) || sent.From+sent.Words[n].End != q.moved || judging()[strings.ToLower(sent.Words[n].Text)] {
		return quantity.None
	}
	f := changeFinder{cues: changeCues(), words: sent.Words, from: sent.From}
	return f.unless(n, f.cue(n).direction)
}

// judging are words of change that say better or worse, faster or slower.
var judging = sync.OnceValue(func() map[string]bool { return wordSet("judging.tsv") })

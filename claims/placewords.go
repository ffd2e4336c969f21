package claims

import (
	_ "embed"
	"strings"
	"sync"

	"claimcheck/embedded"
	"claimcheck/extract"
)

//go:embed places.tsv
var placeWordTable string

// placeWords are the phrases that say what a place is to a number, by kind.
var placeWords = sync.OnceValue(func() map[string]phraseSet {
	kinds := make(map[string]phraseSet)
	for row := range embedded.Rows(placeWordTable, 2, 2) {
		if kinds[row[0]] == nil {
			kinds[row[0]] = make(phraseSet)
		}
		kinds[row[0]][row[1]] = true
	}
	return kinds
})

// pointingWords are the words with which the phrases end that mean a place without
// its name, so that most words of a text need not be looked at twice.
var pointingWords = sync.OnceValue(func() map[string]bool {
	last := map[string]bool{"former": true, "latter": true, "there": true}
	for word := range callings() {
		last[word] = true
	}
	for _, kind := range []string{"nationwide", "across"} {
		for phrase := range placeWords()[kind] {
			last[phrase[strings.LastIndexByte(phrase, ' ')+1:]] = true
		}
	}
	return last
})

// A phraseSet is a set of phrases of a few words each.
type phraseSet map[string]bool

// longestPhrase is how many words a phrase of a phraseSet may have.
const longestPhrase = 4

// endingAt returns how many words before word n of a sentence make up one of the
// phrases, the longest, or 0.
func (p phraseSet) endingAt(sent *extract.Sentence, n int) int {
	length, phrase := 0, ""
	for size := 1; size <= min(longestPhrase, n); size++ {
		if phrase = strings.TrimSuffix(lower(sent, n-size)+" "+phrase, " "); p[phrase] {
			length = size
		}
	}
	return length
}

// lower is a word of a sentence in small letters, or nothing beyond its ends.
func lower(sent *extract.Sentence, n int) string {
	if n < 0 || n >= len(sent.Words) {
		return ""
	}
	return strings.ToLower(sent.Words[n].Text)
}

package lexicon

import (
	_ "embed"
	"hash/maphash"
	"sync"
	"sync/atomic"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"

	"claimcheck/embedded"
)

//go:embed stems.tsv
var stemTable string

var stems = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for row := range embedded.Rows(stemTable, 1, 2) {
		m[row[0]] = row[1]
	}
	return m
})

// longestStemmed is where stemming stops: no English word is longer, and the
// stemmer's time grows with the square of a word's length.
const longestStemmed = 40

// stem returns what the forms of a folded, singular word share.
func stem(word string) string {
	if s, ok := stems()[word]; ok {
		return s
	}
	if len(word) > longestStemmed {
		return word
	}
	env := snowballstem.NewEnv(word)
	english.Stem(env)
	return env.Current()
}

// stemmed are words that were stemmed of late, each at the place that its hash gives it: a
// text says the same words again and again, and so do its tables.
var (
	stemmed    [1 << 12]atomic.Pointer[stemmedWord]
	stemmedFor = maphash.MakeSeed()
)

type stemmedWord struct{ word, stem string }

// stemOf is the stem of the word that a key spells.
func stemOf(key []byte) string {
	at := &stemmed[maphash.Bytes(stemmedFor, key)%uint64(len(stemmed))]
	if known := at.Load(); known != nil && known.word == string(key) {
		return known.stem
	}
	word := string(key)
	known := &stemmedWord{word, stem(word)}
	at.Store(known)
	return known.stem
}

// Stem is a word without its endings, as terms have it: "introduc" for
// "introduced". The word is in lower case.
func Stem(word string) string { return stem(word) }

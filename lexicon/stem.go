package lexicon

import (
	_ "embed"
	"sync"

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

// Stem is a word without its endings, as terms have it: "introduc" for
// "introduced". The word is in lower case.
func Stem(word string) string { return stem(word) }

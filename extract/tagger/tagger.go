// Package tagger says which part of speech each word of a sentence is, and
// which words look like a name. It does not know what a claim or a document is,
// nor whether a name is one: its labels are a hint beside better evidence.
//
// It runs the trained weights of prose v2 (MIT licence, see internal/weights)
// and takes the decisions that prose takes, with places instead of copies:
//
//	words := tagger.Words(nil, "The NCA seized $54 million in London.")
//	m := tagger.Default()
//	m.Tag(words)
//	m.Label(words)
//	names := tagger.Entities(nil, words)
//
// Where prose decides by chance, because two tags have equal sums and it looks
// through a map, the tag that comes first in the order of the constants wins.
package tagger

import (
	_ "embed"
	"sync"

	"claimcheck/extract/tagger/internal/weights"
)

//go:generate go run ./internal/flatten weights.bin

//go:embed weights.bin
var embedded []byte

// A Word is a piece of a sentence as the Penn treebank cuts it, "do" and "n't",
// with its place in bytes and with what the model thinks of it.
type Word struct {
	Text       string // curly quotation marks made straight
	Start, End int
	Tag        Tag
	Label      Label
}

// A Model holds trained weights. It never changes, so any number of goroutines
// may use it.
type Model struct {
	tables *weights.Tables
	after  []tagSums

	// What stands in the place of certain words, and around a sentence.
	year, digits, hyphened   neighbour
	start, start2, end, end2 neighbour
	noWord                   sight
}

// Default returns the embedded model. The first call reads it, which takes some
// milliseconds.
func Default() *Model { return defaultModel() }

var defaultModel = sync.OnceValue(func() *Model {
	tables, err := weights.Read(embedded)
	if err != nil {
		panic("tagger: the embedded weights are damaged: " + err.Error())
	}
	return newModel(tables)
})

func newModel(t *weights.Tables) *Model {
	standIn := func(name string) neighbour {
		return neighbour{
			context: weights.Number(t.Words, name),
			suffix:  weights.Number(t.Affixes, suffix3(name)),
		}
	}
	return &Model{
		tables: t, after: sumsAfter(t),
		year: standIn("!YEAR"), digits: standIn("!DIGITS"), hyphened: standIn("!HYPHEN"),
		start: standIn("-START-"), start2: standIn("-START2-"), end: standIn("-END-"), end2: standIn("-END2-"),
		noWord: sight{lower: weights.Number(t.Words, "None")},
	}
}

// Package tagger says which part of speech each word of a sentence is, and
// which words look like a name. It does not know what a claim or a document is,
// nor whether a name is one: its labels are a hint beside better evidence.
//
// It runs the trained weights of prose v2 (MIT licence, see internal/weights)
// and takes the decisions that prose takes, with places instead of copies:
//
//	words := tagger.Words(nil, "The NCA seized $54 million in London.")
//	m := tagger.Default()
//	m.Read(words)
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

	// Sums that come up again and again: what two tags before say of a tag, and
	// of a label what the word's own tag, the tags beside it and its form say.
	after                               []tagSums
	tagged, tagBefore, tagAfter, formed []labelSums

	// What stands in the place of certain words, and around a sentence.
	year, digits, hyphened   sight
	start, start2, end, end2 sight
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
	standIn := func(name string) sight {
		return sight{
			context:       number(t.Words, name),
			contextSuffix: number(t.Affixes, suffix3(name)),
			lower:         number(t.Words, "None"), // to the labeller all that is no word is this
		}
	}
	return &Model{
		tables: t, after: sumsAfter(t),
		tagged: taggedSums(t), tagBefore: sumsByTag(t, weights.PrevPOS), tagAfter: sumsByTag(t, weights.NextPOS), formed: formedSums(t),
		year: standIn("!YEAR"), digits: standIn("!DIGITS"), hyphened: standIn("!HYPHEN"),
		start: standIn("-START-"), start2: standIn("-START2-"), end: standIn("-END-"), end2: standIn("-END2-"),
	}
}

// Read fills in the tags and the labels of the words of one sentence.
func (m *Model) Read(words []Word) {
	var space [usualSentence]sight
	sights := m.sightsOf(space[:0], words)
	m.tag(words, sights)
	m.label(words, sights)
}

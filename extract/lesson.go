package extract

import (
	"slices"

	"claimcheck/corpus"
	"claimcheck/extract/recogniser"
)

// Lesson returns what the recogniser sees of a document's sentences, for those
// who teach it.
func (x *Extractor) Lesson(doc *corpus.Document) (*Text, [][]recogniser.Word) {
	t := x.read(doc)
	x.names.guess()
	var seen [][]recogniser.Word
	for s := range t.Sentences {
		seen = append(seen, slices.Clone(x.names.sentenceSeen(s)))
	}
	return t.owned(), seen
}

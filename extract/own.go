package extract

import "claimcheck/corpus"

// emptied returns a text of doc in which nothing is found yet, in the memory of t.
func (t *Text) emptied(doc *corpus.Document) *Text {
	return &Text{
		Doc: doc, Sentences: t.Sentences[:0], Entities: t.Entities[:0], Places: t.Places[:0],
		Quantities: t.Quantities[:0], Times: t.Times[:0], Skipped: t.Skipped[:0],
	}
}

// owned returns the text in memory of its own, no more than it needs.
func (t *Text) owned() *Text {
	return &Text{
		Doc: t.Doc, Sentences: fitting(t.Sentences), Entities: fitting(t.Entities), Places: fitting(t.Places),
		Quantities: fitting(t.Quantities), Times: fitting(t.Times), Skipped: fitting(t.Skipped),
	}
}

func fitting[T any](list []T) []T { return append([]T(nil), list...) }

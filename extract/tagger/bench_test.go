package tagger

import (
	"testing"

	"github.com/jdkato/prose/v2"

	"claimcheck/extract/tagger/internal/weights"
)

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		tables, err := weights.Read(embedded)
		if err != nil {
			b.Fatal(err)
		}
		newModel(tables)
	}
}

func BenchmarkWords(b *testing.B) {
	benchmark(b, func(words []Word) {})
}

func BenchmarkRead(b *testing.B) {
	benchmark(b, Default().Read)
}

// benchmark cuts the hand-written sentences into words and hands them to f.
func benchmark(b *testing.B, f func([]Word)) {
	list := benchSentences(b)
	var words []Word
	for b.Loop() {
		for _, sentence := range list {
			words = Words(words[:0], sentence)
			f(words)
		}
	}
}

func benchSentences(b *testing.B) []string {
	list, size := sentences(), 0
	for i := range list {
		list[i] = straighten(list[i]) // so that what is measured does not allocate
		size += len(list[i])
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	return list
}

func BenchmarkProse(b *testing.B) {
	list, model := benchSentences(b), proseModel()
	for b.Loop() {
		for _, sentence := range list {
			if _, err := prose.NewDocument(sentence, prose.UsingModel(model), prose.WithSegmentation(false)); err != nil {
				b.Fatal(err)
			}
		}
	}
}

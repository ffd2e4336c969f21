package main

import (
	"fmt"
	"slices"

	"claimcheck/extract/recogniser"
)

// A score says how well names are recognised: with their bounds and their kind.
type score struct{ right, said, marked int }

func (s score) String() string {
	return fmt.Sprintf("precision %.1f, recall %.1f, F1 %.1f of %d names",
		percent(s.right, s.said), percent(s.right, s.marked), percent(2*s.right, s.said+s.marked), s.marked)
}

func percent(part, whole int) float64 { return 100 * float64(part) / float64(max(whole, 1)) }

// measure sets what a model recognises beside what people have marked.
func measure(model *recogniser.Model, sentences []recogniser.Marked) score {
	r := recogniser.New(model)
	var s score
	var names []recogniser.Name
	for _, sentence := range sentences {
		names = r.Names(names[:0], sentence.Words)
		s.said += len(names)
		s.marked += len(sentence.Names)
		for _, n := range names {
			if slices.Contains(sentence.Names, n) {
				s.right++
			}
		}
	}
	return s
}

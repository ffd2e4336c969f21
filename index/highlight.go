package index

import (
	"slices"
	"strings"
)

// A Mark is a range of bytes of a hit's sentence that is to be shown marked.
type Mark struct {
	Start, End int
	Number     bool // the claim's own number, not a word that was looked for
}

// wanted are the words that a query looks for in sentences.
type wanted struct {
	stems      []string
	beginnings []string
	rows       [][]string
}

func (w *wanted) isZero() bool { return w.stems == nil && w.beginnings == nil && w.rows == nil }

// marks returns what is to be marked in an entry's sentence, in order and
// without overlap: its number, and the words that were looked for.
func (w *wanted) marks(e *Entry) []Mark {
	number := Mark{e.Offset, e.Offset + len(e.Text), true}
	var marks []Mark
	if number.Start >= 0 && number.End <= len(e.Sentence) && e.Text != "" {
		marks = append(marks, number)
	}
	if !w.isZero() {
		marks = append(marks, w.inSentence(split(e.Sentence))...)
	}
	return withoutOverlap(marks)
}

// inSentence marks single words, and rows of words as a whole.
func (w *wanted) inSentence(words []word) []Mark {
	var marks []Mark
	for i, found := range words {
		if w.has(found.folded) {
			marks = append(marks, Mark{Start: found.start, End: found.end})
		}
		for _, row := range w.rows {
			if begins(words[i:], row) {
				marks = append(marks, Mark{Start: found.start, End: words[i+len(row)-1].end})
			}
		}
	}
	return marks
}

func (w *wanted) has(folded string) bool {
	for _, b := range w.beginnings {
		if strings.HasPrefix(folded, b) {
			return true
		}
	}
	return len(w.stems) > 0 && slices.Contains(w.stems, stem(folded))
}

func begins(words []word, row []string) bool {
	if len(words) < len(row) {
		return false
	}
	for i, want := range row {
		if words[i].folded != want {
			return false
		}
	}
	return true
}

// withoutOverlap keeps the number whole, and of the words what lies beside it
// and beside each other.
func withoutOverlap(marks []Mark) []Mark {
	slices.SortStableFunc(marks, func(a, b Mark) int {
		if a.Number != b.Number {
			return boolOrder(a.Number)
		}
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	var kept []Mark
	for _, m := range marks {
		if !slices.ContainsFunc(kept, func(k Mark) bool { return m.Start < k.End && k.Start < m.End }) {
			kept = append(kept, m)
		}
	}
	slices.SortFunc(kept, func(a, b Mark) int { return a.Start - b.Start })
	return kept
}

// boolOrder puts what holds before what does not.
func boolOrder(holds bool) int {
	if holds {
		return -1
	}
	return 1
}

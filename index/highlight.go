package index

import (
	"cmp"
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
// without overlap: its number, and beside it the words that were looked for.
func (w *wanted) marks(e *Entry) []Mark {
	var kept []Mark
	number := Mark{e.Offset, e.Offset + len(e.Text), true}
	if number.Start < 0 || number.End > len(e.Sentence) {
		number = Mark{}
	}
	if !w.isZero() {
		end := 0
		for _, m := range w.inSentence(split(e.Sentence)) {
			if m.Start >= end && !m.overlaps(number) {
				kept, end = append(kept, m), m.End
			}
		}
	}
	if number.End > number.Start {
		kept = append(kept, number)
		slices.SortFunc(kept, byPlace)
	}
	return kept
}

func (m Mark) overlaps(o Mark) bool { return m.Start < o.End && o.Start < m.End }

// byPlace puts marks in the order of the sentence, the longest first where
// several begin.
func byPlace(a, b Mark) int { return cmp.Or(a.Start-b.Start, b.End-a.End) }

// inSentence returns the words and the rows of words that were looked for.
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
	slices.SortFunc(marks, byPlace)
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

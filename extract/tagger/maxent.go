package tagger

import "claimcheck/extract/tagger/internal/weights"

// A sight is what the labeller sees of a word: numbers of the vocabularies, and
// how the word looks.
type sight struct {
	written, lower int
	prefix, suffix int // three bytes, in lower case
	shape          int
}

// Label fills in the labels of the words of one sentence. It looks at their
// tags, so Tag comes first.
func (m *Model) Label(words []Word) {
	before, word := m.noWord, m.look(words, 0)
	history := nothingBefore
	for i := range words {
		after := m.look(words, i+1)
		label := m.label(words, i, &[3]sight{before, word, after}, history)
		words[i].Label = label
		history = historyOf(label)
		before, word = word, after
	}
}

// look returns what the labeller sees of word i, or of what follows the last.
func (m *Model) look(words []Word, i int) sight {
	if i >= len(words) {
		return m.noWord
	}
	t, text := m.tables, words[i].Text
	var space [longWord]byte
	s := sight{written: weights.Number(t.Words, text), shape: shapeOf(text)}
	s.lower = s.written
	if !isLowerASCII(text) {
		s.lower = weights.Number(t.Words, appendLower(space[:0], text))
	}
	s.prefix = weights.Number(t.Affixes, appendLower(space[:0], prefix3(text)))
	s.suffix = weights.Number(t.Affixes, appendLower(space[:0], suffix3(text)))
	return s
}

// label returns the label of word i; near is that word between its neighbours.
// The sums are of binary fractions: what is added after what is as in prose, so
// that they come out the same to the last bit.
func (m *Model) label(words []Word, i int, near *[3]sight, history int) Label {
	t, rows, word := m.tables, &m.tables.ScoreRows, &near[1]
	pos, prevPOS, nextPOS := words[i].Tag.number(), int(outside), int(outside)
	if i > 0 {
		prevPOS = words[i-1].Tag.number()
	}
	if i+1 < len(words) {
		nextPOS = words[i+1].Tag.number()
	}
	var sums labelSums
	sums.add(t, rows[weights.LabelBias][0])
	sums.add(t, rows[weights.IsBasic][t.Basic[word.written]])
	sums.add(t, rows[weights.NextPOS][nextPOS])
	sums.add(t, rows[weights.NextText][near[2].lower])
	sums.add(t, rows[weights.POS][pos])
	sums.add(t, rows[weights.POSHistory][pos*len(weights.HistoryNames)+history])
	sums.add(t, rows[weights.Prefix3][word.prefix])
	sums.add(t, rows[weights.PrevPOS][prevPOS])
	sums.add(t, rows[weights.PrevHistory][history])
	sums.add(t, rows[weights.PrevText][near[0].lower])
	sums.add(t, rows[weights.Shape][word.shape])
	sums.add(t, rows[weights.Suffix3][word.suffix])
	sums.add(t, rows[weights.Text][word.written])
	sums.add(t, t.TextAndPOS.Row(word.lower, uint8(nextPOS)))
	if length := len(words[i].Text); length < weights.MaxLength {
		sums.add(t, rows[weights.Length][length])
	}
	return sums.best()
}

// nothingBefore is the history of a sentence's first word.
const nothingBefore = 0

// historyOf returns what is remembered of a label: O, B or I, by the numbers of
// weights.HistoryNames. The trained model tells kinds apart here, but prose
// forgets them before it asks.
func historyOf(l Label) int {
	switch {
	case l == Outside:
		return 1
	case l.IsFirst():
		return 2
	default:
		return 3
	}
}

// labelSums are the sums of weights by label.
type labelSums [weights.MaxLabels]float64

func (s *labelSums) add(t *weights.Tables, row weights.Row) {
	first, end := row.Span()
	for _, score := range t.Scores[first:end] {
		s[score.Label%weights.MaxLabels] += score.Weight
	}
}

// best returns the label with the highest sum, of equals the first.
func (s *labelSums) best() Label {
	best := 0
	for label := 1; label < labelCount; label++ {
		if s[label] > s[best] {
			best = label
		}
	}
	return Label(best)
}

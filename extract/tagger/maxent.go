package tagger

import "claimcheck/extract/tagger/internal/weights"

// label fills in the labels of the words of one sentence, whose tags it looks at.
func (m *Model) label(words []Word, sights []sight) {
	history, before := nothingBefore, int(outside)
	for i := range words {
		tag, after := words[i].Tag.number(), int(outside)
		if i+1 < len(words) {
			after = words[i+1].Tag.number()
		}
		sums := m.tagged[tag*histories+history]
		sums.plus(&m.tagBefore[before])
		sums.plus(&m.tagAfter[after])
		m.addWord(&sums, words[i].Text, sights[i+dummiesBefore-1:], after)
		words[i].Label = sums.best()
		history, before = historyOf(words[i].Label), tag
	}
}

// addWord adds what the word itself, near[1], and the words beside it say. After
// is the tag of the word after it.
func (m *Model) addWord(sums *labelSums, text string, near []sight, after int) {
	t, word := m.tables, &near[1]
	written := t.Word(int(word.written))
	sums.plus(&m.formed[formOf(int(word.shape), written.Basic(), len(text))])
	sums.add(t, written.Score(weights.Text))
	sums.add(t, t.ScoreRow(weights.Prefix3, int(word.prefix)))
	sums.add(t, t.ScoreRow(weights.Suffix3, int(word.suffix)))
	sums.add(t, t.TextAndPOS.Row(int(word.lower), uint8(after)))
	sums.add(t, t.Word(int(near[0].lower)).Score(weights.PrevText))
	sums.add(t, t.Word(int(near[2].lower)).Score(weights.NextText))
}

// nothingBefore is the history of a sentence's first word.
const nothingBefore = 0

const histories = len(weights.HistoryNames)

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

// taggedSums returns the sums of what a tag and the history say, which come with
// every word, by tag*histories+history.
func taggedSums(t *weights.Tables) []labelSums {
	all := make([]labelSums, tagCount*histories)
	for i := range all {
		tag, history := i/histories, i%histories
		all[i].add(t, t.ScoreRow(weights.LabelBias, 0))
		all[i].add(t, t.ScoreRow(weights.POS, tag))
		all[i].add(t, t.ScoreRow(weights.PrevHistory, history))
		all[i].add(t, t.ScoreRow(weights.POSHistory, tag*len(weights.HistoryNames)+history))
	}
	return all
}

// sumsByTag returns the sums of a table that is kept by tags.
func sumsByTag(t *weights.Tables, table weights.ScoreTable) []labelSums {
	all := make([]labelSums, tagCount)
	for tag := range all {
		all[tag].add(t, t.ScoreRow(table, tag))
	}
	return all
}

// formedSums returns the sums of what a word's form says, by formOf.
func formedSums(t *weights.Tables) []labelSums {
	all := make([]labelSums, formOf(len(weights.ShapeNames), 0, 0))
	for shape := range weights.ShapeNames {
		for basic := range 2 {
			for length := range weights.MaxLength + 1 {
				sums := &all[formOf(shape, basic, length)]
				sums.add(t, t.ScoreRow(weights.Shape, shape))
				sums.add(t, t.ScoreRow(weights.IsBasic, basic))
				if length < weights.MaxLength {
					sums.add(t, t.ScoreRow(weights.Length, length))
				}
			}
		}
	}
	return all
}

// formOf is the place of the sums of words of a shape, in Basic English or not
// (1 or 0), and of a length.
func formOf(shape, basic, length int) int {
	return (shape*2+basic)*(weights.MaxLength+1) + min(length, weights.MaxLength)
}

// labelSums are the sums of scores by label. They are whole numbers, so it does
// not matter in which order they were added up.
type labelSums [labelCount]int64

func (s *labelSums) add(t *weights.Tables, row weights.Row) {
	for scores := t.Scores(row); scores.Any(); scores = scores.Rest() {
		score := scores.First()
		if label := score.Label(); int(label) < len(s) {
			s[label] += score.Weight()
		}
	}
}

func (s *labelSums) plus(other *labelSums) {
	for i := range s {
		s[i] += other[i]
	}
}

// best returns the label with the highest sum, of equals the first.
func (s *labelSums) best() Label {
	best := 0
	for label := 1; label < len(s); label++ {
		if s[label] > s[best] {
			best = label
		}
	}
	return Label(best)
}

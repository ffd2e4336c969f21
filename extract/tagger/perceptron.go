package tagger

import (
	"math"

	"claimcheck/extract/tagger/internal/weights"
)

// A neighbour is what the tagger sees of a word, be it the one that it tags or
// one nearby: numbers of the vocabularies.
type neighbour struct {
	written int // the word as written
	context int // the word in lower case, or "!YEAR" and the like
	suffix  int // the last three bytes of the context word
}

// Tag fills in the tags of the words of one sentence.
func (m *Model) Tag(words []Word) {
	// The two words before, the word, the two after. That the outer dummy stands
	// nearer to the first word is as prose was trained.
	near := [5]neighbour{m.start, m.start2, m.neighbour(words, 0), m.neighbour(words, 1)}
	tag1, tag2 := beforeFirst, beforeBeforeFirst
	for i := range words {
		near[4] = m.neighbour(words, i+2)
		tag := tagByLooks(words[i].Text)
		if tag == 0 {
			tag = Tag(m.tables.Known[near[2].written])
		}
		if tag == 0 {
			sums := m.sums(words[i].Text, &near, tag1, tag2)
			tag = sums.best()
		}
		words[i].Tag = tag
		tag1, tag2 = tag, tag1
		copy(near[:], near[1:])
	}
}

// neighbour returns what the tagger sees of word i, or of what follows the last.
func (m *Model) neighbour(words []Word, i int) neighbour {
	if i == len(words) {
		return m.end
	} else if i > len(words) {
		return m.end2
	}
	text := words[i].Text
	written := weights.Number(m.tables.Words, text)
	switch classOf(text) {
	case hyphened:
		return neighbour{written, m.hyphened.context, m.hyphened.suffix}
	case year:
		return neighbour{written, m.year.context, m.year.suffix}
	case digits:
		return neighbour{written, m.digits.context, m.digits.suffix}
	}
	if isLowerASCII(text) {
		return neighbour{written, written, weights.Number(m.tables.Affixes, suffix3(text))}
	}
	var space [longWord]byte
	lower := appendLower(space[:0], text)
	return neighbour{
		written: written,
		context: weights.Number(m.tables.Words, lower),
		suffix:  weights.Number(m.tables.Affixes, suffix3(lower)),
	}
}

// sums adds up the votes for each tag of the word in the middle of near.
func (m *Model) sums(text string, near *[5]neighbour, tag1, tag2 Tag) tagSums {
	t, rows := m.tables, &m.tables.VoteRows
	sums := m.after[after(tag1, tag2)]
	sums.add(t, rows[weights.Suffix][weights.Number(t.Affixes, suffix3(text))])
	if text != "" {
		sums.add(t, rows[weights.First][text[0]])
	}
	sums.add(t, rows[weights.Word][near[2].context])
	sums.add(t, t.WordTag.Row(near[2].context, uint8(tag1)))
	sums.add(t, rows[weights.Word1][near[1].context])
	sums.add(t, rows[weights.Suffix1][near[1].suffix])
	sums.add(t, rows[weights.Word2][near[0].context])
	sums.add(t, rows[weights.NextWord1][near[3].context])
	sums.add(t, rows[weights.NextSuffix1][near[3].suffix])
	sums.add(t, rows[weights.NextWord2][near[4].context])
	return sums
}

// tagSums are the sums of votes by tag, in thousandths. They are whole numbers,
// so it does not matter in which order they were added up.
type tagSums [weights.MaxTags]int32

// sumsAfter returns the sums of the votes that come from the two tags before a
// word alone, by after: they are most of the votes, and the same each time.
func sumsAfter(t *weights.Tables) []tagSums {
	start := biasSums(t)
	sums := make([]tagSums, tagCount*tagCount)
	for tag1 := range Tag(tagCount) {
		for tag2 := range Tag(tagCount) {
			s := &sums[after(tag1, tag2)]
			*s = start
			s.add(t, t.VoteRows[weights.Tag1][tag1])
			s.add(t, t.VoteRows[weights.Tag2][tag2])
			s.add(t, t.VoteRows[weights.Tags][weights.PairKey(int(tag1), int(tag2))])
		}
	}
	return sums
}

// after is the place of the sums after two tags.
func after(tag1, tag2 Tag) int { return int(tag1)*tagCount + int(tag2) }

// biasSums returns the votes that every word gets. A tag without one never came
// up in training for a word that is not known to have it, and cannot win.
func biasSums(t *weights.Tables) tagSums {
	var sums tagSums
	for tag := range sums {
		sums[tag] = math.MinInt32 / 2
	}
	first, end := t.VoteRows[weights.Bias][0].Span()
	for _, vote := range t.Votes[first:end] {
		sums[vote.Tag()] = vote.Weight()
	}
	return sums
}

func (s *tagSums) add(t *weights.Tables, row weights.Row) {
	first, end := row.Span()
	for _, vote := range t.Votes[first:end] {
		s[vote.Tag()%weights.MaxTags] += vote.Weight()
	}
}

// best returns the tag with the highest sum, of equals the first.
func (s *tagSums) best() Tag {
	best := 1
	for tag := 2; tag < tagCount; tag++ {
		if s[tag] > s[best] {
			best = tag
		}
	}
	return Tag(best)
}

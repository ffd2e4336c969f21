package tagger

import (
	"math"

	"claimcheck/extract/tagger/internal/weights"
)

// tag fills in the tags of the words of one sentence.
func (m *Model) tag(words []Word, sights []sight) {
	tag1, tag2 := beforeFirst, beforeBeforeFirst
	for i := range words {
		near := (*[5]sight)(sights[i:])
		tag := tagByLooks(words[i].Text)
		if tag == 0 {
			tag = Tag(m.tables.Word(int(near[2].written)).Known())
		}
		if tag == 0 {
			sums := m.sums(near, tag1, tag2)
			tag = sums.best()
		}
		words[i].Tag = tag
		tag1, tag2 = tag, tag1
	}
}

// sums adds up the votes for each tag of the word in the middle of near: there
// are the two words before, the word, the two after.
func (m *Model) sums(near *[5]sight, tag1, tag2 Tag) tagSums {
	t := m.tables
	sums := m.after[after(tag1, tag2)]
	sums.add(t, t.VoteRow(weights.Suffix, int(near[2].writtenSuffix)))
	sums.add(t, t.VoteRow(weights.First, int(near[2].first)))
	sums.add(t, t.Word(int(near[2].context)).Vote(weights.Word))
	sums.add(t, t.WordTag.Row(int(near[2].context), uint8(tag1)))
	sums.add(t, t.Word(int(near[1].context)).Vote(weights.Word1))
	sums.add(t, t.VoteRow(weights.Suffix1, int(near[1].contextSuffix)))
	sums.add(t, t.Word(int(near[0].context)).Vote(weights.Word2))
	sums.add(t, t.Word(int(near[3].context)).Vote(weights.NextWord1))
	sums.add(t, t.VoteRow(weights.NextSuffix1, int(near[3].contextSuffix)))
	sums.add(t, t.Word(int(near[4].context)).Vote(weights.NextWord2))
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
			s.add(t, t.VoteRow(weights.Tag1, int(tag1)))
			s.add(t, t.VoteRow(weights.Tag2, int(tag2)))
			s.add(t, t.VoteRow(weights.Tags, weights.PairKey(int(tag1), int(tag2))))
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
	for votes := t.Votes(t.VoteRow(weights.Bias, 0)); votes.Any(); votes = votes.Rest() {
		vote := votes.First()
		sums[vote.Tag()%weights.MaxTags] = vote.Weight()
	}
	return sums
}

func (s *tagSums) add(t *weights.Tables, row weights.Row) {
	for votes := t.Votes(row); votes.Any(); votes = votes.Rest() {
		vote := votes.First()
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

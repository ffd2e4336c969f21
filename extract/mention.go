package extract

import (
	"cmp"
	"slices"
	"strings"

	"claimcheck/extract/recogniser"
)

// kinds are the types of the recogniser's names.
var kinds = [...]EntityType{recogniser.Person: Person, recogniser.Organisation: Organisation, recogniser.Place: PlaceName}

// recognisedVote is the vote of the recogniser for the type of one mention.
const recognisedVote = sure - 2

// mention is the name that the recogniser found in a sentence.
func (n *namer) mention(t *Text, sentence int, name recogniser.Name) candidate {
	s := &t.Sentences[sentence]
	first, end := n.trimmed(n.sentenceSeen(sentence), name)
	c := candidate{sentence: sentence, block: s.Block, first: first, last: end}
	c.from, c.to = s.From+s.Words[first].Start, s.From+s.Words[end-1].End
	if endsInStop(s.Words[end-1].Text) {
		c.to--
	}
	c.key = t.Doc.Blocks[s.Block].Text[c.from:c.to]
	c.votes[kinds[name.Kind]] = recognisedVote
	c.place = t.placeAt(c)
	return c
}

// trimmed takes off a name what is no part of it: the article, the mark of a
// possessive, and the titles of a person before it and after.
func (n *namer) trimmed(words []recogniser.Word, name recogniser.Name) (first, end int) {
	first, end = name.First, name.End
	if end-first > 1 && strings.EqualFold(words[first].Text, "the") {
		first++
	}
	if end-first > 1 && isPossessive(words[end-1].Text) {
		end--
	}
	for name.Kind == recogniser.Person {
		size, _ := n.known.titleOf(end-first, func(i int) string { return words[first+i].Text })
		if size == 0 || size == end-first || !isCapital(words[first+size].Text) {
			break
		}
		first += size
	}
	if name.Kind == recogniser.Person && end-first > 2 && isAcronym(words[end-1].Text) && !isAcronym(words[end-2].Text) {
		end-- // "Nora Hale MP"
	}
	return first, end
}

// honoured is the mention of a person with the honorifics before it, as in "Sir
// Colin Hale". They belong to the mention, but not to the name.
func (n *namer) honoured(t *Text, c *candidate) Found {
	s, words, first := &t.Sentences[c.sentence], n.sentenceSeen(c.sentence), c.first
	for first > 0 && n.known.titles[words[first-1].Text] == honorific {
		first--
	}
	if first == c.first {
		return t.found(c.block, c.sentence, c.from, c.to)
	}
	return t.found(c.block, c.sentence, s.From+s.Words[first].Start, c.to)
}

// placeAt returns 1 + the index of the place that the whole name is, or 0.
func (t *Text) placeAt(c candidate) int {
	i, _ := slices.BinarySearchFunc(t.Places, c, func(p Place, c candidate) int {
		return cmp.Or(cmp.Compare(p.Block, c.block), cmp.Compare(p.From, c.from))
	})
	if i < len(t.Places) && t.Places[i].Block == c.block && t.Places[i].From == c.from && t.Places[i].To == c.to && !t.Places[i].Demonym {
		return i + 1
	}
	return 0
}

package extract

import (
	"slices"
	"strings"

	"claimcheck/extract/tagger"
)

// votes are what speaks for each type of a name. All mentions of a name vote,
// and the name has one type throughout the article.
type votes [Product + 1]int

// winner is the type with the most votes; the earlier one of equals, and
// OtherName if none has any.
func (v votes) winner() EntityType {
	best := OtherName
	for t := Person; t <= Product; t++ {
		if v[t] > v[best] {
			best = t
		}
	}
	return best
}

// add adds other votes.
func (v *votes) add(other votes) {
	for t, votes := range other {
		v[t] += votes
	}
}

// vote looks at a name and at what stands around it.
func (n *namer) vote(c *candidate, words []nameWord, titled bool) {
	name := words[c.first:c.last]
	c.votes[OtherName] = 1
	n.voteKnown(c, name)
	n.voteHeads(c, name)
	n.votePart(c, name)
	if c.votes[Organisation] < sure-1 && c.votes[PlaceName] < sure {
		n.votePerson(c, name)
	}
	n.voteLabels(c, name)
	n.voteAround(c, words)
	if titled {
		c.votes[Person] += 2 * sure
	}
}

// sure is the vote of a sign that leaves little doubt.
const sure = 8

// placeVote is the vote of the lexicon for a place that it knows.
const placeVote = sure - 1

// voteKnown asks the gazetteer and the lexicon's places.
func (n *namer) voteKnown(c *candidate, name []nameWord) {
	if name[0].glued+1 != len(name) {
		return
	}
	if name[0].known {
		c.votes[name[0].kind] += sure
	}
	if p := name[0].place; p > 0 && !n.places[p-1].Demonym {
		c.place = n.placeFrom + p
		c.votes[PlaceName] += placeVote
		if n.weak[n.placeFrom+p-1] {
			c.votes[PlaceName] -= 5
		}
	}
}

// voteHeads looks for the word that tells what the name is the name of.
func (n *namer) voteHeads(c *candidate, name []nameWord) {
	if len(name) == 1 {
		n.voteShort(c, name[0])
		return
	}
	if name[0].spelled && slices.ContainsFunc(name, isVersus) {
		c.votes[Law] += 3 * sure
	}
	n.voteLastWord(c, name)
	if first := n.known.heads[name[0].text]; first.joinedBy("first") || first.joinedBy("number") && len(name) == 2 && isLawNumber(name[1].text) {
		c.votes[first.kind] += 2 * sure
	}
	if kind := n.joinedHead(name); kind != OtherName {
		c.votes[kind] += sure
		return
	}
	if placed.has(name[0].text) {
		c.votes[PlaceName] += 3
	}
	if bodied.has(name[0].text) {
		c.votes[Organisation] += 2
	}
}

// voteLastWord votes for what the last word tells: "Council" of "Harlow Council".
// Somebody may be called "Nora Park", but hardly "Nora Council".
func (n *namer) voteLastWord(c *candidate, name []nameWord) {
	switch last, tells := n.known.heads[name[len(name)-1].text]; {
	case !tells:
	case len(name) == 2 && last.kind != Organisation && n.known.firstNames[name[0].text]:
		c.votes[last.kind] += 3
	default:
		c.votes[last.kind] += sure - 1
	}
}

// joinedHead is what a word within tells that joins the rest to it: "Ministry" of
// "Ministry of Ports". A place is told by none but the first.
func (n *namer) joinedHead(name []nameWord) EntityType {
	for i := 0; i+1 < len(name); i++ {
		if h := n.known.heads[name[i].text]; h.kind != OtherName && (i == 0 || h.kind != PlaceName) && h.joinedBy(name[i+1].text) {
			return h.kind
		}
	}
	return OtherName
}

// voteShort votes on a single word: an acronym, or a body or a law that the
// article calls by its last word alone, "the Committee".
func (n *namer) voteShort(c *candidate, w nameWord) {
	if isAcronym(w.text) && !n.shouted && !openers()[strings.ToLower(w.text)] {
		c.votes[Organisation] += 3
	}
	if h := n.known.heads[w.text]; h.kind == Organisation || h.kind == Law {
		c.votes[h.kind] += 3
	}
}

// votePart looks for a part of a place: "West Devon", "Leeds North".
func (n *namer) votePart(c *candidate, name []nameWord) {
	if len(name) < 2 {
		return
	}
	if direction.has(name[0].text) {
		c.votes[PlaceName] += 3
		if name[1].place > 0 {
			c.votes[PlaceName] += 4
		}
	}
	if direction.has(name[len(name)-1].text) && name[0].place > 0 {
		c.votes[PlaceName] += sure
	}
}

// votePerson looks for how people are called.
func (n *namer) votePerson(c *candidate, name []nameWord) {
	if len(name) > 6 {
		return
	}
	first, mayBeFirst := n.known.firstNames[name[0].text]
	switch {
	case mayBeFirst && !first:
		c.votes[Person]++
	case first && len(name) > 1:
		c.votes[Person] += 6
	case first:
		c.votes[Person] += 2
	case len(name) == 2 || len(name) == 3:
		c.votes[Person]++
	}
	if len(name) > 1 && isAcronym(name[0].text) && isAcronym(name[1].text) && !isInitial(name[0].text) {
		c.votes[Person] -= 5 // "LABOUR MARKET"
	}
	for _, w := range name[:len(name)-1] {
		if isInitial(w.text) && len(name) > 1 {
			c.votes[Person] += 4
		}
	}
	for _, w := range name {
		switch {
		case particle.has(w.text):
			c.votes[Person]++
		case w.text == "of" || w.text == "for" || w.text == "and" || w.text == "&":
			c.votes[Person] -= 3
			c.votes[Organisation]++
		}
	}
}

// voteLabels asks the statistical model.
func (n *namer) voteLabels(c *candidate, name []nameWord) {
	if len(name) == 1 && name[0].opens && !n.capital[name[0].text] {
		return
	}
	var seen votes
	for _, w := range name {
		switch w.label {
		case tagger.Person:
			seen[Person]++
		case tagger.Organisation:
			seen[Organisation]++
		case tagger.GPE, tagger.Location:
			seen[PlaceName]++
		}
	}
	for t := Person; t <= Product; t++ {
		if 2*seen[t] > len(name) {
			c.votes[t] += labelVotes[t]
		}
	}
}

// labelVotes say how far the model is believed. It takes most names that it
// does not know for places.
var labelVotes = votes{Person: 2, Organisation: 2, PlaceName: 1}

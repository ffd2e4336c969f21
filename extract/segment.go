package extract

import (
	"strings"

	"claimcheck/extract/tagger"
)

// A candidate is a stretch of a run that may be one name.
type candidate struct {
	sentence    int
	block       int
	first, last int    // words of the sentence, half-open
	from, to    int    // in the text of the block
	key         string // the name as written
	votes       votes
	place       int   // 1 + the index in Text.Places of the place that it is, or 0
	spelled     bool  // the article shows its bounds
	unsure      bool  // only a hint says that it is a name
	name        *name // what the article says of it as a whole
}

// segment cuts a run into names and leaves titles, offices and demonyms out:
// "RPA Director of Grants Nora Hale" is an organisation and a person.
func (n *namer) segment(words []nameWord, from, to int) {
	from, to = n.trim(words, from, to)
	if from >= to {
		return
	}
	if at, size := spelledWithin(words, from, to); size > 0 {
		n.segment(words, from, at)
		n.propose(words, at, at+size, false)
		n.segment(words, at+size, to)
		return
	}
	if n.isWhole(words, from, to) {
		n.propose(words, from, to, false)
		return
	}
	if at, size := n.titleWithin(words, from, to); size > 0 {
		n.segment(words, from, at)
		n.propose(words, at+size, to, true)
		return
	}
	at := n.personWithin(words, from, to)
	if at > from && !n.followsOffice(words, from) {
		n.segment(words, from, at)
	}
	n.propose(words, at, to, false)
}

// spelledWithin returns the first name whose bounds the article shows; size is 0
// if there is none.
func spelledWithin(words []nameWord, from, to int) (at, size int) {
	for at := from; at < to; at++ {
		if size := words[at].glued + 1; words[at].spelled && at+size <= to {
			return at, size
		}
	}
	return from, 0
}

// titleWithin returns the first title that stands before somebody's name; size is
// 0 if there is none. The "Minister" of "Minister's Office" is none, nor is the
// "Director" of "Director General Council".
func (n *namer) titleWithin(words []nameWord, from, to int) (at, size int) {
	for at := from; at < to; at++ {
		size, class := n.known.title(words[at:to])
		switch after := at + size; {
		case size == 0:
		case class == role && n.endsInHead(words, after, to) && !n.known.firstNames[words[after].text]:
		case after < to && isPossessive(words[after].text):
		default:
			return at, size
		}
	}
	return from, 0
}

// trim takes off what is no part of a name at either end: a leading "The" and
// known words that name nothing of their own, as "MPs" in "Labour MPs".
func (n *namer) trim(words []nameWord, from, to int) (int, int) {
	for from < to && (words[from].text == "The" || words[from].text == "the") && !words[from].known {
		from++
	}
	for from < to-1 && words[to-1].known && words[to-1].kind == OtherName && words[to-1].place == 0 {
		to--
	}
	return from, to
}

// isWhole reports whether the run is one name beyond doubt: a known one, or one
// whose last word is that of a body, a law or an event.
func (n *namer) isWhole(words []nameWord, from, to int) bool {
	if (words[from].known || words[from].place > 0) && words[from].glued+1 == to-from {
		return true
	}
	size, class := n.known.title(words[from:to])
	if class == honorific || size == to-from || size > 0 && n.known.firstNames[words[from+size].text] {
		return false
	}
	return to-from > 1 && n.endsInHead(words, from, to)
}

// endsInHead reports whether the last word tells that this names a body, a law
// or an event.
func (n *namer) endsInHead(words []nameWord, from, to int) bool {
	if from >= to {
		return false
	}
	last := n.known.heads[words[to-1].text].kind
	if to-from == 2 && last != Organisation && n.known.firstNames[words[from].text] {
		return false
	}
	return last != OtherName && n.known.titles[words[to-1].text] == noTitle
}

// isPossessive reports whether a word is the mark of a possessive.
func isPossessive(word string) bool { return word == "'s" || word == "'" }

// personWithin returns where a person's name starts after the name of a place,
// a body or a people in the same run, or after what somebody is in charge of:
// "Labour Nora Hale", "Director of Grants Nora Hale"; from if
// nowhere.
func (n *namer) personWithin(words []nameWord, from, to int) int {
	if i := from + 1 + words[from].glued; words[from].known || words[from].place > 0 || isAcronym(words[from].text) || partisan.has(words[from].text) {
		if i < to-1 && to-i <= 3 && n.known.firstNames[words[i].text] && !words[i].known {
			return i
		}
	}
	if n.followsOffice(words, from) {
		for i := max(from+1, to-3); i < to-1; i++ {
			if n.known.firstNames[words[i].text] {
				return i
			}
		}
	}
	return from
}

// followsOffice reports whether an office and "of" or "for" stand before word i.
func (n *namer) followsOffice(words []nameWord, i int) bool {
	return i > 1 && (words[i-1].text == "of" || words[i-1].text == "for") && n.known.titles[words[i-2].text] == role
}

// propose takes words[from:to] as one name and votes on its type.
func (n *namer) propose(words []nameWord, from, to int, titled bool) {
	for titled && from < to {
		size, _ := n.known.title(words[from:to])
		if size == 0 {
			break
		}
		from += size
	}
	if titled && from < to && words[from].place > 0 && words[from].glued+1 < to-from {
		from += words[from].glued + 1 // the place that somebody is minister of
	}
	if from >= to {
		return
	}
	from, to, isVote := n.election(words, from, to)
	if !isVote && n.isDemonym(words, from, to) {
		return
	}
	if from+1 == to && !titled && (isPlainAdjective(words[from]) || openers()[strings.ToLower(words[from].text)] && !words[from].known) {
		return
	}
	c := candidate{sentence: n.sentence, block: n.block, first: from, last: to, from: words[from].from, to: words[to-1].to, spelled: words[from].spelled}
	c.key = n.text[c.from:c.to]
	n.vote(&c, words, titled)
	if isVote {
		c.votes[Event] += 3 * sure
	}
	n.found = append(n.found, c)
	n.define(words, from, to, c.key)
}

// isPlainAdjective reports whether a word alone is an adjective that has its
// capital by custom: "Catholic", "Democratic".
func isPlainAdjective(w nameWord) bool {
	return (w.tag == tagger.JJ || w.tag == tagger.RB || w.tag == tagger.UH) && !w.known && w.place == 0 && !isAcronym(w.text)
}

// election widens the name of a place to that of a vote held there, if a year
// stands before: "2022 Portugal general election".
func (n *namer) election(words []nameWord, from, to int) (int, int, bool) {
	if from == 0 || words[from].place == 0 || len(words[from-1].text) != 4 || words[from-1].tag != tagger.CD {
		return from, to, false
	}
	for i := to; i < len(words) && i < to+4 && words[i].tag != tagger.IN; i++ {
		if vote.has(strings.ToLower(words[i].text)) {
			return from - 1, i + 1, true
		}
	}
	return from, to, false
}

// isDemonym reports whether the words are a people or its adjective alone.
func (n *namer) isDemonym(words []nameWord, from, to int) bool {
	p := words[from].place
	return p > 0 && words[from].glued+1 == to-from && n.places[p-1].Demonym
}

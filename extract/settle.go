package extract

import (
	"slices"

	"claimcheck/extract/recogniser"
)

// settle lets the recogniser decide on what the rules have found. It knows best
// who and what a name that nobody has heard of is; of laws, of events and of the
// article's own definitions it knows nothing.
func (n *namer) settle(t *Text) {
	n.settled = n.settled[:0]
	from := 0
	for s := range t.Sentences {
		to := from
		for to < len(n.found) && n.found[to].sentence == s {
			to++
		}
		n.settleSentence(t, s, n.found[from:to])
		from = to
	}
}

// settleSentence settles the names of one sentence. guessed are those of the
// rules, in their order. Where the two overlap the recogniser's names stand, but
// for one of the rules that is firm and holds them whole.
func (n *namer) settleSentence(t *Text, sentence int, guessed []candidate) {
	seen, since := n.sentenceSeen(sentence), len(n.settled)
	names := n.recognise(seen)
	for _, g := range guessed {
		names = n.takeBefore(t, sentence, names, g.first)
		within := before(names, g.last)
		switch {
		case len(within) == 0:
			n.keep(g)
		case n.isFirm(g) && g.first <= within[0].First && within[len(within)-1].End <= g.last:
			n.keep(g)
			names = names[len(within):]
		case g.first == within[0].First && within[0].End == g.last:
			n.take(t, sentence, within[0], g.votes)
			names = names[1:]
		}
	}
	n.takeBefore(t, sentence, names, len(seen))
	coordinate(seen, n.settled[since:])
}

// recognise returns the names that the recogniser sees in a sentence.
func (n *namer) recognise(seen []recogniser.Word) []recogniser.Name {
	n.recognised = slices.DeleteFunc(n.recogniser.Names(n.recognised[:0], seen), func(name recogniser.Name) bool {
		words := seen[name.First:name.End]
		return isTaken(words) || name.Kind == recogniser.Person && n.isTitle(words)
	})
	return n.recognised
}

// takeBefore takes the names that end before a word, and returns the others.
func (n *namer) takeBefore(t *Text, sentence int, names []recogniser.Name, word int) []recogniser.Name {
	for len(names) > 0 && names[0].End <= word {
		n.take(t, sentence, names[0], votes{})
		names = names[1:]
	}
	return names
}

// before returns the names that start before a word.
func before(names []recogniser.Name, word int) []recogniser.Name {
	count := 0
	for count < len(names) && names[count].First < word {
		count++
	}
	return names[:count]
}

// take settles on a name of the recogniser, for which the rules have some votes.
func (n *namer) take(t *Text, sentence int, name recogniser.Name, guessed votes) {
	c := n.mention(t, sentence, name)
	c.votes.add(guessed)
	n.settled = append(n.settled, c)
}

// isTaken reports whether words are times throughout.
func isTaken(words []recogniser.Word) bool {
	for _, w := range words {
		if sign(w.Signs)&signTaken == 0 {
			return false
		}
	}
	return true
}

// isTitle reports whether words are a title with nobody's name behind it: "Mr" in
// "Mr Chief Justice".
func (n *namer) isTitle(words []recogniser.Word) bool {
	size, _ := n.known.titleOf(len(words), func(i int) string { return words[i].Text })
	return size == len(words)
}

// isFirm reports whether a name that the rules found is one, whatever names the
// recogniser sees within: a law, an event, a word that the tables know for no
// name of a body, and a body that is explained as an acronym or is a company.
func (n *namer) isFirm(c candidate) bool {
	switch c.name.winner() {
	case Law, Event:
		return true
	case OtherName:
		return c.votes[OtherName] >= sure
	case Organisation:
		return c.spelled || corporate.has(n.sentenceSeen(c.sentence)[c.last-1].Text)
	}
	return false
}

// keep keeps a name that only the rules found. Whether a person, a body or a
// place is one must be said by more than a hint, here or at another mention.
func (n *namer) keep(c candidate) {
	kind := c.name.winner()
	switch kind {
	case Person, Organisation, PlaceName:
		c.unsure = !c.name.defined && !c.spelled && c.votes[kind] < probable && !(kind == Organisation && isAcronym(c.key))
	}
	c.votes = votes{}
	c.votes[kind] = sure
	n.settled = append(n.settled, c)
}

// probable is how many votes of the rules are more than a hint.
const probable = 4

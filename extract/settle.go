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
// rules, in their order.
func (n *namer) settleSentence(t *Text, sentence int, guessed []candidate) {
	seen := n.sentenceSeen(sentence)
	n.recognised = slices.DeleteFunc(n.recogniser.Names(n.recognised[:0], seen), func(name recogniser.Name) bool {
		words := seen[name.First:name.End]
		return isTaken(words) || name.Kind == recogniser.Person && n.isTitle(words)
	})
	since, names := len(n.settled), n.recognised
	for _, g := range guessed {
		for len(names) > 0 && names[0].End <= g.first {
			n.settled = append(n.settled, n.take(t, sentence, names[0]))
			names = names[1:]
		}
		within := 0
		for within < len(names) && names[within].First < g.last {
			within++
		}
		switch {
		case within == 0:
			n.keep(g)
		case n.isFirm(g) && g.first <= names[0].First && names[within-1].End <= g.last:
			n.keep(g)
			names = names[within:]
		case names[0].First == g.first && names[0].End == g.last:
			n.settled = append(n.settled, n.take(t, sentence, names[0]))
			n.settled[len(n.settled)-1].votes.add(g.votes)
			names = names[1:]
		}
	}
	for _, name := range names {
		n.settled = append(n.settled, n.take(t, sentence, name))
	}
	coordinate(seen, n.settled[since:])
}

// isTaken reports whether words are times or numbers throughout.
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

package extract

import (
	"strings"

	"claimcheck/extract/recogniser"
	"claimcheck/extract/tagger"
)

// voteAround looks at the words before and after a name.
func (n *namer) voteAround(c *candidate, words []nameWord) {
	if c.first > 0 {
		n.voteBefore(c, words[:c.first])
	}
	if c.last < len(words) {
		n.voteAfter(c, words[c.last:])
	}
}

func (n *namer) voteBefore(c *candidate, words []nameWord) {
	at := len(words) - 1
	before := strings.ToLower(words[at].text)
	switch {
	case article.has(before):
		c.votes[Person] -= 4
		c.votes[PlaceName]--
		c.votes[Organisation]++
		at--
	case inside.has(before):
		c.votes[PlaceName] += 2
		c.votes[Person]--
	case towards.has(before):
		c.votes[PlaceName]++
	case speech.has(before):
		c.votes[Person] += 2
	case founding.has(before):
		c.votes[Organisation] += 2
	case thing.has(before):
		c.votes[Product] += 3
	case before == "operation":
		c.votes[Event] += 3
	}
	if n.known.titles[capitalised(before)] == role {
		c.votes[Person] += 4
	}
	if at > 0 && words[at].text == "of" {
		switch before := words[at-1].text; {
		case locality.has(before):
			c.votes[PlaceName] += sure
		case leader.has(before):
			c.votes[Organisation] += 2
		}
	}
	if body.has(before) && words[len(words)-1].tag.IsNoun() {
		c.votes[Organisation] += 5
	}
}

func (n *namer) voteAfter(c *candidate, words []nameWord) {
	if len(words) > 1 && words[0].tag == tagger.RB {
		words = words[1:] // "Hale also said"
	}
	switch after := words[0].text; {
	case body.has(after):
		c.votes[Organisation] += 4
	case speech.has(after) || after == "who":
		c.votes[Person] += 2
	case c.last-c.first == 1 && (deed.has(after) || after == "was" && len(words) > 1 && fate.has(words[1].text)):
		c.votes[Person] += 2
	case after == "," && len(words) > 1:
		if words[1].text == "who" || isAge(words, 1) {
			c.votes[Person] += 3
		}
		if words[1].place > 0 && !n.places[words[1].place-1].Demonym {
			c.votes[PlaceName] += 2
		}
	}
}

// coordinate lets names in a list of a sentence speak for each other: of "Oxfam,
// Mind and Crisis" nobody needs to know the third.
func coordinate(words []recogniser.Word, list []candidate) {
	for i := 1; i < len(list); i++ {
		if isListed(words, list[i-1].last, list[i].first) {
			list[i].votes.follow(list[i-1].votes)
		}
	}
	for i := len(list) - 2; i >= 0; i-- {
		if isListed(words, list[i].last, list[i+1].first) {
			list[i].votes.follow(list[i+1].votes)
		}
	}
}

// isListed reports whether only a comma or "and" stands between two names.
func isListed(words []recogniser.Word, from, to int) bool {
	if to <= from || to-from > 3 {
		return false
	}
	for _, w := range words[from:to] {
		if w.Text != "," && w.Text != "and" && w.Text != "or" && w.Text != "the" {
			return false
		}
	}
	return true
}

// follow adds a vote for the type of a neighbour in a list, if that is clear
// and v is not.
func (v *votes) follow(neighbour votes) {
	if t := neighbour.winner(); neighbour[t] >= 4 && 2*v[v.winner()] <= neighbour[t]+2 {
		v[t] += max(4, neighbour[t]/3)
	}
}

// isAge reports whether words[i] is somebody's age between commas: "Smith, 44,".
func isAge(words []nameWord, i int) bool {
	return i+1 < len(words) && len(words[i].text) == 2 && words[i].tag == tagger.CD && words[i+1].text == ","
}

func capitalised(word string) string {
	if word == "" {
		return word
	}
	return strings.ToUpper(word[:1]) + word[1:]
}

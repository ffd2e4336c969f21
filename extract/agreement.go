package extract

import (
	"strings"

	"claimcheck/extract/tagger"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// measureOf returns the noun that a number counts in a phrase whose head is no
// plural: "drawer" in "a 4 drawer cabinet".
func (c *counter) measureOf(q *Quantity, from, head int) int {
	word := strings.ToLower(c.noun(head))
	if from == head || isPlural(word) || collective.has(word) || q.Value.Equal(quantity.Int(1)) ||
		!collective.has(strings.ToLower(c.words[from].Text)) && (c.words[from].Tag != tagger.NN || c.words[from+1].Tag != tagger.NN) {
		return head
	}
	return from
}

// agrees reports whether the noun may go with the number: a lone singular after
// any number but one is a verb or an adverb that was taken for a noun.
func (c *counter) agrees(q *Quantity, from, head int) bool {
	word := strings.ToLower(c.noun(head))
	if from < head || isPlural(word) || collective.has(word) || isAcronym(c.noun(head)) || !quantity.Int(1).Less(q.Value) {
		return true
	}
	last := word[len(word)-1]
	return last == 's' || last == 'a' || last == 'i' || last == 'e' && strings.HasSuffix(word, "ese")
}

// unitOf is a noun as the name of a unit: "job", "MP".
func unitOf(word string) string {
	if !isAcronym(word) {
		word = strings.ToLower(word)
	}
	return lexicon.Singular(word)
}

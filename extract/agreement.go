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
	word := strings.ToLower(c.words[head].Text)
	if from == head || isPlural(word) || collective.has(word) || q.Value.Equal(quantity.Int(1)) ||
		!collective.has(strings.ToLower(c.words[from].Text)) && (c.words[from].Tag != tagger.NN || c.words[from+1].Tag != tagger.NN) {
		return head
	}
	return from
}

// agrees reports whether the noun may go with the number: a lone singular after
// any number but one is a verb or an adverb that was taken for a noun.
func (c *counter) agrees(q *Quantity, from, head int) bool {
	word := strings.ToLower(c.words[head].Text)
	if from < head || isPlural(word) || collective.has(word) || isAcronym(c.words[head].Text) || !quantity.Int(1).Less(q.Value) {
		return true
	}
	last := word[len(word)-1]
	return last == 's' || last == 'a' || last == 'i' || last == 'e' && strings.HasSuffix(word, "ese")
}

// isPopulation reports whether the number is how many people there are, as a
// word before it says: "a town of 24,000".
func (c *counter) isPopulation(q *Quantity) bool {
	i := c.wordAt(q.From) - 1
	hedges := strings.ToLower(q.ModifierText)
	for i > 0 && hedges != "" && strings.Contains(hedges, strings.ToLower(c.words[i].Text)) {
		i--
	}
	if i < 1 || c.words[i].Text != "of" {
		return false
	}
	return populous.has(strings.ToLower(c.words[i-1].Text))
}

// unitOf is the head noun as the name of a unit: "job", "MP".
func unitOf(w tagger.Word) string {
	word, _, _ := strings.Cut(w.Text, ",")
	if !isAcronym(word) {
		word = strings.ToLower(word)
	}
	return lexicon.Singular(word)
}

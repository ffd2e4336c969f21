package extract

import (
	"strings"

	"claimcheck/extract/tagger"
	"claimcheck/quantity"
)

// isPopulation reports whether the number is how many people there are, as a
// word before it or after it says: "a town of 24,000", "two million in the
// population".
func (c *counter) isPopulation(q *Quantity) bool {
	if after := c.wordAt(q.To); after+2 < len(c.words) && c.words[after].Text == "in" && c.words[after+1].Tag == tagger.DT &&
		c.words[after+2].Text == "population" {
		return true
	}
	i := c.wordAt(q.From) - 1
	hedges := strings.ToLower(q.ModifierText)
	for i > 0 && hedges != "" && strings.Contains(hedges, strings.ToLower(c.words[i].Text)) {
		i--
	}
	if i > 0 && c.words[i].Text == "of" {
		return populous.has(strings.ToLower(c.words[i-1].Text))
	}
	return quantity.Int(999).Less(q.Value) && c.isOfPopulation(i)
}

// isOfPopulation reports whether the words up to i say how large a population is,
// or became: "the population of Chad is", "its population rose from".
func (c *counter) isOfPopulation(i int) bool {
	verb := false
	for k := i; k >= 0 && i-k < farBefore; k-- {
		w := c.words[k]
		switch {
		case w.Text == "population":
			return verb
		case clause.has(w.Text) || w.Tag == tagger.CC || w.Tag == tagger.NNS:
			return false
		}
		verb = verb || w.Tag.IsVerb()
	}
	return false
}

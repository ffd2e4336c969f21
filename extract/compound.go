package extract

import (
	"strings"
	"unicode"

	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// compound reads "12-member panel" and "three-bedroom homes": the noun is glued
// to the number.
func (c *counter) compound(q *Quantity) bool {
	at := q.To
	if at+1 >= len(c.text) || c.text[at] != '-' || !unicode.IsLetter(rune(c.text[at+1])) {
		return false
	}
	end := at + 1
	for end < len(c.text) && unicode.IsLetter(rune(c.text[end])) {
		end++
	}
	if word := c.text[at+1 : end]; word == "plus" || word == "odd" || word == "strong" || word == "to" {
		return false
	}
	q.Counted = c.text[at+1 : end]
	q.Unit, q.CountedTo = quantity.Thing(lexicon.Singular(partOf(strings.ToLower(q.Counted)))), end
	return true
}

// partOf is the noun in an adjective of having: "leg" in "three-legged".
func partOf(word string) string {
	part, ok := strings.CutSuffix(word, "ed")
	switch n := len(part); {
	case !ok || n < 3: // "bed"
		return word
	case part[n-1] == part[n-2] && part[n-1] != 'l':
		return part[:n-1]
	}
	return part
}

package figures

import (
	"math"
	"slices"

	"claimcheck/lexicon"
)

// Rarity is how much a term tells of what a series measures: the fewer topics
// have it, the more. A term that all have still tells a little, so that a pack
// of one table can be linked to.
func (c *Catalogue) Rarity(t lexicon.Term) float64 {
	n, having := len(c.index.topics), len(c.index.postings[t.ID])
	return math.Log(1 + float64(n)/float64(max(having, 1)))
}

// Measures reports whether a series measures what a term names.
func (c *Catalogue) Measures(id string) bool {
	return slices.ContainsFunc(c.index.postings[id], func(p posting) bool { return p.own })
}

package figures

import (
	"slices"

	"claimcheck/lexicon"
)

// Rarity is how much a term tells of what a series measures: the fewer topics
// have it, the more.
func (c *Catalogue) Rarity(t lexicon.Term) float64 { return c.index.headword(t.ID).rarity }

// Measures reports whether a series measures what a term names.
func (c *Catalogue) Measures(id string) bool {
	return slices.ContainsFunc(c.index.headword(id).postings, func(p posting) bool { return p.own })
}

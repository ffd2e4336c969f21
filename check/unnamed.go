package check

import (
	"slices"
	"strings"

	"claimcheck/figures"
)

// manySisters is of how many that a table tells apart by one dimension one has to be
// named to be meant: of two, men and women, the words around may leave it to the reader.
const manySisters = 4

// leavesUnnamed reports whether a series is one of many that a table tells apart by a
// dimension, nationalities or industries, and nothing near the claim names it: "arrivals
// rose to 21,000" is not said of those from one country.
func (q *question) leavesUnnamed(s *figures.Series) bool {
	for i, d := range s.Dimensions {
		if q.catalogue.Variants(s, i) < manySisters || d.IsTotal() || d.Usual || startsAsTotal(d.Value) || saysTotal(d.Value) || q.namesNear(d.Value) || q.saysPlace(d.Place) {
			continue
		}
		return true
	}
	return false
}

// saysPlace reports whether the claim is of a place, or names it, whose people or goods a
// dimension tells of: Afghans, of Afghanistan.
func (q *question) saysPlace(id string) bool {
	return id != "" && slices.ContainsFunc(q.places(), func(p figures.Place) bool { return p.ID == id })
}

// namesNear reports whether a word of a name stands near the claim, or in much of the
// article. A name without words that say anything cannot be asked for, but for what is left over.
func (q *question) namesNear(name string) bool {
	terms := q.termsOf(name)
	for _, t := range terms {
		if q.words.near[t.ID] > 0 || q.words.article[t.ID] >= keptTo || amongTerms(q.words.qualifiers, t.ID) {
			return true
		}
	}
	return len(terms) == 0 && !(isLeftover(name) && !q.sentenceHas(leftovers))
}

// leftovers are the words for whatever has no name of its own.
var leftovers = []string{"other", "others", "rest", "remaining", "elsewhere"}

// isLeftover reports whether a name is that of all kinds that have none.
func isLeftover(name string) bool {
	switch strings.ToLower(strings.TrimSpace(name)) {
	case "other", "others", "all other", "all others", "the rest", "rest":
		return true
	}
	return false
}

// sameDimensions reports whether two series are of the same people and kinds.
func sameDimensions(a, b *figures.Series) bool { return slices.Equal(a.Dimensions, b.Dimensions) }

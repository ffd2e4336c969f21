package check

import (
	"slices"

	"claimcheck/claims"
	"claimcheck/figures"
	"claimcheck/lexicon"
)

// shared is how far a claim and a statement are told in the same words: the mean
// of the share of the statement's words that the claim has, and of the claim's
// that the statement has. Rare words count for more, and words around the others
// for as much as they are near.
func shared(released *figures.Catalogue, q *question, s *figures.Series) float64 {
	telling := q.claim.Telling(q.text)
	said := func(t lexicon.Term) float64 {
		if amongTerms(telling, t.ID) {
			return 1
		}
		return q.words.near[t.ID]
	}
	stated := func(t lexicon.Term) float64 {
		switch {
		case amongTerms(s.Terms, t.ID):
			return 1
		case amongTerms(s.Context, t.ID):
			return nearness[claims.Before]
		}
		return 0
	}
	return (share(released, s.Terms, said) + share(released, telling, stated)) / 2
}

// share is how much of some terms, by their rarity, there is.
func share(released *figures.Catalogue, terms []lexicon.Term, there func(lexicon.Term) float64) float64 {
	var have, all float64
	for _, t := range terms {
		rarity := released.Rarity(t)
		if t.Concept {
			rarity = max(rarity, 1) * conceptWeight
		}
		have += rarity * there(t)
		all += rarity
	}
	if all == 0 {
		return 0
	}
	return have / all
}

// conceptWeight is how much more the name of a measure says than any other word,
// however often the text speaks of it.
const conceptWeight = 2

func amongTerms(terms []lexicon.Term, id string) bool {
	return slices.ContainsFunc(terms, func(t lexicon.Term) bool { return t.ID == id })
}

package check

import (
	"slices"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
)

// How sure a place is, by where the article names it.
var placeNear = map[claims.Near]float64{
	claims.Own: 1, claims.Sentence: 0.97, claims.Before: 0.92, claims.Earlier: 0.9, claims.Above: 0.9, claims.Headline: 0.9,
}

const (
	placeSilent = 0.8  // the article names no place, the table does
	placeHome   = 0.7  // an earlier sentence names another, and the article is about this one
	placeStale  = 0.55 // an earlier paragraph names another place, which may be done with
	placeAround = 0.75 // an earlier sentence names a place in this one: a town in the country
	placeUnsaid = 0.8  // the table says nothing of a place
	placeBeside = 0.8  // the sentence names this place too, but another is nearer
)

// placeFit says how well the place of a series fits a claim; 0 is another place.
func placeFit(q *question, s *figures.Series) float64 {
	if slices.ContainsFunc(s.Dimensions, func(d figures.Dimension) bool { return d.Place != "" }) {
		return partnerFit(q, s)
	}
	switch {
	case s.Place.IsZero():
		return placeUnsaid
	case s.Place.ID == "":
		return localFit(q, s.Place.Name)
	case q.claim.Place.Near == claims.Nowhere:
		return placeSilent
	case lexicon.SamePlace(q.claim.Place.ID, s.Place.ID):
		return placeNear[q.claim.Place.Near]
	}
	carried := q.claim.Place.Near < claims.Sentence
	switch {
	case carried && lexicon.Within(q.claim.Place.ID, s.Place.ID):
		return placeAround
	case carried && lexicon.SamePlace(q.home, s.Place.ID):
		return placeHome
	case q.claim.Place.Near == claims.Earlier:
		return placeStale
	}
	if q.claim.Place.Near == claims.Own {
		return 0 // the number has a place of its own: £219,000 in England and £306,000 in Wales
	}
	for _, p := range q.text.PlacesOf(q.claim.Sentence) {
		if lexicon.SamePlace(p.ID, s.Place.ID) {
			return placeBeside
		}
	}
	return 0
}

// partnerFit fits a series of people from a place, or of trade with one, in
// another: the sentence must name where they are from. Where they are now it may
// leave to the article: "The number of Peruvians fell by 6%".
func partnerFit(q *question, s *figures.Series) float64 {
	here := false
	named := q.text.PlacesOf(q.claim.Sentence)
	for _, d := range s.Dimensions {
		if d.Place != "" && !slices.ContainsFunc(named, func(p extract.Place) bool { return lexicon.SamePlace(p.ID, d.Place) }) {
			return 0
		}
	}
	for _, p := range named {
		here = here || lexicon.SamePlace(p.ID, s.Place.ID)
	}
	switch {
	case here:
		return placeNear[claims.Sentence]
	case lexicon.SamePlace(q.home, s.Place.ID):
		return placeNear[claims.Earlier]
	}
	return 0
}

// localFit fits a place that only the table knows, a hospital or a station: its
// name must stand near the claim.
func localFit(q *question, name string) float64 {
	terms := lexicon.Terms(name)
	if len(terms) == 0 {
		return 0
	}
	fit := 1.0
	for _, t := range terms {
		w := q.words.near[t.ID]
		if w == 0 {
			return 0
		}
		fit = min(fit, w)
	}
	if fit >= nearness[claims.Sentence] {
		return 1
	}
	return 0.85
}

package figures

import (
	"slices"

	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// A Query is what a claim says, as far as it helps to find its series.
type Query struct {
	Terms  []lexicon.Term // the words around the number
	Places []Place        // where, as the claim or its article says; none if neither does
	Unit   quantity.Unit  // the bare unit fits all
	Limit  int            // how many candidates; 0 stands for 50
}

// A Candidate is a series that a claim may be about.
type Candidate struct {
	Series *Series
	Score  Score
}

// A Score is how well a series fits a query, in its parts, each from 0 to 1.
// Rare words count for more than common ones.
type Score struct {
	Measure float64 // how much of what the series measures the claim's words cover
	Claim   float64 // how much of the claim's words the series explains, those of its table at half
	Place   float64 // 1 if it is the claim's place, ½ if either says nothing, 0 if it is another
	Unit    float64 // 1 if the numbers can be compared, ½ if either has no unit, 0 if they cannot
}

// Total is the score by which candidates are ranked.
func (s Score) Total() float64 { return 0.4*s.Measure + 0.3*s.Claim + 0.2*s.Place + 0.1*s.Unit }

// with is the score of a series whose place and whose unit fit so well.
func (s Score) with(place, unit float64) Score {
	s.Place, s.Unit = place, unit
	return s
}

const defaultLimit = 50

// Find returns the series that a claim may be about, the best first. Its work
// grows with the places where the query's words occur, not with the catalogue.
func (c *Catalogue) Find(q Query) []Candidate {
	if q.Limit <= 0 {
		q.Limit = defaultLimit
	}
	sums := c.index.scratch.Get().(*sums)
	defer func() {
		sums.clear()
		c.index.scratch.Put(sums)
	}()
	matches := c.index.match(q.Terms, sums)
	places := c.index.places.find(q.Places)
	most := Score{Place: places.most(), Unit: mostUnitScore(c.index.units, q.Unit)}
	found := newRanking(q.Limit)
	var series []*Series
	for len(matches) > 0 {
		m := matches.pop()
		score := sums.scores[m.topic]
		if found.isFull() && score.with(most.Place, most.Unit).Total() <= found.last() {
			break
		}
		series = c.index.topics[m.topic].at(series[:0], places, q.Limit)
		for _, s := range series {
			found.add(s, score.with(places.score(s.place), unitScore(s.Unit, q.Unit)))
		}
	}
	if c.index.aliased {
		return firstOfEach(found.candidates)
	}
	return found.candidates
}

// firstOfEach keeps the best way in which each series was found.
func firstOfEach(found []Candidate) []Candidate {
	seen := make(map[*Series]bool, len(found))
	return slices.DeleteFunc(found, func(c Candidate) bool {
		again := seen[c.Series]
		seen[c.Series] = true
		return again
	})
}

// mostUnitScore is the most that a series in one of some units can score.
func mostUnitScore(units []quantity.Unit, unit quantity.Unit) float64 {
	most := 0.0
	for _, u := range units {
		most = max(most, unitScore(u, unit))
	}
	return most
}

func unitScore(series, unit quantity.Unit) float64 {
	switch {
	case series.Dimension <= quantity.Things && unit.Dimension <= quantity.Things:
		if series.Name == unit.Name && unit.Name != "" {
			return 1
		}
		return 0.5
	case series.Comparable(unit):
		return 1
	case series.Dimension == quantity.Bare || unit.Dimension == quantity.Bare:
		return 0.5
	}
	return 0
}

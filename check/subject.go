package check

import (
	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
)

// A subject is what an article as a whole is about, found once for all its claims.
type subject struct {
	mentions map[string]int           // how often it says each measuring word
	home     string                   // the place that it is about, empty if none stands out
	locals   map[string]figures.Place // the places that only tables know, by the words that name them in it
}

func (c *Checker) subjectOf(text *extract.Text) *subject {
	s := &subject{home: claims.Home(text)}
	if c.Catalogue == nil {
		return s
	}
	s.mentions, s.locals = make(map[string]int), make(map[string]figures.Place)
	for sentence, t := range claims.Words(text) {
		s.mentions[t.ID]++
		if t.Concept || t.Qualifier() {
			continue
		}
		// A pump is no name, Pump Lane Surgery is; primary schools are called nothing else.
		if place, ok := c.Catalogue.NamedBy(t.ID); ok && (isCapital(sentence[t.Start:]) || len(lexicon.Terms(place.Name)) == 1) {
			s.locals[t.ID] = place
		}
	}
	return s
}

// A local is a place that only tables know, as it is named near a claim.
type local struct {
	place figures.Place
	near  float64 // how near, by nearness; 0 if none is named
}

// localOf is the place of those that only tables know which is named nearest to a
// claim.
func (q *question) localOf() local {
	var found local
	for _, t := range q.words.order {
		if near := q.words.near[t.ID]; near > found.near {
			if place, ok := q.locals[t.ID]; ok {
				found = local{place, near}
			}
		}
	}
	return found
}

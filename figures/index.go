package figures

import (
	"math"
	"slices"

	"claimcheck/lexicon"
)

// An index finds topics by their terms. Series of one table that differ in place
// alone have one topic, so that a word of a table of two hundred countries is
// looked at once.
type index struct {
	topics   []*topic
	postings map[string][]posting // by the ID of the term
	aliased  bool                 // some series have several topics
}

// A topic is what some series of one table are about, wherever they are, or an
// alias for it.
type topic struct {
	table    *Table
	terms    []lexicon.Term // its own
	weight   float64        // of all of them
	series   []*Series
	byPlace  map[string][]*Series
	anywhere []*Series
}

// A posting says that a topic has a term: as its own, or in its table's title.
type posting struct {
	topic int32
	own   bool
}

func newIndex(series []*Series) index {
	x := index{postings: map[string][]posting{}}
	type key struct {
		table *Table
		words string
	}
	topics := map[key]int32{}
	for _, s := range series {
		for i, w := range s.Wordings() {
			k := key{s.Table, s.subject()}
			if i > 0 {
				k.words, x.aliased = k.words+"\x01"+w.Name, true
			}
			n, ok := topics[k]
			if !ok {
				n = int32(len(x.topics))
				topics[k] = n
				x.addTopic(s, w, i > 0)
			}
			x.topics[n].add(s)
		}
	}
	for _, t := range x.topics {
		for _, term := range t.terms {
			t.weight += x.weight(term)
		}
	}
	return x
}

// addTopic adds what a series is about in one of its wordings. An alias is found
// by its own words alone.
func (x *index) addTopic(s *Series, w Wording, isAlias bool) {
	n := int32(len(x.topics))
	x.topics = append(x.topics, &topic{table: s.Table, terms: w.Terms, byPlace: map[string][]*Series{}})
	for _, t := range w.Terms {
		x.postings[t.ID] = append(x.postings[t.ID], posting{n, true})
	}
	if !isAlias {
		for _, t := range s.Context {
			x.postings[t.ID] = append(x.postings[t.ID], posting{n, false})
		}
	}
	for _, part := range slices.Concat(w.Parts...) {
		x.postings[part] = append(x.postings[part], posting{n, false})
	}
}

// subject is what a series is about, wherever it is.
func (s *Series) subject() string {
	text := s.Measure
	for _, d := range s.Dimensions {
		text += "\x00" + d.Value
	}
	return text + "\x00" + s.About
}

func (t *topic) add(s *Series) {
	t.series = append(t.series, s)
	if s.Place.IsZero() {
		t.anywhere = append(t.anywhere, s)
	} else {
		t.byPlace[s.Place.key()] = append(t.byPlace[s.Place.key()], s)
	}
}

// key is the same for two names of one place.
func (p Place) key() string {
	if p.ID != "" {
		return p.ID
	}
	return "\x00" + plain(p.Name)
}

// at is the topic's series at one of the places, or at no place that is told. If
// there are none, or no place is asked for, it is all, up to the limit.
func (t *topic) at(places []Place, limit int) []*Series {
	var found []*Series
	for _, p := range places {
		found = append(found, t.byPlace[p.key()]...)
	}
	if found = append(found, t.anywhere...); len(found) > 0 {
		return found
	}
	for _, s := range t.series {
		if placeScore(s, places) > 0.5 {
			found = append(found, s)
		}
	}
	if len(found) == 0 {
		found = t.series
	}
	return found[:min(len(found), limit)]
}

// weight is how much a term tells: the rarer, the more.
func (x *index) weight(t lexicon.Term) float64 {
	n, df := float64(len(x.topics)), float64(len(x.postings[t.ID]))
	return math.Log(1 + (n-df+0.5)/(df+0.5))
}

// A match is a topic that shares a term with a query.
type match struct {
	topic int32
	score Score
}

// best is the most that a series of the topic can score.
func (m match) best() float64 {
	m.score.Place, m.score.Unit = 1, 1
	return m.score.Total()
}

// match returns the topics that share a term with the query, in order.
func (x *index) match(terms []lexicon.Term) []match {
	var all float64
	sums := map[int32]*Score{}
	var found []int32
	for _, t := range terms {
		w := x.weight(t)
		all += w
		for _, p := range x.postings[t.ID] {
			s := sums[p.topic]
			if s == nil {
				s = &Score{}
				sums[p.topic] = s
				found = append(found, p.topic)
			}
			if p.own {
				s.Measure += w
				s.Claim += w
			} else {
				s.Claim += w / 2
			}
		}
	}
	slices.Sort(found)
	matches := make([]match, 0, len(found))
	for _, n := range found {
		s := *sums[n]
		if weight := x.topics[n].weight; weight > 0 {
			s.Measure /= weight
		}
		s.Claim /= all
		matches = append(matches, match{n, s})
	}
	return matches
}

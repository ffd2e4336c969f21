package figures

import "claimcheck/lexicon"

// A match is a topic that shares a term with a query, and the total of its score. The score
// itself stays among the sums, so that little is moved when matches are put in order.
type match struct {
	topic int32
	total float64
}

// sums is what the topics that a query has met have in common with it. They are
// used again and again, since a catalogue may have many topics.
type sums struct {
	scores []Score // by topic
	met    []bool
	topics []int32         // those met
	asked  map[string]bool // the terms by which they were
	found  matches         // what they come to
}

func (s *sums) of(topic int32) *Score {
	if !s.met[topic] {
		s.met[topic] = true
		s.topics = append(s.topics, topic)
	}
	return &s.scores[topic]
}

func (s *sums) clear() {
	for _, n := range s.topics {
		s.scores[n], s.met[n] = Score{}, false
	}
	s.topics = s.topics[:0]
	clear(s.asked)
}

// match returns the topics that share a term with the query, the best first. They
// are kept in the sums, and so are their scores.
func (x *index) match(terms []lexicon.Term, sums *sums) matches {
	var all float64
	for _, t := range terms {
		if sums.asked[t.ID] {
			continue
		}
		sums.asked[t.ID] = true
		h := x.headword(t.ID)
		w := h.weight
		all += w
		for _, p := range h.postings {
			s := sums.of(p.topic)
			if p.own {
				s.Measure += w
				s.Claim += w
			} else {
				s.Claim += w / 2
			}
		}
	}
	found := sums.found[:0]
	for _, n := range sums.topics {
		s := &sums.scores[n]
		if weight := x.topics[n].weight; weight > 0 {
			s.Measure /= weight
		}
		s.Claim /= all
		found = append(found, match{n, s.Total()})
	}
	found.order()
	sums.found = found
	return found
}

// matches is a heap, for few of many matches are ever looked at: the best is on
// top, and of equals the first of the catalogue.
type matches []match

func (m matches) order() {
	for i := len(m)/2 - 1; i >= 0; i-- {
		m.sink(i)
	}
}

// pop takes the best.
func (m *matches) pop() match {
	list := *m
	best, last := list[0], len(list)-1
	list[0] = list[last]
	*m = list[:last]
	m.sink(0)
	return best
}

func (m matches) sink(i int) {
	for {
		child := 2*i + 1
		if child >= len(m) {
			return
		}
		if child+1 < len(m) && m.before(child+1, child) {
			child++
		}
		if !m.before(child, i) {
			return
		}
		m[i], m[child] = m[child], m[i]
		i = child
	}
}

func (m matches) before(i, j int) bool {
	if m[i].total != m[j].total {
		return m[i].total > m[j].total
	}
	return m[i].topic < m[j].topic
}

package check

import (
	"cmp"
	"slices"

	"claimcheck/figures"
	"claimcheck/lexicon"
)

// An EventLink is a series of events that shares words with what somebody asks for.
type EventLink struct {
	Series  *figures.Series
	Share   float64  // of its words that are said, from 0 to 1
	Missing []string // those that are not: a sentence must name them all, or what stands before it
}

// eventLinksFrom is the share of words below which an event has nothing to do with
// what is asked for.
const eventLinksFrom = 0.5

// Events returns the events that share at least half of their words with a text, those
// with most first.
func (c *Checker) Events(words string) []EventLink {
	if c.Catalogue == nil || c.Catalogue.Events() == nil {
		return nil
	}
	said := map[string]bool{}
	voted := false
	for _, w := range happeningWords(words) {
		said[w.name] = true
		voted = voted || w.kind.isVote()
	}
	var links []EventLink
	for _, candidate := range c.Catalogue.Events().Find(figures.Query{Terms: lexicon.Terms(words), Limit: mostEvents}) {
		best := EventLink{Series: candidate.Series, Share: -1}
		for _, h := range happeningsOf(candidate.Series) {
			if l := h.linked(said, voted); l.Share > best.Share {
				best = l
			}
		}
		if best.Share >= eventLinksFrom {
			links = append(links, best)
		}
	}
	slices.SortStableFunc(links, func(a, b EventLink) int { return cmp.Compare(b.Share, a.Share) })
	return links
}

// linked is how many words of a happening are said.
func (h *happening) linked(said map[string]bool, voted bool) EventLink {
	l := EventLink{Series: h.series}
	for _, w := range h.words {
		if !said[w.name] && !(voted && w.kind.isVote()) {
			l.Missing = append(l.Missing, w.name)
		}
	}
	if len(h.words) > 0 {
		l.Share = 1 - float64(len(l.Missing))/float64(len(h.words))
	}
	return l
}

// Newest is the latest figure of the event that is known.
func (l *EventLink) Newest() *figures.Figure {
	list := l.Series.Figures()
	return &list[len(list)-1]
}

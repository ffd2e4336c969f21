package check

import (
	"slices"
	"strings"

	"claimcheck/figures"
)

// A deedLink is one way to read what a sentence says was done: it is what a series
// of events tells.
type deedLink struct {
	happening
	carried []string // words of the series that stand before the sentence alone, or elsewhere in it
	crowded bool     // the sentence tells more than that
	another []string // by what words the sentence may tell of another event of the kind
	near    bool     // what is carried stands in the same paragraph
}

// sure reports whether the sentence names all that the series does, and nothing else.
func (l *deedLink) sure() bool { return len(l.carried) == 0 && len(l.another) == 0 && !l.crowded }

// confidence is how sure the link is, from 0 to 1.
func (l *deedLink) confidence() float64 {
	switch {
	case l.sure():
		return 0.95
	case len(l.carried) == 0:
		return 0.85
	case l.near:
		return 0.7
	}
	return 0.6
}

// mostEvents is how many series of events are looked at for one sentence.
const mostEvents = 100

// linksOf are the series of events that a sentence may tell of.
func (c *Checker) linksOf(t *teller, kind figures.EventKind) []deedLink {
	var links []deedLink
	seen := map[*figures.Series]bool{}
	for _, candidate := range c.Catalogue.Events().Find(figures.Query{Terms: t.terms(), Limit: mostEvents}) {
		s := candidate.Series
		if s.Event != kind || seen[s] || s.Doubt != "" {
			continue
		}
		for _, h := range happeningsOf(s) {
			if l, ok := t.link(h); ok {
				links = append(links, l)
				seen[s] = true
				break
			}
		}
	}
	return links
}

// link reads what the sentence says was done as what a series tells. What happened
// must be told by the verb, and all other words of the series be named.
func (t *teller) link(h happening) (l deedLink, ok bool) {
	l = deedLink{happening: h, near: true}
	if !t.tellsDeed(&h) {
		return l, false
	}
	named := 0
	for _, w := range h.words {
		near, isNear := t.around[w.name]
		far, isFar := t.further[w.name]
		switch {
		case t.says(w):
			if !w.kind.isDeed() {
				named++
			}
		case w.kind.isDeed():
			return l, false
		case isNear:
			l.carried = append(l.carried, near)
		case isFar:
			l.carried, l.near = append(l.carried, far), false
		default:
			return l, false
		}
	}
	if named == 0 && !t.pointsBack() || t.meansAnother(&h) {
		return l, false
	}
	l.crowded, l.another = !t.deed.Alone, t.another(&h)
	return l, len(l.carried) == 0 || len(l.another) == 0 // a sentence about the House is not carried to the Senate
}

// says reports whether a word stands among those of the deed. Any word of a vote
// stands for another: which way it went is told by the numbers.
func (t *teller) says(w deedName) bool {
	return slices.ContainsFunc(t.said, func(o deedName) bool { return o.name == w.name || w.kind.isVote() && o.kind.isVote() })
}

// tellsDeed reports whether the verb tells what happened in the series. What tells
// no deed is a thing that takes place.
func (t *teller) tellsDeed(h *happening) bool {
	if t.deed.Verb < 0 {
		return h.has(func(w deedName) bool { return w.kind.isVote() })
	}
	verb := deedNameOf(t.text.Sentences[t.deed.Sentence].Words[t.deed.Verb].Text)
	if !h.has(func(w deedName) bool { return w.kind.isDeed() }) {
		return verb.kind == heldWord
	}
	return h.has(func(w deedName) bool {
		return w.kind.isDeed() && (w.name == verb.name || w.kind.isVote() && (verb.kind.isVote() || verb.kind == heldWord))
	})
}

// pointsBack reports whether a pronoun stands for what happened: "it was introduced".
func (t *teller) pointsBack() bool {
	sent := &t.text.Sentences[t.deed.Sentence]
	for _, n := range t.indexes() {
		switch strings.ToLower(sent.Words[n].Text) {
		case "it", "they", "this", "he", "she":
			return true
		}
	}
	return false
}

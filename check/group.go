package check

import (
	"slices"
	"strings"

	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// A group is several places that a claim takes at once, told by how many they
// are: "the four ports together", "these three regions". The zero group is none.
type group struct {
	size  int
	these bool // those that the text has just named; else all that a table has
}

// A group is of a few places at least, and of no more than a text counts.
const (
	leastGroup = 2
	mostGroup  = 60
)

// groupOf finds the group that the sentence of a claim names before its number.
func (q *question) groupOf() group {
	for _, other := range q.text.QuantitiesOf(q.claim.Sentence) {
		if other.From >= q.quantity.From {
			break
		}
		n, ok := smallCount(&other)
		if !ok {
			continue
		}
		if q.ranksAmong(other.From) {
			continue
		}
		switch q.wordBefore(other.From) {
		case "the", "all", "its", "their", "across":
			return group{size: n}
		case "these", "those":
			return group{size: n, these: true}
		}
	}
	return group{}
}

// ranksAmong reports whether what stands at a byte is only among what something is ranked: "the
// shortest wait of the three councils".
func (q *question) ranksAmong(at int) bool {
	words := q.text.Sentences[q.claim.Sentence].Words
	n := firstWordAt(&q.text.Sentences[q.claim.Sentence], at)
	for i := max(0, n-ranksBefore); i < n; i++ {
		if _, ok := ways().extremes[strings.ToLower(words[i].Text)]; ok {
			return true
		}
	}
	return false
}

// ranksBefore is how many words before a group a rank among it may stand.
const ranksBefore = 6

// smallCount is how many things a plain count counts, if that may be a group.
func smallCount(q *extract.Quantity) (int, bool) {
	if q.Kind != quantity.Count || q.Modifier != quantity.Exact || !q.Per.IsZero() || statesChange(q) || lexicon.SameThing(q.Unit.Name, "person") {
		return 0, false
	}
	for n := leastGroup; n <= mostGroup; n++ {
		if q.Value.Equal(quantity.Int(int64(n))) {
			return n, true
		}
	}
	return 0, false
}

// wordBefore is the word before a byte of the block of a claim.
func (q *question) wordBefore(at int) string {
	sent := &q.text.Sentences[q.claim.Sentence]
	if n := firstWordAt(sent, at); n > 0 {
		return strings.ToLower(sent.Words[n-1].Text)
	}
	return ""
}

// members are the figures of each place of the group that a claim takes at once,
// of the time of a reading: nil unless the table or the text tells which they are.
func (q *question) members(r *Reading, g group) [][]*figures.Figure {
	all := q.everyPlace(r)
	if g.these {
		all = q.justNamed(all, g.size)
	}
	if len(all) != g.size || !slices.ContainsFunc(all, func(printings []*figures.Figure) bool { return printings[0].Series == r.Series }) {
		return nil
	}
	return all
}

// everyPlace are the figures of all places of a table for what a reading reads,
// without totals and without what holds another of them: the country of its
// regions. Of more than anybody counts there are none.
func (q *question) everyPlace(r *Reading) [][]*figures.Figure {
	if r.Series.Place.IsZero() || saysTotal(r.Series.Place.Name) {
		return nil
	}
	var all [][]*figures.Figure
	for s := range q.catalogue.SameMeasure(r.Series) {
		if s != r.Series && !elsewhereAlike(r.Series, s) || saysTotal(s.Place.Name) {
			continue
		}
		if same := samePeriod(known(s.Figures(), q.asOf), r.newest().Period); len(same) > 0 {
			all = append(all, same)
		}
		if len(all) > mostPlaces {
			return nil
		}
	}
	places := slices.Clone(all)
	return slices.DeleteFunc(all, func(printings []*figures.Figure) bool { return holdsOther(printings[0].Series.Place, places) })
}

// mostPlaces is how many places are looked at: as many as there are countries.
const mostPlaces = 250

// holdsOther reports whether a place holds another one of some.
func holdsOther(p figures.Place, places [][]*figures.Figure) bool {
	return p.ID != "" && slices.ContainsFunc(places, func(printings []*figures.Figure) bool {
		o := printings[0].Series.Place
		return o.ID != "" && !lexicon.SamePlace(o.ID, p.ID) && lexicon.Within(o.ID, p.ID)
	})
}

// justNamed are those of some places that the text has just named, going back
// from the claim until there are as many as it says.
func (q *question) justNamed(all [][]*figures.Figure, size int) [][]*figures.Figure {
	for back := 0; back <= namedBack && back <= q.claim.Sentence; back++ {
		var named [][]*figures.Figure
		for _, printings := range all {
			if q.namesPlace(printings[0].Series, q.claim.Sentence-back) {
				named = append(named, printings)
			}
		}
		if len(named) >= size {
			return named
		}
	}
	return nil
}

// namedBack is how many sentences back the places of a group can be named.
const namedBack = 3

// namesPlace reports whether the text names the place of a series from some sentence
// on, up to the number of a claim.
func (q *question) namesPlace(s *figures.Series, from int) bool {
	p := s.Place
	if p.ID == "" {
		return localFit(q, s) > 0
	}
	for sentence := from; sentence <= q.claim.Sentence; sentence++ {
		for _, named := range q.text.PlacesOf(sentence) {
			if lexicon.SamePlace(named.ID, p.ID) && (sentence < q.claim.Sentence || named.From < q.quantity.From) {
				return true
			}
		}
	}
	return false
}

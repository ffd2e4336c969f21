package figures

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"sync"

	"claimcheck/quantity"
)

// An index finds topics by their terms. Series of one table that differ in place
// alone have one topic, so that a word of a table of two hundred countries is
// looked at once.
type index struct {
	topics    []*topic
	headwords map[string]*headword // by their IDs
	unknown   headword             // of a term that no topic has
	places    gazetteer
	units     []quantity.Unit // that a topic has
	scratch   *sync.Pool      // of *sums
	aliased   bool            // some series have several topics
}

// A headword is a term that an index knows, with the topics that have it and how much it
// tells of one.
type headword struct {
	postings       []posting
	weight, rarity float64
}

// A topic is what some series of one table are about, wherever they are, or an
// alias for it.
type topic struct {
	table    *Table
	wording  Wording
	weight   float64 // of all its terms
	series   []*Series
	byPlace  []sited // those at a place, in the order of their places' numbers
	anywhere []*Series
}

// A sited says at which place a series of a topic is. The number stands here, since a
// look at the series themselves to find a place among hundreds takes long.
type sited struct{ place, series int32 }

// A posting says that a topic has a term: as its own, or in its table's title.
type posting struct {
	topic int32
	own   bool
}

func newIndex(series []*Series) index {
	x := index{headwords: map[string]*headword{}}
	x.places.number(series)
	x.gather(series)
	for n, t := range x.topics {
		t.settle()
		x.post(int32(n), t)
	}
	x.units = unitsOf(series)
	x.unknown.settle(len(x.topics))
	for _, h := range x.headwords {
		h.settle(len(x.topics))
	}
	for _, t := range x.topics {
		for _, term := range t.wording.Terms {
			t.weight += x.headword(term.ID).weight
		}
	}
	x.scratch = &sync.Pool{New: func() any {
		return &sums{scores: make([]Score, len(x.topics)), met: make([]bool, len(x.topics)), asked: map[string]bool{}}
	}}
	return x
}

// gather makes the topics. What a definition is about is looked at once, however
// many series share it, and so is each of its aliases.
func (x *index) gather(series []*Series) {
	type key struct {
		table *Table
		words string
	}
	topics := map[key]int32{}
	defined := map[*Definition][]int32{}
	for _, s := range series {
		about, ok := defined[s.Definition]
		if !ok {
			subject := s.subject()
			for w := range s.Wordings() {
				k := key{s.Table, subject}
				if w.Name != "" {
					k.words, x.aliased = subject+"\x01"+w.Name, true
				}
				n, ok := topics[k]
				if !ok {
					n = int32(len(x.topics))
					topics[k] = n
					x.topics = append(x.topics, &topic{table: s.Table, wording: w})
				}
				about = append(about, n)
			}
			defined[s.Definition] = about
		}
		for _, n := range about {
			x.topics[n].series = append(x.topics[n].series, s)
		}
	}
}

// subject is what a series is about, wherever it is.
func (d *Definition) subject() string {
	var text strings.Builder
	text.WriteString(d.Measure)
	for _, d := range d.Dimensions {
		text.WriteString("\x00" + d.Value)
	}
	text.WriteString("\x00" + d.About)
	return text.String()
}

// post enters the terms of a topic. An alias is found by its own words alone.
func (x *index) post(n int32, t *topic) {
	for _, term := range t.wording.Terms {
		x.enter(term.ID, posting{n, true})
	}
	if t.wording.Name == "" {
		for _, term := range t.series[0].Context {
			x.enter(term.ID, posting{n, false})
		}
	}
	for _, part := range slices.Concat(t.wording.Parts...) {
		x.enter(part, posting{n, false})
	}
}

func (x *index) enter(term string, p posting) {
	h := x.headwords[term]
	if h == nil {
		h = &headword{}
		x.headwords[term] = h
	}
	h.postings = append(h.postings, p)
}

// headword is what there is on a term.
func (x *index) headword(term string) *headword {
	if h := x.headwords[term]; h != nil {
		return h
	}
	return &x.unknown
}

// unitsOf are the units of some series, each once.
func unitsOf(series []*Series) []quantity.Unit {
	var units []quantity.Unit
	known := map[quantity.Unit]bool{}
	var last *Definition
	for _, s := range series {
		if s.Definition != last && !known[s.Unit] {
			known[s.Unit] = true
			units = append(units, s.Unit)
		}
		last = s.Definition
	}
	return units
}

// settle sorts the series of a topic by their places.
func (t *topic) settle() {
	t.series = slices.Clip(t.series)
	t.byPlace = make([]sited, 0, len(t.series))
	for i, s := range t.series {
		if s.place == nowhere {
			t.anywhere = append(t.anywhere, s)
		} else {
			t.byPlace = append(t.byPlace, sited{s.place, int32(i)})
		}
	}
	slices.SortStableFunc(t.byPlace, func(a, b sited) int { return cmp.Compare(a.place, b.place) })
}

// settle works out how much a term tells that some of so many topics have: the rarer, the
// more. By the weight topics are found, by the rarity they are scored: a term that all have
// still tells a little, so that a pack of one table can be linked to.
func (h *headword) settle(topics int) {
	n, having := float64(topics), float64(len(h.postings))
	h.weight = math.Log(1 + (n-having+0.5)/(having+0.5))
	h.rarity = math.Log(1 + n/max(having, 1))
}

// elsewhere is how many series of a topic are named that are at other places than
// those asked for.
const elsewhere = 8

// atNumber is the series at a place.
func (t *topic) atNumber(place int32) []sited {
	from, _ := slices.BinarySearchFunc(t.byPlace, place, func(s sited, place int32) int { return cmp.Compare(s.place, place) })
	to := from
	for to < len(t.byPlace) && t.byPlace[to].place == place {
		to++
	}
	return t.byPlace[from:to]
}

// at adds the topic's series at one of the places, or at no place that is told.
// If there are none, it is a few, so that others have room; if no place is asked for,
// all, up to the limit.
func (t *topic) at(found []*Series, w *whereabouts, limit int) []*Series {
	for _, place := range w.exact {
		for _, s := range t.atNumber(place) {
			found = append(found, t.series[s.series])
		}
	}
	if found = append(found, t.anywhere...); len(found) > 0 {
		return found
	}
	var near []int32
	for _, place := range w.loose() {
		for _, s := range t.atNumber(place) {
			near = append(near, s.series)
		}
	}
	slices.Sort(near)
	for _, i := range near[:min(len(near), limit)] {
		found = append(found, t.series[i])
	}
	if len(near) == 0 {
		if len(w.asked) > 0 {
			limit = min(limit, elsewhere)
		}
		found = append(found, t.series[:min(len(t.series), limit)]...)
	}
	return found
}

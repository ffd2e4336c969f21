package figures

import (
	"strings"

	"claimcheck/lexicon"
)

// A gazetteer numbers the places of a catalogue, so that two series at one place
// are known by a number.
type gazetteer struct {
	numbers map[string]int32   // by the key of the place
	places  []Place            // by number
	words   map[string][]int32 // of the names that only a table knows
	totals  []Place            // of them, those that are all of their table: "Region total"
}

// nowhere is the number of a series whose table does not say where.
const nowhere = -1

// number gives every series the number of its place.
func (g *gazetteer) number(series []*Series) {
	g.numbers, g.words = map[string]int32{}, map[string][]int32{}
	known := map[Place]int32{{}: nowhere} // names as tables write them
	for _, s := range series {
		n, ok := known[s.Place]
		if !ok {
			key := s.Place.Key()
			if n, ok = g.numbers[key]; !ok {
				n = int32(len(g.places))
				g.numbers[key] = n
				g.places = append(g.places, s.Place)
				g.enter(n, s.Place)
			}
			known[s.Place] = n
		}
		s.place = n
	}
}

// enter notes the words of a name that only a table knows, of its hospitals, its
// stations, or of which only a table makes sure that it is a place: Reading, Dover. The world is
// in the names of too many bodies.
func (g *gazetteer) enter(n int32, p Place) {
	if p.ID != "" && (p.ID == lexicon.WholeWorld || !mayBeNone(p.Name)) {
		return
	}
	if p.IsTotal() {
		g.totals = append(g.totals, p)
	}
	for _, t := range distinct(lexicon.Terms(p.Name), nil) {
		g.words[t.ID] = append(g.words[t.ID], n)
	}
	if short := p.Initials(); short != "" {
		g.words[short] = append(g.words[short], n)
	}
}

// Initials is the word by which a name of several is shortened to its first letters, as terms are written: "gwr" of "Great
// Western Railway"; empty for a name that is not written so.
func (p Place) Initials() string {
	words := strings.Fields(withoutFootnote(p.Name))
	if p.ID != "" || len(words) < fewestInitials {
		return ""
	}
	var letters strings.Builder
	for _, word := range words {
		switch first := word[0]; {
		case 'A' <= first && first <= 'Z' && strings.ToUpper(word) != word:
			letters.WriteByte(first | 0x20)
		case word != "of" && word != "and" && word != "the" && word != "&":
			return ""
		}
	}
	if letters.Len() < fewestInitials {
		return ""
	}
	return letters.String()
}

// fewestInitials is how many letters are the least that stand for a name.
const fewestInitials = 3

// mayBeNone reports whether a name is that of a place, and in a text may be something
// else.
func mayBeNone(name string) bool {
	_, found := lexicon.Heading(name)
	return len(found) == 1 && found[0].Weak
}

// NamedBy returns the places, of those that only tables know, in whose names a word
// stands.
func (c *Catalogue) NamedBy(word string) []Place {
	var places []Place
	for _, n := range c.index.places.words[word] {
		places = append(places, c.index.places.places[n])
	}
	return places
}

// Totals are the places that only tables know and that are all places of their table.
func (c *Catalogue) Totals() []Place { return c.index.places.totals }

// IsTotal reports whether a place is all of those of its table: "Region total". The total of what has
// a name, "Fenland region total", is that of one of them.
func (p Place) IsTotal() bool {
	if p.ID != "" || !isTotal(p.Name) && !isWholePlace(p.Name) {
		return false
	}
	words := strings.Fields(withoutFootnote(p.Name))
	last := len(words) - 1
	isNamed := last > 1 && plain(words[last]) == "total" && plain(words[0]) != "total" && plain(words[0]) != "all" && roleOf(words[last-1]) == placeRole
	return !isNamed
}

// Key is the same for two names of one place.
func (p Place) Key() string {
	if p.ID != "" {
		return p.ID
	}
	return "\x00" + plain(p.Name)
}

// A whereabouts is the places of a query as a catalogue knows them.
type whereabouts struct {
	*gazetteer
	asked  []Place
	exact  []int32 // the numbers of those asked for, in their order
	near   []int32
	isNear bool // near is found
	scores map[int32]float64
}

func (g *gazetteer) find(places []Place) *whereabouts {
	w := &whereabouts{gazetteer: g, asked: places, scores: map[int32]float64{}}
	for _, p := range places {
		if n, ok := g.numbers[p.Key()]; ok {
			w.exact = append(w.exact, n)
		}
	}
	return w
}

// loose is the places that may stand for one of those asked for.
func (w *whereabouts) loose() []int32 {
	for n := 0; n < len(w.places) && !w.isNear && len(w.asked) > 0; n++ {
		if w.score(int32(n)) > 0.5 {
			w.near = append(w.near, int32(n))
		}
	}
	w.isNear = true
	return w.near
}

// most is the most that a place can score.
func (w *whereabouts) most() float64 {
	if len(w.asked) == 0 {
		return 0.5
	}
	return 1
}

// score is how well a place fits the query.
func (w *whereabouts) score(place int32) float64 {
	if place == nowhere || len(w.asked) == 0 {
		return 0.5
	}
	score, ok := w.scores[place]
	if !ok {
		score = placeScore(w.places[place], w.asked)
		w.scores[place] = score
	}
	return score
}

func placeScore(place Place, asked []Place) float64 {
	score := 0.0
	for _, p := range asked {
		switch {
		case place.Same(p):
			return 1
		case lexicon.SamePlace(p.ID, place.ID):
			score = 0.9
		}
	}
	return score
}

package check

import (
	"fmt"
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/quantity"
)

// PlaceCount is in how many places of a table something holds: a figure rose or
// fell, or lies above or below what the text says. "Seven of the ten regions saw a
// rise", "in three countries more than 20% smoke".
var PlaceCount = Derivation{
	Name:    "count",
	Doc:     "in how many places of a table a figure rose or fell, or lies beyond a bound",
	Calls:   callsPlaceCount,
	Inputs:  placeCountInputs,
	Grouped: true,
	Compute: placeCount,
}

// A condition is what the text says of the places that it counts.
type condition struct {
	way   quantity.Change
	bound *quantity.Quantity // nil: the figure moved that way from one time to another
}

func callsPlaceCount(q *question, s *figures.Series) bool {
	if !q.countsPlaces || s.Place.IsZero() {
		return false
	}
	holds := q.holds
	if holds.bound == nil {
		return holds.way != quantity.None && !measuresChange(s)
	}
	fit, _ := dimensionFit(holds.bound.Unit, holds.bound.Kind, s.Unit)
	return fit > 0
}

// isPlaceCount reports whether quantity i counts places: by their noun, or as some
// of so many.
func (q *question) isPlaceCount(i int) bool {
	_, few := smallCount(&q.text.Quantities[i])
	return few && (placeNouns[q.text.Quantities[i].Unit.Name] || q.partOf(i) > 0)
}

// boundsCount reports whether a number is only the bound beyond which places are
// counted, and what none of them has: the 20% of "in three countries more than 20%
// smoke", of "two of them have over 20%", and of "in two of the five regions it is 20%".
func (q *question) boundsCount() bool {
	bound := false
	switch q.quantity.Modifier {
	case quantity.Over, quantity.AtLeast, quantity.Under, quantity.AtMost:
		bound = true
	}
	for i := q.claim.Quantity - 1; i >= 0 && q.text.Quantities[i].Sentence == q.quantity.Sentence; i-- {
		if bound && q.isPlaceCount(i) || q.countsSome(i) && (bound || q.inClauseOf(i)) {
			return q.claim.Place.Near < claims.Own
		}
	}
	return false
}

// countsSome reports whether quantity i counts some of those that were named: "two of
// them", "two of the five regions".
func (q *question) countsSome(i int) bool {
	part := &q.text.Quantities[i]
	if _, few := smallCount(part); !few {
		return false
	}
	if q.partOf(i) > 0 {
		return placeNouns[q.text.Quantities[i+1].Unit.Name]
	}
	behind := strings.Fields(strings.ToLower(q.text.Doc.Blocks[part.Block].Text[part.To:max(part.To, q.quantity.From)]))
	return len(behind) > 1 && behind[0] == "of" && (behind[1] == "them" || behind[1] == "these" || behind[1] == "those")
}

// inClauseOf reports whether no comma or the like stands between quantity i and the
// claim.
func (q *question) inClauseOf(i int) bool {
	return !strings.ContainsAny(q.text.Doc.Blocks[q.quantity.Block].Text[q.text.Quantities[i].To:max(q.text.Quantities[i].To, q.quantity.From)], ",;:–—(")
}

// placeNouns are what the places of tables are called.
var placeNouns = map[string]bool{
	"country": true, "nation": true, "state": true, "region": true, "province": true, "county": true, "district": true, "council": true,
	"city": true, "town": true, "borough": true, "island": true, "municipality": true, "territory": true, "authority": true,
	"jurisdiction": true, "economy": true, "parish": true, "constituency": true, "hospital": true, "trust": true, "station": true, "port": true,
	"airport": true, "prison": true, "school": true, "university": true, "force": true,
}

// partOf is of how many things quantity i counts some: the ten of "seven of the ten
// regions"; 0 if it does not say.
func (q *question) partOf(i int) int {
	if i+1 >= len(q.text.Quantities) {
		return 0
	}
	part, whole := &q.text.Quantities[i], &q.text.Quantities[i+1]
	if whole.Sentence != part.Sentence {
		return 0
	}
	between := q.text.Doc.Blocks[part.Block].Text[min(part.To, whole.From):whole.From]
	switch strings.TrimSpace(strings.ToLower(between)) {
	case "of", "of the", "out of", "out of the", "of all", "of its", "of their":
		n, _ := smallCount(whole)
		return n
	}
	return 0
}

// condition is what the sentence of a claim says of the places, behind its number
// or, of one way or the other, before it.
func (q *question) condition() condition {
	sent := &q.text.Sentences[q.claim.Sentence]
	for _, other := range q.text.QuantitiesOf(q.claim.Sentence) {
		if other.From <= q.quantity.From || other.Kind == quantity.Count && other.Unit.Name == q.quantity.Unit.Name {
			continue
		}
		if statesChange(&other) {
			return condition{} // how far they moved is not looked at
		}
		switch other.Modifier {
		case quantity.Over, quantity.AtLeast:
			return condition{quantity.Up, &other.Quantity}
		case quantity.Under, quantity.AtMost:
			return condition{quantity.Down, &other.Quantity}
		}
		return condition{} // what is said of the number is not known
	}
	at := firstWordAt(sent, q.quantity.To)
	for _, w := range sent.Words[at:] {
		if way := q.moves(w.Text); way != quantity.None {
			return condition{way: way}
		}
	}
	for _, w := range slices.Backward(sent.Words[:at]) {
		if way := q.moves(w.Text); way != quantity.None {
			return condition{way: way}
		}
	}
	return condition{}
}

// moves is the direction that a word gives what is counted: "rose", or "more" where
// the text says than when.
func (q *question) moves(word string) quantity.Change {
	word = strings.ToLower(word)
	if way, ok := ways().changes[word]; ok || q.claim.Base.Near < claims.Sentence {
		return way
	}
	switch word {
	case "more", "higher":
		return quantity.Up
	case "fewer", "less", "lower":
		return quantity.Down
	}
	return quantity.None
}

// placeCountInputs are the figures of all places and, where they moved, what each
// of them moved from. Only where the text says of how many places it counts some,
// and the table holds so many, is it known that it means just these.
func placeCountInputs(q *question, r *Reading) []inputs {
	all := q.everyPlace(r)
	if len(all) < leastGroup || q.quantity.Value.Cmp(quantity.Int(int64(len(all)))) > 0 {
		return nil
	}
	of := q.partOf(q.claim.Quantity)
	if of > 0 && of != len(all) {
		return nil
	}
	in := inputs{printings: all, named: of > 0}
	if q.holds.bound != nil {
		return []inputs{in}
	}
	from, told := q.startOfChange(r.newest(), known(r.Series.Figures(), q.asOf))
	if !told {
		from = r.newest().Period.Shift(-1, 0)
	}
	in.named = in.named && told
	for _, now := range all {
		before := q.at(now[0].Series, from)
		if len(before) == 0 {
			return nil
		}
		in.printings = append(in.printings, before)
	}
	return []inputs{in}
}

// at are the printings of a series for a time.
func (q *question) at(s *figures.Series, p period.Period) []*figures.Figure {
	return samePeriod(known(s.Figures(), q.asOf), p)
}

func placeCount(q *question, in []*figures.Figure) (derived, bool) {
	holds := q.holds
	places, n := in, 0
	if holds.bound == nil {
		places = in[:len(in)/2]
	}
	for i, f := range places {
		if holds.meets(f.Value.Cmp(holds.limit(f, in[len(in)-len(places)+i]))) {
			n++
		}
	}
	count := quantity.Int(int64(n))
	return derived{count, quantity.Point(count), func() string {
		if holds.bound != nil {
			return fmt.Sprintf("%d of %d places held %s %s", n, len(places), beyondWords[holds.way], grouped(holds.bound.Value))
		}
		return fmt.Sprintf("%d of %d places held %s from %s to %s", n, len(places), movedWords[holds.way], in[len(places)].Period.Words(), in[0].Period.Words())
	}}, true
}

// limit is what a figure is held against: the bound that the words give, in the
// figure's unit, or else the figure from which its place has moved.
func (c condition) limit(f, before *figures.Figure) quantity.Number {
	if c.bound == nil {
		return before.Value
	}
	if limit, ok := c.bound.Unit.To(f.Series.Unit, c.bound.Value); ok && c.bound.Unit.Dimension > quantity.Things && f.Series.Unit.Dimension != quantity.Bare {
		return limit
	}
	return c.bound.Value
}

// meets reports whether a figure that compares so with its limit is counted.
func (c condition) meets(compared int) bool {
	atBound := c.bound != nil && (c.bound.Modifier == quantity.AtLeast || c.bound.Modifier == quantity.AtMost)
	switch {
	case compared == 0:
		return atBound
	case c.way == quantity.Up:
		return compared > 0
	}
	return compared < 0
}

var (
	beyondWords = map[quantity.Change]string{quantity.Up: "above", quantity.Down: "below"}
	movedWords  = map[quantity.Change]string{quantity.Up: "rose", quantity.Down: "fell"}
)

package check

import (
	"fmt"
	"slices"
	"strings"

	"claimcheck/figures"
	"claimcheck/quantity"
)

// Together is what several places have together, all of which the text names or
// counts: "Kent and Essex together landed 4,100 tonnes", "the four ports combined".
var Together = Derivation{
	Name: "sum",
	Doc:  "what the places that the text names have together",
	Calls: func(q *question, s *figures.Series) bool {
		return q.callsTogether(s, q.saysTogether)
	},
	Grouped: true,
	Inputs:  placesTogether,
	Compute: sum,
}

// Average is the mean of several places, all of which the text names, each
// counting alike.
var Average = Derivation{
	Name:    "average",
	Doc:     "the mean of the places that the text names, each counting alike",
	Calls:   func(q *question, s *figures.Series) bool { return q.callsTogether(s, q.saysAverage) },
	Grouped: true,
	Inputs:  placesTogether,
	Compute: average,
}

// averages are the words by which a text says that each place counts alike.
var averages = []string{"average", "averaged", "mean"}

func (q *question) saysAverage() bool { return q.sentenceHas(averages) }

// callsTogether reports whether a claim takes places together, as its words say, and
// a series may be that of one of them.
func (q *question) callsTogether(s *figures.Series, says func() bool) bool {
	if s.Place.IsZero() || statesChange(q.quantity) || len(q.together) == 0 && q.group.size == 0 || !says() {
		return false
	}
	fit, _ := unitFit(q.quantity, s)
	return fit > 0
}

// takesTogether reports whether a claim is of several places at once, so that the
// figure of one of them is not what it states.
func (q *question) takesTogether() bool {
	return len(q.togetherPlaces()) > 1 && (q.saysTogether() || q.saysAverage()) && !q.sentenceHas([]string{"respectively"})
}

func (q *question) sentenceHas(words []string) bool {
	for _, w := range q.text.Sentences[q.claim.Sentence].Words {
		if slices.Contains(words, strings.ToLower(w.Text)) {
			return true
		}
	}
	return false
}

// togetherPlaces are the places that the sentence names before the number, if no
// other number stands between.
func (q *question) togetherPlaces() []namedPlace {
	switch q.quantity.Kind {
	case quantity.Rank, quantity.Ratio, quantity.Times:
		return nil
	}
	var found []namedPlace
	for _, p := range q.placesIn(q.claim.Sentence) {
		if p.from < q.quantity.From {
			found = append(found, p)
		}
	}
	if len(found) == 0 {
		return nil
	}
	for _, other := range q.text.QuantitiesOf(q.claim.Sentence) {
		if found[0].from < other.From && other.From < q.quantity.From {
			return nil
		}
	}
	return found
}

// placesTogether are the figures of all places that the claim takes together. The
// reading must be of the first.
func placesTogether(q *question, r *Reading) []inputs {
	in := inputs{named: true}
	if len(q.together) == 0 {
		if in.printings = q.members(r, q.group); in.printings == nil {
			return nil
		}
		return []inputs{in}
	}
	for _, p := range q.together {
		printings := q.ofPlace(r, p.Place)
		if len(printings) == 0 || len(in.printings) == 0 && !isSamePlace(p.Place, r.Series.Place) {
			return nil
		}
		in.printings = append(in.printings, printings)
	}
	return []inputs{in}
}

// ofPlace are the printings of what a reading reads, of a place.
func (q *question) ofPlace(r *Reading, place figures.Place) []*figures.Figure {
	if isSamePlace(place, r.Series.Place) {
		return r.Printings
	}
	for s := range q.catalogue.SameMeasure(r.Series) {
		if elsewhereAlike(r.Series, s) && isSamePlace(place, s.Place) {
			return samePeriod(known(s.Figures(), q.asOf), r.newest().Period)
		}
	}
	return nil
}

func sum(_ *question, in []*figures.Figure) (derived, bool) {
	total, interval := in[0].Value, printedInterval(in[0])
	for _, f := range in[1:] {
		total, interval = total.Add(f.Value), interval.Add(printedInterval(f))
	}
	return derived{total, interval, func() string { return added(in) + " = " + grouped(total) }}, true
}

func average(q *question, in []*figures.Figure) (derived, bool) {
	d, ok := sum(q, in)
	n := int64(len(in))
	mean := d.value.Quo(quantity.Int(n))
	return derived{mean, d.interval.Scale(quantity.Frac(1, n)), func() string {
		return fmt.Sprintf("(%s) ÷ %d = %s", added(in), n, mean.Significant(4))
	}}, ok
}

// added writes figures as they are added up.
func added(in []*figures.Figure) string {
	var terms []string
	for _, f := range in {
		terms = append(terms, grouped(f.Value))
	}
	return strings.Join(terms, " + ")
}

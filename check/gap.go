package check

import (
	"fmt"
	"strings"

	"claimcheck/figures"
	"claimcheck/quantity"
)

// Gap is how far two figures lie apart that the article has just given, "61% in Kent, against 84% in
// Essex, a gap of 23 points", or that a verb sets against each other: "arrivals outnumbered
// departures by 300".
var Gap = Derivation{
	Name:    "difference",
	Doc:     "how far two figures lie apart that the article has just given, or sets against each other",
	Calls:   callsGap,
	Inputs:  gapInputs,
	Compute: gap,
}

func callsGap(q *question, s *figures.Series) bool {
	if q.quantity.Kind == quantity.Ratio || q.quantity.Kind == quantity.Rank || statesChange(q.quantity) {
		return false
	}
	if !q.isExcess() && q.placesApart() == nil && (len(q.antecedents) < 2 || !q.sentenceHas([]string{"gap", "difference", "apart"})) {
		return false
	}
	if q.quantity.Kind == quantity.Points {
		return s.Unit.Dimension == quantity.PerCent
	}
	return q.inUnitOf(s)
}

// gapInputs puts a figure that the article has just given beside the others of the
// same time and unit.
func gapInputs(q *question, r *Reading) []inputs {
	var found []inputs
	if q.isExcess() {
		return q.excessInputs(r)
	}
	if apart := q.placesApart(); apart != nil {
		return q.gapOfPlaces(r, apart)
	}
	spoken := q.spokenOf(r.Series)
	for _, a := range q.antecedents {
		f := a.figure
		if spoken == nil || f.Series == r.Series || f.Series.Table != r.Series.Table || !alike(f.Series.Unit, r.Series.Unit) || !f.Period.Same(spoken.Period) {
			continue
		}
		found = append(found, inputs{[][]*figures.Figure{{spoken}, {f}}, false})
	}
	return found
}

// placesApart are the two places between which a number is the gap, as its sentence says: "The gap between Kent and Essex was 310
// tonnes". Nil if it says no such thing.
func (q *question) placesApart() []namedPlace {
	if !q.sentenceHas([]string{"gap", "difference"}) {
		return nil
	}
	text := q.text.Doc.Blocks[q.quantity.Block].Text
	named := q.placesIn(q.claim.Sentence)
	for i := 0; i+1 < len(named); i++ {
		a, b := named[i], named[i+1]
		if b.from < q.quantity.From && strings.HasSuffix(strings.TrimRight(text[:a.from], " "), " between") && strings.Contains(text[a.from:b.from], " and ") {
			return named[i : i+2]
		}
	}
	return nil
}

// gapOfPlaces puts the figures of two places beside each other. The reading is of one of them.
func (q *question) gapOfPlaces(r *Reading, apart []namedPlace) []inputs {
	for i, p := range apart {
		if !isSamePlace(p.Place, r.Series.Place) {
			continue
		}
		if other := q.ofPlace(r, apart[1-i].Place); len(other) > 0 {
			return []inputs{{[][]*figures.Figure{r.Printings, other}, true}}
		}
	}
	return nil
}

// excessInputs puts the figure of the claim beside those of its table that the sentence names too, of
// the same time and place.
func (q *question) excessInputs(r *Reading) []inputs {
	var found []inputs
	for s := range q.catalogue.SamePlace(r.Series) {
		if s == r.Series || s.Table != r.Series.Table || !alike(s.Unit, r.Series.Unit) || !q.tellsPart(s, r.Series) || !q.tellsPart(r.Series, s) {
			continue
		}
		if same := samePeriod(known(s.Figures(), q.asOf), r.newest().Period); len(same) > 0 {
			found = append(found, inputs{[][]*figures.Figure{r.Printings, same}, false})
		}
	}
	return found
}

// isExcess reports whether a number is by how much one thing is more than another: "arrivals
// outnumbered departures by 300".
func (q *question) isExcess() bool {
	behind := q.text.Doc.Blocks[q.quantity.Block].Text[q.quantity.To:]
	if strings.HasPrefix(behind, " ahead") || strings.HasPrefix(behind, " behind") {
		return q.quantity.Kind == quantity.Count || q.quantity.Kind == quantity.Measure
	}
	before := q.beforeHedge()
	if !strings.HasSuffix(before, " by") {
		return false // as of most numbers, and it is asked of every series
	}
	words := strings.Fields(strings.ToLower(before))
	for n := len(words) - 2; n >= 0 && !strings.HasSuffix(words[n], ","); n-- {
		if exceeds[words[n]] {
			return true
		}
	}
	return false
}

// isByAmount reports whether an amount is one by which something changed, though its verb stands further
// off, "coal fell by a quarter, and in Norland alone by 41,200 tonnes": no level. Of people it may be who
// did something, "read by 2,300 people".
func (h *charge) isByAmount() bool {
	behind := strings.TrimLeft(h.text.Doc.Blocks[h.quantity.Block].Text[h.quantity.To:], " ")
	if h.quantity.Kind != quantity.Measure && h.quantity.Kind != quantity.Percent || strings.HasPrefix(behind, "of ") {
		return false // "spoken by 36% of adults"
	}
	return strings.HasSuffix(h.beforeHedge(), " by") && h.series().Stated == nil && !measuresChange(h.series())
}

// exceeds are the verbs that set two things against each other.
var exceeds = map[string]bool{"outnumber": true, "outnumbers": true, "outnumbered": true, "outnumbering": true, "exceed": true, "exceeds": true, "exceeded": true, "exceeding": true,
	"outpaced": true, "outstrip": true, "outstrips": true, "outstripped": true, "outstripping": true, "surpassed": true, "surpasses": true, "surpassing": true, "outweighed": true, "outweighs": true}

func gap(q *question, in []*figures.Figure) (derived, bool) {
	high, low := in[0], in[1]
	if high.Value.Less(low.Value) {
		high, low = low, high
	}
	factor := quantity.Int(1)
	if u := high.Series.Unit; u.Dimension > quantity.Things && u.Dimension != quantity.PerCent && !anyDollar(q.quantity, high.Series) {
		var ok bool
		if factor, ok = u.To(q.quantity.Unit, factor); !ok {
			return derived{}, false
		}
	}
	a, b := printedInterval(high), printedInterval(low)
	value := high.Value.Sub(low.Value)
	return derived{value.Mul(factor), a.Sub(b).Scale(factor), func() string {
		return fmt.Sprintf("%s − %s = %s", grouped(high.Value), grouped(low.Value), grouped(value))
	}}, true
}

package check

import (
	"cmp"
	"slices"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A question is one claim with what linking needs of its article.
type question struct {
	text      *extract.Text
	claim     *claims.Claim
	quantity  *extract.Quantity
	words     vocabulary
	home      string // the place that the article is about
	published period.Date
	asOf      period.Date
}

// derivedFit is how sure it is that a number is to be computed from a series,
// where another may hold it.
const derivedFit = 0.9

// floor is the score below which a series has nothing to do with a claim.
const floor = 0.15

// readings returns the ways to read a claim, the surest first.
func (c *Checker) readings(q *question) []Reading {
	if q.quantity.Kind == quantity.Rank {
		return nil // computed from a whole series, which no derivation does yet
	}
	var found []Reading
	for _, candidate := range c.candidates(q, 0) {
		if r, refused := c.read(q, candidate.Series); refused == "" {
			found = append(found, r)
		}
	}
	return surestFirst(found)
}

func surestFirst(readings []Reading) []Reading {
	slices.SortStableFunc(readings, func(a, b Reading) int { return cmp.Compare(b.Score.Total(), a.Score.Total()) })
	return readings
}

// candidates are the series that a claim is held against; no limit is the usual
// one.
func (c *Checker) candidates(q *question, limit int) []figures.Candidate {
	return c.Catalogue.Find(figures.Query{Terms: q.words.order, Places: q.places(), Unit: q.quantity.Unit, Limit: limit})
}

// places are where the claim may be about: its place, the others that its
// sentence names, and the place of the article if the sentence names none.
func (q *question) places() []figures.Place {
	var places []figures.Place
	add := func(id, name string) {
		if place := (figures.Place{ID: id, Name: name}); !slices.ContainsFunc(places, place.Same) {
			places = append(places, place)
		}
	}
	p := q.claim.Place
	if p.Near != claims.Nowhere {
		add(p.ID, p.Name)
	}
	for _, p := range q.text.PlacesOf(q.claim.Sentence) {
		add(p.ID, p.Name)
	}
	if p.Near != claims.Nowhere && p.Near < claims.Sentence && q.home != "" {
		add(q.home, "")
	}
	return places
}

// read scores one series for a claim, and refuses it where one part cannot be.
func (c *Checker) read(q *question, s *figures.Series) (Reading, Refusal) {
	r := Reading{Series: s}
	if len(lexicon.Clashes(q.words.qualifiers, s.Terms)) > 0 {
		return r, OtherKind
	}
	if d, ok := derivationFor(q.quantity, s); ok && !measuresChange(s) {
		r.derives = &d
	} else if q.quantity.Kind == quantity.Times || (statesChange(q.quantity) || q.statesDifference()) && !measuresChange(s) {
		return r, NoChange
	}
	if q.quantity.Kind == quantity.Ratio && !statesChange(q.quantity) && measuresChange(s) {
		return r, NoShare // "a third of the town's rate" is a share, and a growth rate is none
	}
	if r.Score.Measure = c.measureScore(s, q.words); r.Score.Measure < floor {
		return r, OtherMeasure
	}
	if r.Score.Place = placeFit(q, s); r.Score.Place == 0 {
		return r, OtherPlace
	}
	if r.derives != nil {
		r.Score.Unit, r.unitKnown = derivedFit, true
	} else if r.Score.Unit, r.unitKnown = unitFit(q.quantity, s); r.Score.Unit == 0 {
		if r.Slip = misnamed(q.quantity, s); r.Slip == "" {
			return r, OtherUnit
		}
		r.Score.Unit = 1
	}
	if r.derives != nil && !r.stretch(q) && !r.change(q) || r.derives == nil && !r.moment(q) {
		return r, NoPeriod
	}
	if r.Slip != "" && digitsAlone(q.quantity, r.newest()).Outcome != quantity.Agrees {
		return r, OtherUnit
	}
	if r.Score.Total() < floor {
		return r, TooUnsure
	}
	return r, ""
}

package check

import (
	"cmp"
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A Reading is one way to read a claim: it speaks of this series at this time.
type Reading struct {
	Series    *figures.Series
	Printings []*figures.Figure // of one figure, oldest first; the last is the newest known
	Score     Score
	Slip      string // "unit", "per" or "points": the same digits, said of something else
	unitKnown bool   // the table says in what unit it is
	derives   *Derivation
	bases     [][]*figures.Figure // the printings of each figure that a change may be reckoned from
	baseNamed bool                // the text says which
}

func (r *Reading) newest() *figures.Figure { return r.Printings[len(r.Printings)-1] }

// moment finds the figures for the time of the claim.
func (r *Reading) moment(q *question) bool {
	m, ok := momentOf(q, r.Series)
	r.Printings, r.Score.Period = m.printings, m.fit
	return ok
}

// change finds the figures for the time of the claim, and those before that a
// change may be reckoned from.
func (r *Reading) change(q *question) bool {
	if !r.moment(q) {
		return false
	}
	r.bases, r.baseNamed = bases(q, r.newest(), known(r.Series.Figures, q.asOf))
	return len(r.bases) > 0
}

// stretch finds the first and the last figure of a stretch of years that the
// claim names: "between 2000 and 2010".
func (r *Reading) stretch(q *question) bool {
	p := q.claim.Period
	if p.Near < claims.Sentence || p.Grain != period.Span || p.From.IsZero() || p.To.IsZero() {
		return false
	}
	list := known(r.Series.Figures, q.asOf)
	var first, last []*figures.Figure
	for _, f := range list {
		if f.Period.From == p.From && f.Period.To.Before(p.To) {
			first = append(first, f)
		}
		if f.Period.To == p.To && p.From.Before(f.Period.From) {
			last = append(last, f)
		}
	}
	if len(first) == 0 || len(last) == 0 {
		return false
	}
	r.Printings, r.Score.Period = last, periodFit[p.Near]
	r.bases, r.baseNamed = [][]*figures.Figure{first}, true
	return true
}

// isForecast reports whether the reading is of a figure that was forecast, or
// that is for a time which had not ended when the article appeared.
func (r *Reading) isForecast(published period.Date) bool {
	f := r.newest()
	if f.Status == "forecast" || !published.IsZero() && !f.Period.IsZero() && published.Before(f.Period.To) && f.Period.Grain != period.ToDate {
		return true
	}
	for word := range strings.FieldsSeq(strings.ToLower(r.Series.Measure)) {
		switch word {
		case "projected", "projection", "projections", "forecast", "forecasts", "expected", "planned":
			return true
		}
	}
	return false
}

// Why says in a word what speaks against the reading: the weakest part of its
// score.
func (r *Reading) Why() string {
	weakest, least := "the words of the measure", r.Score.Measure
	for _, part := range []struct {
		name  string
		score float64
	}{{"the place", r.Score.Place}, {"the period", r.Score.Period}, {"the unit", r.Score.Unit}} {
		if part.score < least {
			weakest, least = part.name, part.score
		}
	}
	return weakest + " may not be meant"
}

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
	for _, candidate := range c.Catalogue.Find(figures.Query{Terms: q.words.order, Places: q.places(), Unit: q.quantity.Unit}) {
		if r, ok := c.read(q, candidate.Series); ok {
			found = append(found, r)
		}
	}
	slices.SortStableFunc(found, func(a, b Reading) int { return cmp.Compare(b.Score.Total(), a.Score.Total()) })
	return found
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
func (c *Checker) read(q *question, s *figures.Series) (Reading, bool) {
	r := Reading{Series: s}
	if len(lexicon.Clashes(q.words.qualifiers, s.Terms)) > 0 {
		return r, false
	}
	if d, ok := derivationFor(q.quantity, s); ok && !measuresChange(s) {
		r.derives = &d
	} else if q.quantity.Kind == quantity.Times || statesChange(q.quantity) && !measuresChange(s) {
		return r, false
	}
	if r.Score.Measure = c.measureScore(s, q.words); r.Score.Measure < floor {
		return r, false
	}
	if r.Score.Place = placeFit(q, s); r.Score.Place == 0 {
		return r, false
	}
	if r.derives != nil {
		r.Score.Unit, r.unitKnown = derivedFit, true
	} else if r.Score.Unit, r.unitKnown = unitFit(q.quantity, s); r.Score.Unit == 0 {
		if r.Slip = misnamed(q.quantity, s); r.Slip == "" {
			return r, false
		}
		r.Score.Unit = 1
	}
	if r.derives != nil && !r.stretch(q) && !r.change(q) || r.derives == nil && !r.moment(q) {
		return r, false
	}
	if r.Slip != "" && digitsAlone(q.quantity, r.newest()).Outcome != quantity.Agrees {
		return r, false
	}
	return r, r.Score.Total() >= floor
}

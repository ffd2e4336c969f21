package check

import (
	"slices"

	"claimcheck/claims"
	"claimcheck/figures"
)

// An assignment is what an article speaks of, as far as its claims that hold have
// told: an article keeps to a few measures, places and times.
type assignment struct {
	series map[*figures.Series]int
	topics map[topic]int
	places map[string]int
	order  []topic // as the article comes to them
}

// assigned gathers what the claims that hold were judged by.
func assigned(findings []Finding) assignment {
	a := assignment{series: make(map[*figures.Series]int), topics: make(map[topic]int), places: make(map[string]int)}
	for i := range findings {
		f := &findings[i]
		if f.Evidence == nil || f.Status != Supported && f.Status != Outdated {
			continue
		}
		s := f.Evidence.Figures[0].Series
		a.series[s]++
		if a.topics[topicOf(s)]++; a.topics[topicOf(s)] == 1 {
			a.order = append(a.order, topicOf(s))
		}
		a.places[s.Place.Key()]++
	}
	return a
}

// How much of what a score lacks is made good where the reading goes with what
// the article speaks of.
const (
	sameSeries = 0.5
	sameUnit   = 0.5
	samePlace  = 0.6
	sameTime   = 0.5
)

// reconsider judges the claims again that no figure settled, now that it is known
// what the article's other claims speak of.
func (c *Checker) reconsider(r *Result, ask func(int) *question) {
	together := assigned(r.Findings)
	if len(together.series) == 0 {
		return
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Status == Supported && f.Evidence.Operation == "lookup" {
			c.heldToLead(ask(i), f, goesOnFrom(r, i), together)
			continue
		}
		if f.Status == Contradicted && f.Reason == "period" && r.Claims[i].Period.Relative {
			c.takeBack(r, i, ask(i))
			continue
		}
		if f.Status == Contradicted && leavesPlace(r, i) {
			q := ask(i)
			q.stage(heldTogether)
			q.stops(placeUntold, true)
			*f = unsourced(q, f.Candidates)
		}
		if f.Status != Unsourced || r.Claims[i].Modality != claims.Fact {
			continue
		}
		q := ask(i)
		q.antecedents = antecedentsOf(r, i)
		again, readings := c.goOn(q, f.Candidates, goesOnFrom(r, i), together)
		if again.Status != Unsourced {
			*f = again
		} else if len(readings) > 0 {
			*f = c.accuseTogether(q, *f, readings, together)
		}
	}
}

// leavesPlace reports whether claim i is contradicted by what is computed from figures of a place that another
// paragraph names, and of which no number nearby is found to hold: the article may be done with that place.
func leavesPlace(r *Result, i int) bool {
	f, claim := &r.Findings[i], &r.Claims[i]
	if near := claim.Place.Near; near == claims.Nowhere || near >= claims.Before || !reckoned[f.Evidence.Operation] || f.Reason != "value" {
		return false
	}
	for k := range r.Findings {
		o, ahead := &r.Findings[k], r.Claims[k].Sentence-claim.Sentence
		isNear := -placesBack <= ahead && ahead <= 1
		if k != i && isNear && o.Status == Supported && o.Evidence.Figures[0].Series.Place.Same(f.Evidence.Figures[0].Series.Place) {
			return false
		}
	}
	return true
}

// takeBack leaves a claim of "last year" open that was held against the very figure of
// which the article has just told: it then means the year before.
func (c *Checker) takeBack(r *Result, i int, q *question) {
	f := &r.Findings[i]
	q.antecedents = antecedentsOf(r, i)
	q.stage(heldTogether)
	if q.stops(neighbourMeant, q.justGave(f.Evidence.Figures[0])) {
		*f = unsourced(q, f.Candidates)
	}
}

// accuseTogether looks for the slip of a claim that nothing was sure enough to
// accuse by. A reading of a series that the article's other claims hold by is
// surer than the claim's own words make it; what the words say of place and time
// themselves is not touched. Only a slip that has a name, and that no other
// reading explains, is told so.
func (c *Checker) accuseTogether(q *question, f Finding, readings []Reading, together assignment) Finding {
	for i := range readings {
		together.raise(q, &readings[i])
	}
	readings = surestFirst(readings)
	best := readings[0].Score.Total()
	q.stage(heldTogether)
	q.hears(readings)
	if q.stops(strange, !together.knows(readings[0].Series)) || q.stops(notSureEnough, best < q.thresholds.Name || best < q.thresholds.Accuse && q.quantity.Digits() < 3) || q.claim.Against.Of {
		return f
	}
	var accuses *opinion
	for i := range readings {
		if readings[i].Score.Total() < followers*best {
			break
		}
		q.weighs(&readings[i])
		o := opine(q, &readings[i])
		if q.counts(&o, true, true); q.stops(otherwiseRead, o.status != Contradicted) {
			return f
		}
		if accuses == nil {
			accuses = &o
		}
	}
	q.chose(accuses)
	short := together.series[readings[0].Series] == 0 && q.quantity.Digits() < 3 && !(readings[0].kept && best >= keptSurely)
	if untold := short || q.quantity.Digits() < 3 && !q.saysNothingElse(&readings[0]); untold && q.trace == nil {
		return f // whatever its slip is, which takes long to find
	}
	if again := c.accuse(q, *accuses, readings); again.Status == Contradicted && !q.stops(slipUnsaid, !q.speaksForItself(again.Reason, &readings[0]) && !q.isOtherEndOf(readings[0].Series)) &&
		!q.stops(fewDigits, short) {
		q.heard(&again)
		return again
	}
	return f
}

// speaksForItself reports whether a slip is one of a number that is the figure but
// for one thing, where the sentence names that thing and nothing that is measured
// otherwise. Three digits of which two are the other way round need no more.
func (q *question) speaksForItself(reason string, r *Reading) bool {
	if reason == "digits" && q.quantity.Digits() >= 3 {
		return true
	}
	if !q.saysNothingElse(r) {
		return false
	}
	switch reason {
	case "digits", "scale", "per", "unit":
		return true
	case "points", "direction":
		return statesChange(q.quantity)
	case "period":
		return q.claim.Period.Near >= claims.Sentence
	case "place":
		return q.claim.Base.Near == claims.Nowhere
	}
	return false
}

// saysNothingElse reports whether the sentence of a number names nothing that is
// measured otherwise than a reading has it.
func (q *question) saysNothingElse(r *Reading) bool {
	return q.leavesOpen(r.Series) || r.kept && !q.countsSomething(r.Series) && (q.quantity.Digits() >= 3 || r.Score.Total() >= keptSurely)
}

// countsSomething reports whether words behind a number, or before it with a share or
// a rate, say what it is of, and a series does not: "31.2% of beaches", "the share of
// beaches was 31.2%".
func (q *question) countsSomething(s *figures.Series) bool {
	measures := slices.ContainsFunc(q.claim.Terms, func(t claims.Term) bool {
		return t.Near == claims.Own && (t.Group == "part" || t.Group == "kind" || t.Group == "counted")
	})
	behind := q.quantity.To - q.text.Sentences[q.claim.Sentence].From
	return slices.ContainsFunc(q.claim.Terms, func(t claims.Term) bool {
		return t.Near == claims.Own && !t.Another && !t.Qualifier() && (measures || t.Start >= behind) && !q.says(s, t.ID)
	})
}

// knows reports whether the article's other claims hold by a series, or several
// of them by its measure at other places.
func (a assignment) knows(s *figures.Series) bool {
	return a.series[s] > 0 || a.topics[topicOf(s)] > 1
}

// raise raises the score of a reading that goes with the article's others.
func (a assignment) raise(q *question, r *Reading) {
	if !a.knows(r.Series) {
		return
	}
	lift(&r.Score.Measure, sameSeries)
	if !r.unitKnown {
		lift(&r.Score.Unit, sameUnit)
	}
	if q.claim.Place.Near < claims.Sentence && a.places[r.Series.Place.Key()] > 0 {
		lift(&r.Score.Place, samePlace)
	}
	if q.claim.Period.Near < claims.Sentence {
		lift(&r.Score.Period, sameTime)
	}
}

func lift(part *float64, by float64) { *part += (1 - *part) * by }

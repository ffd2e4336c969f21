package check

import (
	"cmp"
	"slices"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
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
		if f.Status != Unsourced || r.Claims[i].Modality != claims.Fact {
			continue
		}
		q := ask(i)
		again, readings := c.goOn(q, f.Candidates, goesOnFrom(r, i), together)
		if again.Status != Unsourced {
			*f = again
		} else if len(readings) > 0 {
			*f = c.accuseTogether(q, *f, readings, together)
		}
	}
}

// A lead is the series that the claim before this one was judged by, if both
// stand in one paragraph and state the same kind of number: a sentence such as
// "In Norland it was 68.2%" leaves its measure to the one before.
type lead struct {
	series *figures.Series // nil if there is none
	next   bool            // no claim stands between that nothing was found for
}

func goesOnFrom(r *Result, i int) lead {
	l := lead{next: true}
	q := r.Claims[i].Of(r.Text)
	for k := i - 1; k >= 0 && k >= i-claimsBefore; k-- {
		before := r.Claims[k].Of(r.Text)
		if !goesTogether(r.Text, before.Block, q.Block) {
			break
		}
		if before.Kind != q.Kind || before.Unit.Name != q.Unit.Name || before.Change != q.Change {
			continue
		}
		switch f := &r.Findings[k]; {
		case f.Evidence != nil && f.Evidence.Operation == "lookup" && (f.Status == Supported || f.Status == Outdated || f.Status == Contradicted):
			l.series = f.Evidence.Figures[0].Series
			return l
		case f.Status != Unsourced:
			return lead{}
		}
		l.next = false
	}
	return lead{}
}

// goesTogether reports whether two blocks are one, or items of one list or cells of
// one table.
func goesTogether(text *extract.Text, a, b int) bool {
	p, q := &text.Doc.Blocks[a], &text.Doc.Blocks[b]
	return a == b || p.Kind == q.Kind && p.List == q.List && (p.Kind == corpus.Item || p.Kind == corpus.Cell)
}

// claimsBefore is how many claims back the one may stand that another goes on from.
const claimsBefore = 4

// goOn judges a claim by the measure of the claim before it, or by one that the
// article keeps coming back to, where its own words name no other: readings of
// that measure, at whatever place and time, are as sure as their place and time.
func (c *Checker) goOn(q *question, candidates []Reading, before lead, together assignment) (Finding, []Reading) {
	readings := c.withTopics(q, candidates, before, together)
	mayAccuse := before.series != nil && before.next && !q.claim.Against.Of
	for i := range readings {
		r := &readings[i]
		fit := 0.0
		switch {
		case r.derives != nil:
			continue
		case before.series != nil && sameTopic(r.Series, before.series):
			fit = carried
		case before.series == nil && together.topics[topicOf(r.Series)] >= keptTo:
			fit = kept
		}
		if fit == 0 || c.namesAnother(q, r.Series) {
			continue
		}
		if !q.leavesOpen(r.Series) {
			fit, mayAccuse = fit*openly, false
		}
		r.Score.Measure, r.kept = max(r.Score.Measure, fit), true
		if before.series != nil || q.quantity.Unit.Dimension == quantity.Bare {
			r.Score.Unit = 1
		}
	}
	sortReadings(readings)
	q.goesOn(before.series)
	f := c.verdict(q, readings)
	if q.stops(keptIsNoGround, !mayAccuse && f.Status == Contradicted) {
		f = Finding{} // what an article comes back to is no ground to accuse on, nor is a share "of them" of the same
	}
	return f, readings
}

// heldToLead judges a claim that a figure agrees with by the measure of the claim
// before it, where its words choose neither: "Services inflation was 7.5% in May. It
// had been 5.9% in April" is not said of food, whose rate was 5.9%.
func (c *Checker) heldToLead(q *question, f *Finding, before lead, together assignment) {
	s := f.Evidence.Figures[0].Series
	if before.series == nil || !before.next || s.Stated != nil || before.series.Table != s.Table || !before.series.Place.Same(s.Place) ||
		sameTopic(before.series, s) || q.chooses(s, before.series) || q.claim.Against.Of {
		return
	}
	if again, _ := c.goOn(q, nil, before, together); again.Status != Unsourced {
		*f = again
	}
}

// withTopics are the candidates of a claim and the series that it means if it goes
// on about the measure of the claim before it, or about one that the article
// keeps coming back to: the words of a number in a table or a list may name no
// measure at all.
func (c *Checker) withTopics(q *question, candidates []Reading, before lead, together assignment) []Reading {
	readings := slices.Clone(candidates)
	add := func(s *figures.Series) {
		if s.Stated != nil || slices.ContainsFunc(readings, func(r Reading) bool { return r.Series == s && r.derives == nil }) || !q.mayBeHeld(s) || len(lexicon.Clashes(q.words.qualifiers, s.Terms)) > 0 {
			return
		}
		r := Reading{Series: s, terms: s.Terms, Score: Score{Measure: floor, Place: placeFit(q, s)}}
		if r.Score.Place > 0 && c.look(&r, q) != OtherUnit && len(r.Printings) > 0 && r.Slip == "" {
			readings = append(readings, r)
		}
	}
	for _, t := range together.kept(before) {
		for _, s := range t.table.Series {
			if topicOf(s) == t {
				add(s)
			}
		}
	}
	return readings
}

// kept are the topics that a claim may go on about.
func (a assignment) kept(before lead) []topic {
	if before.series != nil {
		return []topic{topicOf(before.series)}
	}
	var found []topic
	for _, t := range a.order {
		if a.topics[t] >= keptTo {
			found = append(found, t)
		}
	}
	return found
}

// namesAnother reports whether the words that belong to a number name a measure
// that a series is not of: one that the lexicon knows, or one of the tables.
func (c *Checker) namesAnother(q *question, s *figures.Series) bool {
	for _, t := range q.claim.Terms {
		if t.Near == claims.Own && !t.Another && !t.InName && !t.Qualifier() && !q.names(s, t.ID) && (t.Concept || c.Catalogue.Measures(t.ID)) {
			return true
		}
	}
	return false
}

// How sure a measure is that the claim before has named, or one that as many of
// the article's claims are of as keptTo; and how much less where the number has
// words of its own that measure nothing.
const (
	carried = 0.85
	kept    = 0.75
	keptTo  = 3
	openly  = 0.8

	keptSurely = 0.7 // so sure is a reading of such a measure that a slip of two digits is none of chance
)

// A topic is what series of one table measure that differ in place alone.
type topic struct {
	table   *figures.Table
	measure string
	unit    quantity.Unit
}

func topicOf(s *figures.Series) topic { return topic{s.Table, s.Measure, s.Unit} }

// sameTopic reports whether two series are of one measure, at two places or times.
func sameTopic(a, b *figures.Series) bool {
	return topicOf(a) == topicOf(b) && len(a.Dimensions) == len(b.Dimensions)
}

// leavesOpen reports whether the words that belong to the number name nothing
// that the series does not.
func (q *question) leavesOpen(s *figures.Series) bool {
	for _, t := range q.claim.Terms {
		if t.Near == claims.Own && !t.Another && !t.InName && !q.says(s, t.ID) {
			return false
		}
	}
	return true
}

func sortReadings(readings []Reading) {
	slices.SortStableFunc(readings, func(a, b Reading) int { return cmp.Compare(b.Score.Total(), a.Score.Total()) })
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
	sortReadings(readings)
	best := readings[0].Score.Total()
	q.stage(heldTogether)
	q.hears(readings)
	if q.stops(strange, !together.knows(readings[0].Series)) || q.stops(notSureEnough, best < nameFrom || best < accuseFrom && q.quantity.Digits() < 3) || q.claim.Against.Of {
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
	if again := c.accuse(q, *accuses, readings); again.Status == Contradicted && !q.stops(slipUnsaid, !q.speaksForItself(again.Reason, &readings[0])) &&
		!q.stops(fewDigits, together.series[readings[0].Series] == 0 && q.quantity.Digits() < 3 && !(readings[0].kept && best >= keptSurely)) {
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
	if !q.leavesOpen(r.Series) && !(r.kept && !q.countsSomething(r.Series) && (q.quantity.Digits() >= 3 || r.Score.Total() >= keptSurely)) {
		return false
	}
	switch reason {
	case "digits", "scale":
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

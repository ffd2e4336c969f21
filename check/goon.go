package check

import (
	"iter"
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// A lead is the series that the claim before this one was judged by: a sentence
// such as "In Norland it was 68.2%" leaves its measure to the one before.
type lead struct {
	series *figures.Series // nil if there is none
	next   bool            // no claim stands between that nothing was found for
}

// goesOnFrom is the lead of claim i, if both stand in one paragraph, list or table
// and state the same kind of number.
func goesOnFrom(r *Result, i int) lead {
	l := lead{next: true}
	q := r.Claims[i].Of(r.Text)
	unit := unitLeftOut(r.Text, r.Claims[i].Quantity)
	for k := i - 1; k >= 0 && k >= i-claimsBefore; k-- {
		before := r.Claims[k].Of(r.Text)
		if !goesTogether(r.Text, before.Block, q.Block) {
			break
		}
		if before.Kind != q.Kind && (unit == "" || before.Unit.Name != unit) || before.Change != q.Change || !ofOneMeasure(before, q) && !countsOn(q) {
			continue
		}
		switch f := &r.Findings[k]; {
		case f.Evidence != nil && f.Evidence.Operation == "lookup" && (f.Status == Supported || f.Status == Outdated || f.Status == Imprecise || f.Status == Contradicted):
			l.series = f.Evidence.Figures[0].Series
			return l
		case f.Status != Unsourced:
			return lead{}
		}
		l.next = false
	}
	return lead{}
}

// ofOneMeasure reports whether two numbers are in one unit, or in two by which the same is
// measured: litres and cubic metres.
func ofOneMeasure(a, b *extract.Quantity) bool {
	return a.Unit.Name == b.Unit.Name || a.Kind == quantity.Measure && a.Unit.Comparable(b.Unit)
}

// countsOn reports whether a count leaves what it counts to the one before: "Ashby
// sold nine million tickets. Corby passed two million".
func countsOn(q *extract.Quantity) bool {
	return q.Kind == quantity.Count && q.Unit.Name == ""
}

// goesTogether reports whether two blocks are one, or items of one list or cells of
// one column of a table, whose header says of what they are.
func goesTogether(text *extract.Text, a, b int) bool {
	p, q := &text.Doc.Blocks[a], &text.Doc.Blocks[b]
	return a == b || p.Kind == q.Kind && p.List == q.List && (p.Kind == corpus.Item || p.Kind == corpus.Cell && p.Column == q.Column)
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
			if fit = carried; q.saysTheFigure() {
				fit = saidAgain
			}
		case before.series == nil && together.topics[topicOf(r.Series)] >= keptTo && q.mayKeepTo(r.Series):
			fit = kept
		}
		if fit == 0 || c.namesAnother(q, r.Series) || q.namesSister(r.Series) || before.series != nil && !sameDimensions(r.Series, before.series) && q.leavesUnnamed(r.Series) {
			continue
		}
		if !q.leavesOpen(r.Series) {
			fit, mayAccuse = fit*openly, false
		}
		r.Score.Measure, r.kept = max(r.Score.Measure, fit), true
		if before.series != nil {
			r.own = max(r.own, fit) // by the words of the number before
		}
		if before.series != nil || q.quantity.Unit.Dimension == quantity.Bare {
			r.Score.Unit = 1
		}
	}
	readings = surestFirst(readings)
	q.goesOn(before.series)
	f := c.verdict(q, readings)
	if q.stops(keptIsNoGround, !mayAccuse && f.Status == Contradicted && !(before.series != nil && q.hasItsDigits(&f))) {
		f = Finding{} // what an article comes back to is no ground to accuse on, nor is a share "of them" of the same
	}
	return f, readings
}

// mayKeepTo reports whether a number may be of a measure that the article keeps coming back to. A
// share in words or of one digit agrees with too many by chance: its sentence has to say something
// of it, its words nothing else, and it is no part of something that they name.
func (q *question) mayKeepTo(s *figures.Series) bool {
	isShare := q.quantity.Kind == quantity.Ratio || q.quantity.Kind == quantity.Percent
	return !isShare || q.quantity.Digits() > 1 || q.saysOfIt(s) && q.leavesOpen(s) && !q.claim.Against.Of
}

// hasItsDigits reports whether a number has all the digits of the figure by which it is
// contradicted, three at least, and says them of another unit.
func (q *question) hasItsDigits(f *Finding) bool {
	return (f.Reason == "unit" || f.Reason == "per") && q.quantity.Digits() >= digitsOfNeighbours && q.quantity.Modifier == quantity.Exact
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

// holdToKind leaves open a claim of few digits whose sentence points back, "It had stood at 1,500", where the figure that agrees is
// of another kind than the one that the number before was judged by, which no word names, and that one's own does not agree.
func (c *Checker) holdToKind(r *Result, i int, ask func(int) *question) {
	f := &r.Findings[i]
	by := toldBy(f)
	if by == nil {
		return
	}
	q, before, s := ask(i), goesOnFrom(r, i), by.Series
	if before.series == nil || !before.next || !q.pointsBack() || !isOtherKind(before.series, s) || q.namesRow(s) || q.quantity.Digits() >= tellingDigits {
		return
	}
	told := &Reading{Series: before.series, terms: before.series.Terms, Score: Score{Measure: saidAgain, Place: 1}}
	if c.look(told, q) == "" && !told.agrees(q) {
		q.leaveOpen(f)
	}
}

// isOtherKind reports whether a series is of another kind of the measure of one at its place, or at none: a part of the
// world to which money goes.
func isOtherKind(of, s *figures.Series) bool {
	return of.Table == s.Table && sameTopic(of, s) && (of.Place.Same(s.Place) || s.Place.IsZero()) && !sameDimensions(of, s)
}

// withTopics are the candidates of a claim and the series that it means if it goes
// on about the measure of the claim before it, or about one that the article
// keeps coming back to: the words of a number in a table or a list may name no
// measure at all.
func (c *Checker) withTopics(q *question, candidates []Reading, before lead, together assignment) []Reading {
	readings := slices.Clone(candidates)
	known := make(map[*figures.Series]bool, len(candidates))
	for i := range candidates {
		known[candidates[i].Series] = known[candidates[i].Series] || candidates[i].derives == nil
	}
	add := func(s *figures.Series) {
		if s.Stated != nil || known[s] || !q.mayBeHeld(s) || !q.allows(s) ||
			before.series != nil && !sameDimensions(s, before.series) && q.leavesUnnamed(s) {
			return
		}
		r := Reading{Series: s, terms: s.Terms, Score: Score{Measure: floor, Place: placeFit(q, s)}}
		if r.Score.Place > 0 && c.look(&r, q) != OtherUnit && len(r.Printings) > 0 && r.Slip == "" {
			known[s] = true
			readings = append(readings, r)
		}
	}
	for _, t := range together.kept(before) {
		for s := range c.ofTopic(t) {
			add(s)
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
		if t.Near == claims.Own && !t.Another && !t.InName && !t.Qualifier() && !q.names(s, t.ID) && !s.Unit.IsNamed(t.ID) && (t.Concept || c.Catalogue.Measures(t.ID)) {
			return true
		}
	}
	return false
}

// namesSister reports whether a name in the words that belong to a number is what
// tells another series of the same table from this one: the port of Harwich from the
// port of Dover.
func (q *question) namesSister(s *figures.Series) bool {
	for _, t := range q.claim.Terms {
		if t.Near == claims.Own && !t.Another && t.InName && !q.names(s, t.ID) {
			for o := range q.catalogue.SameMeasure(s) {
				if hasTerm(o, t.ID) {
					return true
				}
			}
		}
	}
	return false
}

// besideIt is how much less sure a series is of which the number's own words say
// nothing, while they name what other series measure.
const besideIt = 0.6

// namesOnlyOthers reports whether the words that belong to a number name measures of
// the tables, and none that a series is of.
func (q *question) namesOnlyOthers(s *figures.Series) bool {
	return q.isMeasured && !slices.ContainsFunc(q.ownWords, func(t lexicon.Term) bool { return q.says(s, t.ID) })
}

// claimedPlace is the place of the claim as tables have places.
func (q *question) claimedPlace() figures.Place {
	return figures.Place{ID: q.claim.Place.ID, Name: q.claim.Place.Name}
}

// How sure a measure is that the claim before has named, or one that as many of
// the article's claims are of as keptTo; and how much less where the number has
// words of its own that measure nothing.
const (
	carried   = 0.85
	saidAgain = 0.95 // "in Norland the figure was 12%"
	kept      = 0.75
	keptTo    = 3
	openly    = 0.8

	keptSurely = 0.7 // so sure is a reading of such a measure that a slip of two digits is none of chance
)

// A topic is what series of one table measure that differ in place alone.
type topic struct {
	table   *figures.Table
	measure string
	unit    quantity.Unit
}

func topicOf(s *figures.Series) topic { return topic{s.Table, s.Measure, s.Unit} }

// saysTheFigure reports whether the words before a number name what the one before it
// was, without saying of what: "the figure", "the rate".
func (q *question) saysTheFigure() bool {
	s := &q.text.Sentences[q.claim.Sentence]
	for n, w := range s.Words {
		if s.From+w.Start >= q.quantity.From {
			return false
		}
		if n == 0 || !strings.EqualFold(s.Words[n-1].Text, "the") {
			continue
		}
		switch strings.ToLower(w.Text) {
		case "figure", "number", "rate", "share", "proportion", "equivalent", "total":
			next := n + 1
			return next >= len(s.Words) || !strings.EqualFold(s.Words[next].Text, "of") && !strings.EqualFold(s.Words[next].Text, "for")
		}
	}
	return false
}

// ofTopic walks the series of a topic, in the order of its table.
func (c *Checker) ofTopic(t topic) iter.Seq[*figures.Series] {
	return func(yield func(*figures.Series) bool) {
		for s := range c.Catalogue.OfMeasure(t.table, t.measure) {
			if s.Unit == t.unit && !yield(s) {
				return
			}
		}
	}
}

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

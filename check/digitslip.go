package check

import (
	"iter"
	"slices"

	"claimcheck/claims"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// slipByDigits contradicts a claim that no words led to a figure by the one figure of the tables
// that the article is written from which has its digits, but for two that changed places or all
// of them a thousand or a million times as large: at the place and the time of the text, if its
// words say something of that figure, and if no figure of these tables agrees anywhere.
func (c *Checker) slipByDigits(q *question, slipped *Reading, tables []*figures.Table, readings []Reading) Finding {
	if agreesAnywhere(q, tables) {
		return Finding{}
	}
	o := opinion{reading: slipped, status: Contradicted, reason: "value", figure: slipped.newest(), alone: true}
	if isSwapped := !scaleSlip(sides(q.quantity, o.figure)); c.wordsChooseAnother(q, slipped) || !isSwapped && c.wordsLeaveOpen(q, slipped) {
		return Finding{}
	}
	return c.accuseByDigits(q, o, readings, "scale", "digits")
}

// neighbourByDigits contradicts a claim that no words led to a figure by the digits that its own has at another time, or another
// place has: now or at the main time of the article too, where it is done with the one that it named before. What tells
// of something else, or of old times, is left alone.
func (c *Checker) neighbourByDigits(q *question, main period.Period, tables []*figures.Table, together assignment, readings []Reading) Finding {
	if seriesOf(tables) > mostOfNeighbours || q.tellsOfOldTimes() {
		return Finding{}
	}
	if slipped := c.timeByDigits(q, tables, readings); slipped.Status == Contradicted {
		return slipped
	}
	for _, asked := range append([]*question{q}, q.atOtherTimes(main)...) {
		if slipped := c.placeByDigits(asked, tables, together, readings); slipped.Status == Contradicted {
			return slipped
		}
	}
	return Finding{}
}

// mostOfNeighbours is of how many series the tables may be, all in all, in which neighbours are looked for by digits alone.
const mostOfNeighbours = 1000

func seriesOf(tables []*figures.Table) (n int) {
	for _, t := range tables {
		n += len(t.Series)
	}
	return n
}

// tellsOfOldTimes reports whether a sentence, or the one before it, says in words alone that it tells of some time that is over.
func (q *question) tellsOfOldTimes() bool {
	for at := max(0, q.claim.Sentence-1); at <= q.claim.Sentence; at++ {
		if s := q.text.Sentences[at]; s.Block == q.quantity.Block && hasWord("old times", s.Plain(q.text.Doc)) {
			return true
		}
	}
	return false
}

// isTold reports whether a number may be said of what a series measures, in its unit, and nothing beside it says that it counts
// or is a share of something else.
func (q *question) isTold(r *Reading) bool {
	return r.sameUnit(q) && !q.countsSomething(r.Series) && !(q.quantity.Kind == quantity.Percent && q.aboutAnother(r.Series))
}

// timeByDigits contradicts a claim by the one series of the tables that the article is written from which has its number at
// all, and at another time than the text says: if the sentence names the place or the kind that it is of.
func (c *Checker) timeByDigits(q *question, tables []*figures.Table, readings []Reading) Finding {
	own, then := c.heldAtAnother(q, tables)
	if own == nil || !q.namesRow(own.Series) && !own.namedHere() && !q.namesPlaceOf(own.Series) || !q.isTold(own) || c.wordsSpeakAgainst(q, own) {
		return Finding{}
	}
	if !q.published.IsZero() && q.published.Before(then.Period.From) {
		return Finding{} // what is to come, "the toll goes up to 34.10p", of an article that tells of it before
	}
	if near := q.claim.Period.Near; near >= claims.Sentence && !q.claim.Period.Same(own.newest().Period) || near < claims.Sentence && q.sentenceDates(then.Period) {
		return Finding{}
	}
	return c.accuseAlone(q, own, readings, "period")
}

// placeByDigits contradicts a claim by the one measure of the article's tables of which another place has its number at that
// time, and the place that its own words name has not: a measure by which other numbers of the article hold.
func (c *Checker) placeByDigits(q *question, tables []*figures.Table, together assignment, readings []Reading) Finding {
	var own *Reading
	var there *figures.Series
	for s := range q.mayBeOf(tables) {
		if agreesWith(q, known(s.Figures(), q.asOf)) {
			return Finding{}
		}
		if together.topics[topicOf(s)] == 0 {
			continue
		}
		r := c.heldThere(q, s)
		if r == nil || !r.namedHere() && !(q.claim.Place.Near == claims.Own && q.namesPlaceOf(s)) {
			continue
		}
		found := c.otherPlace(q, opine(q, r))
		switch {
		case found.figure == nil:
		case own != nil:
			return Finding{}
		default:
			own, there = r, found.figure.Series
		}
	}
	if own == nil || there.Place.IsTotal() || isWider(there.Place, own.Series.Place) || q.sentenceNames(there) || !q.isTold(own) || c.wordsChooseAnother(q, own) {
		return Finding{}
	}
	return c.accuseAlone(q, own, readings, "place")
}

// accuseAlone contradicts a claim by a reading of which no other series of the article's tables is like it, if its number went
// wrong in one way.
func (c *Checker) accuseAlone(q *question, own *Reading, readings []Reading, reason string) Finding {
	o := opine(q, own)
	if o.status != Contradicted {
		return Finding{}
	}
	o.alone = true
	return c.accuseByDigits(q, o, readings, reason)
}

// mayBeOf walks the series of some tables whose unit and place a claim may have.
func (q *question) mayBeOf(tables []*figures.Table) iter.Seq[*figures.Series] {
	return func(yield func(*figures.Series) bool) {
		for _, t := range tables {
			for _, s := range t.Series {
				if fit, _ := unitFit(q.quantity, s); fit > 0 && placeFit(q, s) >= q.placeOfDigits() && !yield(s) {
					return
				}
			}
		}
	}
}

// heldAtAnother is the reading of a claim by the one series of some tables that has its number, and the figure which has
// it; nil if there are several, or if the one has no figure at the time of the claim.
func (c *Checker) heldAtAnother(q *question, tables []*figures.Table) (own *Reading, then *figures.Figure) {
	for s := range q.mayBeOf(tables) {
		found := q.newestAgreeing("period", s.Figures(), func(*figures.Figure) bool { return true })
		if found.figure == nil {
			continue
		}
		r := c.heldThere(q, s)
		if r == nil || own != nil {
			return nil, nil
		}
		own, then = r, found.figure
	}
	return own, then
}

// namesPlaceOf reports whether the sentence of a number names the place of a series as its own.
func (q *question) namesPlaceOf(s *figures.Series) bool {
	return q.claim.Place.Near >= claims.Sentence && lexicon.SamePlace(q.claim.Place.ID, s.Place.ID)
}

// accuseByDigits contradicts a claim by a reading that its digits told, if it went wrong in one of these ways.
func (c *Checker) accuseByDigits(q *question, o opinion, readings []Reading, reasons ...string) Finding {
	all := append([]Reading{*o.reading}, readings...)
	q.hears(all[:1])
	q.weighs(o.reading)
	q.counts(&o, true, true)
	q.chose(&o)
	f := c.accuse(q, o, all)
	q.heard(&f)
	if !slices.Contains(reasons, f.Reason) {
		return Finding{}
	}
	return f
}

// slipsFrom reports whether a number is the figure of a reading but for its scale, or but for
// two of four digits that changed places, and its words say something of it.
func (c *Checker) slipsFrom(q *question, r *Reading) bool {
	claim, figure := sides(q.quantity, r.newest())
	switch {
	case scaleSlip(claim, figure):
		if q.quantity.Kind == quantity.Count && r.Series.Unit.Dimension == quantity.Bare || len(leadingDigits(figure)) < digitsOfNeighbours {
			return false // the table may count in thousands, or has too few digits to be told by
		}
	case q.quantity.Digits() < tellingDigits || !sameLength(claim, figure) || !digitSlip(claim, figure):
		return false
	}
	words, _ := c.measureScore(r.Series, q.words, q.placed(r.Series))
	return words >= floor
}

// sameLength reports whether two numbers are of one power of ten.
func sameLength(a, b quantity.Quantity) bool {
	x, y := a.Value.Abs(), b.Value.Abs()
	ten := quantity.Int(10)
	return x.Less(y.Mul(ten)) && y.Less(x.Mul(ten))
}

// agreesAnywhere reports whether a number agrees with a figure of some tables, of whatever
// place and time.
func agreesAnywhere(q *question, tables []*figures.Table) bool {
	for _, t := range tables {
		for _, s := range t.Series {
			if fit, _ := unitFit(q.quantity, s); fit > 0 && agreesWith(q, known(s.Figures(), q.asOf)) {
				return true
			}
		}
	}
	return false
}

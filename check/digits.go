package check

import (
	"slices"

	"claimcheck/claims"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// An article is written from a few tables. Once one of its numbers holds by one, another in
// so many digits that no figure has them by chance is the figure of that table which has
// them, at the place and the time that the text gives: whatever words it found for it, if
// they choose no other.

// largestSearched is of how many series a table may be in which digits are looked for.
const largestSearched = 5000

// toldAt is how sure a figure is that is told by its digits.
const toldAt = 0.5

// besides is how much more of another figure of its table the words of a number may say than
// of the one that has its digits.
const besides = 0.1

// namedWell is from where on the words of a number name another figure so well that its digits
// count for less.
const namedWell = 0.6

// tellByDigits settles the claims that no words led to a figure and that the digits do. It reports which
// others stand near one of them; nil if there is none.
func (c *Checker) tellByDigits(r *Result, ask func(int) *question) (isNear func(int) bool) {
	if c.Catalogue == nil {
		return nil
	}
	tables := c.withTold(r, ask, sourcesOf(r.Findings))
	if len(tables) == 0 {
		return nil
	}
	main, together := mainTime(r.Findings), assigned(r.Findings)
	var settled []int // the sentences of those
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Status != Unsourced || r.Claims[i].Modality != claims.Fact {
			continue
		}
		q := ask(i)
		if !q.tellsByDigits() || q.isPart() || q.looksBack() {
			continue
		}
		q.stage(byDigits)
		found := c.searched(q, tables)
		for _, other := range q.atOtherTimes(main) {
			if len(found.agreeing) > 0 {
				break
			}
			if then := c.searched(other, tables); len(then.agreeing) > 0 {
				q, found = other, then
			}
		}
		switch told := c.bestNamed(q, found.agreeing); {
		case told != nil && !c.wordsSpeakAgainst(q, told) && !q.namesKindOf(told, f.Candidates):
			o := opinion{reading: told, status: Supported, figure: told.newest()}
			*f = explain(q, o, append([]Reading{*told}, f.Candidates...))
			q.hears(f.Candidates[:1])
			q.weighs(told)
			q.chose(&o)
			q.heard(f)
			settled = append(settled, r.Claims[i].Sentence)
		case told == nil && len(found.slipped) == 1:
			if slipped := c.slipByDigits(q, found.slipped[0], tables, f.Candidates); slipped.Status == Contradicted {
				*f = slipped
			}
		case told == nil && len(found.slipped) == 0:
			if slipped := c.neighbourByDigits(q, main, tables, together, f.Candidates); slipped.Status == Contradicted {
				*f = slipped
			}
		}
	}
	if settled == nil {
		return nil
	}
	return func(i int) bool {
		at := r.Claims[i].Sentence
		return slices.ContainsFunc(settled, func(s int) bool { return s-at <= sentencesBack && at-s <= sentencesBack })
	}
}

// bestNamed is the reading of some that agree of which the words of a claim say most; nil of none.
// Those of one table, place and time make the number right whichever is meant, and so does one figure
// that two tables have. Of several places none is surely meant.
func (c *Checker) bestNamed(q *question, agreeing []*Reading) *Reading {
	if len(agreeing) == 0 {
		return nil
	}
	best, most := agreeing[0], -1.0
	for _, r := range agreeing {
		if !r.Series.Place.Same(best.Series.Place) || r.Series.Table != best.Series.Table && !isSameFigure(r.newest(), best.newest()) {
			return nil
		}
		if words, _ := c.measureScore(r.Series, q.words, q.placed(r.Series)); words > most {
			best, most = r, words
		}
	}
	return best
}

// isSameFigure reports whether two tables have one number for one time, which one may tell more
// closely: of 2010, and of 31 March 2010.
func isSameFigure(a, b *figures.Figure) bool {
	return (a.Period.Contains(b.Period) || b.Period.Contains(a.Period)) && a.Value.Equal(b.Value)
}

// sourcesOf are the tables that an article is written from, in the order in which it comes to
// them.
func sourcesOf(findings []Finding) []*figures.Table {
	var tables []*figures.Table
	for i := range findings {
		f := &findings[i]
		if f.Evidence == nil || f.Status != Supported {
			continue
		}
		if t := f.Evidence.Figures[0].Series.Table; len(t.Series) <= largestSearched && !slices.Contains(tables, t) {
			tables = append(tables, t)
		}
	}
	return tables
}

// withTold adds to some tables those that have the digits of two numbers of an article at least,
// four or more each, at their places and times, or six of one: none has them by chance.
func (c *Checker) withTold(r *Result, ask func(int) *question, tables []*figures.Table) []*figures.Table {
	wanted := make(map[quantity.Number][]int)
	surely := false
	for i := range r.Findings {
		n := r.Claims[i].Of(r.Text)
		if r.Findings[i].Status == Unsourced && r.Claims[i].Modality == claims.Fact && n.Digits() >= tellingDigits && n.Modifier == quantity.Exact {
			wanted[n.Value.Key()] = append(wanted[n.Value.Key()], i)
			surely = surely || n.Digits() >= digitsOfItself
		}
	}
	if len(wanted) < toldTogether && !surely {
		return tables
	}
	searched := 0
	for _, t := range c.Catalogue.Tables {
		if searched+len(t.Series) > mostSearched {
			continue
		}
		searched += len(t.Series)
		if !slices.Contains(tables, t) && c.tellsTogether(t, wanted, ask) {
			tables = append(tables, t)
		}
	}
	return tables
}

// mostSearched is of how many series such tables may be, all in all.
const mostSearched = 5000

// toldTogether is how many numbers have to be in a table for it to be what an article is written
// from, where no words lead to it.
const toldTogether = 2

// tellsTogether reports whether a table has the digits of enough numbers that are looked for.
func (c *Checker) tellsTogether(t *figures.Table, wanted map[quantity.Number][]int, ask func(int) *question) bool {
	told := make(map[quantity.Number]bool)
	for _, s := range t.Series {
		for _, f := range s.Figures() {
			key := f.Value.Key()
			if told[key] {
				continue
			}
			for _, i := range wanted[key] {
				if q := ask(i); q.tellsByDigits() {
					if held := c.heldThere(q, s); held != nil && held.agrees(q) && c.hasWordOf(q, s) {
						if q.quantity.Digits() >= digitsOfItself {
							return true
						}
						told[key] = true
					}
				}
			}
			if len(told) >= toldTogether {
				return true
			}
		}
	}
	return false
}

// digitsOfItself is in how many digits a number alone is the figure that has them.
const digitsOfItself = 6

// hasWordOf reports whether an article has some word of a series, near a number or elsewhere.
func (c *Checker) hasWordOf(q *question, s *figures.Series) bool {
	words, _ := c.measureScore(s, q.words, q.placed(s))
	return words > 0
}

// Lookalikes are what the figures of some tables at the place and the time of a claim have of the
// digits of its number.
type lookalikes struct {
	agreeing, slipped []*Reading
}

// searched looks for the digits of a number in tables.
func (c *Checker) searched(q *question, tables []*figures.Table) lookalikes {
	var found lookalikes
	for _, t := range tables {
		for _, s := range t.Series {
			switch r := c.heldThere(q, s); {
			case r == nil:
			case r.agrees(q):
				found.agreeing = append(found.agreeing, r)
			case c.slipsFrom(q, r):
				found.slipped = append(found.slipped, r)
			}
		}
	}
	return found
}

// heldThere reads a claim by the figure of a series at its place and time; nil if it has none.
func (c *Checker) heldThere(q *question, s *figures.Series) *Reading {
	if s.Doubt != "" || q.isItself(s) || !q.mayBeHeld(s) || !q.allows(s) {
		return nil
	}
	r := &Reading{Series: s, terms: s.Terms, Score: Score{Measure: toldAt, Place: placeFit(q, s)}}
	if r.Score.Place < q.placeOfDigits() || c.look(r, q) != "" || r.Slip != "" || !r.sameUnit(q) && !q.isToldInUnit(s) || !r.timely(q) {
		return nil
	}
	return r
}

// isToldInUnit reports whether a number says in what it measures, in so many digits that no other has them, and
// a table does not say it: tonnes of a catch.
func (q *question) isToldInUnit(s *figures.Series) bool {
	return q.quantity.Kind == quantity.Measure && q.quantity.Per.IsZero() && q.quantity.Digits() >= tellingDigits && s.Unit.Dimension == quantity.Bare && s.Per.IsZero()
}

// placeOfDigits is how sure the place of a figure has to be that is told by its digits: of so many
// that no other has them, one that was named before may be done with.
func (q *question) placeOfDigits() float64 {
	if q.quantity.Digits() >= tellingDigits && q.claim.Place.Near <= claims.Earlier {
		return placeHome
	}
	return placeSilent
}

// agrees reports whether a number agrees with the figure of a reading, as it was last printed.
func (r *Reading) agrees(q *question) bool {
	status, _, _ := judgeVintages(q.quantity, r.Printings, q.published)
	return status == Supported
}

// wordsSpeakAgainst reports whether the words of a claim name something that a reading is not
// of, choose another series of its table, or leave open which is meant.
func (c *Checker) wordsSpeakAgainst(q *question, r *Reading) bool {
	return c.wordsChooseAnother(q, r) || c.wordsLeaveOpen(q, r)
}

// wordsChooseAnother reports whether the words of a claim name something that a reading is not of, or say more of
// another series of its table.
func (c *Checker) wordsChooseAnother(q *question, r *Reading) bool {
	itself := q.quantity.Digits() >= digitsOfItself
	if !itself && c.namesBeside(q, r.Series) || q.namesSister(r.Series) || q.ofSomethingElse(r) {
		return true
	}
	words, _ := c.measureScore(r.Series, q.words, q.placed(r.Series))
	for s := range c.Catalogue.SamePlace(r.Series) {
		if s == r.Series || !alike(s.Unit, r.Series.Unit) {
			continue
		}
		if others, _ := c.measureScore(s, q.words, q.placed(s)); others > namedWell && others > words+besides || q.chooses(s, r.Series) && !q.chooses(r.Series, s) {
			return true
		}
	}
	return false
}

// wordsLeaveOpen reports whether the words of a claim are as much of other series as of the one of a reading.
func (c *Checker) wordsLeaveOpen(q *question, r *Reading) bool {
	isFew := q.quantity.Digits() < tellingDigits
	return isFew && (q.leavesUnnamed(r.Series) || q.countsOthers(r.Series)) || !q.namesRow(r.Series) && c.leavesOpenWhich(q, r.Series)
}

// namesBeside reports whether the words that belong to a number name a measure that a series is not of: one that the
// lexicon knows, or one that its table has in alike units at the same place.
func (c *Checker) namesBeside(q *question, s *figures.Series) bool {
	for _, t := range q.claim.Terms {
		if t.Near == claims.Own && !t.Another && !t.InName && !t.Qualifier() && !q.names(s, t.ID) && !s.Unit.IsNamed(t.ID) && (t.Concept || c.isCommon(s, t.Term)) {
			return true
		}
	}
	return false
}

// namesRow reports whether the sentence of a number names the place that a series is of, or one of those kinds by which
// its table tells it from others.
func (q *question) namesRow(s *figures.Series) bool {
	if !s.Place.IsZero() && q.claim.Place.Near >= claims.Sentence && nameOfPlace(s, q.claim.Place) {
		return true
	}
	return slices.ContainsFunc(s.Dimensions, func(d figures.Dimension) bool {
		if d.Usual || d.IsTotal() {
			return false
		}
		terms := q.termsOf(d.Value)
		return len(terms) > 0 && !slices.ContainsFunc(terms, func(t lexicon.Term) bool { return q.words.near[t.ID] < nearness[claims.Sentence] })
	})
}

// leavesOpenWhich reports whether the words near a number say what a series and its sisters of the
// same place have in common, and nothing of what it has by itself: coal, of its imports, exports
// and stocks.
func (c *Checker) leavesOpenWhich(q *question, s *figures.Series) bool {
	common := false
	for i, t := range s.Terms {
		if !q.saysTerm(s, i) {
			continue
		}
		if !c.isCommon(s, t) || q.quantity.Digits() >= tellingDigits && c.isOfFew(s, t) {
			return false
		}
		common = true
	}
	return common
}

// isOfFew reports whether less than half of the series of the place of one, in alike units, have a term too.
func (c *Checker) isOfFew(s *figures.Series, t lexicon.Term) bool {
	with, all := 0, 0
	for o := range c.Catalogue.SamePlace(s) {
		if o != s && o.Table == s.Table && alike(o.Unit, s.Unit) {
			if all++; hasTerm(o, t.ID) {
				with++
			}
		}
	}
	return 2*with < all
}

// isCommon reports whether another series of the place of one, in alike units, has a term too.
func (c *Checker) isCommon(s *figures.Series, t lexicon.Term) bool {
	for o := range c.Catalogue.SamePlace(s) {
		if o != s && alike(o.Unit, s.Unit) && hasTerm(o, t.ID) {
			return true
		}
	}
	return false
}

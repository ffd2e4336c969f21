package check

import (
	"claimcheck/claims"
	"claimcheck/figures"
)

// An article is written from a few tables. Once some of its numbers hold by one, another in
// so many digits that no figure has them by chance is the figure of that table which has
// them, at the place and the time that the text gives: whatever words it found for it, if
// they choose no other.

// writtenFrom is by how many numbers of an article a table must hold to be one that it is
// written from.
const writtenFrom = 1

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

// tellByDigits settles the claims that no words led to a figure and that the digits do.
func (c *Checker) tellByDigits(r *Result, ask func(int) *question) {
	tables := sourcesOf(r.Findings)
	if len(tables) == 0 {
		return
	}
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
		if told := c.toldByDigits(q, tables); told != nil {
			o := opinion{reading: told, status: Supported, figure: told.newest()}
			*f = explain(q, o, append([]Reading{*told}, f.Candidates...))
			q.hears(f.Candidates[:1])
			q.weighs(told)
			q.chose(&o)
			q.heard(f)
		} else if slipped, ok := c.slipByDigits(q, tables, f.Candidates); ok {
			*f = slipped
		}
	}
}

// sourcesOf are the tables that an article is written from, in the order in which it comes to
// them.
func sourcesOf(findings []Finding) []*figures.Table {
	var tables []*figures.Table
	held := make(map[*figures.Table]int)
	for i := range findings {
		f := &findings[i]
		if f.Evidence == nil || f.Status != Supported {
			continue
		}
		t := f.Evidence.Figures[0].Series.Table
		if held[t]++; held[t] == writtenFrom && len(t.Series) <= largestSearched {
			tables = append(tables, t)
		}
	}
	return tables
}

// toldByDigits is the one reading by the figures of some tables that a number agrees with;
// nil if there is none, or if there are several.
func (c *Checker) toldByDigits(q *question, tables []*figures.Table) *Reading {
	var told *Reading
	for _, t := range tables {
		for _, s := range t.Series {
			r := c.heldThere(q, s)
			if r == nil || !r.agrees(q) {
				continue
			}
			if told != nil {
				return nil
			}
			told = r
		}
	}
	if told == nil || c.wordsSpeakAgainst(q, told) {
		return nil
	}
	return told
}

// heldThere reads a claim by the figure of a series at its place and time; nil if it has none.
func (c *Checker) heldThere(q *question, s *figures.Series) *Reading {
	if s.Doubt != "" || !q.mayBeHeld(s) || !q.allows(s) || q.letterOf(s) == otherLetter {
		return nil
	}
	r := &Reading{Series: s, terms: s.Terms, Score: Score{Measure: toldAt, Place: placeFit(q, s)}}
	if r.Score.Place < placeSilent || c.look(r, q) != "" || r.Slip != "" || !r.sameUnit(q) || !r.timely(q) {
		return nil
	}
	return r
}

// agrees reports whether a number agrees with the figure of a reading, as it was last printed.
func (r *Reading) agrees(q *question) bool {
	status, _, _ := judgeVintages(q.quantity, r.Printings, q.published)
	return status == Supported
}

// wordsSpeakAgainst reports whether the words of a claim name something that a reading is not
// of, or choose another series of its table.
func (c *Checker) wordsSpeakAgainst(q *question, r *Reading) bool {
	if c.namesAnother(q, r.Series) || q.namesSister(r.Series) || q.ofSomethingElse(r) {
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
	return q.leavesUnnamed(r.Series) && q.quantity.Digits() < tellingDigits
}

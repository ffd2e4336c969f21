package check

import (
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// An antecedent is a figure that the article has just spoken of, and surely. What
// follows is often said of it: "The port handled 4.1 million tonnes. That is a
// rise of 12%."
type antecedent struct {
	figure *figures.Figure
	near   claims.Near // Sentence or Before
	paired bool        // it is the other end of the same change: "rose to 4.1 from 3.9 million"
}

// How sure a number is to be about what was spoken of, if nothing else is named.
const (
	sameSentence = 0.8
	pointedAt    = 0.7 // "That is", "the number"
	carriedOn    = 0.6
)

// antecedentsOf are the figures of which the sentence of claim i and the one
// before it speak, the nearest first.
func antecedentsOf(r *Result, i int) []antecedent {
	claim := &r.Claims[i]
	var found []antecedent
	add := func(k int, near claims.Near) {
		for _, f := range spokenBy(r, k) {
			found = append(found, antecedent{f, near, isPair(r, i, k)})
		}
	}
	for k := i - 1; k >= 0 && r.Claims[k].Sentence == claim.Sentence; k-- {
		add(k, claims.Sentence)
	}
	for k := i + 1; k < len(r.Claims) && r.Claims[k].Sentence == claim.Sentence; k++ {
		add(k, claims.Sentence)
	}
	for k := i - 1; k >= max(0, i-lookBack) && claim.Sentence-r.Claims[k].Sentence <= sentencesBack; k-- {
		if r.Claims[k].Sentence != claim.Sentence && sameSection(r.Text, claim, &r.Claims[k]) {
			add(k, claims.Before)
		}
	}
	return found
}

// isPair reports whether claims i and k are the ends of one change, and k surely was found:
// "carried 141,800 passengers, up from 133,900".
func isPair(r *Result, i, k int) bool {
	a, b := r.Claims[i].Of(r.Text), r.Claims[k].Of(r.Text)
	if i-k != 1 && k-i != 1 || r.Claims[i].Sentence != r.Claims[k].Sentence || a.Digits() < digitsOfNeighbours || b.Digits() < digitsOfNeighbours {
		return false
	}
	ends := a.Role == extract.ChangedFrom && (b.Role == extract.ChangedTo || b.Role == extract.NoRole && i > k) || a.Role == extract.ChangedTo && b.Role == extract.ChangedFrom
	f := &r.Findings[k]
	return ends && f.Status == Supported && len(f.Evidence.Figures) == 1
}

// isOtherEndOf reports whether a number is the other end of a change of which one was found
// in a series.
func (q *question) isOtherEndOf(s *figures.Series) bool {
	return slices.ContainsFunc(q.antecedents, func(a antecedent) bool { return a.paired && a.figure.Series == s })
}

// lookBack and sentencesBack are how many claims and sentences back an antecedent
// can stand.
const (
	lookBack      = 6
	sentencesBack = 2
)

// spokenBy are the figures that claim k surely speaks of: those that it was judged
// by and those that say the very same, or one that it agrees with in every digit and is
// kept from by its unit alone.
func spokenBy(r *Result, k int) []*figures.Figure {
	f := &r.Findings[k]
	switch f.Status {
	case Supported, Imprecise, Outdated, Contradicted:
		if len(f.Evidence.Figures) <= fewFigures {
			return append(f.Evidence.Figures[:len(f.Evidence.Figures):len(f.Evidence.Figures)], saidElsewhere(f)...)
		}
	case Unsourced:
		q := r.Claims[k].Of(r.Text)
		if len(f.Candidates) > 0 && q.Digits() >= 3 {
			if best := &f.Candidates[0]; best.derives == nil && digitsAlone(q, best.newest()).Outcome == quantity.Agrees {
				return []*figures.Figure{best.newest()}
			}
		}
	}
	return nil
}

// saidElsewhere are the figures of other tables that say the very same as the one that a
// claim was judged by: of these, one may go on where the other ends.
func saidElsewhere(f *Finding) []*figures.Figure {
	if len(f.Evidence.Figures) != 1 {
		return nil
	}
	told := f.Evidence.Figures[0]
	var found []*figures.Figure
	for i := range f.Candidates {
		r := &f.Candidates[i]
		if o := r.newest(); r.derives == nil && r.Series.Table != told.Series.Table && o.Period.Same(told.Period) && o.Value.Cmp(told.Value) == 0 && o.Series.Unit.Comparable(told.Series.Unit) {
			found = append(found, o)
		}
	}
	return found
}

// fewFigures is how many figures a number can be computed from and still speak of
// each.
const fewFigures = 3

func sameSection(text *extract.Text, a, b *claims.Claim) bool {
	p, q := a.Of(text).Block, b.Of(text).Block
	return p == q || text.Doc.Blocks[p].Section == text.Doc.Blocks[q].Section
}

// A carry is a series that a number may be of since the article has just spoken of
// it, or of the same elsewhere or of other people.
type carry struct {
	series *figures.Series
	antecedent
}

// carries are the series that what the article has just spoken of leads to: itself
// or, where the claim names another place or other people, the same of those.
func (c *Checker) carries(q *question) []carry {
	var found []carry
	for _, a := range q.antecedents {
		for _, s := range c.meant(q, a.figure.Series) {
			if !slices.ContainsFunc(found, func(o carry) bool { return o.series == s }) {
				found = append(found, carry{s, a})
			}
		}
	}
	return found
}

// meant are the series that a claim means if it goes on about one.
func (c *Checker) meant(q *question, s *figures.Series) []*figures.Series {
	if p := q.claim.Place; (p.Near == claims.Own || p.Near == claims.Sentence && !q.pointsBack()) && p.ID != "" && s.Place.ID != "" && !lexicon.SamePlace(p.ID, s.Place.ID) {
		var there []*figures.Series
		for o := range c.Catalogue.SameMeasure(s) {
			if elsewhereAlike(s, o) && lexicon.SamePlace(p.ID, o.Place.ID) {
				there = append(there, o)
			}
		}
		return there
	}
	if q.allows(s) {
		return []*figures.Series{s}
	}
	var others []*figures.Series
	for o := range c.Catalogue.Sisters(s) {
		if o.Part != "place" && alike(o.Series.Unit, s.Unit) && q.allows(o.Series) && len(lexicon.Clashes(s.Terms, o.Series.Terms)) > 0 {
			others = append(others, o.Series)
		}
	}
	return others
}

// carried says how sure it is that a number without measuring words of its own is
// about a series of which the article has just spoken; 0 if it is not.
func (q *question) carried(s *figures.Series) float64 {
	c := q.carriedBy(s)
	switch {
	case c == nil:
		return 0
	case q.pointsBack() && c.near == claims.Before:
		return pointedAt
	case q.aboutAnother(s):
		return 0
	case c.near == claims.Sentence:
		return sameSentence
	}
	return carriedOn
}

func (q *question) carriedBy(s *figures.Series) *carry {
	for i := range q.carries {
		if q.carries[i].series == s {
			return &q.carries[i]
		}
	}
	return nil
}

// spokenOf is the figure of which the article has just spoken, if it leads to a
// series.
func (q *question) spokenOf(s *figures.Series) *figures.Figure {
	if c := q.carriedBy(s); c != nil {
		return c.figure
	}
	return nil
}

// timesBefore are the times that the numbers just before a claim are of, the
// nearest first.
func timesBefore(r *Result, i int) []period.Period {
	var found []period.Period
	for k := i - 1; k >= max(0, i-lookBack) && r.Claims[i].Sentence-r.Claims[k].Sentence <= sentencesBack; k-- {
		if p := r.Claims[k].Period; p.Near >= claims.Sentence && !p.IsZero() && sameSection(r.Text, &r.Claims[i], &r.Claims[k]) {
			found = append(found, p.Period)
		}
	}
	return found
}

// pointsBack reports whether the sentence of a claim opens with a word that points
// at what was said before.
func (q *question) pointsBack() bool {
	words := q.text.Sentences[q.claim.Sentence].Words
	if len(words) == 0 {
		return false
	}
	switch strings.ToLower(words[0].Text) {
	case "that", "this", "it", "they", "these", "those", "both":
		return true
	}
	return false
}

// aboutAnother reports whether none of the words that belong to the number is of
// a series, though there are some.
func (q *question) aboutAnother(s *figures.Series) bool {
	own := 0
	for _, t := range q.claim.Terms {
		if t.Near != claims.Own || t.Another || t.InName || t.Qualifier() || slices.Contains(q.measuredIn, t.ID) {
			continue
		}
		if q.says(s, t.ID) {
			return false
		}
		own++
	}
	return own > 0
}

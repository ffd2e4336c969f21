package check

import (
	"slices"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/extract/tagger"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// A rank or a share is often said of the number right before it: "658,700 passengers, the most
// since 2015", "5,749 patients, 84% of the total". Where that was found in a table, the rank is
// that of its time, and the share one of its measure.

// holdToNumberBefore judges a rank anew that was judged by another time than that of the number
// it is said of, and a share that was computed from other figures.
func (c *Checker) holdToNumberBefore(r *Result, i int, ask func(int) *question) {
	f := &r.Findings[i]
	if f.Evidence == nil || i == 0 {
		return
	}
	if c.holdRankToMeasure(r, i, ask); f.Evidence == nil || !isBeside(r, i) {
		return
	}
	n, told := r.Claims[i].Of(r.Text), toldBy(&r.Findings[i-1])
	if told == nil {
		if n.Kind == quantity.Rank && f.Status == Contradicted {
			q := ask(i)
			q.stage(saidOfThat)
			q.stops(rankOfUnfound, true)
			*f = unsourced(q, f.Candidates)
		}
		if level := r.Claims[i-1].Of(r.Text); statesChange(n) && f.Status == Contradicted && reckoned[f.Evidence.Operation] && !isFigureOf(level, f.Evidence.Figures) {
			q := ask(i)
			q.stage(saidOfThat)
			q.stops(changeOfUnfound, true)
			*f = unsourced(q, f.Candidates)
		}
		return
	}
	first := f.Evidence.Figures[0]
	switch {
	case f.Status == Supported && isSaidOfLevel(n) && toldOfOtherPlace(told, first) && !namesOwn(&r.Claims[i], first.Series.Place):
		q := ask(i)
		q.stage(saidOfThat)
		q.stops(changeOfOther, true)
		*f = unsourced(q, slices.DeleteFunc(slices.Clone(f.Candidates), func(other Reading) bool { return !other.Series.Place.Same(told.Series.Place) }))
		c.carryOn(r, i, ask)
	case n.Kind == quantity.Rank && first.Series == told.Series && !first.Period.Same(told.Period):
		q := ask(i)
		q.antecedents = antecedentsOf(r, i)
		q.carries = c.carries(q)
		q.stage(saidOfThat)
		if *f = c.judgeTimes(q); f.Status == Contradicted && !f.Evidence.Figures[0].Period.Same(told.Period) {
			q.stops(otherTime, true)
			*f = unsourced(q, f.Candidates)
		}
	case isShareOfOther(f, told):
		q := ask(i)
		q.stage(saidOfThat)
		q.stops(shareOfOther, true)
		*f = unsourced(q, slices.DeleteFunc(slices.Clone(f.Candidates), func(other Reading) bool {
			return other.Series.Table != told.Series.Table
		}))
		if c.carryOn(r, i, ask); isShareOfOther(f, told) {
			*f = unsourced(q, f.Candidates)
		}
	}
}

// isFigureOf reports whether a level is one of some figures, or has too few digits to be surely none.
func isFigureOf(level *extract.Quantity, list []*figures.Figure) bool {
	return level.Digits() < digitsOfNeighbours || slices.ContainsFunc(list, func(f *figures.Figure) bool {
		return compare(level, f).Outcome != quantity.Disagrees
	})
}

// holdRankToMeasure takes back a rank that holds by another measure of the table from which the number before it in its sentence
// is: "£287 for ducks in Norland, where it is the highest" is no rank of what geese cost there.
func (c *Checker) holdRankToMeasure(r *Result, i int, ask func(int) *question) {
	f, told := &r.Findings[i], toldBy(&r.Findings[i-1])
	if f.Status != Supported || f.Evidence.Operation != Rank.Name || told == nil || r.Claims[i-1].Sentence != r.Claims[i].Sentence {
		return
	}
	first := f.Evidence.Figures[0].Series
	if first.Table != told.Series.Table || !first.Place.Same(told.Series.Place) || first.Definition == told.Series.Definition || !first.Unit.Comparable(told.Series.Unit) {
		return
	}
	q := ask(i)
	q.stage(saidOfThat)
	q.stops(sisterMeant, true)
	*f = unsourced(q, slices.DeleteFunc(slices.Clone(f.Candidates), func(other Reading) bool { return other.Series.Definition != told.Series.Definition }))
	c.carryOn(r, i, ask)
}

// isSaidOfLevel reports whether a number behind a level tells how that changed or what rate it comes to: "19,365
// kites, 30% more than in 2022".
func isSaidOfLevel(n *extract.Quantity) bool {
	return statesChange(n) || !n.Per.IsZero() || n.Kind == quantity.Percent
}

// namesOwn reports whether the own words of a claim name a place.
func namesOwn(c *claims.Claim, p figures.Place) bool {
	return c.Place.Near == claims.Own && (lexicon.SamePlace(c.Place.ID, p.ID) || c.Place.Name == p.Name)
}

// toldOfOtherPlace reports whether two figures are of two places, of which neither lies in the other.
func toldOfOtherPlace(told, f *figures.Figure) bool {
	a, b := told.Series.Place, f.Series.Place
	return !a.IsZero() && !b.IsZero() && !a.Same(b) && !isWider(a, b) && !isWider(b, a)
}

// isBeside reports whether a level stands right before claim i, in its clause.
func isBeside(r *Result, i int) bool {
	between, ok := fromNumberBefore(r, i)
	if !ok || slices.ContainsFunc(between, func(w tagger.Word) bool { return w.Text == "and" || w.Text == "but" }) {
		return false
	}
	a := r.Claims[i-1].Of(r.Text)
	return a.Kind != quantity.Ratio && a.Kind != quantity.Rank && a.Kind != quantity.Times && !statesChange(a)
}

// fromNumberBefore are the words between the number before claim i and its own, if they stand in one sentence
// and these are few and no verb.
func fromNumberBefore(r *Result, i int) ([]tagger.Word, bool) {
	if i == 0 || r.Claims[i-1].Sentence != r.Claims[i].Sentence || r.Claims[i].Modality != claims.Fact {
		return nil, false
	}
	a, b := r.Claims[i-1].Of(r.Text), r.Claims[i].Of(r.Text)
	if a.Block != b.Block || a.To > b.From {
		return nil, false
	}
	sent := &r.Text.Sentences[a.Sentence]
	between := sent.Words[firstWordAt(sent, a.To):firstWordAt(sent, b.From)]
	return between, len(between) <= besideWithin && !slices.ContainsFunc(between, func(w tagger.Word) bool { return w.Tag.IsVerb() })
}

// toldBy is the one figure by which a claim holds; nil if it does not, or is computed.
func toldBy(f *Finding) *figures.Figure {
	if f.Status != Supported || f.Evidence == nil || f.Evidence.Operation != "lookup" {
		return nil
	}
	return f.Evidence.Figures[0]
}

// besideWithin is how many words may stand between a number and what is said of it.
const besideWithin = 8

// isShareOfOther reports whether a number is found to be a share, and not one of a figure.
func isShareOfOther(f *Finding, told *figures.Figure) bool {
	return f.Evidence != nil && f.Evidence.Operation == ShareOfWhole.Name && f.Status != Contradicted && !restsOn(f.Evidence.Figures, told)
}

// restsOn reports whether one of some figures is another, or says the same of the same time in another table.
func restsOn(list []*figures.Figure, told *figures.Figure) bool {
	for _, f := range list {
		if f.Series == told.Series || f.Series.Table != told.Series.Table && f.Value.Equal(told.Value) && f.Period.Same(told.Period) {
			return true
		}
	}
	return false
}

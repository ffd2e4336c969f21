package check

import (
	"fmt"
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/extract/tagger"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/quantity"
)

// "The share came down to 31%, from 40%; it has fallen by 9%" gives as per cent what are points.
// Where the article has just told two percentages of one measure, or one and the time from which
// the change is reckoned, a change in per cent that is just their distance, and is no change in
// per cent of the one from the other, is said so: no words need to name the measure again.

// A toldShare is a percentage that the article has just told and that holds: the figure of a
// cell, or computed from some.
type toldShare struct {
	figures   []*figures.Figure
	operation string
	value     quantity.Number
	here      bool // in the sentence of the claim
	at        int  // where in its block
}

// findToldPoints looks for changes in per cent that are points between percentages that were just
// told.
func (r *Result) findToldPoints(ask func(int) *question) {
	for i := range r.Findings {
		n := r.Claims[i].Of(r.Text)
		if r.Findings[i].Status != Unsourced || r.Claims[i].Modality != claims.Fact || n.Kind != quantity.Percent || n.Modifier != quantity.Exact {
			continue
		}
		told := toldShares(r, i)
		if len(told) == 0 {
			continue
		}
		q := ask(i)
		if !statesChange(q.quantity) && !q.comparesPerCent() {
			continue
		}
		q.stage(saidOfThat)
		if f := q.pointsBetween(told); f.Status == Contradicted {
			f.Candidates = append(f.Candidates, r.Findings[i].Candidates...)
			r.Findings[i] = f
		}
	}
}

// toldShares are the percentages that hold in the sentence of claim i and those before it, the
// nearest first and those behind it last.
func toldShares(r *Result, i int) []toldShare {
	var told []toldShare
	claim := &r.Claims[i]
	for k := i - 1; k >= max(0, i-lookBack) && claim.Sentence-r.Claims[k].Sentence <= sentencesBack && sameSection(r.Text, claim, &r.Claims[k]); k-- {
		if share, ok := toldShareOf(r, k); ok {
			share.here = r.Claims[k].Sentence == claim.Sentence
			told = append(told, share)
		}
	}
	for k := i + 1; k < min(len(r.Claims), i+lookBack) && r.Claims[k].Sentence == claim.Sentence; k++ {
		if share, ok := toldShareOf(r, k); ok {
			share.here = true
			told = append(told, share)
		}
	}
	return told
}

// toldShareOf is the percentage that claim k states and that holds.
func toldShareOf(r *Result, k int) (share toldShare, ok bool) {
	f, n := &r.Findings[k], r.Claims[k].Of(r.Text)
	if f.Status != Supported || f.Evidence == nil || n.Kind != quantity.Percent && n.Kind != quantity.Ratio {
		return share, false
	}
	first := f.Evidence.Figures[0].Series
	share = toldShare{figures: f.Evidence.Figures, operation: f.Evidence.Operation, value: f.Evidence.Value.Value, at: n.From}
	switch {
	case statesChange(n) && !measuresChange(first):
		return share, false
	case share.operation == "lookup":
		return share, first.Unit.Dimension == quantity.PerCent
	case n.Kind == quantity.Ratio:
		share.value = share.value.Mul(quantity.Int(100))
	}
	return share, share.operation == ShareOfWhole.Name || share.operation == Rate.Name
}

// pointsBetween contradicts a change in per cent that is the distance in points between the
// nearest percentage that was told and another: the one of the time that the change is reckoned
// from, or one that was told too.
func (q *question) pointsBetween(told []toldShare) Finding {
	nearest := &told[0]
	if !q.goesOnOf(nearest) || q.tellsOfOther(nearest.figures[0].Series) || q.words.beyond(nearest.figures[0].Series) > 0 || q.claim.Place.Contested && !nearest.here {
		return Finding{}
	}
	var bases []toldShare
	isDated := q.claim.Base.Near >= claims.Sentence
	if isDated {
		if base, ok := q.atBase(nearest); ok {
			bases = append(bases, base)
		}
	}
	if !isDated || len(bases) == 0 && nearest.period().Same(q.claim.Base.Period) {
		for _, o := range told[1:] {
			if o.operation == nearest.operation && alikeMeasures(o.figures[0].Series, nearest.figures[0].Series) {
				bases = append(bases, o)
			}
		}
	}
	for _, base := range bases {
		if q.quantity.Digits() < 2 && !(nearest.here && base.here) {
			continue // one digit agrees by chance, where not both stand beside it
		}
		now := *nearest
		if now.period().From.Before(base.period().From) {
			now, base = base, now
		}
		if f := q.pointsFrom(&now, &base); f.Status == Contradicted {
			return f
		}
	}
	return Finding{}
}

// alikeMeasures reports whether two series are of one measure, in one table or of one place.
func alikeMeasures(s, o *figures.Series) bool {
	return s.Measure == o.Measure && (s.Table == o.Table || s.Place.Same(o.Place))
}

func (s *toldShare) period() period.Period { return s.figures[0].Period }

// goesOnOf reports whether a number goes on about a percentage that was told: in its clause, or
// by words of its own that name it. "Elsewhere it fell by 10%" does neither.
func (q *question) goesOnOf(told *toldShare) bool {
	if told.here {
		return !q.partedFrom(told)
	}
	return slices.ContainsFunc(q.claim.Terms, func(t claims.Term) bool {
		return t.Near == claims.Own && !t.Another && !t.Qualifier() && hasTerm(told.figures[0].Series, t.ID)
	})
}

// partedFrom reports whether another clause begins between a number and a percentage of its
// sentence.
func (q *question) partedFrom(told *toldShare) bool {
	sent := &q.text.Sentences[q.claim.Sentence]
	from, to := firstWordAt(sent, min(told.at, q.quantity.From)), firstWordAt(sent, max(told.at, q.quantity.From))
	return slices.ContainsFunc(sent.Words[from:to], func(w tagger.Word) bool {
		switch strings.ToLower(w.Text) {
		case "and", "but", "while", "whereas", "which", "who", "where", ";":
			return true
		}
		return false
	})
}

// tellsOfOther reports whether the number's own words name some other thing than a series of
// percentages is of: "the share was 42%, and the price of helmets rose by 2%". Words for a change name nothing.
func (q *question) tellsOfOther(s *figures.Series) bool {
	if q.sentenceHas([]string{"absolute"}) {
		return true // "in absolute terms by 10.4%" are points, and said so
	}
	sent := &q.text.Sentences[q.claim.Sentence]
	isClosed := strings.HasPrefix(q.wordsAfter(), " that ")
	for _, t := range q.claim.Terms {
		if t.Near != claims.Own || t.Another || t.Qualifier() || q.says(s, t.ID) || isClosed && sent.From+t.Start >= q.quantity.To {
			continue
		}
		n := firstWordAt(sent, sent.From+t.Start)
		if n == len(sent.Words) || !sent.Words[n].Tag.IsNoun() {
			continue
		}
		word := strings.ToLower(sent.Words[n].Text)
		_, turns := ways().changes[word]
		_, judges := ways().judging[word]
		if !turns && !judges && !slices.Contains(losses, word) && !isWord("stretch", strings.TrimSuffix(word, "s")) {
			return true
		}
	}
	return false
}

// atBase is what a percentage was at the time that a change is reckoned from.
func (q *question) atBase(now *toldShare) (base toldShare, ok bool) {
	base = toldShare{operation: now.operation, here: true}
	for _, f := range now.figures {
		list := known(f.Series.Figures(), q.asOf)
		from, ok := q.startOfChange(f, list)
		if !ok {
			return base, false
		}
		then := samePeriod(list, from)
		if len(then) == 0 {
			return base, false
		}
		base.figures = append(base.figures, then[len(then)-1])
	}
	switch first := base.figures[0]; len(base.figures) {
	case 1:
		base.value = first.Value
		return base, true
	case 2:
		part, _, ok := ratio(first, base.figures[1])
		base.value = part.Mul(quantity.Int(100))
		return base, ok
	}
	return base, false
}

// pointsFrom contradicts a number by two percentages whose distance in points it gives as per cent.
func (q *question) pointsFrom(now, base *toldShare) Finding {
	distance := now.value.Abs().Sub(base.value.Abs())
	if q.quantity.Change == quantity.Down {
		distance = distance.Neg()
	}
	if base.value.IsZero() || quantity.Judge(q.quantity.Quantity, distance).Outcome != quantity.Agrees {
		return Finding{}
	}
	percent := distance.Quo(base.value.Abs()).Mul(quantity.Int(100))
	if quantity.Judge(q.quantity.Quantity, percent).Outcome != quantity.Disagrees {
		return Finding{}
	}
	inputs := append(append([]*figures.Figure(nil), now.figures...), base.figures...)
	f := Finding{Status: Contradicted, Reason: "points", Message: statesAll(inputs) + slipMessage["points"],
		Evidence:   &Evidence{Operation: Difference.Name, Value: q.quantity.Quantity, Figures: inputs},
		Arithmetic: fmt.Sprintf("%s%% − %s%% = %s points", now.value.Abs().Significant(3), base.value.Abs().Significant(3), signed(now.value.Abs().Sub(base.value.Abs()))),
		Candidates: []Reading{{Series: now.figures[0].Series, Printings: now.figures[:1], derives: &Difference, unitKnown: true, carried: true, terms: now.figures[0].Series.Terms,
			Score: Score{Measure: carriedOn, Place: placeNear[claims.Before], Period: spokenFit, Unit: derivedFit}}},
	}
	f.Evidence.Value.Value = percent
	q.hears(f.Candidates)
	q.weighs(&f.Candidates[0])
	q.heard(&f)
	return f
}

package check

import (
	"claimcheck/claims"
	"claimcheck/figures"
)

// holdToSentence takes back that a change or a multiple holds, if its sentence names nothing of what
// it was computed from and speaks of another figure: "Average pay was £671, a rise of 5%" is not
// said of the unemployment of the paragraph before.
func (c *Checker) holdToSentence(r *Result, i int, ask func(int) *question) {
	f := &r.Findings[i]
	if f.Status != Supported || f.Evidence == nil || !reckoned[f.Evidence.Operation] {
		return
	}
	series := f.Evidence.Figures[0].Series
	if !r.tellsOfAnother(i, series) {
		return
	}
	q := ask(i)
	for _, t := range series.Terms {
		if q.words.near[t.ID] >= nearness[claims.Sentence] {
			return
		}
	}
	q.stage(saidOfThat)
	q.stops(changeOfOther, true)
	*f = unsourced(q, f.Candidates)
}

// reckoned are the derivations of which a sentence most often leaves out what they are computed from.
var reckoned = map[string]bool{PercentChange.Name: true, Difference.Name: true, Multiple.Name: true}

// tellsOfAnother reports whether a number of the sentence of claim i is the figure of another table
// than a series, and none is one of that.
func (r *Result) tellsOfAnother(i int, s *figures.Series) bool {
	another := false
	for k := range r.Claims {
		if k == i || r.Claims[k].Sentence != r.Claims[i].Sentence {
			continue
		}
		switch told := toldBy(&r.Findings[k]); {
		case told == nil:
		case told.Series.Table == s.Table:
			return false
		default:
			another = true
		}
	}
	return another
}

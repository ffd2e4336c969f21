package check

import (
	"strings"

	"claimcheck/figures"
	"claimcheck/quantity"
)

// A change is often said again in per cent: "its intake fell by 15,900 in a year, or nearly a quarter". It is
// reckoned from the cells by which the number before it holds, and its own words name nothing. It can be
// confirmed so, and not contradicted. How a count is said again as a share stands in sharetold.go.

// restate confirms a percentage or a share in words that says the change before it again, and that nothing
// else settled.
func (c *Checker) restate(r *Result, i int, ask func(int) *question) {
	f := &r.Findings[i]
	if f.Status != Unsourced || !isSaidAgain(r, i) {
		return
	}
	before := &r.Findings[i-1]
	if before.Status != Supported || before.Evidence == nil || before.Evidence.Operation != Difference.Name {
		return
	}
	q := ask(i)
	directed := *q.quantity
	directed.Change = r.Claims[i-1].Of(r.Text).Change
	if q.quantity.Change == quantity.None || q.quantity.Change == directed.Change {
		q.quantity = &directed
		q.confirmBy(f, &PercentChange, before.Evidence.Figures)
	}
}

// isSaidAgain reports whether claim i is a share or a percentage behind the "or" of the number before it.
func isSaidAgain(r *Result, i int) bool {
	if _, ok := fromNumberBefore(r, i); !ok || r.Claims[i].Against.Of {
		return false
	}
	a, b := r.Claims[i-1].Of(r.Text), r.Claims[i].Of(r.Text)
	if b.Kind != quantity.Percent && b.Kind != quantity.Ratio {
		return false
	}
	joint := joint(r.Text.Doc.Blocks[a.Block].Text[a.To:b.From], b)
	return joint == "or" || strings.HasSuffix(joint, " or")
}

// confirmBy confirms a claim by what some figures come to, if it agrees with that.
func (q *question) confirmBy(f *Finding, d *Derivation, of []*figures.Figure) bool {
	r := &Reading{Series: of[0].Series, Printings: of[:1], derives: d, Score: Score{1, 1, 1, 1}, carried: true}
	o, ok := opineFrom(q, r, of)
	if !ok || o.status != Supported {
		return false
	}
	candidates := append([]Reading{*r}, f.Candidates...)
	q.stage(saidOfThat)
	q.hears(candidates[:1])
	q.weighs(r)
	q.chose(&o)
	*f = explain(q, o, candidates)
	q.heard(f)
	return true
}

// isWholeOf reports whether a series counts all of which another counts a part: the same of the place around
// its own, or of all kinds in that place.
func isWholeOf(part, whole *figures.Series) bool {
	switch {
	case part == whole || !alike(part.Unit, whole.Unit):
		return false
	case elsewhereAlike(part, whole):
		return isWider(whole.Place, part.Place) || part.Place.ID == "" && whole.Place.IsTotal() || isWholeOfTable(part, whole)
	}
	return whole.Place.Same(part.Place) && contains(whole, part)
}

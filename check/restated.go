package check

import (
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/extract/tagger"
	"claimcheck/figures"
	"claimcheck/quantity"
)

// A number is often said again as a share or a change in per cent: "took in 206,700 of the newcomers, or
// about 44%", "its intake fell by 15,900 in a year, or nearly a quarter". It is reckoned from the cells by
// which the number before it holds, and its own words name nothing. It can be confirmed so, and not
// contradicted: of what it is a share the article does not say.

// restate confirms a percentage or a share in words that says the number before it again, and that nothing
// else settled.
func (c *Checker) restate(r *Result, i int, ask func(int) *question) {
	f := &r.Findings[i]
	if f.Status != Unsourced || !isSaidAgain(r, i) {
		return
	}
	before := &r.Findings[i-1]
	if before.Status != Supported {
		return
	}
	q := ask(i)
	switch of := before.Evidence.Figures; before.Evidence.Operation {
	case Difference.Name:
		directed := *q.quantity
		directed.Change = r.Claims[i-1].Of(r.Text).Change
		if q.quantity.Change == quantity.None || q.quantity.Change == directed.Change {
			q.quantity = &directed
			q.confirmBy(f, &PercentChange, of)
		}
	case "lookup":
		for s := range q.catalogue.Kin(of[0].Series) {
			if whole := samePeriod(known(s.Figures(), q.asOf), of[0].Period); len(whole) > 0 && isWholeOf(of[0].Series, s) && q.confirmBy(f, &ShareOfWhole, []*figures.Figure{of[0], whole[len(whole)-1]}) {
				return
			}
		}
	}
}

// isSaidAgain reports whether claim i is a share or a percentage behind the "or" of the number before it.
func isSaidAgain(r *Result, i int) bool {
	if i == 0 || r.Claims[i].Modality != claims.Fact || r.Claims[i-1].Sentence != r.Claims[i].Sentence || r.Claims[i].Against.Of {
		return false
	}
	a, b := r.Claims[i-1].Of(r.Text), r.Claims[i].Of(r.Text)
	if b.Kind != quantity.Percent && b.Kind != quantity.Ratio || a.Block != b.Block || a.To > b.From {
		return false
	}
	sent := &r.Text.Sentences[a.Sentence]
	between := sent.Words[firstWordAt(sent, a.To):firstWordAt(sent, b.From)]
	joint := joint(r.Text.Doc.Blocks[a.Block].Text[a.To:b.From], b)
	return (joint == "or" || strings.HasSuffix(joint, " or")) && len(between) <= besideWithin && !slices.ContainsFunc(between, func(w tagger.Word) bool { return w.Tag.IsVerb() })
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

package check

import (
	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/period"
)

// How sure it is that a claim and a statement are of one time, where they do not
// name the same one.
const (
	statedSilent = 0.8  // neither says when
	statedOnce   = 0.65 // one of them says when, or has it from an earlier sentence
)

// statedMoment finds the figure of a statement for the time of a claim. Where both
// sentences say when, it must be the same time; the day on which news was made is
// no such time.
func (r *Reading) statedMoment(q *question) bool {
	f := &r.Series.Figures()[0]
	claim, st := q.claim.Period, r.Series.Stated
	if !q.asOf.IsZero() && q.asOf.Before(f.AsOf) {
		return false
	}
	r.Printings = []*figures.Figure{f}
	cameFrom := q.quantity.Role == extract.ChangedFrom && claim.Near < claims.Own // at the time before
	named := claim.Near != claims.Nowhere && !claim.Unresolved && !cameFrom
	switch {
	case named && !f.Period.IsZero() && len(samePeriod(r.Printings, claim.Period)) > 0:
		r.Score.Period = periodFit[claim.Near]
	case !outBy(f, q.published), named && claim.Near >= claims.Sentence && st.Dated && lasts(claim.Period) && lasts(f.Period):
		return false
	case !named && f.Period.IsZero():
		r.Score.Period = statedSilent
	default:
		r.Score.Period = statedOnce
	}
	return true
}

// lasts reports whether a time is one that a figure is about: not the day of the
// news, nor "so far".
func lasts(p period.Period) bool { return !newsDay(p) && p.Grain != period.ToDate }

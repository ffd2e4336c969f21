package check

import (
	"path/filepath"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// A released text states many numbers with few words, and tells none apart as a
// table does. So its statements are read apart from the figures of tables, and
// less is accused by them.

// mostStatements is how many statements are looked at for one claim: a text may
// have a long table, whose cells are told in much the same words.
const mostStatements = 200

// statements returns the ways to read a claim as what a released text states, the
// surest first.
func (c *Checker) statements(q *question) []Reading {
	released := c.Catalogue.Released()
	if released == nil || q.quantity.Kind == quantity.Rank {
		return nil
	}
	var found []Reading
	for _, candidate := range released.Find(figures.Query{Terms: q.words.order, Places: q.places(), Unit: q.quantity.Unit, Limit: mostStatements}) {
		r, no := readStatement(q, released, candidate.Series)
		if !q.refuses(candidate.Series, no, no != "") {
			found = append(found, r)
		}
	}
	return newestStatements(surestFirst(found))
}

// readStatement scores one statement for a claim, and refuses it where the two
// cannot be of one thing. An article is no source for itself, though its folder be
// full of sources.
func readStatement(q *question, released *figures.Catalogue, s *figures.Series) (Reading, Refusal) {
	r := Reading{Series: s}
	switch {
	case q.isItself(s):
		return r, Itself
	case len(lexicon.Clashes(q.words.qualifiers, s.Terms)) > 0:
		return r, OtherKind
	case !q.sameSort(s.Stated):
		return r, OtherSort
	}
	if r.Score.Measure = shared(released, q, s); r.Score.Measure < floor {
		return r, OtherMeasure
	}
	if r.Score.Place = placeFit(q, s); r.Score.Place == 0 {
		return r, OtherPlace
	}
	if r.Score.Unit, r.unitKnown = statedUnitFit(q.quantity, s); r.Score.Unit == 0 {
		if r.Slip = misnamed(q.quantity, s); r.Slip == "" {
			return r, OtherUnit
		}
		r.Score.Unit = 1
	}
	switch {
	case !r.statedMoment(q):
		return r, NoPeriod
	case r.Slip != "" && digitsAlone(q.quantity, r.newest()).Outcome != quantity.Agrees:
		return r, OtherUnit
	}
	return r, r.unsure()
}

// isItself reports whether a series is of what the article itself says, which lies among the sources.
func (q *question) isItself(s *figures.Series) bool {
	return filepath.Clean(q.text.Doc.Name) == filepath.Clean(s.Table.File)
}

// sameSort reports whether a claim states what a statement does: a level, a
// change, where a change started, a difference, a forecast.
func (q *question) sameSort(st *figures.Statement) bool {
	starts := q.quantity.Role == extract.ChangedFrom
	dated := q.claim.Period.Near == claims.Own && st.Dated
	base := q.claim.Base.Period
	return statesChange(q.quantity) == (st.Quantity.Change != quantity.None) &&
		q.statesDifference() == st.Difference &&
		(starts == st.Starts || dated) &&
		(q.claim.Modality == claims.Forecast) == st.Forecast &&
		(base.IsZero() || st.Base.IsZero() || base.Same(st.Base))
}

// statedUnitFit is unitFit for a statement, which may itself be a share or a
// multiple in words.
func statedUnitFit(q *extract.Quantity, s *figures.Series) (fit float64, known bool) {
	stated := s.Stated.Quantity.Kind
	switch isShare := q.Kind == quantity.Ratio || q.Kind == quantity.Percent; {
	case (q.Kind == quantity.Times) != (stated == quantity.Times):
		return 0, true
	case stated == quantity.Ratio:
		return boolFit(isShare), true
	case q.Kind == quantity.Duration && stated != quantity.Duration, q.Kind != quantity.Duration && stated == quantity.Duration:
		return 0, true
	}
	return unitFit(q, s)
}

package check

import (
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/extract/tagger"
	"claimcheck/figures"
	"claimcheck/quantity"
)

// A change that stands beside the number to which it led is of the same thing as that: "climbed by 9% to
// 3,318", "weighed 512 grams, some 6% more than in 2021". Where the number holds in so many digits that its
// cell is surely meant, what the change comes to can be reckoned without a word that names the measure again,
// and a change that is right but for its direction, its points that are called per cent or the time from which
// it is reckoned is held against it.

// holdToCell contradicts a change by the cell of the number that it led to, which stands beside it.
func (c *Checker) holdToCell(r *Result, i int, ask func(int) *question) {
	f := &r.Findings[i]
	n := r.Claims[i].Of(r.Text)
	if c.Catalogue == nil || f.Status != Unsourced || r.Claims[i].Modality != claims.Fact || n.Form == quantity.Vague || n.Form == quantity.Indefinite || n.Change == quantity.None || !statesChange(n) {
		return
	}
	end := endOfChange(r, i)
	if end == nil {
		return
	}
	q := ask(i)
	if base := q.claim.Base; base.Near >= claims.Sentence && base.Grain != end.Period.Grain && q.claim.Back.IsZero() {
		return // "higher than in early 2022", of months
	}
	if measuresChange(end.Series) && !isAmount(end.Series.Unit) || q.isThanAnother() || q.isElsewhereThan(end.Series) || !q.allows(end.Series) || q.hasBaseUnread() {
		return
	}
	told := toldNear(r, i)
	for _, d := range changes {
		if !d.Calls(q, end.Series) && !(d == &PercentChange && q.statesPointsOfNone(end.Series)) {
			continue
		}
		var wrong *opinion
		for _, pair := range append(q.changesTo(end, told), q.changeFromLast(end)...) {
			reading := q.readAsChange(d, pair)
			o, ok := opineFrom(q, reading, pair)
			switch {
			case !ok:
			case o.status != Contradicted:
				return
			case wrong == nil || o.reason != "value" && wrong.reason == "value":
				wrong = &o
			}
		}
		if wrong == nil {
			continue
		}
		isBetween := isBetweenTold(r, i, wrong.inputs)
		if !isBetween && agreesAnyhow(q, f.Candidates) {
			continue
		}
		q.stage(saidOfThat)
		q.hears([]Reading{*wrong.reading})
		q.weighs(wrong.reading)
		readings := append([]Reading{*wrong.reading}, f.Candidates...)
		held := c.accuse(q, *wrong, readings)
		if held.Status != Contradicted && isBetween {
			q.chose(wrong)
			held = explain(q, *wrong, readings)
		}
		if held.Status == Contradicted && (isBetween || q.isHeldByNumber(held.Reason, wrong)) {
			q.heard(&held)
			*f = held
			return
		}
	}
}

// isBetweenTold reports whether a percentage says what the change between two figures comes to that its sentence gives right before it,
// as both ends of one change: "went from 559 to 550, a drop of 9%".
func isBetweenTold(r *Result, i int, ends []*figures.Figure) bool {
	if i < 2 || len(ends) != 2 || r.Claims[i].Of(r.Text).Kind != quantity.Percent {
		return false
	}
	a, b, n := r.Claims[i-2].Of(r.Text), r.Claims[i-1].Of(r.Text), r.Claims[i].Of(r.Text)
	isChange := a.Role == extract.ChangedFrom && b.Role == extract.ChangedTo || a.Role == extract.ChangedTo && b.Role == extract.ChangedFrom
	if !isChange || a.Sentence != n.Sentence || b.Sentence != n.Sentence || !goesOnTo(r.Text, a, b) || !goesOnTo(r.Text, b, n) {
		return false
	}
	joint := strings.Fields(strings.ToLower(r.Text.Doc.Blocks[n.Block].Text[b.To:n.From]))
	if last := len(joint) - 1; last < 2 || joint[last] != "of" || ways().changes[joint[last-1]] == quantity.None && !isWord("changed part", joint[last-1]) {
		return false
	}
	one, other := toldBy(&r.Findings[i-2]), toldBy(&r.Findings[i-1])
	return one != nil && other != nil && one.Series == other.Series && (ends[0] == one && ends[1] == other || ends[0] == other && ends[1] == one)
}

// isAmount reports whether a unit is one of amounts, in which no rate is told.
func isAmount(u quantity.Unit) bool {
	return u.Dimension != quantity.PerCent && u.Dimension != quantity.Bare
}

// countsWhole reports whether all figures of a series are whole numbers and some are more than a hundred, as those of no
// percentage are.
func countsWhole(s *figures.Series) bool {
	if s.Unit.Dimension != quantity.Bare {
		return false
	}
	many := false
	for _, f := range s.Figures() {
		if !f.Value.IsInt() {
			return false
		}
		many = many || quantity.Int(100).Less(f.Value)
	}
	return many
}

// statesPointsOfNone reports whether a change is told in points of what is no percentage: passengers do not rise by 7.7
// points.
func (q *question) statesPointsOfNone(s *figures.Series) bool {
	return q.quantity.Kind == quantity.Points && q.quantity.Digits() >= 2 && q.words.beyond(s) == 0 && !q.tellsOfOther(s) && (isAmount(s.Unit) || countsWhole(s))
}

// isHeldByNumber reports whether a change is wrong in a way that its digits do not show by chance: one of two digits
// is the change since some other time, where there are many of them.
func (q *question) isHeldByNumber(reason string, wrong *opinion) bool {
	switch reason {
	case "direction", "points":
		return true
	case "base":
		return q.quantity.Digits() >= digitsOfNeighbours || len(q.known(wrong.figure.Series)) <= fewTimes || isShareOfLater(q, *wrong)
	}
	return false
}

// fewTimes is of how many times a change in two digits is surely that since one of them.
const fewTimes = 12

// changeFromLast is the change from the figure before one, where the text does not say from when it is reckoned.
func (q *question) changeFromLast(end *figures.Figure) [][]*figures.Figure {
	before := lastBefore(q.known(end.Series), end)
	if before == nil || q.claim.Base.Near >= claims.Sentence {
		return nil
	}
	return [][]*figures.Figure{{end, before}}
}

// hasBaseUnread reports whether the words behind a change say from what it is reckoned, and no time was read there: "up
// on the year before the flood".
func (q *question) hasBaseUnread() bool {
	if q.claim.Base.Near >= claims.Sentence || !q.claim.Back.IsZero() {
		return false
	}
	sent := &q.text.Sentences[q.claim.Sentence]
	words := sent.Words[firstWordAt(sent, q.quantity.To):]
	for _, w := range words[:min(len(words), baseWithin)] {
		switch word := strings.ToLower(w.Text); {
		case isWord("base word", word):
			return true
		case word == "to" || word == "in" || word == ",":
			return false
		}
	}
	return false
}

// baseWithin is how many words behind a change may begin to say from what it is reckoned.
const baseWithin = 4

// holdToEnd leaves open a change that figures of another series of the table agree with than the one whose cell the
// number beside it is, and judges it by that: what all burglaries fell by is not told by those of houses.
func (c *Checker) holdToEnd(r *Result, i int, ask func(int) *question) {
	f := &r.Findings[i]
	if f.Status != Supported || f.Evidence == nil || !isChange(f.Evidence.Operation) {
		return
	}
	end := endOfChange(r, i)
	if end == nil {
		return
	}
	if q := ask(i); q.isOfSisterOf(f.Evidence.Figures[0].Series, end.Series) && !q.confirmChange(f, end, nil) {
		q.leaveOpen(f)
		c.holdToCell(r, i, ask)
	}
}

// readAsChange is the reading of a change between two figures, the later first.
func (q *question) readAsChange(d *Derivation, pair []*figures.Figure) *Reading {
	s := pair[0].Series
	return &Reading{
		Series: s, Printings: pair[:1], derives: d, unitKnown: true, carried: true, told: true, terms: s.Terms,
		inputs: []inputs{{printings: [][]*figures.Figure{pair[:1], pair[1:]}, named: true}},
		Score:  Score{Measure: 1, Place: 1, Period: spokenFit, Unit: derivedFit},
	}
}

// agreesAnyhow reports whether a claim holds by any of its readings, however unsure.
func agreesAnyhow(q *question, readings []Reading) bool {
	return slices.ContainsFunc(readings, func(r Reading) bool { return len(r.Printings) > 0 && judgeReading(q, &r).status == Supported })
}

// endOfChange is the cell of the number that change i led to, where that stands beside it and holds in so many digits
// that it is surely that.
func endOfChange(r *Result, i int) *figures.Figure {
	n := r.Claims[i].Of(r.Text)
	at := -1
	switch {
	case i+1 < len(r.Claims) && r.Claims[i+1].Sentence == r.Claims[i].Sentence && r.Claims[i+1].Of(r.Text).Role == extract.ChangedTo && goesOnTo(r.Text, n, r.Claims[i+1].Of(r.Text)):
		at = i + 1
	case i > 0 && r.Claims[i-1].Sentence == r.Claims[i].Sentence && !statesChange(r.Claims[i-1].Of(r.Text)) && goesOnTo(r.Text, r.Claims[i-1].Of(r.Text), n):
		at = i - 1
	default:
		return nil
	}
	level := r.Claims[at].Of(r.Text)
	if level.Digits() < 2 || level.Modifier != quantity.Exact {
		return nil
	}
	return toldBy(&r.Findings[at])
}

// goesOnTo reports whether a number goes on about what the one before it in its sentence is of.
func goesOnTo(text *extract.Text, before, n *extract.Quantity) bool {
	if before.Block != n.Block || before.To > n.From {
		return false
	}
	sent := &text.Sentences[n.Sentence]
	between := sent.Words[firstWordAt(sent, before.To):firstWordAt(sent, n.From)]
	return len(between) <= besideWithin && !slices.ContainsFunc(between, func(w tagger.Word) bool {
		return w.Tag.IsVerb() || isWord("parts", strings.ToLower(w.Text))
	})
}

package check

import (
	"fmt"
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// An opinion is what one reading makes of a claim.
type opinion struct {
	reading *Reading
	status  Status
	reason  string
	figure  *figures.Figure // what it rests on: the newest printing, or the earlier one that agrees
	base    *figures.Figure // for a change, what it is reckoned from
	derived derived
}

// verdict weighs the readings of a claim. A reading that agrees supports it, if
// it is usual enough; it is contradicted only if all usual readings fail, and
// only if the best of them is sure enough to accuse by.
func (c *Checker) verdict(q *question, readings []Reading) Finding {
	if len(readings) == 0 {
		return unsourced(q, readings)
	}
	best := readings[0].Score.Total()
	var opinions []opinion
	for i := range readings {
		score := readings[i].Score.Total()
		if score < followers*best {
			break
		}
		o := opine(q, &readings[i])
		usual := score >= rivalry*best
		confirms := (o.status == Supported || o.status == Outdated) && score >= confirmFrom(q.quantity) && readings[i].sameUnit(q.quantity) &&
			!q.borrows(readings[i].Series, readings[0].Series)
		loose := o.status == Imprecise && score >= looseFrom
		if usual && (score >= nameFrom && o.status != Supported || loose) || confirms {
			opinions = append(opinions, o)
		}
	}
	if len(opinions) == 0 {
		return unsourced(q, readings)
	}
	chosen := mostFavourable(opinions)
	if rival := rivalSource(q, chosen, opinions); rival != nil {
		return disputed(chosen, rival, readings)
	}
	switch {
	case chosen.status == Unsourced:
		return unsourced(q, readings)
	case chosen.status == Contradicted:
		return c.accuse(q, chosen, readings)
	case chosen.status == Imprecise && !q.sameSize(chosen):
		return unsourced(q, readings)
	}
	return explain(q, chosen, readings)
}

func opine(q *question, r *Reading) opinion {
	if r.derives != nil {
		return opineOnChange(q, r)
	}
	if r.Slip != "" {
		return opinion{reading: r, status: Contradicted, reason: r.Slip, figure: r.newest()}
	}
	status, reason, figure := judgeVintages(q.quantity, r.Printings, q.published)
	return opinion{reading: r, status: status, reason: reason, figure: figure}
}

// sameUnit reports whether a figure that agrees in its digits agrees in what they
// are of. A table that names no unit may count anything; it is believed for
// plain counts and for percentages, whose size gives them away, and not for
// money, measures and rates.
func (r *Reading) sameUnit(q *extract.Quantity) bool {
	return r.unitKnown || q.Per.IsZero() && (q.Kind == quantity.Count || q.Kind == quantity.Percent)
}

// favour orders the statuses by how much they say for the claim.
var favour = map[Status]int{Supported: 5, Outdated: 4, Imprecise: 3, Unsourced: 2, Contradicted: 1}

// mostFavourable is the opinion that says most for the claim, the surer reading
// first among equals.
func mostFavourable(opinions []opinion) opinion {
	best := opinions[0]
	for _, o := range opinions[1:] {
		if favour[o.status] > favour[best.status] {
			best = o
		}
	}
	return best
}

// accuse contradicts a claim, if it can be said how it went wrong, or if number
// and figure are at least of one size. A number of quite another size, wrong in
// no way that has a name, is more likely about something else.
func (c *Checker) accuse(q *question, o opinion, readings []Reading) Finding {
	s := c.slipOf(q, o)
	unnamed := s.reason == "value" || s.reason == "bound"
	if score := o.reading.Score.Total(); score < accuseFrom && (unnamed || q.quantity.Digits() < 3) ||
		q.claim.Period.Unresolved || q.narrower(o.reading.Series) || q.anyPlace(o, readings) || !q.rulesOut(s, o.reading.Series) {
		return unsourced(q, readings)
	}
	if others := unnamed || s.figure != nil; others && q.words.beyond(o.reading.Series) > 0 {
		return unsourced(q, readings) // said of women, where the figures are of everybody
	}
	if (unnamed || !o.reading.unitKnown) && !q.sameSize(o) {
		return unsourced(q, readings)
	}
	o.reason = s.reason
	f := explain(q, o, readings)
	f.Message += slipMessage[s.reason]
	if s.figure != nil {
		f.Also = fmt.Sprintf("%s is also %s", q.text.Doc.Text(q.claim.Span), describe(s.figure))
	}
	if q.claim.Voice != claims.Quoted && o.base == nil {
		f.Suggestion = printed(o.figure)
	}
	return f
}

// anyPlace reports whether the article names no place where the figures are of
// several, as likely one as the other: then none of them can be held against it.
func (q *question) anyPlace(o opinion, readings []Reading) bool {
	return q.claim.Place.Near == claims.Nowhere && slices.ContainsFunc(readings, func(r Reading) bool {
		return !r.Series.Place.Same(o.reading.Series.Place) && r.Score.Total() >= rivalry*o.reading.Score.Total()
	})
}

// rulesOut reports whether the sentence itself says that the neighbour which
// agrees is not meant. What was only said earlier may have ceased to hold: the
// text may have gone on from those in work to everybody.
func (q *question) rulesOut(s slip, read *figures.Series) bool {
	switch {
	case s.figure == nil:
		return true
	case s.reason == "period":
		near := q.claim.Period.Near
		return near == claims.Nowhere || near >= claims.Before
	case s.reason == "place":
		return q.claim.Place.Near >= claims.Sentence
	case isTotal(s.figure.Series):
		return false
	}
	for _, t := range read.Terms {
		shared := slices.ContainsFunc(s.figure.Series.Terms, func(o lexicon.Term) bool { return o.ID == t.ID })
		if !shared && q.words.near[t.ID] < nearness[claims.Sentence] {
			return false
		}
	}
	return true
}

// isTotal reports whether a series counts everything of its kind, which a text
// that names a part of it may still mean: "fish and shellfish".
func isTotal(s *figures.Series) bool {
	return slices.ContainsFunc(s.Dimensions, func(d figures.Dimension) bool {
		first, _, _ := strings.Cut(strings.ToLower(d.Value), " ")
		return d.IsTotal() || first == "all" || first == "total"
	})
}

// sameSize reports whether the claim's number and what it is compared with are
// within a factor of five.
func (q *question) sameSize(o opinion) bool {
	claim, figure := sides(q.quantity, o.figure)
	a, b := claim.Value.Abs(), figure.Value.Abs()
	if o.base != nil {
		b = o.derived.value.Abs()
	}
	five := quantity.Int(5)
	return a.Less(b.Mul(five)) && b.Less(a.Mul(five))
}

// rivalSource finds what contradicts a supported claim from another source of
// the same rank: the same measure, as sure and as new.
func rivalSource(q *question, chosen opinion, opinions []opinion) *opinion {
	if chosen.status != Supported {
		return nil
	}
	for i := range opinions {
		o := &opinions[i]
		if o.status == Contradicted && sameMeasure(o.reading.Series, chosen.reading.Series) &&
			o.reading.Score == chosen.reading.Score && contemporary(o.figure, chosen.figure) {
			return o
		}
	}
	_, newest := vintages(chosen.reading.Printings)
	for _, f := range newest {
		if contemporary(f, chosen.figure) && compare(q.quantity, f).Outcome == quantity.Disagrees {
			return &opinion{reading: chosen.reading, status: Contradicted, figure: f}
		}
	}
	return nil
}

func sameMeasure(a, b *figures.Series) bool {
	return a.Measure == b.Measure && a.Place.Same(b.Place) && len(a.Dimensions) == len(b.Dimensions)
}

func differentSource(a, b *figures.Figure) bool {
	return a.Source != nil && b.Source != nil && (a.Source.Publisher != b.Source.Publisher || a.Source.Title != b.Source.Title)
}

// unchecked is the finding for a number that is not asserted as a fact.
func unchecked(claim *claims.Claim) Finding {
	return Finding{Status: Unchecked, Reason: claim.Modality.String(), Message: modalityMessage[claim.Modality]}
}

// unsourced is the finding for a claim that no figure settles, with the reason
// why not.
func unsourced(q *question, readings []Reading) Finding {
	f := Finding{Status: Unsourced, Reason: "no_figure", Candidates: readings}
	switch {
	case q.quantity.Form == quantity.Vague || q.quantity.Form == quantity.Indefinite:
		f.Reason = "vague"
	case personal(q):
		f.Reason = "personal"
	case len(readings) > 0 && readings[0].Score.Total() >= confirmFrom(q.quantity):
		f.Reason = "unsure"
	}
	f.Message = unsourcedMessage[f.Reason]
	return f
}

// personal reports whether a number is about one person's life, which no table
// holds: how long a patient has waited.
func personal(q *question) bool {
	if q.quantity.Kind != quantity.Duration && q.quantity.Kind != quantity.Age {
		return false
	}
	for _, e := range q.text.EntitiesOf(q.claim.Sentence) {
		if e.Type == extract.Person && e.To <= q.quantity.From {
			return true
		}
	}
	return false
}

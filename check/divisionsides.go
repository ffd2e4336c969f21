package check

import (
	"fmt"

	"claimcheck/figures"
	"claimcheck/quantity"
)

// compare holds two numbers against a vote, those who were for it first. Where the
// text says that something was rejected, the side that won comes first by custom:
// "rejected by 52 votes to 48" has 48 for it.
func (d *division) compare(v figures.Division, l *deedLink) voteSides {
	x, y := d.numbers()
	won, lost := d.says(wonWord), d.says(lostWord) && !l.has(func(w deedName) bool { return w.kind == lostWord })
	if d.says(lostWord) && !lost {
		won = false
	}
	leads, carried := y.Less(x), v.Against.Less(v.For)
	switch {
	case lost && leads && !carried, lost && !won && !leads && x.Equal(v.Against) && y.Equal(v.For) && !carried:
		return d.inOrder(y, x, v).turned()
	case lost && leads || won && !lost && !leads && !x.Equal(y) && !carried:
		return openSides // the verb and the source say that it went differently, or one of them counts the other way
	case x.Equal(v.Against) && y.Equal(v.For) && !x.Equal(y):
		if !leads && carried || won && !lost && leads && !carried {
			return bothSides(Contradicted, "direction")
		}
		return openSides
	}
	return d.inOrder(x, y, v)
}

// says reports whether the sentence has a word of a kind among those of its deed.
func (d *division) says(kind deedKind) bool {
	for _, w := range d.teller.said {
		if w.kind == kind {
			return true
		}
	}
	return false
}

var openSides = bothSides(Unsourced, "unsure")

func bothSides(status Status, reason string) (s voteSides) {
	for n := range s {
		s[n].status, s[n].reason = status, reason
	}
	return s
}

// turned is the sides as they are written where the second is of those for it.
func (s voteSides) turned() voteSides { return voteSides{s[1], s[0]} }

// inOrder compares those who were for it, and those who were against.
func (d *division) inOrder(votesFor, against quantity.Number, v figures.Division) (s voteSides) {
	for n, pair := range [2][2]quantity.Number{{votesFor, v.For}, {against, v.Against}} {
		s[n].status, s[n].reason = Supported, ""
		if !pair[0].Equal(pair[1]) {
			s[n].status, s[n].reason = Contradicted, "value"
			if digitSlip(voteCount(pair[0]), voteCount(pair[1])) {
				s[n].reason = "digits"
			}
		}
	}
	return s
}

func voteCount(n quantity.Number) quantity.Quantity {
	return quantity.Quantity{Value: n, Step: quantity.Int(1), Form: quantity.Whole, Kind: quantity.Count, Unit: quantity.Thing("vote")}
}

// found keeps what was found of both numbers, unless another figure supports one.
func (d *division) found(o *voteOpinion, stopped string) {
	r := d.result
	v := o.figure.Division()
	inTurn := [2]quantity.Number{v.For, v.Against}
	if x, y := d.numbers(); o.sides.is(Supported) && (!x.Equal(v.For) || !y.Equal(v.Against)) {
		inTurn = [2]quantity.Number{v.Against, v.For}
	}
	isOne := d.pair.first == d.pair.second
	for n, i := range [2]int{d.pair.first, d.pair.second} {
		if isOne && n == 0 != (favour[o.sides[0].status] <= favour[o.sides[1].status]) {
			continue // what is said of both is what is worse
		}
		f := &r.Findings[i]
		side := o.sides[n]
		if f.Status == Supported && side.status != Supported || side.status == Unsourced && f.Status != Unsourced {
			continue
		}
		reading := Reading{Series: o.link.series, Printings: []*figures.Figure{o.figure}, Score: Score{Measure: o.link.confidence(), Place: 1, Period: 1, Unit: 1}}
		*f = Finding{Claim: &r.Claims[i], Status: side.status, Reason: side.reason, Candidates: []Reading{reading}}
		f.Message = fmt.Sprintf("%s: %s", o.link.series.Measure, o.figure.EventWords())
		if side.status != Unsourced {
			f.Evidence = &Evidence{Operation: "lookup", Value: voteCount(inTurn[n]), Figures: []*figures.Figure{o.figure}}
		}
		switch {
		case side.reason == "direction":
			f.Message += "; the article has the two the wrong way round"
			f.Suggestion = inTurn[n].String()
		case side.status == Contradicted:
			f.Suggestion = inTurn[n].String()
		case side.status == Unsourced:
			f.Message += "; it may not be meant"
		case side.status == Outdated:
			f.Message += ", as first given"
		}
		if isOne && f.Suggestion != "" {
			f.Suggestion = inTurn[0].String() + "–" + inTurn[1].String()
		}
		f.Severity = severity(f.Status, f.Reason, f.Claim.Voice)
		d.trace(i, o, reading, stopped)
	}
}

// trace notes how a number was judged, for who asks why.
func (d *division) trace(i int, o *voteOpinion, reading Reading, stopped string) {
	if d.result.Traces == nil {
		return
	}
	f := &d.result.Findings[i]
	told := fmt.Sprintf("the two numbers are those of a vote, and “%s” is named by the sentence", o.link.series.Measure)
	if len(o.link.carried) > 0 {
		told += ", and for " + quoted(o.link.carried) + " by what stands around it"
	}
	h := Hearing{Why: "with the number beside it, as a vote", Given: []string{told}, Status: f.Status, Reason: f.Reason}
	w := Weighed{Reading: reading, Status: f.Status, Reason: f.Reason, By: o.figure, Comparison: "those who were for it come first: " + o.figure.EventWords(), Chosen: stopped == ""}
	if stopped != "" {
		w.Notes = []string{stopped}
		h.Stopped = []string{stopped}
	}
	h.Weighed = []Weighed{w}
	d.result.Traces[i].Hearings = append(d.result.Traces[i].Hearings, h)
}

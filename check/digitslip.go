package check

import (
	"claimcheck/figures"
	"claimcheck/quantity"
)

// slipByDigits contradicts a claim that no words led to a figure by the one figure of the tables
// that the article is written from which has its digits, but for two that changed places or all
// of them a thousand or a million times as large: at the place and the time of the text, if its
// words say something of that figure, and if no figure of these tables agrees anywhere.
func (c *Checker) slipByDigits(q *question, slipped *Reading, tables []*figures.Table, readings []Reading) Finding {
	if c.wordsSpeakAgainst(q, slipped) || agreesAnywhere(q, tables) {
		return Finding{}
	}
	all := append([]Reading{*slipped}, readings...)
	q.hears(all[:1])
	q.weighs(slipped)
	o := opinion{reading: slipped, status: Contradicted, reason: "value", figure: slipped.newest()}
	q.counts(&o, true, true)
	q.chose(&o)
	f := c.accuse(q, o, all)
	q.heard(&f)
	if f.Reason != "scale" && f.Reason != "digits" {
		return Finding{}
	}
	return f
}

// slipsFrom reports whether a number is the figure of a reading but for its scale, or but for
// two of four digits that changed places, and its words say something of it.
func (c *Checker) slipsFrom(q *question, r *Reading) bool {
	claim, figure := sides(q.quantity, r.newest())
	switch {
	case scaleSlip(claim, figure):
		if q.quantity.Kind == quantity.Count && r.Series.Unit.Dimension == quantity.Bare {
			return false // the table may count in thousands
		}
	case q.quantity.Digits() < tellingDigits || !sameLength(claim, figure) || !digitSlip(claim, figure):
		return false
	}
	words, _ := c.measureScore(r.Series, q.words, q.placed(r.Series))
	return words >= floor
}

// sameLength reports whether two numbers are of one power of ten.
func sameLength(a, b quantity.Quantity) bool {
	x, y := a.Value.Abs(), b.Value.Abs()
	ten := quantity.Int(10)
	return x.Less(y.Mul(ten)) && y.Less(x.Mul(ten))
}

// agreesAnywhere reports whether a number agrees with a figure of some tables, of whatever
// place and time.
func agreesAnywhere(q *question, tables []*figures.Table) bool {
	for _, t := range tables {
		for _, s := range t.Series {
			if fit, _ := unitFit(q.quantity, s); fit > 0 && agreesWith(q, known(s.Figures(), q.asOf)) {
				return true
			}
		}
	}
	return false
}

package extract

import (
	"claimcheck/extract/tagger"
	"claimcheck/quantity"
)

// takePart makes what follows the "of" at word i what q is a part of, and reports
// whether there is such a thing. Another quantity may: "two of the six trams".
func (c *counter) takePart(q, next *Quantity, i int) bool {
	of, ok := c.partitive(q, i)
	if !ok {
		return false
	}
	switch head, ok := c.phrase(of); {
	case ok && next != nil && c.owns(head, next): // "half of the country's 600 courts"
		c.takeOf(q, next)
	case ok:
		c.take(q, of, head)
	case next != nil && isPlain(q) && next.Unit.Name != "" && c.start(of) == next.From:
		c.takeOf(q, next)
	default:
		return false
	}
	return true
}

// ofWithin returns the "of" between the unit and the denominator of q, or i if
// there is none.
func (c *counter) ofWithin(q *Quantity, i int) int {
	for k := c.wordAt(q.From); k < i; k++ {
		if c.words[k].Text == "of" {
			return k
		}
	}
	return i
}

// takeOf makes what next counts what q is of: "two of the six trams".
func (c *counter) takeOf(q, next *Quantity) {
	q.Counted = next.Counted
	if isPlain(q) {
		q.Unit, q.Kind = next.Unit, next.Kind
	}
}

// owns reports whether word i is a possessor whose next quantity follows: "the
// country's 600 courts".
func (c *counter) owns(i int, next *Quantity) bool {
	return i+2 < len(c.words) && c.words[i+1].Tag == tagger.POS && c.start(i+2) >= next.From
}

// partitive returns where the noun phrase starts after "of" and an article:
// "a third of the households", "two of his colleagues". Sums are in something:
// "£3 million in cash".
func (c *counter) partitive(q *Quantity, i int) (int, bool) {
	if i+1 >= len(c.words) || c.start(i) >= c.limit {
		return i, false
	}
	switch {
	case c.words[i].Text == "of":
	case c.words[i].Text == "in" && q.Kind == quantity.Money && c.words[i+1].Tag.IsNoun() && !c.words[i+1].Tag.IsProperNoun():
	default:
		return i, false
	}
	for i++; i < len(c.words) && (c.words[i].Tag == tagger.DT || c.words[i].Tag == tagger.PRPPossessive || c.words[i].Tag == tagger.PDT); i++ {
		switch c.words[i].Text {
		case "those", "these", "this", "that":
			return i, i+1 < len(c.words) && (c.words[i+1].Tag.IsNoun() || c.words[i+1].Tag == tagger.JJ)
		}
	}
	return i, true
}

package extract

import (
	"sort"

	"claimcheck/quantity"
)

// isNumber reports whether what was taken for a name is how a number is written:
// "Rs" of "Rs 40 crore", "MW" of "20 MW", "B9" of a road. What is counted may be
// named, as in "40 MPs", and so may what tables know by a number: "Covid-19".
func (n *namer) isNumber(t *Text, c *candidate) bool {
	at := Found{Block: c.block, From: c.from, To: c.to}
	if q, ok := lastFrom(t.Quantities, at, (*Quantity).found); ok && q.holds(at) {
		return q.Kind != quantity.Count
	}
	s, ok := lastFrom(t.Skipped, at, (*Skipped).found)
	return ok && s.Why == "identifier" && s.From == at.From && s.To == at.To && !n.isKnown(c)
}

// isKnown reports whether tables know the first word of a name.
func (n *namer) isKnown(c *candidate) bool {
	first := n.sentenceSeen(c.sentence)[c.first]
	return sign(first.Signs)&(signKnownBody|signKnownOther|signPlace) != 0
}

// lastFrom returns the last of a list in text order that starts at a place or
// before it.
func lastFrom[T any](list []T, at Found, found func(*T) *Found) (last T, ok bool) {
	i := sort.Search(len(list), func(i int) bool {
		f := found(&list[i])
		return f.Block > at.Block || f.Block == at.Block && f.From > at.From
	})
	if i == 0 {
		return last, false
	}
	return list[i-1], true
}

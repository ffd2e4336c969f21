package extract

import (
	"claimcheck/corpus"
	"claimcheck/quantity"
	"claimcheck/token"
)

// passAddresses makes one mark of each address of the web that stands in a text:
// the digits in "https://port.example/2020/q1" are no numbers, and tell no time.
func (x *Extractor) passAddresses(text string) {
	x.links = x.links[:0]
	for from, to := range corpus.Addresses(text) {
		x.links = append(x.links, quantity.Skip{Start: from, End: to, Why: "link"})
	}
	if len(x.links) == 0 {
		return
	}
	kept, next := x.toks[:0], 0
	for _, t := range x.toks {
		if next < len(x.links) && t.Start >= x.links[next].End {
			next++
		}
		switch {
		case next == len(x.links) || t.Start < x.links[next].Start:
			kept = append(kept, t)
		case t.Start == x.links[next].Start:
			a := &x.links[next]
			a.First, a.Last = len(kept), len(kept)+1
			kept = append(kept, token.Token{Start: a.Start, End: a.End, Kind: token.Mark, Glued: t.Glued})
		}
	}
	x.toks = kept
}

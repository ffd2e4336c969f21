package extract

import (
	"claimcheck/corpus"
	"claimcheck/quantity"
	"claimcheck/token"
)

// passAddresses makes one mark of each address of the web that stands in a text:
// the digits in "https://port.example/2020/q1" are no numbers, and tell no time.
func (x *Extractor) passAddresses(text string) {
	x.addresses = x.addresses[:0]
	for from, to := range corpus.Addresses(text) {
		x.addresses = append(x.addresses, quantity.Skip{Start: from, End: to, Why: "link"})
	}
	if len(x.addresses) == 0 {
		return
	}
	kept, next := x.toks[:0], 0
	for _, t := range x.toks {
		if next < len(x.addresses) && t.Start >= x.addresses[next].End {
			next++
		}
		switch {
		case next == len(x.addresses) || t.Start < x.addresses[next].Start:
			kept = append(kept, t)
		case t.Start == x.addresses[next].Start:
			a := &x.addresses[next]
			a.First, a.Last = len(kept), len(kept)+1
			kept = append(kept, token.Token{Start: a.Start, End: a.End, Kind: token.Mark, Glued: t.Glued})
		}
	}
	x.toks = kept
}

package quantity

// unitPrice reads a price of one unit of money for something: "a dollar a
// litre", "a pound per head". Without what it buys, "a dollar" is no number:
// "weaker than a dollar".
func (r *reader) unitPrice(i int) int {
	if !r.words[i].has(articleWord) {
		return i
	}
	u, next, ok := r.form(i+1, wordForm)
	u = u.asMoney()
	if !ok || u.Dimension != Currency || r.isPlural(next-1) {
		return i
	}
	if _, _, ok := r.per(next, true); !ok {
		return i
	}
	q := Quantity{Value: Int(1), Step: Int(1), Kind: Money, Unit: u}
	return r.record(Match{Quantity: q, First: i, Last: next, Noun: next})
}

package quantity

// inWhole turns a rate of a small coin to its own currency, "83 cents for every
// dollar", into that currency: it is a share, and both its parts are of one unit.
func (q *Quantity) inWhole() {
	if q.Unit.Dimension != Currency || q.Unit.Base == q.Unit.Name || q.Per.Unit.Name != q.Unit.Base {
		return
	}
	f := q.Unit.factor()
	q.Value, q.Max, q.Step, q.Form = q.Value.Mul(f), q.Max.Mul(f), q.Step.Mul(f), decimalUnlessRange(q.Form)
	q.Unit = unitsByName[q.Unit.Base]
}

// decimalUnlessRange is the form of a number after a division.
func decimalUnlessRange(f Form) Form {
	if f == Range {
		return Range
	}
	return Decimal
}

// coin reads the currency in "20p in the pound", "80 cents on the dollar".
func (r *reader) coin(i int) (p Per, next int, ok bool) {
	u, next, ok := r.form(i, wordForm)
	u = u.asMoney()
	return Per{Int(1), u}, next, ok && u.Dimension == Currency && u.Base == u.Name && !r.isPlural(next-1)
}

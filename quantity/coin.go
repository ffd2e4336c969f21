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

// OfEveryCoin is a sum of money out of another as the percentage that it is: "42p in
// every pound".
func (q Quantity) OfEveryCoin() (percent Quantity, ok bool) {
	if q.Kind != Money || q.Form > Decimal || q.Per.Unit.Dimension != Currency || q.Per.Unit.base() != q.Unit.base() || !q.Value.Less(q.Per.Value) {
		return Quantity{}, false
	}
	q = q.Times(Int(100).Quo(q.Per.Value))
	q.Kind, q.Form, q.Unit, q.Per = Percent, Decimal, unitsByName["%"], Per{}
	return q, true
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
	return Per{Value: Int(1), Unit: u}, next, ok && u.Dimension == Currency && u.Base == u.Name && !r.isPlural(next-1)
}

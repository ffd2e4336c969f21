package quantity

// Published is q as the figure of a source that printed it in a text. A round
// number is known to its last digit that is not zero: "60,000 people" in a release
// confirms no 58,900.
func (q Quantity) Published() Quantity {
	if q.Form == Whole {
		q.Step = q.fineness()
	}
	return q
}

// Percentage is a share, "one in five", as per cent: the range of what it means. A
// hedge stays one.
func (q Quantity) Percentage() Quantity {
	percent, hundred := Unit{Name: "%", Base: "%", Dimension: PerCent}, Int(100)
	means := q.Asserts().Scale(hundred)
	if means.Low.Unbounded || means.High.Unbounded {
		return Quantity{}
	}
	hedge := Between
	if q.isHedged() {
		hedge = Vaguely
	}
	return Quantity{Modifier: hedge, Value: means.Low.Value, Max: means.High.Value, LowOpen: means.Low.Open, HighOpen: means.High.Open, Form: Range,
		Kind: Percent, Unit: percent, Per: q.Per, Change: q.Change}
}

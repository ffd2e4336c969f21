package quantity

// compound joins a smaller unit to the amount before it: "6ft 2in", "2 hours 30
// minutes", "nine dollars and twenty-five cents". Money stays in the larger unit, whose
// decimals everybody writes; anything else is counted in the smaller.
func (r *reader) compound(a amount) amount {
	if !a.hasUnit() || a.prefix || a.form != Whole {
		return a
	}
	at := a.next
	if r.is(at, "and") {
		at++
	}
	if !r.isNumber(at) && !r.word(at).has(cardinalWord) {
		return a
	}
	b, ok := r.amount(at)
	if !ok || b.form != Whole || b.signed || b.prefix || !b.hasUnit() || !isPart(b.unit, a.unit) {
		return a
	}
	part, ok := b.unit.To(a.unit, b.value)
	if !ok || !part.Less(Int(1)) || !b.unit.factor().Less(a.unit.factor()) {
		return a
	}
	if a.value.Sign() < 0 { // the sign is of both
		part, b.value = part.Neg(), b.value.Neg()
	}
	if a.unit.Dimension == Currency {
		a.value, a.step, a.form, a.next = a.value.Add(part), Frac(1, 100), Decimal, b.next
		return a
	}
	whole, _ := a.unit.To(b.unit, a.value)
	b.value, b.first, b.noun = whole.Add(b.value), a.first, b.next
	return b
}

// smaller is the unit that people add to another.
var smaller = map[string]string{"foot": "inch", "stone": "pound", "pound": "ounce", "hour": "minute", "minute": "second",
	"year": "month", "month": "day", "week": "day", "day": "hour", "metre": "centimetre"}

// isPart reports whether u is a part of v that people add to it: inches to
// feet, pence to pounds.
func isPart(u, v Unit) bool {
	if v.Dimension == Currency {
		return u.Base == v.Name && u.Name != v.Name
	}
	return smaller[v.Name] == u.Name
}

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

// compoundWord passes over a number that is part of an adjective and counts
// nothing by itself: "a six-speed gearbox", "a four-door car". A "five-member
// panel" does have five members.
func (r *reader) compoundWord(a amount) int {
	if a.hasUnit() || !a.isPlain() || a.form != Whole || !r.isHyphen(a.next) || !r.isWord(a.next+1) {
		return a.first
	}
	w := r.word(a.next + 1)
	if w.has(memberWord|numberWord|timesWord|foldWord) || r.is(a.next+1, "odd", "plus", "to", "or", "ish") || r.isPlural(a.next+1) {
		return a.first
	}
	return r.skip(a.first, a.next+2, "compound")
}

// maxStreet bounds the words of a street's name.
const maxStreet = 4

// address passes over the numbers of houses and roads: "3-5 Quarry Lane", "12 W
// 43rd St", "17 Rue Basse", "Kansas 10 East".
func (r *reader) address(i int) int {
	if !r.isNumber(i) || !isDigits(r.at(i)) || len(r.at(i)) > 5 {
		return i
	}
	if r.isRoad(i) {
		return r.skip(i-1, i+2, "address")
	}
	at := i + 1
	if r.isDash(at) && r.isNumber(at+1) {
		at += 2
	}
	for k := at; k < at+maxStreet && (r.isWord(k) && r.isCapital(k) || r.isOrdinalSuffix(k)); k++ {
		switch next := k + 1; {
		case k > at && r.word(k).has(streetWord), k == at && r.word(k).has(streetWord) && r.isWord(next) && r.isCapital(next):
			return r.skip(i, at, "address")
		case r.isNumber(next) && r.isOrdinalSuffix(next+1) && k < at+maxStreet-2:
			k++
		}
	}
	return i
}

// isOrdinalSuffix reports whether token i makes an ordinal of the digits before it.
func (r *reader) isOrdinalSuffix(i int) bool {
	return r.glued(i) && r.isNumber(i-1) && r.is(i, "st", "nd", "rd", "th")
}

// isRoad reports whether the digits at token i number a road between its name
// and its direction: "Kansas 10 East". "In Busan 10 North Koreans" has a name
// after the direction.
func (r *reader) isRoad(i int) bool {
	return r.isWord(i-1) && r.isCapital(i-1) && i-1 >= r.from && !r.word(i-1).has(^aroundWord) && len(r.at(i)) < 4 &&
		r.isCapital(i+1) && r.is(i+1, "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest") && !r.isCapital(i+2)
}

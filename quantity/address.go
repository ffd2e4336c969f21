package quantity

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

package quantity

// maxStreet bounds the words of a street's name.
const maxStreet = 4

// address passes over the numbers of houses: "3-5 Quarry Lane", "12 W
// 43rd St", "17 Rue Basse".
func (r *reader) address(i int) int {
	if !r.isNumber(i) || !isDigits(r.at(i)) || len(r.at(i)) > 5 {
		return i
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

package quantity

// plain reads any amount that no special rule has read: a count, a measure, a
// sum of money, or a range of them.
func (r *reader) plain(i int) int {
	if next := r.address(i); next > i {
		return next
	}
	a, ok := r.amount(i)
	if !ok {
		return i
	}
	if r.is(i-1, "between") {
		a = r.pairedApart(a)
	}
	if next := r.beyondScale(a); next > i {
		return next
	}
	a = r.compound(a)
	if next := r.compoundWord(a); next > i {
		return next
	}
	if next := r.span(a); next > i {
		return next
	}
	return r.emit(a.quantity(), a)
}

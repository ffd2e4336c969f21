package quantity

// indefinite reads times without a number: "for months", "for decades".
func (r *reader) indefinite(i int) int {
	if !r.is(i, "for") {
		return i
	}
	at := i + 1
	if r.is(at, "many", "several") {
		at++
	}
	u, next, ok := r.form(at, wordForm)
	if !ok || u.Dimension != Time || r.at(next-1) == u.lastWord() || r.is(next, "to", "2") && r.is(next+1, "come") {
		return i
	}
	q := Quantity{Value: Int(2), Form: Indefinite, Modifier: Vaguely, Kind: Duration, Unit: u}
	m := Match{Quantity: q, First: next - 1, Last: next, Noun: next, Start: r.toks[next-1].Start, End: r.toks[next-1].End, Cue: Place{r.toks[i].Start, r.toks[at-1].End}}
	r.found, r.from = append(r.found, m), next
	return next
}

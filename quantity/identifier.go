package quantity

import "claimcheck/token"

// identifier passes over digits that are glued to letters: "Covid-19", "G7",
// "F-150", "5G", "CO2", "SW1A 2AA".
func (r *reader) identifier(i int) int {
	if !r.isNumber(i) {
		return i
	}
	if r.is(i-1, "#", "@", "_") && r.glued(i) {
		return r.skip(i, i+1, "identifier")
	}
	if r.namedBefore(i) {
		return r.skip(r.nameStart(i), r.labelEnd(i), "identifier")
	}
	if r.isName(i + 1) {
		return r.skip(i, i+2, "identifier")
	}
	if len(r.at(i)) == 2 && r.isByte(i-1) && r.isByte(i-3) {
		return r.skip(i, i+1, "identifier") // a key or a hash: "C4 A7 31"
	}
	if len(r.at(i)) == 5 && isDigits(r.at(i)) && r.is(i-2, ",") && len(r.at(i-1)) == 2 && r.isCapital(i-1) && !r.isTitled(i-1) {
		return r.skip(i-1, i+1, "identifier") // the postcode in "Salem, OR 97301"
	}
	if r.is(i, "2", "4", "5", "8") && r.is(i+1, "k") && r.glued(i+1) && r.word(i+2).has(screenWord) {
		return r.skip(i, i+2, "identifier") // "4K video"
	}
	if !r.glued(i+1) || !r.isWord(i+1) || r.is(i+1, "'s", "’s") {
		return i
	}
	if a, ok := r.amount(i); ok && a.next > i+1 || r.isSuffix(i+1) {
		return i
	}
	return r.skip(i, r.labelEnd(i), "identifier")
}

// nameStart is where the name begins that the digits at token i end: "F" in
// "F-150".
func (r *reader) nameStart(i int) int {
	first := i
	for first > r.from && first > i-2 && r.glued(first) && (r.isWord(first-1) || r.is(first-1, "-", "‑", ".")) && !r.isTaken(first-1) {
		first--
	}
	return first
}

// namedBefore reports whether letters are glued to the digits at token i, or
// joined to them by a hyphen. Currencies are no names, nor are number words,
// and a hyphen after "over" or "mid" joins a number to its modifier.
func (r *reader) namedBefore(i int) bool {
	switch before := i - 1; {
	case !r.glued(i) || before < 0:
		return false
	case r.toks[before].Kind == token.Word:
		_, next, ok := r.prefix(before)
		return !(ok && next == i) && !(r.is(before, "x") && r.isNumber(before-1))
	case r.is(before, "-", "‑", ".") && r.glued(before) && i >= 2:
		at := before - 1
		if r.toks[at].Kind != token.Word || r.word(at).has(numberWord) || r.isNumber(at-1) && r.glued(at) {
			return false
		}
		return !r.is(at, "over", "under", "sub", "to", "or", "mid", "plus", "minus", "post", "pre", "non")
	}
	return false
}

// isByte reports whether token i ends a byte in hexadecimal digits: "D9".
func (r *reader) isByte(i int) bool {
	if i < 1 || !r.isNumber(i) || !r.glued(i) || len(r.at(i)) != 1 || len(r.at(i-1)) != 1 {
		return false
	}
	letter := r.at(i - 1)[0] | ' '
	return 'a' <= letter && letter <= 'f'
}

// isName reports whether the unit at token i is part of a name: in the singular
// and with a capital after a number, as in "50 Cent".
func (r *reader) isName(i int) bool {
	if !r.isWord(i) || r.glued(i) || r.is(i-1, "1") || !r.isCapital(i) || len(r.at(i)) < 3 || r.at(i)[1] < 'a' {
		return false
	}
	u, next, ok := r.form(i, wordForm)
	return ok && next == i+1 && u.Dimension == Currency && !r.isPlural(i) && r.is(i, u.lastWord())
}

package quantity

import "claimcheck/token"

// code passes over runs of digits and marks that are written like a number and
// are none: dates, versions, sums, lists without spaces, long identifiers.
func (r *reader) code(i int) int {
	if !r.isNumber(i) {
		return i
	}
	if end := r.unbroken(i); end > i+maxUnbroken {
		return r.skip(i, end, "code")
	}
	if n, ok := r.numeral(i, false); ok && n.power {
		return i
	}
	next, marks := r.run(i)
	switch {
	case next-i >= 5 && (marks == "//" || marks == "--" || marks == "––"):
		return r.skip(i, next, "code")
	case r.isSum(marks):
		return r.skip(i, next, "formula")
	case marks == "/" && !r.isFraction(i) && !r.isPerMany(i+2):
		return r.skip(i, next, "code")
	case r.isLong(i):
		return r.skip(i, i+1, "identifier")
	}
	if _, why := readFigures(r.at(i)); why != "" {
		return r.skip(i, i+1, why)
	}
	return i
}

// maxUnbroken bounds the digits and marks that stand in a row without a space
// and may yet be numbers.
const maxUnbroken = 32

// unbroken is the token after the row of digits and marks without a space that
// begins with token i.
func (r *reader) unbroken(i int) int {
	i++
	for r.glued(i) && r.toks[i].Kind != token.Word && !r.isTaken(i) {
		i++
	}
	return i
}

// maxRun bounds the tokens of one code.
const maxRun = 16

// run is a row of digits with one mark between each two, all glued. It returns
// the token after the row, and the marks.
func (r *reader) run(i int) (next int, marks string) {
	next = i + 1
	for next-i < maxRun && r.is(next, "/", "-", "–", "*", "=", "+", "^", "×") && r.glued(next) {
		at := next + 1
		if r.is(next, "^") && r.is(at, "-", "−", "+") && r.glued(at) {
			at++
		}
		if !r.isNumber(at) || !r.glued(at) {
			break
		}
		marks += r.at(next)
		next = at + 1
	}
	return next, marks
}

// isSum reports whether the marks between numbers are those of arithmetic.
func (r *reader) isSum(marks string) bool {
	for _, c := range marks {
		if c == '*' || c == '=' || c == '+' || c == '^' {
			return true
		}
	}
	return false
}

// isPerMany reports whether the number at token i is what statisticians count per:
// "11.2/100,000 people".
func (r *reader) isPerMany(i int) bool {
	f, why := readFigures(r.at(i))
	return why == "" && (f.value.Equal(Int(1_000)) || f.value.Equal(Int(10_000)) || f.value.Equal(Int(100_000)) || f.value.Equal(Int(1_000_000)))
}

// isFraction reports whether digits with a slash at token i are a fraction, or
// the second half of one that is mixed.
func (r *reader) isFraction(i int) bool {
	_, ok := r.slashed(i)
	return ok
}

// isLong reports whether the digits at token i are more than anybody counts
// to, or begin with a zero that no number has.
func (r *reader) isLong(i int) bool {
	s := r.at(i)
	return isDigits(s) && (len(s) > 15 || len(s) > 1 && s[0] == '0' && !r.is(i-1, "."))
}

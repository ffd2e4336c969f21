package quantity

import "strings"

// phone passes over telephone numbers in the ways in which they are written:
// "020 7946 0327", "+44 (0)20 7946 0327", "(020) 7946 0327", "555-010-0199".
func (r *reader) phone(i int) int {
	if r.mayDial(i) {
		if row := r.dialled(i); row.next > i && row.isPhone(r) && !r.isAmount(&row) {
			return r.skip(i, row.next, "phone")
		}
	}
	return r.shortCode(i)
}

// shortCode passes over the few digits that "dial", "call" or "text" stands right
// before: "call 999 or 112", "text 70070 to give". "Call 200 people" counts them.
func (r *reader) shortCode(i int) int {
	if !r.isNumber(i) || !r.is(i-1, "call", "dial", "ring", "text", "phone") {
		return i
	}
	at := i
	for isDigits(r.at(at)) && 3 <= len(r.at(at)) && len(r.at(at)) <= 6 {
		if a, ok := r.amount(at); !ok || a.next != at+1 || r.isPlural(at+1) || r.isNumber(at+1) || r.is(at+1, "-", ".", "/") && r.glued(at+1) && r.isNumber(at+2) {
			return i
		}
		if !r.is(at+1, "or", "and") || !r.isNumber(at+2) {
			return r.skip(i, at+1, "phone")
		}
		at += 2
	}
	return i
}

// mayDial reports whether token i could begin a telephone number: it is a plus,
// a bracket, or digits that are long, begin with a zero or go on.
func (r *reader) mayDial(i int) bool {
	if !r.isNumber(i) {
		return r.is(i, "+", "(")
	}
	s := r.at(i)
	return s[0] == '0' || len(s) >= 6 || r.isNumber(i+1) || r.isNumber(i+2) && !r.isWord(i+1) || r.is(i+1, "(", ")")
}

// isAmount reports whether the row is money, or its last group has a unit.
func (r *reader) isAmount(d *row) bool {
	if r.isPrefix(d.first-1) || r.is(d.next, "%") {
		return true
	}
	a, ok := r.amount(d.next - 1)
	return ok && len(d.groups) > 1 && (a.hasUnit() || a.next > d.next)
}

// A row is groups of digits with the marks that people put between those of a
// telephone number.
type row struct {
	first, next int
	groups      []int // how many digits each has
	shape       []byte
	digits      int
	lead        string // the first group
	plus        bool
}

// maxGroups bounds the groups of a telephone number.
const maxGroups = 8

// dialled collects the row at token i. It is empty unless i begins one.
func (r *reader) dialled(i int) row {
	d := row{first: i, next: i}
	at := i
	for r.is(at, "+", "(") && (at == i || r.glued(at)) && at < i+3 {
		d.plus = d.plus || r.is(at, "+")
		d.shape = append(d.shape, r.at(at)[0])
		at++
	}
	if !r.isNumber(at) || at > i && !r.glued(at) && !r.is(at-1, "(") {
		return d
	}
	d.lead = r.at(at)
	for len(d.groups) < maxGroups && r.isNumber(at) && isDigits(strings.ReplaceAll(r.at(at), ".", "")) {
		for g := range strings.SplitSeq(r.at(at), ".") {
			d.groups, d.digits = append(d.groups, len(g)), d.digits+len(g)
		}
		if strings.Contains(r.at(at), ".") {
			d.shape = append(d.shape, '.')
		}
		at++
		d.next = at
		at = r.between(at, &d)
	}
	if r.is(d.next, "-") && d.lead == "1" && len(d.groups) == 2 && r.isWord(d.next+1) && r.glued(d.next+1) && r.isCapital(d.next+1) {
		d.next += 2 // "1-800-LIBRARY"
		d.digits += 7
		d.groups = append(d.groups, 7)
	}
	if r.is(d.next, ")") && strings.Contains(string(d.shape), "(") {
		d.next++
	}
	if r.is(d.next, "ext", "ext.", "x") && (r.isNumber(d.next+1) || r.is(d.next+1, ".") && r.isNumber(d.next+2)) {
		d.next += 2
		if r.isNumber(d.next) && r.is(d.next-1, ".") {
			d.next++
		}
	}
	return d
}

// between passes the marks between two groups.
func (r *reader) between(at int, d *row) int {
	start := at
	for at < start+4 && r.is(at, "-", "/", "(", ")", ".", "–") && (r.glued(at) || r.isNumber(at+1) || r.is(at, "(")) {
		d.shape = append(d.shape, r.at(at)[0])
		at++
	}
	if at == start && r.isNumber(at) {
		d.shape = append(d.shape, ' ')
	}
	return at
}

// isPhone reports whether the row is a telephone number.
func (d *row) isPhone(r *reader) bool {
	shape := string(d.shape)
	spaces := strings.Count(shape, " ")
	switch {
	case d.digits > 20:
		return false
	case d.plus:
		return d.digits >= 7 && !strings.Contains(shape, ",")
	case d.lead[0] == '0' && len(d.lead) > 1 && !strings.Contains(d.lead, "."):
		return d.digits >= 6
	case strings.Contains(shape, "(") || strings.Contains(shape, ")"):
		return d.digits >= 7 && len(d.groups) > 1 && d.isDialled()
	case len(d.groups) == 1:
		return d.digits >= 6 && d.digits <= 13 && r.isCalled(d)
	case d.isAmerican():
		return spaces == 0 || r.isCalled(d) || d.digits >= 10
	case strings.Count(shape, "-") >= 2 && d.digits >= 7:
		return true
	case strings.Count(shape, "/") == 2 && d.digits >= 8 && d.groups[1] == 1:
		return true
	}
	return r.isCalled(d) && (d.digits >= 7 || d.digits >= 5 && spaces == len(d.groups)-1 && spaces > 0)
}

// isDialled reports whether the last group is as long as one that is dialled.
func (d *row) isDialled() bool { return d.groups[len(d.groups)-1] >= 3 }

// isAmerican reports whether the groups are those of a North American number:
// 555-0199, 212-555-0199, 1-212-555-0199.
func (d *row) isAmerican() bool {
	g := d.groups
	if len(g) == 4 && g[0] == 1 {
		g = g[1:]
	}
	return len(g) == 3 && g[0] == 3 && g[1] == 3 && g[2] == 4 || len(g) == 2 && g[0] == 3 && g[1] == 4
}

// A row that is written like a telephone number is one near any of the words in
// called. Digits without a break are as often a plain number, and need one of
// the words in numbered.
var (
	called   = []string{"call", "ring", "dial", "text", "cell", "whatsapp", "chat", "office", "contact", "@"}
	numbered = []string{"phone", "tel", "telephone", "fax", "mobile", "account", "card", "passport", "hotline", "helpline", "ph"}
)

// isCalled reports whether such a word stands near.
func (r *reader) isCalled(d *row) bool {
	for k := max(d.first-8, 0); k < d.first; k++ {
		if r.is(k, numbered...) || len(d.groups) > 1 && r.is(k, called...) {
			return true
		}
	}
	if r.is(d.first-1, "@") {
		return true
	}
	for k := d.next; k < d.next+9; k++ {
		if r.is(k, "phone", "telephone") && r.is(k+1, "number", "numbers") || r.is(k, "area", "dialling") && r.is(k+1, "code") {
			return true
		}
	}
	return false
}

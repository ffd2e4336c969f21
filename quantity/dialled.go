package quantity

import (
	"bytes"
	"strings"
)

// A row is groups of digits with the marks that people put between those of a
// telephone number.
type row struct {
	first, next int
	sizes       [maxGroups]int // how many digits each group has
	count       int            // of groups
	marks       [maxMarks]byte
	marked      int // of marks
	digits      int
	lead        string // the first group
	plus        bool
}

// maxGroups and maxMarks bound the groups of a telephone number, and the marks
// between them.
const (
	maxGroups = 8
	maxMarks  = 16
)

// groups are the digits of each group.
func (d *row) groups() []int { return d.sizes[:d.count] }

// shape is the marks in a row.
func (d *row) shape() []byte { return d.marks[:d.marked] }

// has reports whether the mark stands in the row.
func (d *row) has(mark byte) bool { return bytes.IndexByte(d.shape(), mark) >= 0 }

// mark adds a mark to the shape.
func (d *row) mark(c byte) {
	if d.marked < maxMarks {
		d.marks[d.marked] = c
		d.marked++
	}
}

// group adds a group of so many digits. It reports whether there was room.
func (d *row) group(digits int) bool {
	if d.count == maxGroups {
		return false
	}
	d.sizes[d.count] = digits
	d.count++
	d.digits += digits
	return true
}

// dialled collects the row at token i. It is empty unless i begins one.
func (r *reader) dialled(i int) row {
	d := row{first: i, next: i}
	at := i
	for r.is(at, "+", "(") && (at == i || r.glued(at)) && at < i+3 {
		d.plus = d.plus || r.is(at, "+")
		d.mark(r.at(at)[0])
		at++
	}
	if !r.isNumber(at) || at > i && !r.glued(at) && !r.is(at-1, "(") {
		return d
	}
	d.lead = r.at(at)
	for r.isNumber(at) && d.collect(r.at(at)) {
		at++
		d.next = at
		at = r.between(at, &d)
	}
	if r.is(d.next, "-") && d.lead == "1" && d.count == 2 && r.isWord(d.next+1) && r.glued(d.next+1) && r.isCapital(d.next+1) {
		d.next += 2 // "1-800-LIBRARY"
		d.group(7)
	}
	if r.is(d.next, ")") && d.has('(') {
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

// collect adds the groups of one token, "202.555.0143". It reports whether they
// can be dialled and there was room.
func (d *row) collect(s string) bool {
	if strings.Trim(s, "0123456789.") != "" {
		return false
	}
	for size := 0; ; s = s[size+1:] {
		size = strings.IndexByte(s, '.')
		if size < 0 {
			return d.group(len(s))
		}
		if !d.group(size) {
			return false
		}
		d.mark('.')
	}
}

// between passes the marks between two groups. A second pair of brackets begins
// something else.
func (r *reader) between(at int, d *row) int {
	start := at
	for at < start+4 && r.is(at, "-", "/", "(", ")", ".", "–") && (r.glued(at) || r.isNumber(at+1) || r.is(at, "(")) {
		if r.is(at, "(") && d.has('(') {
			return start
		}
		d.mark(r.at(at)[0])
		at++
	}
	if at == start && r.isNumber(at) {
		d.mark(' ')
	}
	return at
}

// isPhone reports whether the row is a telephone number.
func (d *row) isPhone(r *reader) bool {
	spaces := bytes.Count(d.shape(), []byte{' '})
	switch {
	case d.digits > 20:
		return false
	case d.plus:
		return d.digits >= 7 && !d.has(',')
	case d.lead[0] == '0' && len(d.lead) > 1 && !strings.Contains(d.lead, "."):
		return d.digits >= 6
	case d.has('(') || d.has(')'):
		return d.digits >= 7 && d.count > 1 && d.isDialled()
	case d.count == 1:
		return d.digits >= 6 && d.digits <= 13 && r.isCalled(d)
	case d.isAmerican():
		number := d.count == 2 && (d.has('.') || d.has('/')) // "555.0143" may be measured, "555/1433" is a fraction
		return spaces == 0 && !number || r.isCalled(d) || d.digits >= 10
	case bytes.Count(d.shape(), []byte{'-'}) >= 2 && d.digits >= 7:
		return true
	}
	return r.isCalled(d) && (d.digits >= 7 || d.digits >= 5 && spaces == d.count-1 && spaces > 0)
}

// isDialled reports whether the last group is as long as one that is dialled.
func (d *row) isDialled() bool { return d.sizes[d.count-1] >= 3 }

// isAmerican reports whether the groups are those of a North American number:
// 555-0199, 212-555-0199, 1-212-555-0199.
func (d *row) isAmerican() bool {
	g := d.groups()
	if len(g) == 4 && g[0] == 1 {
		g = g[1:]
	}
	return len(g) == 3 && g[0] == 3 && g[1] == 3 && g[2] == 4 || len(g) == 2 && g[0] == 3 && g[1] == 4
}

// isCalled reports whether a word near the row says that it is a telephone number.
// Digits without a break are as often a plain number, and need a clearer word.
func (r *reader) isCalled(d *row) bool {
	for k := max(d.first-8, 0); k < d.first; k++ {
		if r.word(k).has(lineWord) || d.count > 1 && r.word(k).has(callWord) {
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

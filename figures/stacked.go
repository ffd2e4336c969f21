package figures

import "strings"

// maxStacked bounds the tables that are looked for in one grid.
const maxStacked = 50

// tables cuts a grid into the tables that stand in it one below the other. A new
// one starts behind an empty line, with a header of its own and numbers below it;
// lines of title and notes between the two belong to the lower one.
func (g grid) tables() []grid {
	if isOfAgency(g.records) {
		return []grid{g}
	}
	var parts []grid
	start, numbers := 0, false
	for i, r := range g.records {
		if i > 0 && numbers && len(parts) < maxStacked && r.line > g.records[i-1].line+1 && g.opensTable(i) {
			parts = append(parts, g.part(start, i))
			start, numbers = i, false
		}
		numbers = numbers || g.hasNumber(r)
	}
	return append(parts, g.part(start, len(g.records)))
}

// part is some of the rows as a grid of their own. What was seen in reading all
// of them is told once.
func (g grid) part(from, to int) grid {
	p := g
	p.records = g.records[from:to]
	if from > 0 {
		p.problems = nil
	}
	return p
}

// opensTable reports whether a header stands in a row or below a few lines of text.
func (g grid) opensTable(at int) bool {
	for end := min(at+4, len(g.records)-1); at < end && g.records[at].isLabel(); {
		at++
	}
	if at+1 >= len(g.records) || g.records[at].filled() < 2 || !g.isHeaderText(g.records[at]) {
		return false
	}
	for _, r := range g.records[at+1 : min(at+1+maxHeaderRows, len(g.records))] {
		if g.hasNumber(r) {
			return true
		}
	}
	return false
}

// hasNumber reports whether a row has a number beyond its first cell that is no year.
func (g grid) hasNumber(r record) bool {
	for i, cell := range r.cells {
		if i > 0 && strings.ContainsAny(cell, "0123456789") && !isYear(cell) && looksNumeric(asNumber(cell, g.decimalComma)) {
			return true
		}
	}
	return false
}

package figures

import "slices"

// Reports write a label once for several rows, and set what is part of another a column further to the
// right. Readers see the stairs; here every row is given its labels.

// climbStairs writes into the first column what stands in those behind it that have no name, where each row
// has a label in one of them: "Remand", and below it, a column on, "Untried". A label that comes below several
// others is written behind them.
func (f *frame) climbStairs() {
	width := 1
	for width < min(len(f.header.cells), mostStairs) && f.header.cells[width] == "" {
		width++
	}
	if width == 1 || len(f.header.cells) <= width {
		return
	}
	steps, times := 0, map[string]int{}
	for _, r := range f.rows {
		if r.filled() == 0 || r.isLabel() {
			continue
		}
		at, only := stairOf(r, width)
		if !only || looksNumeric(r.at(at)) {
			return
		}
		if at > 0 {
			steps++
			times[r.at(at)]++
		}
	}
	if steps < fewestSteps {
		return
	}
	above := make([]string, width)
	for i := range f.rows {
		r := &f.rows[i]
		at, only := stairOf(*r, width)
		if !only {
			continue
		}
		label := r.at(at)
		if above[at] = label; at == 0 {
			continue
		}
		r.cells = slices.Clone(r.cells)
		if r.cells[at] = ""; times[label] > 1 && above[at-1] != "" {
			label = above[at-1] + ": " + label
		}
		r.cells[0] = label
	}
}

// stairOf is the one of the first columns in which a row has its label, if it is in one alone.
func stairOf(r record, width int) (at int, only bool) {
	at = -1
	for i := range width {
		switch {
		case r.at(i) == "":
		case at >= 0:
			return at, false
		default:
			at = i
		}
	}
	return at, at >= 0
}

// mostStairs is how many columns the labels may take.
const mostStairs = 4

// fewestSteps is how many labels stand further to the right, at least.
const fewestSteps = 2

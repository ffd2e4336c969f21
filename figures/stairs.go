package figures

import (
	"slices"
	"strings"
)

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

// firstWords is the first column behind that of labels which holds words in its first rows, and not the
// numbers of ranks.
func (f *frame) firstWords() int {
	for i := 1; i < min(len(f.header.cells), fewestCodes); i++ {
		numbers := slices.ContainsFunc(f.rows[:min(len(f.rows), sampleSize)], func(r record) bool { return r.at(i) != "" && looksNumeric(r.at(i)) })
		if f.header.cells[i] != "" && !numbers {
			return i
		}
	}
	return 1
}

// repeatLabels writes a label of the first column into the rows below it that leave it out, where the
// next column of words tells these apart and comes again below the next one: "Bus", "Adult", and below it "Child". A
// heading of its own ends that. It does for years, and beside ranks, what fillGroups does for columns of
// words.
func (f *frame) repeatLabels() {
	if len(f.header.cells) < 3 || f.header.cells[0] == "" || f.header.cells[1] == "" || !slices.ContainsFunc(f.rows, func(r record) bool { return r.at(0) == "" }) {
		return // as of most tables
	}
	isTime := roleOf(f.header.cells[0]) == yearRole || roleOf(f.header.cells[0]) == periodRole
	telling := f.firstWords()
	gaps, groups, comesAgain := 0, 0, false
	first, group := map[string]int{}, 0
	for _, r := range f.rows {
		label, kind := r.at(0), r.at(telling)
		switch {
		case r.filled() == 0 || r.isLabel():
			continue
		case looksNumeric(label) && !isTime || kind != "" && looksNumeric(kind):
			return
		case label == "" && (kind == "" || group == 0):
			return
		case label == "":
			gaps++
		default:
			groups++
			group++
		}
		if met, ok := first[kind]; kind != "" && ok && met != group {
			comesAgain = true
		} else if !ok {
			first[kind] = group
		}
	}
	if groups < 2 || !comesAgain || gaps == 0 {
		return
	}
	label := ""
	for i := range f.rows {
		r := &f.rows[i]
		switch {
		case r.isLabel():
			label = ""
		case r.at(0) != "":
			label = r.at(0)
		case r.filled() > 0 && label != "" && !isOfAllGroups(r.at(telling)):
			r.cells = slices.Clone(r.cells)
			r.cells[0] = label
		}
	}
	f.told = append(f.told, "labels of the first column hold for the rows below them that leave it empty, such as “"+strings.TrimSpace(label)+"”")
}

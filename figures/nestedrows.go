package figures

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// Printed tables set kinds below what they are kinds of, and name the same kinds below several: "Goods" below "Exports" and
// below "Imports". What they lie in is told by the spaces before them, by empty lines, or by nothing but their order.

// nestRows writes what such rows lie in before their labels, where nothing else tells them apart: "Exports: Goods".
func (f *frame) nestRows() {
	if len(f.rows) > mostPrinted {
		return
	}
	at := f.nestedColumn()
	if at < 0 || isTimeHeader(f.header.at(at)) || !f.repeats(at) {
		return
	}
	times := map[string]int{}
	for _, r := range f.rows {
		if r.isLabel() {
			return // headings, which nameSections reads
		}
		label := withoutFootnote(r.at(at))
		if label == "" || isTimeWritten(label) || isYear(label) {
			return
		}
		times[label]++
	}
	for _, parentsOf := range []func(int, map[string]int) []int{f.parentsByIndent, f.parentsByGaps, f.parentsByOrder} {
		if parents := parentsOf(at, times); parents != nil && f.tellsApart(at, parents, times) {
			f.writeParents(at, parents, times)
			return
		}
	}
}

// repeats reports whether some cell of a column comes again.
func (f *frame) repeats(column int) bool {
	met := make(map[string]bool, len(f.rows))
	for _, r := range f.rows {
		cell := r.at(column)
		if met[cell] {
			return true
		}
		met[cell] = true
	}
	return false
}

// nestedColumn is the one column of labels, the first or behind the numbers of the rows; -1 if there is none or another.
func (f *frame) nestedColumn() int {
	if len(f.rows) == 0 || !f.mayNest(0) && !(looksNumeric(f.rows[0].at(0)) && f.mayNest(1)) {
		return -1 // as of most tables, without a look at all cells
	}
	if labels := f.labelColumns(); len(labels) == 1 && labels[0] < len(record{}.indents) {
		return labels[0]
	}
	if len(f.header.cells) > 2 && f.numbersRows(0) && !f.holdsFigures(1) && f.holdsFigures(2) {
		return 1
	}
	return -1
}

// mayNest reports whether by its first row a column of labels may be the last one before those of figures.
func (f *frame) mayNest(column int) bool {
	first, next := f.rows[0].at(column), f.rows[0].at(column+1)
	return !looksNumeric(first) && (looksNumeric(f.number(column+1, next)) || isMissing(next)) && roleOf(f.header.at(column+1)) == noRole
}

// numbersRows reports whether a column numbers the rows, with gaps or without.
func (f *frame) numbersRows(column int) bool {
	first, last, ok := f.rises(column)
	return ok && 0 < first && first <= longestGap && first < last
}

// mostPrinted is how many rows a table has at most that was made to be printed.
const mostPrinted = 5000

// noParent is instead of the row in which another lies.
const noParent = -1

// parentsByIndent is the row in which each lies by the spaces before its label.
func (f *frame) parentsByIndent(at int, times map[string]int) []int {
	parents := make([]int, len(f.rows))
	var open []int // the rows in which the next may lie
	indented := false
	for i, r := range f.rows {
		for len(open) > 0 && f.rows[open[len(open)-1]].indents[at] >= r.indents[at] {
			open = open[:len(open)-1]
		}
		parents[i] = noParent
		if len(open) > 0 {
			parents[i], indented = open[len(open)-1], true
		} else if times[withoutFootnote(r.at(at))] > 1 && r.indents[at] > 0 {
			return nil // parts above what they are of
		}
		open = append(open, i)
	}
	if !indented {
		return nil
	}
	return parents
}

// parentsByGaps is the first row of the rows between empty lines, for the others of them.
func (f *frame) parentsByGaps(at int, times map[string]int) []int {
	parents := make([]int, len(f.rows))
	first, gaps := 0, 0
	for i, r := range f.rows {
		if i > 0 && r.line > f.rows[i-1].line+1 {
			first = i
			gaps++
		}
		if parents[i] = first; first == i {
			parents[i] = noParent
			if times[withoutFootnote(r.at(at))] > 1 {
				return nil
			}
		}
	}
	if gaps == 0 {
		return nil
	}
	return parents
}

// parentsByOrder is the last row with a label of its own before rows whose labels come again, if all such rows are followed by the
// same labels and are their sum.
func (f *frame) parentsByOrder(at int, times map[string]int) []int {
	parents := make([]int, len(f.rows))
	runs := map[int][]string{}
	last := noParent
	for i, r := range f.rows {
		label := withoutFootnote(r.at(at))
		if parents[i] = noParent; times[label] == 1 {
			last = i
			continue
		}
		if parents[i] = last; last == noParent {
			return nil
		}
		runs[last] = append(runs[last], label)
	}
	if !f.areSums(at, parents) {
		return nil // a total may stand below its parts
	}
	var same []string
	for _, run := range runs {
		if slices.Sort(run); same == nil {
			same = run
		}
		if len(run) < 2 || !slices.Equal(run, same) {
			return nil
		}
	}
	return parents
}

// areSums reports whether in the first column of figures each row in which others lie is about their sum.
func (f *frame) areSums(at int, parents []int) bool {
	sums := map[int]float64{}
	value := func(i int) float64 {
		n, err := strconv.ParseFloat(strings.ReplaceAll(f.rows[i].at(at+1), ",", ""), 64)
		if err != nil {
			return math.NaN()
		}
		return n
	}
	for i, parent := range parents {
		if parent != noParent {
			sums[parent] += value(i)
		}
	}
	for parent, sum := range sums {
		if all := value(parent); !(math.Abs(all-sum) <= sumWithin*math.Abs(all)) {
			return false
		}
	}
	return true
}

// sumWithin is how far a total may be from the sum of its parts, as a share of it.
const sumWithin = 0.01

// tellsApart reports whether no two rows of one label lie in rows of one label.
func (f *frame) tellsApart(at int, parents []int, times map[string]int) bool {
	met := map[string]bool{}
	for i, r := range f.rows {
		if times[withoutFootnote(r.at(at))] == 1 {
			continue
		}
		label := f.nested(i, at, parents)
		if met[label] {
			return false
		}
		met[label] = true
	}
	return true
}

// nested is the label of a row behind that of the one in which it lies.
func (f *frame) nested(i, at int, parents []int) string {
	if parents[i] == noParent {
		return f.rows[i].at(at)
	}
	return strings.TrimRight(withoutFootnote(f.rows[parents[i]].at(at)), ": ") + ": " + f.rows[i].at(at)
}

func (f *frame) writeParents(at int, parents []int, times map[string]int) {
	rows := slices.Clone(f.rows)
	example := ""
	for i, r := range f.rows {
		if times[withoutFootnote(r.at(at))] > 1 {
			rows[i].cells = slices.Clone(r.cells)
			rows[i].cells[at] = f.nested(i, at, parents)
			example = rows[i].cells[at]
		}
	}
	f.rows = rows
	f.told = append(f.told, fmt.Sprintf("labels that come again are read with the one in which they lie, such as “%s”", shortened(example)))
}

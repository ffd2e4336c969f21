package figures

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"claimcheck/lexicon"
)

// Printed tables name a state or a year in the first of its rows alone, and leave the cell empty in the
// others, which name kinds that come again below each, or what lies in it.

// fillGroups writes the labels of such rows into all that they count for.
func (f *frame) fillGroups() {
	if !slices.ContainsFunc(f.rows, func(r record) bool { return r.at(0) == "" }) {
		return // as of most tables
	}
	labels := f.labelColumns()
	if len(labels) < 2 {
		return
	}
	kinds := f.groupsOf(labels)
	if kinds == nil {
		return
	}
	above, example := make([]string, len(labels)), ""
	areTimes := isTimeHeader(f.header.at(0))
	rows := slices.Clone(f.rows)
	for i, r := range f.rows {
		if r.isLabel() {
			clear(above) // a heading ends the group
		}
		if !isInGroup(r, labels) {
			continue
		}
		isShared := areTimes || kinds[kindBehind(r, labels)] == severalGroups // the total of a year is of that year
		isSame := true                                                        // as the row above, in all columns so far
		cells := slices.Clone(r.cells)
		for n, at := range labels {
			if cells[at] == "" && isSame && n+1 < len(labels) && kindBehind(r, labels[n:]) != "" {
				next := r.at(labels[n+1])
				if isOfAllGroups(next) || !isShared && standsApart(next, above[n]) {
					break // of no group, and the group goes on below it
				}
				cells[at] = above[n]
				example = cmp.Or(example, above[n])
			}
			isSame = isSame && cells[at] == above[n]
			above[n] = cells[at]
		}
		rows[i].cells = cells
	}
	f.rows = rows
	if example != "" {
		f.told = append(f.told, fmt.Sprintf("empty cells below “%s” are read as the label above them", shortened(example)))
	}
}

// labelColumns are the columns of labels before the first one of figures. A rank is no label.
func (f *frame) labelColumns() []int {
	var labels []int
	for i, header := range f.header.cells {
		switch {
		case !f.holdsFigures(i), i == 0 && isTimeHeader(header):
			labels = append(labels, i)
		case roleOf(readHeading(i, header).measure) != runningRole: // "2024 rank"
			return labels
		}
	}
	return labels
}

// holdsFigures reports whether most of the first cells of a column are numbers.
func (f *frame) holdsFigures(column int) bool {
	numbers, others := 0, 0
	for _, r := range f.rows[:min(len(f.rows), sampleSize)] {
		switch cell := r.at(column); {
		case isMissing(cell):
		case looksNumeric(f.number(column, cell)):
			numbers++
		default:
			others++
		}
	}
	return numbers > others
}

// severalGroups is instead of the number of a group for kinds that come in several.
const severalGroups = -1

// groupsOf tells in which group each kind of rows comes first, or that it comes in several, if the rows
// without a label in the first column are of the group above: some kinds come again, or no group comes
// twice and there are many such rows.
func (f *frame) groupsOf(labels []int) map[string]int {
	kinds, named := map[string]int{}, map[string]bool{}
	group, empty := 0, 0
	comesAgain, once := false, true
	for _, r := range f.rows {
		if r.isLabel() || !isInGroup(r, labels) {
			continue
		}
		kind := kindBehind(r, labels)
		if label := r.at(0); label != "" {
			group++
			once = once && !named[label]
			named[label] = true
		} else if empty++; group == 0 || kind == "" {
			return nil
		}
		if met, seen := kinds[kind]; !seen {
			kinds[kind] = group
		} else if met != group && kind != "" {
			kinds[kind], comesAgain = severalGroups, true
		}
	}
	if group < 2 || empty == 0 || !comesAgain && !(once && 3*empty >= len(f.rows)) {
		return nil
	}
	return kinds
}

// isInGroup reports whether a row is long enough to have figures behind its labels.
func isInGroup(r record, labels []int) bool {
	return r.filled() > 0 && len(r.cells) > labels[len(labels)-1]+1
}

// kindBehind is what a row says in the columns of labels behind the first of them.
func kindBehind(r record, labels []int) string {
	var said []string
	for _, at := range labels[1:] {
		said = append(said, r.at(at))
	}
	return strings.Trim(strings.Join(said, "\n"), "\n")
}

// isOfAllGroups reports whether a label says that it is of more than one group: "Average 2021 to 2023",
// "Agency staff (all offices)".
func isOfAllGroups(label string) bool {
	words := strings.Fields(plain(label))
	return slices.ContainsFunc(words, func(w string) bool {
		return w == "average" || w == "mean" || w == "median" || w == "overall" || w == "grand"
	}) || strings.Contains(label, "(all ")
}

// standsApart reports whether a label below a group is of all groups, and not of the one above it: a total,
// or a place in which that lies which the group is named for.
func standsApart(label, group string) bool {
	if isTotal(label) || isWholePlace(label) {
		return true
	}
	place, ok := lexicon.PlaceNamed(label)
	around, known := lexicon.PlaceNamed(group)
	return ok && known && lexicon.Within(around.ID, place.ID)
}

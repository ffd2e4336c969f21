package figures

import (
	"fmt"
	"slices"
	"strings"

	"claimcheck/lexicon"
)

// Printed tables name a state or a year in the first of its rows alone, and leave the cell empty in the
// others, which name kinds that come again below each, or what lies in it.

// fillGroups writes the labels of such rows into all that they count for.
func (f *frame) fillGroups() {
	if f.rows[0].at(0) == "" || !f.leavesThird() {
		return // as in most tables
	}
	labels := f.labelsFirst()
	if labels < 2 {
		return
	}
	repeats, once := f.groupsOf(labels)
	if !repeats && !once {
		return
	}
	rows := make([]record, len(f.rows))
	above := make([]string, labels)
	for i, r := range f.rows {
		rows[i] = r
		if r.isLabel() || len(r.cells) <= labels {
			continue
		}
		isSame := true // as the row above, in all columns so far
		cells := append([]string(nil), r.cells...)
		for j := range labels {
			if cells[j] == "" && isSame && saysMoreBehind(r, j, labels) && !isOfAllGroups(cells[j+1]) && (repeats || !standsApart(cells[j+1], above[j])) {
				cells[j] = above[j]
			}
			isSame = isSame && cells[j] == above[j]
			above[j] = cells[j]
		}
		rows[i].cells = cells
	}
	f.rows = rows
	f.told = append(f.told, fmt.Sprintf("empty cells below “%s” are read as the label above them", shortened(f.rows[0].at(0))))
}

// labelsFirst is how many columns of labels stand before the first one of figures.
func (f *frame) labelsFirst() int {
	for i := range f.header.cells {
		numbers, others := 0, 0
		for _, r := range f.rows[:min(len(f.rows), sampleSize)] {
			switch cell := r.at(i); {
			case isMissing(cell):
			case cell[0] >= '0' && cell[0] <= '9' || cell[0] == '-':
				numbers++
			default:
				others++
			}
		}
		if numbers > others {
			return i
		}
	}
	return 0
}

// leavesThird reports whether a third of the rows or more leave the first cell empty.
func (f *frame) leavesThird() bool {
	empty := 0
	for _, r := range f.rows {
		if r.at(0) == "" {
			empty++
		}
	}
	return 3*empty >= len(f.rows)
}

// groupsOf reports whether nearly all rows with an empty first cell are of kinds that come in several groups, or no label of the first column comes twice.
func (f *frame) groupsOf(labels int) (repeats, once bool) {
	const several = -1
	first, named, empty, group := map[string]int{}, map[string]bool{}, 0, 0
	kindOf := func(r record) string { return strings.Join(r.cells[1:labels], "\n") }
	once = true
	for _, r := range f.rows {
		label := r.at(0)
		if len(r.cells) <= labels || r.isLabel() {
			continue
		}
		if label != "" {
			once = once && !named[label]
			named[label] = true
			group++
			continue
		}
		if empty++; !saysMoreBehind(r, 0, labels) {
			return false, false
		}
		if met, seen := first[kindOf(r)]; !seen {
			first[kindOf(r)] = group
		} else if met != group {
			first[kindOf(r)] = several
		}
	}
	repeated := 0
	for _, r := range f.rows {
		if len(r.cells) > labels && r.at(0) == "" && first[kindOf(r)] == several {
			repeated++
		}
	}
	return group > 1 && 10*repeated >= 9*empty, group > 1 && once
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

// saysMoreBehind reports whether a row has a label behind a column, among those of labels.
func saysMoreBehind(r record, column, labels int) bool {
	for _, cell := range r.cells[column+1 : labels] {
		if cell != "" {
			return true
		}
	}
	return false
}

// withoutRaised is a header without the digit that was raised behind its last word, where a note below
// the table has it: "Arson2" above "2 Figures are estimates".
func (f frame) withoutRaised(header string) string {
	word := strings.TrimRight(header, "0123456789")
	digits := header[len(word):]
	if digits == "" || len(digits) > 2 || len(word) < shortestRaised || !isLetter(word[len(word)-1]) || strings.ToLower(word[len(word)-shortestRaised+1:]) != word[len(word)-shortestRaised+1:] {
		return header
	}
	for _, note := range f.notes {
		if strings.HasPrefix(note, digits+" ") {
			return word
		}
	}
	return header
}

// shortestRaised is how many letters such a word has at least; "CO2" is a gas.
const shortestRaised = 4

package figures

import (
	"slices"
	"strings"

	"claimcheck/lexicon"
)

// A row that stands for all others has a dash where these have a name: England has "-" as
// its code and its region above the hospitals of its regions.

// isDash reports whether a cell holds a dash and nothing else.
func isDash(cell string) bool { return cell != "" && strings.Trim(cell, "-–—") == "" }

// dropDashes empties the labels that are dashes, which are no name of anything. A row that
// then has no place is that of the country which it names instead of a hospital.
func (s *shape) dropDashes(f frame) {
	labels := slices.Clone(s.labels)
	for _, r := range [...]role{placeRole, codeRole} {
		if s.has(r) {
			labels = append(labels, s.column[r])
		}
	}
	for _, row := range f.rows {
		for _, i := range labels {
			if !isDash(row.at(i)) {
				continue
			}
			row.cells[i] = ""
			if i == s.column[placeRole] {
				s.moveName(row)
			}
		}
	}
}

// moveName makes the place of a row that has none of the one label in it that names a
// country or a region.
func (s *shape) moveName(row record) {
	found := -1
	for _, i := range s.labels {
		if known, ok := lexicon.PlaceNamed(row.at(i)); ok && known.Kind <= lexicon.Region {
			if found >= 0 {
				return
			}
			found = i
		}
	}
	if found >= 0 {
		row.cells[s.column[placeRole]], row.cells[found] = row.cells[found], ""
	}
}

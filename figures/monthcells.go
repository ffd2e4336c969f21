package figures

import (
	"fmt"
	"strings"

	"claimcheck/period"
)

// settleMonths finds columns of months that look like numbers, "06.2024", and says which of
// them are not read: when parliaments were elected is no time of their figures.
func settleMonths(f frame, columns []column) (told []string) {
	for i := range columns {
		c := &columns[i]
		if c.role != noRole && c.role != dimensionRole || c.sampled == 0 || !f.holdsMonths(i) {
			continue
		}
		c.numbers, c.bounds = 0, 0
		if isOfElections(c.header) {
			c.role = ignoredRole
			told = append(told, fmt.Sprintf("“%s” says when something took place, and is not read as the time of the figures beside it", c.header))
		}
	}
	return told
}

// holdsMonths reports whether every cell of a column is a month before its year, and one
// of them starts with a zero, as no number does, or the header speaks of time.
func (f frame) holdsMonths(column int) bool {
	sure := isOfElections(f.header.cells[column]) || strings.Contains(plain(f.header.cells[column]), "date")
	months := 0
	for _, r := range f.rows {
		cell := r.at(column)
		if isMissing(cell) {
			continue
		}
		p, err := period.Read(cell)
		if err != nil || p.Grain != period.Month || len(cell) > len("06.2024") || !strings.ContainsAny(cell, "./") || onlyDigits(cell[:4]) {
			return false
		}
		sure = sure || cell[0] == '0' || strings.Contains(cell, "/")
		months++
	}
	return months > 0 && sure
}

// isOfElections reports whether a header is of the time of a vote.
func isOfElections(header string) bool {
	for word := range strings.FieldsSeq(plain(header)) {
		switch strings.Trim(word, "()[],:") {
		case "election", "elections", "elected", "renewal", "poll", "polls":
			return true
		}
	}
	return false
}

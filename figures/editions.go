package figures

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"claimcheck/embedded"
	"claimcheck/period"
)

//go:embed editions.tsv
var editionsTable string

var editionWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for row := range embedded.Rows(editionsTable, 1, 1) {
		words[row[0]] = true
	}
	return words
})

// joinEditions makes vintages of columns that give one thing as it was reported
// again and again: "First estimate (published 14 May 2024)", "Quarter 2 (reported
// 8 Nov 2023)". Each has a date of its own, and what else they say names no more
// than the edition.
func (s *shape) joinEditions() {
	if len(s.figures) < 2 {
		return
	}
	seen := map[period.Date]bool{}
	for _, h := range s.figures {
		if h.asOf.IsZero() || seen[h.asOf] || !isEdition(h.measure) {
			return
		}
		seen[h.asOf] = true
	}
	for i := range s.figures {
		s.figures[i].measure = ""
	}
	s.told = append(s.told, "the columns have a date of publication each and are read as editions of the same figures; if they are figures of different things, say so in the headers")
}

// isEdition reports whether a header names an edition and no measure.
func isEdition(name string) bool {
	for word := range strings.FieldsSeq(plain(name)) {
		word = strings.Trim(word, "(),:")
		if !onlyDigits(word) && !editionWords()[word] && !editionWords()[strings.TrimRight(word, "0123456789")] {
			return false
		}
	}
	return true
}

// labelEdition makes the column of an edition a label beside that of the days of publication, unless it only
// gives each of these days a name, and no time: "Autumn release".
func (s *shape) labelEdition(f frame, columns []column, edition, published int) {
	isTime := func(r record) bool { _, err := period.Read(r.at(edition)); return err == nil }
	left := []int{edition}
	for i := range columns {
		if r := columns[i].role; columns[i].isFigures() && (r == noRole || r == valueRole) {
			left = append(left, i)
		}
	}
	if f.isApartWithout(left...) && !slices.ContainsFunc(f.rows, isTime) {
		s.told = append(s.told, fmt.Sprintf("column “%s” names the days in “%s”, and is read as no more than that", f.header.cells[edition], f.header.cells[published]))
		return
	}
	s.labels = append(s.labels, edition)
}

package figures

import (
	"strconv"
	"strings"
	"time"

	"claimcheck/period"
)

// A table of provisional counts says in three columns when: a year, a month, and over how
// long up to then each row counts, "12 month-ending".

// lengthOf is over how long a row counts, as it is written before a month: "12 months to" of
// "12 month-ending", and nothing of "Monthly". It is not ok if the cell says nothing of it.
func lengthOf(cell string) (before string, ok bool) {
	if stretch := stretchBefore(cell); stretch != "" {
		return stretch, true
	}
	months, isLength := 0, false
	for word := range strings.FieldsSeq(plain(cell)) {
		switch word {
		case "month", "months", "mo", "monthly":
			isLength = true
		case "ending", "ended", "to", "rolling", "moving", "total", "sum":
		case "year", "annual":
			isLength, months = true, max(months, 12)
		case "quarter", "quarterly":
			isLength, months = true, max(months, 3)
		default:
			n, err := strconv.Atoi(word)
			if err != nil || n < 1 || n > 120 || months != 0 {
				return "", false
			}
			months = n
		}
	}
	if months < 2 {
		return "", isLength
	}
	return strconv.Itoa(months) + " months to", isLength
}

// takeLengths reports whether the column of periods only says over how long the rows count,
// beside a year and a month, and keeps it as such.
func (s *shape) takeLengths(f frame) bool {
	if !s.has(yearRole) || !s.has(monthRole) {
		return false
	}
	known := map[string]bool{}
	for _, r := range f.rows {
		cell := r.at(s.column[periodRole])
		if known[cell] {
			continue
		}
		if _, ok := lengthOf(cell); !ok || len(known) == sampleSize {
			return false
		}
		known[cell] = true
	}
	s.lengths, s.column[periodRole] = s.column[periodRole]+1, -1
	return len(known) > 0
}

// overLength is the period of a row of such a table.
func overLength(length, year, month string) string {
	before, _ := lengthOf(length)
	if n, err := strconv.Atoi(month); err == nil && 1 <= n && n <= 12 {
		month = time.Month(n).String()
	}
	return strings.TrimSpace(before + " " + month + " " + year)
}

// repeatsWhen reports whether the columns for a year and a month only say again what the
// column of periods says, and lets go of them then.
func (s *shape) repeatsWhen(f frame, calendar period.Calendar) bool {
	own := shape{column: s.column}
	own.column[periodRole] = -1
	isYear := !s.has(monthRole)
	if !s.has(yearRole) {
		return false
	}
	said := map[[2]string]bool{}
	for _, r := range f.rows {
		text := own.periodText(r)
		if isYear {
			text = r.at(s.column[yearRole])
		}
		pair := [2]string{r.at(s.column[periodRole]), text}
		if said[pair] {
			continue
		}
		said[pair] = true
		when, err := calendar.Read(pair[0])
		within, wrong := calendar.Read(text)
		if err != nil || wrong != nil || when.From.IsZero() || !within.Contains(when) {
			return false
		}
	}
	s.column[yearRole], s.column[monthRole] = -1, -1
	return true
}

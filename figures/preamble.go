package figures

import (
	"fmt"
	"strings"

	"claimcheck/period"
)

// datesTable reports whether a line above the header says of when all figures are,
// "Period: January 2025", "Year ending: March 2024", and keeps it. A day that is only
// called a date may be another, and is told.
func (f *frame) datesTable(key, value string) bool {
	switch roleOf(key) {
	case periodRole, yearRole, monthRole:
	default:
		return false
	}
	if !f.above || f.when != "" {
		return false
	}
	for _, text := range [...]string{stretchBefore(key) + " " + value, plain(key) + " " + value, value} {
		p, err := period.Read(strings.TrimSpace(text))
		if err != nil || p.From.IsZero() || p.To.IsZero() {
			continue
		}
		f.when = strings.TrimSpace(text)
		if p.Grain == period.Day && plain(key) == "date" {
			f.whenDoubt = fmt.Sprintf("“%s: %s” above the table is read as the day that its figures are of; if it is that of publication, write “Published: %s”", key, shortened(value), shortened(value))
		}
		return true
	}
	return false
}

// isKeyed reports whether a row is of a preamble: what stands beside "Period:" says it,
// and no header ends so.
func isKeyed(r record) bool {
	cells := filledCells(r)
	return len(cells) == 2 && r.at(0) == cells[0] && strings.HasSuffix(cells[0], ":") && isKey(cells[0]) && !strings.HasSuffix(cells[1], ":")
}

package figures

import (
	"fmt"
	"strings"

	"claimcheck/period"
)

// datesTable reports whether a line above the header, or below the rows, says of when all figures are,
// "Period: January 2025", "Year ending: March 2024", and keeps it. A day that is only
// called a date may be another, and is told.
func (f *frame) datesTable(key, value string) bool {
	switch roleOf(key) {
	case periodRole, yearRole, monthRole:
	default:
		return false
	}
	if f.when != "" || !f.above && f.whenLine != "" {
		return false
	}
	for i, text := range [...]string{stretchBefore(key) + " " + value, plain(key) + " " + value, value} {
		if i == 0 && stretchBefore(key) == "" {
			continue
		}
		p, err := period.Read(strings.TrimSpace(text))
		if err != nil || p.From.IsZero() || p.To.IsZero() {
			continue
		}
		if !f.above {
			f.whenLine = strings.TrimSpace(text) // among what was asked of a database, "Year/Month: 2021"
			return true
		}
		f.when = strings.TrimSpace(text)
		if p.Grain == period.Day && plain(key) == "date" {
			f.whenDoubt = fmt.Sprintf("“%s: %s” above the table is read as the day that its figures are of; if it is that of publication, write “Published: %s”", key, shortened(value), shortened(value))
		}
		return true
	}
	return false
}

// asOn are the words behind which a line says of which day its figures are. "As of" may be that of
// an extract, and is read where nothing else says when, as the others are.
var asOn = [...]string{"as on ", "as at ", "as of ", "position on ", "at end of ", "at the end of ", "at "}

// dayStated is the day or the time of which a line says that its figures are: "(As on 31.03.2025)",
// "Position as at 31 March 2024", "Financial year 2023-24".
func dayStated(line string) string {
	if whole, _ := unbracket(strings.TrimRight(line, ". ")); !isYear(whole) {
		if p, err := period.Read(whole); err == nil && !p.From.IsZero() && !p.To.IsZero() {
			return whole
		}
	}
	if at := strings.LastIndex(line, ", "); at > 0 && strings.HasPrefix(line, "by ") {
		if p, err := period.Read(line[at+2:]); err == nil && !p.From.IsZero() && !p.To.IsZero() {
			return line[at+2:] // "by State, 2019", which goes on with the title
		}
	}
	for part := range strings.FieldsFuncSeq(line, func(r rune) bool { return strings.ContainsRune("(),;|", r) }) {
		part = strings.TrimRight(strings.TrimSpace(part), ".")
		lower := strings.ToLower(part)
		for _, cue := range asOn {
			at := strings.Index(lower, cue)
			if at < 0 || at > 0 && lower[at-1] != ' ' || len(lower) != len(part) {
				continue
			}
			words := strings.Fields(part[at+len(cue):])
			for n := min(4, len(words)); n > 0; n-- {
				when := strings.TrimRight(strings.Join(words[:n], " "), ".,")
				if p, err := period.Read(when); err == nil && !p.From.IsZero() && !p.To.IsZero() {
					return when
				}
			}
		}
	}
	return ""
}

// isKeyed reports whether a row is of a preamble: what stands beside "Period:" says it,
// and no header ends so.
func isKeyed(r record) bool {
	cells := filledCells(r)
	if len(cells) != 2 || !strings.HasSuffix(cells[0], ":") || strings.HasSuffix(cells[1], ":") {
		return false
	}
	return r.at(0) == cells[0] && (isKey(cells[0]) || len(strings.Fields(cells[0])) <= longestKey)
}

// longestKey is how many words "Next publication date:" and the like have at most.
const longestKey = 3

package corpus

import (
	"fmt"
	"strings"
	"time"
)

// dateForms are the ways in which a day of publication is written, with or
// without the time of day.
var dateForms = []string{
	time.DateOnly,
	time.RFC3339,
	"2006-01-02T15:04:05",
	"2006-01-02T15:04Z07:00",
	"2006-01-02T15:04",
	"2006-01-02T15:04:05Z0700",
	time.DateTime,
	"2006-01-02 15:04",
	"2006-01-02 15:04:05Z07:00",
	"2006-01-02 15:04:05 -0700",
	"2006-01-02 15:04:05 -07:00",
	"2 January 2006",
	"2 Jan 2006",
	"January 2, 2006",
	"Monday, 2 January 2006",
	"Monday, January 2, 2006",
	"2 January 2006 15:04",
	"January 2, 2006 3:04 PM",
	"Mon, 2 Jan 2006 15:04:05 -0700",
	"2006/01/02",
	"2006/01/02 15:04:05",
	"20060102",
	"Jan 2, 2006",
	time.RFC1123,
	time.RFC1123Z,
}

// readDate reads the day on which something appeared, as midnight UTC. It is
// the day as written: an article stamped 23:30 in New York appeared that day.
func readDate(s string) (time.Time, bool) {
	s = strings.TrimSpace(s)
	for _, form := range dateForms {
		if t, err := time.Parse(form, s); err == nil {
			return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC), true
		}
	}
	return time.Time{}, false
}

// setPublished takes the date that the article itself gives. A date that
// cannot be read leaves the document without one: another date in its place
// would be a guess.
func (d *Document) setPublished(key, value string) {
	day, ok := readDate(value)
	if !ok {
		d.note(fmt.Sprintf("%s: %q is not a date that can be read; write it as 2024-03-31.", key, shorten(value)))
	}
	d.Published = day
}

// shorten keeps what is quoted in a note to a readable length.
func shorten(s string) string {
	const most = 60
	if r := []rune(s[:min(len(s), 4*most)]); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}

package figures

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"claimcheck/period"
)

// What is there on a day, officers in post or children in care, is counted once a year, and
// the day stands in the title: "as at 31 March 2010 to 31 March 2024". The years of such a
// table are these days.

// A dayOfYear is a day without a year; the zero value is none.
type dayOfYear struct {
	month time.Month
	day   int
}

// in is the day in a year.
func (d dayOfYear) in(year int) period.Period { return period.DayOf(period.On(year, d.month, d.day)) }

// countedOn finds in a title the day of each year on which was counted: "as at 31 March", "on 1
// January each year", "at 30 June 2015 to 30 June 2024". One day of one year is that of which the
// table was drawn up, and of no other year.
func countedOn(title string) dayOfYear {
	words := strings.FieldsFunc(strings.ToLower(title), func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",;:()[]\"", r) })
	said, years := dayOfYear{}, 0
	for i := range words {
		d, last := dayAndMonth(words, i)
		if d == (dayOfYear{}) {
			continue
		}
		if said == (dayOfYear{}) && !leadsToDay(words[:i]) || said != (dayOfYear{}) && said != d {
			return dayOfYear{}
		}
		said = d
		if isYearBeside(words, last+1) {
			years++
		}
	}
	if years == 1 {
		return dayOfYear{}
	}
	return said
}

// withoutCount is a title without its end that says on which day of each year was counted.
func withoutCount(title string) string {
	for _, cue := range [...]string{" as at ", " as of ", " as on ", " at ", " on "} {
		at := strings.LastIndex(title, cue)
		if first := strings.Index(title, cue); first > 0 && isCountAlone(title[first+1:]) {
			at = first // "at 30 June 2015 to 30 June 2024"
		}
		if at > 0 && isCountAlone(title[at+1:]) {
			return strings.TrimRight(title[:at], " ,:;–-")
		}
	}
	return title
}

// isCountAlone reports whether words say on which day of each year was counted, and no more.
func isCountAlone(text string) bool {
	if countedOn(text) == (dayOfYear{}) {
		return false
	}
	for word := range strings.FieldsSeq(strings.ToLower(text)) {
		word = strings.Trim(word, ",;:")
		isWhen := monthCalled(word) != 0 || isDayNumber(word) || len(word) == len("2024") && onlyDigits(word)
		if !isWhen && !joinsMonths[word] && !fillsRun[word] && word != "as" && word != "at" && word != "on" && word != "of" && word != "every" {
			return false
		}
	}
	return true
}

// dayAndMonth reads a day with its month at a place, "31 March" or "March 31"; last is where it ends.
func dayAndMonth(words []string, i int) (d dayOfYear, last int) {
	if i+1 >= len(words) {
		return d, i
	}
	number, month := words[i], monthCalled(words[i+1])
	if month == 0 {
		number, month = words[i+1], monthCalled(words[i])
	}
	if month == 0 || !isDayNumber(number) {
		return d, i
	}
	day := 0
	for _, c := range strings.TrimRight(number, "stndrh.") {
		day = 10*day + int(c-'0')
	}
	if day < 1 || day > 31 || period.On(2024, month, day).Month != month {
		return d, i
	}
	return dayOfYear{month, day}, i + 1
}

// leadsToDay reports whether words end as they do before the day of a count: "as at", "on", "at".
func leadsToDay(words []string) bool {
	n := len(words)
	if n > 0 && words[n-1] == "the" {
		n--
	}
	return n > 0 && (words[n-1] == "at" || words[n-1] == "on" || n > 1 && words[n-2] == "as" && words[n-1] == "of")
}

// dateRows writes the day into the years of rows below a line that says on which day of each was
// counted, "At 1 April" and further down "At 31 March", and leaves the lines out.
func (f *frame) dateRows() {
	day := dayOfYear{}
	if header := f.header.cells[0]; header != "" && isCountAlone("at "+header) {
		day = countedOn("at " + header) // the line stands right below the names of the columns
	}
	if day == (dayOfYear{}) && !slices.ContainsFunc(f.rows, func(r record) bool { return r.isLabel() && isCountAlone(datedLabel(r)) }) {
		return // as of most tables
	}
	var rows []record
	dated := day != (dayOfYear{})
	for _, r := range f.rows {
		if label := datedLabel(r); r.isLabel() && isCountAlone(label) {
			day, dated = countedOn(label), true
			continue
		}
		if r.isLabel() {
			day = dayOfYear{} // "During the year"
		}
		if cell := r.at(0); day != (dayOfYear{}) && startsWithYear(cell) && !r.isLabel() {
			r.cells = slices.Clone(r.cells)
			r.cells[0] = fmt.Sprintf("%s-%02d-%02d", cell[:len("2024")], day.month, day.day)
		}
		rows = append(rows, r)
	}
	if dated {
		f.rows = rows
	}
}

// datedLabel is the label of a row without the number of a note: "At 31 March 6".
func datedLabel(r record) string {
	return strings.TrimRight(withoutFootnote(r.at(0)), " 0123456789")
}

// startsWithYear reports whether a cell is a year with at most the mark of a note or of a revision.
func startsWithYear(cell string) bool {
	n := len("2024")
	return len(cell) >= n && isYear(cell[:n]) && len(strings.Trim(cell[n:], " []()")) <= 2
}

// countHeadersOn makes the years in headers the days on which they say that was counted, "Herons (as of July 1) 2023", or the title
// says it where others of them are no years.
func (s *shape) countHeadersOn(f frame) {
	ofTitle := countedOn(f.title)
	for i := range s.figures {
		h := &s.figures[i]
		if h.period.Grain != period.Year || !h.period.Same(period.YearOf(h.period.From.Year)) || tellsChange(h.written) || strings.Contains(plain(h.written), "in the year") {
			continue
		}
		if d := cmp.Or(countedOn(h.measure), ofTitle); d != (dayOfYear{}) {
			h.period = d.in(h.period.From.Year)
		}
	}
}

// countOn makes the years of a table the days on which its title says that was counted.
func (s *shape) countOn(f frame) bool {
	d := countedOn(f.title)
	if d == (dayOfYear{}) && s.has(periodRole) {
		d = countedOn("as at " + f.header.cells[s.column[periodRole]]) // a column "31 March"
	}
	if d == (dayOfYear{}) || !s.annual || s.stretch != "" {
		return false
	}
	for cell, w := range s.periods {
		if w.err == nil && w.period.Grain == period.Year {
			w.period = d.in(w.period.From.Year)
			s.periods[cell] = w
		}
	}
	for i := range s.figures {
		if h := &s.figures[i]; h.period.Grain == period.Year && !strings.Contains(plain(h.written), "in the year") {
			h.period = d.in(h.period.From.Year)
		}
	}
	return true
}

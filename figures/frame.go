package figures

import (
	"slices"
	"strings"

	"claimcheck/period"
)

// A frame is a table cut into its parts: what stands above the header, the
// header, the rows, and the notes below them.
type frame struct {
	title     string
	notes     []string
	source    string      // after "Source:" in a note
	published period.Date // after "Published" in a note
	header    record
	rows      []record
	doubts    []string // of what the format leaves open
}

// maxAbove is how many lines of title and notes may stand above a header.
const maxAbove = 12

// cut finds the parts. The header is the first row with more than one filled
// cell; rows with the first cell alone are the title and notes above it, and
// notes at the end.
func cut(records []record) (frame, error) {
	if len(records) == 0 {
		return frame{}, refuse(0, "the file holds nothing but empty lines")
	}
	at := slices.IndexFunc(records, func(r record) bool { return r.filled() > 1 })
	if at < 0 {
		return frame{}, refuse(records[0].line, "no row has more than one cell; cells must be separated by commas in a .csv file, by tabs in a .tsv file")
	}
	if at > maxAbove {
		return frame{}, refuse(records[at].line, "more than %d lines stand above the header; leave the title and delete the rest", maxAbove)
	}
	var f frame
	for i, r := range records[:at] {
		if !r.isLabel() {
			return frame{}, refuse(r.line, "a lone cell stands above the header, and not in the first column; delete it or make it the title")
		}
		f.note(r.cells[0], i == 0)
	}
	f.header, f.rows = records[at], records[at+1:]
	for len(f.rows) > 0 && f.rows[len(f.rows)-1].isLabel() && len(f.header.cells) > 1 {
		last := len(f.rows) - 1
		f.note(f.rows[last].cells[0], false)
		f.rows = f.rows[:last]
	}
	if len(f.rows) == 0 {
		return frame{}, refuse(f.header.line, "there is a header and no row below it")
	}
	return f, nil
}

// note keeps a line that stands above or below the figures, and understands two
// kinds of them: who the source is, and when the table was published.
func (f *frame) note(text string, first bool) {
	cue, rest, _ := strings.Cut(text, ":")
	switch cue = plain(cue); {
	case roleOf(cue) == sourceRole:
		f.source = strings.TrimSpace(rest)
	case first && f.title == "":
		f.title = text
		return
	}
	if d := publication(text); f.published.IsZero() {
		f.published = d
	}
	f.notes = append(f.notes, text)
}

// publication is the date in a line such as "Released on 4 May 2023. Levels in
// thousands", or no date.
func publication(line string) period.Date {
	words := strings.Fields(line)
	for n := 1; n <= 3 && n < len(words); n++ {
		if roleOf(strings.TrimSuffix(strings.Join(words[:n], " "), ":")) != asOfRole {
			continue
		}
		for m := min(n+4, len(words)); m > n; m-- {
			if d, err := period.ReadDate(strings.TrimRight(strings.Join(words[n:m], " "), ".,;")); err == nil {
				return d
			}
		}
	}
	return period.Date{}
}

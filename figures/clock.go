package figures

import (
	"fmt"
	"strconv"
	"strings"

	"claimcheck/quantity"
)

// How long something took may be written as a clock shows it: 00:08:16, 7:22. A column of
// such cells, of which something says that it is a length of time, holds minutes.

// A clock is how the cells of a column are written as a clock shows time.
type clock uint8

const (
	noClock        clock = iota
	hoursToSeconds       // 01:22:56
	minutesSeconds       // 7:22
	hoursMinutes         // 7:22, where the header says so
)

// clockOf is how a column is written, if every cell of it is a length of time. It is told
// where two parts could be hours and minutes.
func (f frame) clockOf(column int, beside sayLength) (c clock, unsure bool) {
	said := f.saysLength(column, beside)
	if said == noLength {
		return noClock, false
	}
	header := strings.ToLower(f.header.cells[column])
	inHours := strings.Contains(header, "h:mm") || strings.Contains(header, "hour")
	inMinutes := strings.Contains(header, "mm:ss") || strings.Contains(header, "min")
	parts, isLength := 0, said == surelyLength || inHours || inMinutes
	for _, r := range f.rows {
		cell := r.at(column)
		if isMissing(cell) {
			continue
		}
		read := clockParts(cell)
		if len(read) == 0 || parts != 0 && len(read) != parts {
			return noClock, false
		}
		parts = len(read)
		isLength = isLength || read[0] >= 24 || parts == 3 && read[0] == 0
	}
	switch {
	case !isLength || parts == 0:
		return noClock, false
	case parts == 3:
		return hoursToSeconds, false
	case inHours:
		return hoursMinutes, false
	}
	return minutesSeconds, !inMinutes
}

// clockParts are the two or three parts of a time as a clock shows it.
func clockParts(cell string) []int {
	if len(cell) > len("10000:00:00") || strings.Count(cell, ":") == 0 {
		return nil
	}
	var parts []int
	for i, text := range strings.Split(cell, ":") {
		n, err := strconv.Atoi(text)
		if err != nil || !onlyDigits(text) || i > 0 && (len(text) != 2 || n > 59) || i > 2 {
			return nil
		}
		parts = append(parts, n)
	}
	return parts
}

// inDigits is a cell of such a column as the number of its smallest part.
func (c clock) inDigits(cell string) string {
	parts := clockParts(cell)
	if c == noClock || parts == nil {
		return cell
	}
	sum := 0
	for _, n := range parts {
		sum = 60*sum + n
	}
	return strconv.Itoa(sum)
}

// unit is that of such a column: minutes, of which a second is a part.
func (c clock) unit() measureUnit {
	u := readUnit("minutes")
	if c != hoursMinutes {
		u.factor = quantity.Frac(1, 60)
	}
	return u
}

// A sayLength is whether a column is called a length of time.
type sayLength uint8

const (
	noLength     sayLength = iota
	maybeLength            // "Time"
	surelyLength           // "Mean response time"
)

// saysLength is whether a column is called a length of time, by its header or by what stands
// beside its cells. When something starts is none.
func (f frame) saysLength(column int, beside sayLength) sayLength {
	header := f.header.cells[column]
	for word := range strings.FieldsSeq(plain(spaced(header))) {
		if means("clock", strings.Trim(word, "(),:")) {
			return noLength
		}
	}
	return max(beside, lengthSaid(header))
}

// lengthSaid is whether a text speaks of a length of time.
func lengthSaid(text string) sayLength {
	found := noLength
	for word := range strings.FieldsSeq(plain(spaced(text))) {
		switch word = strings.Trim(word, "(),:"); {
		case means("length", word):
			return surelyLength
		case means("maybe length", word):
			found = maybeLength
		}
	}
	return found
}

// lengthBeside is whether the title or the labels of the first row speak of one: "Mean
// response time". The labels stand in the first columns.
func (f frame) lengthBeside() sayLength {
	found := lengthSaid(f.title)
	if len(f.rows) == 0 {
		return found
	}
	for _, cell := range f.rows[0].cells[:min(fewLabels, len(f.rows[0].cells))] {
		if hasLetter(cell) {
			found = max(found, lengthSaid(cell))
		}
	}
	return found
}

// fewLabels is more columns of labels than a table has that people read.
const fewLabels = 12

// setClocks finds the columns that are written so.
func (f *frame) setClocks() {
	beside := f.lengthBeside()
	for i := range f.header.cells {
		c, unsure := f.clockOf(i, beside)
		if c == noClock {
			continue
		}
		if f.clocks == nil {
			f.clocks = make([]clock, len(f.header.cells))
		}
		f.clocks[i] = c
		if unsure {
			if f.unsureClocks == nil {
				f.unsureClocks = make([]string, len(f.header.cells))
			}
			f.unsureClocks[i] = "its cells may be hours and minutes, and are read as minutes and seconds"
			f.doubts = append(f.doubts, fmt.Sprintf("the cells of “%s” are read as minutes and seconds; if they are hours and minutes, write (hh:mm) behind its name", shortened(f.header.cells[i])))
		}
	}
}

// doubtOf is what speaks against the figures of a column: how its cells are written.
func (f frame) doubtOf(column int) string {
	if column >= len(f.unsureClocks) {
		return ""
	}
	return f.unsureClocks[column]
}

// clocked is the heading of a column, in minutes if it is written as a clock shows time.
func (f frame) clocked(h heading) heading {
	if h.column >= len(f.clocks) || f.clocks[h.column] == noClock {
		return h
	}
	if before, inner, ok := cutBrackets(h.measure); ok && strings.Contains(inner, ":") {
		h.measure = before
	}
	h.unit, h.hasUnit = f.clocks[h.column].unit(), true
	return h
}

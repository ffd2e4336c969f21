package figures

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"claimcheck/period"
)

// A table may say when in a column whose header is none of those that always do. What
// stands in it tells.

// stretchOf is the header of a column of years if it says of what length each is and
// when it ends, "12 months to June", and else nothing.
func stretchOf(header string, f frame, column int) string {
	words := strings.Fields(spaced(header))
	isMonth := len(words) == 1 && monthCalled(strings.ToLower(words[0])) != 0 // "March", above 2021
	if len(words) < 2 && !isMonth || roleOf(header) != noRole {
		return ""
	}
	if _, _, rise := f.rises(0); isMonth && (column != 0 || !rise) {
		return ""
	}
	if !isMonth && strings.EqualFold(words[0], "year") && strings.EqualFold(words[1], "end") {
		words[1] = "ended" // "Year End 31 March"
	}
	p, err := period.Read(strings.Join(words, " ") + " 2001")
	if err != nil || p.From.IsZero() || p.To.IsZero() || p.Same(period.YearOf(2001)) || !f.holdsYears(column) {
		return ""
	}
	return strings.Join(words, " ")
}

// rises is the first and the last of the whole numbers of a column, if they rise from each row to the next by no more than years in
// tables do.
func (f frame) rises(column int) (first, last int, ok bool) {
	for i, r := range f.rows {
		n, err := strconv.Atoi(r.at(column))
		if err != nil || i > 0 && (n <= last || n > last+longestGap) {
			return 0, 0, false
		}
		if last = n; i == 0 {
			first = n
		}
	}
	return first, last, len(f.rows) > 0
}

// stretchBefore is what a header says of the stretch of time that ends on each day or with each
// month of its column, "year ending", as it is written before one.
func stretchBefore(header string) string {
	if rest, inner, ok := cutBrackets(header); ok && strings.HasSuffix(plain(inner), "day") {
		header = rest // "Week ending (Friday)"
	}
	switch plain(spaced(header)) {
	case "year ending", "year ended", "year end", "12 months to", "12 months ending", "twelve months to", "year to", "financial year ending", "financial year ended":
		return "year to"
	case "week ending", "week ended", "week ends", "week end", "week to":
		return "week to"
	case "quarter ending", "quarter ended", "quarter to", "3 months to", "3 months ending", "three months to":
		return "three months to"
	}
	return ""
}

// isOfYears are the words of a header below which years stand.
var isOfYears = map[string]bool{"year": true, "cohort": true, "cycle": true, "vintage": true, "season": true}

// isYearColumn reports whether a column is of years by what it is called, "Year of
// registration", "Repayment cohort", and by what stands in it.
func isYearColumn(header string, f frame, column int) bool {
	if before, inner, ok := cutBrackets(header); ok && before != "" {
		if plain(inner) == "year" {
			return f.holdsYears(column) // "Announced (year)"
		}
		header = before // "Year (March)"
	}
	words := strings.Fields(plain(spaced(header)))
	if len(words) == 0 {
		return false
	}
	last := len(words) - 1
	if strings.HasSuffix(plain(spaced(camelWords(header))), "year range") {
		return true // "CollectionYearRange"
	}
	if slices.Contains(words, "date") && !slices.Contains(words, "birth") && f.holdsYears(column) {
		return true // "Date of claim"
	}
	if whole, err := period.Read(spaced(header) + " 2001"); last > 0 && err == nil && whole.Same(period.YearOf(2001)) {
		return f.holdsYears(column) // "Year ended December"
	}
	names := isOfYears[words[last]] && !slices.ContainsFunc(words, func(word string) bool { return withinOne[word] }) || last > 0 && words[0] == "year" && words[1] == "of"
	return names && f.holdsYears(column)
}

// leadsWithYears reports whether the first column of a table in which all is numbers holds years that
// follow each other, whatever its header says: "Samples by what was found", 2017, 2018.
func (f frame) leadsWithYears(columns []column) bool {
	if header := f.header.cells[0]; header != "" && (strings.ContainsRune(header, '(') || slices.ContainsFunc(strings.Fields(plain(spaced(header))), func(w string) bool { return numbersThings[w] })) {
		return false // "Postcode", "Wavelength (nm)"
	}
	for _, c := range columns {
		if c.role != noRole || c.filled > 0 && !c.isFigures() {
			return false
		}
	}
	first, last, ok := f.rises(0)
	return ok && firstLedYear <= first && last <= lastLedYear && len(columns) > 1 && len(f.rows) > 1
}

// numbersThings are the words of a header below which stand numbers that are no years.
var numbersThings = map[string]bool{"code": true, "codes": true, "postcode": true, "postcodes": true, "zip": true, "id": true, "no": true, "number": true, "route": true, "line": true, "model": true, "altitude": true,
	"elevation": true, "wavelength": true, "height": true, "depth": true, "size": true, "weight": true, "distance": true, "speed": true, "power": true, "price": true, "rank": true, "room": true, "block": true, "ward": true, "station": true, "site": true}

// What a number at the start of a row can be as a year, and how many years later the next row may be.
const firstLedYear, lastLedYear, longestGap = 1900, 2100, 10

// holdsYears reports whether every cell of a column is a year.
func (f frame) holdsYears(column int) bool {
	years := 0
	for _, r := range f.rows {
		cell := r.at(column)
		if isMissing(cell) || r.isLabel() {
			continue
		}
		if when, _, marked := cutMark(cell); marked {
			cell = when // "2021 p"
		}
		if year, err := strconv.Atoi(cell); err != nil || len(cell) != 4 || year < 1800 || year > 2200 {
			return false
		}
		years++
	}
	return years > 0
}

// withinOne are the words beside "year" in a header of what happened in one, "Homes built
// in the year", and of those who were born in one.
var withinOne = map[string]bool{"birth": true, "births": true, "born": true, "age": true, "in": true, "the": true, "per": true, "a": true, "each": true, "this": true, "last": true, "during": true, "over": true, "every": true}

// boundsOf finds the columns that say when each row begins and when it ends.
func boundsOf(f frame) (from, to int, ok bool) {
	from, to = -1, -1
	for i, header := range f.header.cells {
		switch plain(spaced(header)) {
		case "period start", "start date", "date from", "from date", "start of period", "valid from", "effective from":
			from = i
		case "period end", "end date", "date to", "to date", "end of period", "valid to", "effective to":
			to = i
		}
	}
	return from, to, from >= 0 && to >= 0 && namesDates(f, from) && namesDates(f, to)
}

// takeWhen takes as the period the one column of labels whose every cell names a time,
// where no header says which column does.
func (s *shape) takeWhen(f frame, columns []column) {
	if s.has(periodRole) || s.has(yearRole) || s.has(monthRole) || slices.ContainsFunc(s.figures, func(h heading) bool { return !h.period.IsZero() || h.when != "" }) {
		return
	}
	s.takeOnlyLabel(periodRole, columns, func(i int) bool { return !isOfBeginning(columns[i].header) && namesTimes(f, i) })
}

// isOfBeginning reports whether a header says when something began to be, "Commission date", "Opened on":
// that is no time of its figures.
func isOfBeginning(header string) bool {
	for word := range strings.FieldsSeq(plain(spaced(camelWords(header)))) {
		if begun[word] {
			return true
		}
	}
	return false
}

// begun are the words for how things begin or end to be.
var begun = map[string]bool{"commission": true, "commissioned": true, "opened": true, "opening": true, "installed": true, "installation": true, "built": true, "construction": true, "established": true, "founded": true,
	"birth": true, "born": true, "expiry": true, "closure": true, "closed": true, "incorporation": true, "accession": true, "appointed": true}

// takeOnlyLabel gives a role to the column of labels that fits it, if it has no other and just
// one does.
func (s *shape) takeOnlyLabel(role role, columns []column, fits func(int) bool) {
	found := -1
	for _, i := range s.labels {
		if columns[i].role != noRole || !fits(i) {
			continue
		}
		if found >= 0 {
			return
		}
		found = i
	}
	if found >= 0 {
		s.column[role] = found
		s.labels = slices.DeleteFunc(s.labels, func(i int) bool { return i == found })
	}
}

// namesTimes reports whether every cell of a column names a time, and several do.
func namesTimes(f frame, column int) bool {
	cells := f.someOf(column, manyTimes)
	for _, cell := range cells {
		text, _ := cutStatus(cell)
		if p, err := readTime(period.Calendar{}, text); err != nil || p.From.IsZero() || p.To.IsZero() {
			return false
		}
	}
	return len(cells) > 1
}

// namesMonths reports whether every cell of a column is a month of a year, "Mar 2012".
func namesMonths(f frame, column int) bool {
	cells := f.someOf(column, manyTimes)
	for _, cell := range cells {
		if p, err := readTime(period.Calendar{}, cell); err != nil || p.Grain != period.Month || !p.Same(period.MonthOf(p.From.Year, p.From.Month)) {
			return false
		}
	}
	return len(cells) > 0
}

// manyTimes is how many different times are enough to know a column of them.
const manyTimes = 50

// namesDates reports whether every cell of a column is a day or a month, on which
// something may have been published.
func namesDates(f frame, column int) bool {
	dates := 0
	for _, r := range f.rows {
		cell := r.at(column)
		if isMissing(cell) {
			continue
		}
		if _, err := period.ReadDate(cell); err != nil {
			return false
		}
		dates++
	}
	return dates > 0
}

// namesNoTime reports whether few cells of a column name a time or a part of one, and most say something in words.
func (f frame) namesNoTime(column int) bool {
	cells := f.someOf(column, manyTimes)
	times, words := 0, 0
	for _, cell := range cells {
		when, _ := cutStatus(cell)
		_, err := readTime(period.Calendar{}, when)
		_, errOfPart := readTime(period.Calendar{}, partBefore("2001", when))
		switch {
		case err == nil || errOfPart == nil:
			times++
		case strings.ContainsFunc(cell, unicode.IsLetter):
			words++
		}
	}
	return 2*words > len(cells) && 4*times < len(cells)
}

// headsPeriods reports whether several columns are headed by a period alone.
func (f frame) headsPeriods() bool {
	headed := 0
	for _, header := range f.header.cells {
		when, _ := cutStatus(header)
		if _, err := readTime(period.Calendar{}, when); err == nil {
			headed++
		}
	}
	return headed > 1
}

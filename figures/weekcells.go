package figures

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// settleWeeks makes parts of years of the numbers in a column that is called a week, beside a column of years or columns that
// are named for them, and reports whether there is one: "Epi week" with 1 to 52.
func (f frame) settleWeeks(columns []column) bool {
	for i := range columns {
		c := &columns[i]
		if c.role != noRole && c.role != periodRole || !isWeekHeader(c.header) || !f.holdsWeeks(i) {
			continue
		}
		isBesideYears := slices.ContainsFunc(columns, func(o column) bool { return o.role == yearRole }) || slices.ContainsFunc(columns, func(o column) bool {
			return o.role == noRole && slices.ContainsFunc(strings.Fields(plain(o.header)), func(word string) bool { return word == "year" })
		})
		switch {
		case isBesideYears:
			c.role = monthRole
		case f.headsYears() > 1:
			c.role = periodRole
		default:
			continue
		}
		return true
	}
	return false
}

// isWeekHeader reports whether a column may hold the numbers of weeks: "Week", "ISO week", "Week no.", "epi_week", and not "Gestation week".
func isWeekHeader(header string) bool {
	switch strings.TrimSuffix(strings.TrimSuffix(plain(spaced(camelWords(header))), " number"), " no") {
	case "week", "wk", "iso week", "epi week", "epidemiological week", "calendar week", "week of year", "weeknum":
		return true
	}
	return false
}

// holdsWeeks reports whether every cell of a column is the number of a week of a year, and several are.
func (f frame) holdsWeeks(column int) bool {
	cells := f.someOf(column, manyWeeks)
	return len(cells) > 1 && !slices.ContainsFunc(cells, func(cell string) bool { return weekNumbered(cell) == "" })
}

// manyWeeks is more than a year has.
const manyWeeks = 60

// weekNumbered is the week that a cell gives by its number, as it is written behind a year: "W07" of "7", "W7" and "Week 7".
func weekNumbered(cell string) string {
	number := strings.TrimLeft(strings.ToLower(cell), "wek .")
	n, err := strconv.Atoi(number)
	if err != nil || n < 1 || n > 53 || len(number) > 2 {
		return ""
	}
	return fmt.Sprintf("W%02d", n)
}

// headsYears is how many columns are headed by a year, alone or behind words.
func (f frame) headsYears() (headed int) {
	for _, header := range f.header.cells {
		words := strings.Fields(withoutFootnote(header))
		if len(words) > 0 && isYear(words[len(words)-1]) {
			headed++
		}
	}
	return headed
}

package figures

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// takeYearsApart takes as that of the years the one column of numbers whose every cell is one, if its header has a word of
// times, where nothing else in the table says when and the rows say the same of different years without it: "Ref_Period".
func (s *shape) takeYearsApart(f frame, columns []column, numeric []heading) []heading {
	if s.has(periodRole) || s.has(yearRole) || s.has(monthRole) || hasTime(columns) || hasRole(columns, valueRole) && len(numeric) < 2 {
		return numeric
	}
	found := -1
	for n, h := range numeric {
		if h.when != "" {
			return numeric
		}
		if columns[h.column].role != noRole || !f.mayBeYears(h.column) {
			continue
		}
		if found >= 0 {
			return numeric
		}
		found = n
	}
	if found < 0 || len(numeric) < 2 {
		return numeric
	}
	var figures []int
	for _, h := range numeric {
		figures = append(figures, h.column)
	}
	i := numeric[found].column
	others := slices.DeleteFunc(slices.Clone(figures), func(c int) bool { return c == i })
	if f.isApartWithout(figures...) || !f.isApartWithout(others...) || !f.followsInYears(i, figures) {
		return numeric
	}
	columns[i].role, s.column[yearRole] = yearRole, i
	s.told = append(s.told, fmt.Sprintf("the numbers below “%s” alone tell the rows apart, and are read as years; if they are none, rename the column", f.header.cells[i]))
	return slices.Delete(slices.Clone(numeric), found, found+1)
}

// followsInYears reports whether the years of the rows that say the same of everything else but the figures follow each other, later or
// earlier ones, as years in tables do; and some say something of their own.
func (f frame) followsInYears(column int, figures []int) bool {
	last, way := map[string]int{}, map[string]int{}
	for _, r := range f.rows {
		key := f.labelsOf(r, figures)
		year, err := strconv.Atoi(r.at(column))
		if before := last[key]; err == nil && before != 0 {
			step := year - before
			if step == 0 || step > longestGap || step < -longestGap || way[key]*step < 0 {
				return false
			}
			way[key] = step
		}
		last[key] = year
	}
	return len(last) > 1
}

// labelsOf is what a row says in all columns but some.
func (f frame) labelsOf(r record, without []int) string {
	var key strings.Builder
	for i := range f.header.cells {
		if !slices.Contains(without, i) {
			key.WriteString(r.at(i) + "\x00")
		}
	}
	return key.String()
}

// mayBeYears reports whether the numbers of a column can be the years of its figures: some are later than others, and its header
// does not say that they number things.
func (f frame) mayBeYears(column int) bool {
	if !f.holdsYears(column) || f.distinct(column, 2) < 2 || len(f.rows) > manyRows {
		return false
	}
	isTime := false
	for word := range strings.FieldsSeq(plain(spaced(camelWords(f.header.cells[column])))) {
		if numbersThings[word] || begun[word] || word == "birth" || word == "age" {
			return false
		}
		isTime = isTime || ofTimes[word]
	}
	return isTime && !slices.ContainsFunc(f.someOf(column, manyTimes), func(cell string) bool {
		year, err := strconv.Atoi(cell)
		return err == nil && (year < firstLedYear || year > lastLedYear)
	})
}

// ofTimes are words in the header of a column of times.
var ofTimes = map[string]bool{"year": true, "years": true, "yr": true, "period": true, "date": true, "time": true, "ref": true, "fy": true, "ending": true, "ended": true, "end": true}

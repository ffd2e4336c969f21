package figures

import (
	"slices"
	"strings"

	"claimcheck/period"
)

// A year in one column and a part of it in another are one time: "Summer" beside 2024,
// "Easter" beside 2021, "Jan-Mar" beside 2020.

// takePartOfYear takes as the parts of the years the one column of labels whose every cell
// names one, if some year has several of them: games that are all held in summer are called so.
func (s *shape) takePartOfYear(f frame, columns []column) {
	if !s.has(yearRole) || s.has(periodRole) || s.has(monthRole) {
		return
	}
	s.takeOnlyLabel(monthRole, columns, func(i int) bool { return s.namesParts(f, i) })
}

// takeTimes takes the first column of labels as that of times, where nothing else says when and its cells are times,
// whatever it is called: "Month or financial year".
func (s *shape) takeTimes(f frame) {
	if s.has(periodRole) || s.has(yearRole) || s.has(monthRole) || len(s.labels) == 0 || slices.ContainsFunc(s.figures, func(h heading) bool { return h.when != "" }) {
		return
	}
	first := s.labels[0]
	times, others := 0, 0
	for _, cell := range f.someOf(first, manyTimes) {
		if isTimeWritten(cell) {
			times++
		} else {
			others++
		}
	}
	if times >= fewestNamed && times > 9*others {
		s.column[periodRole] = first
		s.labels = slices.Delete(s.labels, 0, 1)
	}
}

// isTimeWritten reports whether a cell is a time with a beginning and an end, in more than digits.
func isTimeWritten(cell string) bool {
	when, _ := cutStatus(cell)
	p, err := readTime(period.Calendar{}, withoutFootnote(when))
	return err == nil && !p.From.IsZero() && !p.To.IsZero() && !onlyDigits(when)
}

// leaveChanges leaves out the rows of changes, "Change on quarter", and those of codes, where every other row of figures
// begins with a time: from what time to what they are reckoned, only their place says.
func (f *frame) leaveChanges() {
	times, left := map[string]bool{}, map[string]bool{}
	for _, r := range f.rows {
		label := r.at(0)
		if r.filled() < 2 || times[label] {
			continue
		}
		switch {
		case isTimeWritten(label):
			times[label] = true
		case label != "" && (tellsChange(label) || !slices.ContainsFunc(r.cells[1:], looksNumeric)):
			left[label] = true
		default:
			return
		}
	}
	if len(left) == 0 || len(times) < fewestNamed {
		return
	}
	f.rows = slices.DeleteFunc(slices.Clone(f.rows), func(r record) bool { return !r.isLabel() && left[r.at(0)] })
	f.told = append(f.told, "rows of changes and of codes are left out, since every other row begins with a time")
}

// dropTimeNames leaves out a column without a header that only calls each time by another name: "Heisei 30" beside
// 2018.
func (s *shape) dropTimeNames(f frame) {
	times := max(s.column[periodRole], s.column[yearRole])
	if times < 0 {
		return
	}
	s.labels = slices.DeleteFunc(s.labels, func(i int) bool {
		isNumbered := !slices.ContainsFunc(f.someOf(i, manyTimes), func(cell string) bool { return !strings.ContainsAny(cell, "0123456789") })
		return isNumbered && f.header.cells[i] == "" && f.distinct(i, fewestNamed) == fewestNamed && saysOnlyWhere(f.rows, i, times) && saysOnlyWhere(f.rows, times, i)
	})
}

// fewestNamed is how many times such a column names at least.
const fewestNamed = 3

// lacksYears reports whether no cell of a column names a time by itself.
func (f frame) lacksYears(column int) bool {
	cells := f.someOf(column, mostParts)
	return len(cells) > 0 && !slices.ContainsFunc(cells, func(cell string) bool {
		_, err := readTime(period.Calendar{}, cell)
		return err == nil || strings.ContainsAny(cell, "0123456789")
	})
}

// mostParts is more than a year has parts that are told apart by name.
const mostParts = 60

// namesParts reports whether every cell of a column names a part of a year.
func (s *shape) namesParts(f frame, column int) bool {
	cells := f.someOf(column, mostParts)
	if len(cells) < 2 || len(cells) == mostParts {
		return false
	}
	for _, cell := range cells {
		when, _ := cutStatus(partBefore("2001", cell))
		p, err := readTime(period.Calendar{}, when)
		if err != nil || p.From.IsZero() || p.To.IsZero() || p.From.Add(1, 0, 0).Before(p.To) {
			return false
		}
	}
	in := map[string]string{}
	for _, r := range f.rows {
		year, part := r.at(s.column[yearRole]), r.at(column)
		if other, met := in[year]; met && other != part {
			return true
		}
		in[year] = part
	}
	return false
}

// beginsInYear reports whether the parts of a year that run on into the next, "Dec - Feb", are
// called by the year in which they begin: then they stand below the others of it.
func (s *shape) beginsInYear(f frame) bool {
	column, year := s.column[monthRole], s.column[yearRole]
	if column < 0 || year < 0 || s.lengths > 0 {
		return false
	}
	met := map[string]bool{} // years of which a row stood that does not run on
	runsOn := false
	for _, r := range f.rows {
		if r.at(column) == "" {
			continue
		}
		p, err := readTime(period.Calendar{}, r.at(column)+" 2001")
		if err != nil {
			return false
		}
		if p.From.Year == p.To.Add(0, 0, -1).Year {
			met[r.at(year)] = true
		} else if !met[r.at(year)] {
			return false
		} else {
			runsOn = true
		}
	}
	return runsOn
}

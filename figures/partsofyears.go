package figures

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"claimcheck/period"
)

// fewestParts is how many columns have to be named for months or quarters for them to be
// parts of the years of the rows.
const fewestParts = 4

// allMonths is how many columns have to be named for months for others beside them to be of something else.
const allMonths = 12

// partYears makes parts of the years in the rows of columns that are named for months or
// quarters alone: "Year, Jan, Feb, …, Dec, Total". What they measure, the title says.
func (s *shape) partYears() {
	if !s.isYear && !(s.has(yearRole) && !s.has(monthRole)) {
		return
	}
	parts := make([]string, len(s.figures))
	named := 0
	var others []int
	for i := range s.figures {
		if parts[i] = partOfYear(s.figures[i].measure); parts[i] != "" {
			named++
		} else if of := s.figures[i].measure; roleOf(of) != totalRole && !isOfYear(of) {
			others = append(others, i)
		}
	}
	if named < fewestParts || len(others) > 0 && named < allMonths {
		return
	}
	for i := range s.figures {
		if slices.Contains(others, i) {
			continue // "Average price", beside all months of the year
		}
		h := &s.figures[i]
		h.part, h.measure, h.when, h.period = parts[i], "", "", period.Period{}
	}
}

// partRows makes parts of the years in the headers of rows that are named for months or quarters
// alone: "Month | 2022 | 2023", and "January" below it.
func (s *shape) partRows(f frame) bool {
	if !s.has(periodRole) || s.has(yearRole) || s.has(monthRole) {
		return false
	}
	isYear := func(h heading) bool { return !h.period.IsZero() && h.period.From.Add(1, 0, 0) == h.period.To }
	if s.weeks {
		s.leaveAverages(isYear)
	}
	if !slices.ContainsFunc(s.figures, isYear) || slices.ContainsFunc(s.figures, func(h heading) bool { return !isYear(h) }) {
		return false
	}
	parts := map[string]string{}
	named := 0
	for _, r := range f.rows {
		cell := r.at(s.column[periodRole])
		if _, known := parts[cell]; known {
			continue
		}
		parts[cell] = partOfYear(withoutFootnote(cell))
		if s.weeks {
			parts[cell] = weekNumbered(cell)
		}
		switch {
		case parts[cell] != "":
			named++
		case !isTotal(cell) && roleOf(cell) != totalRole && !isOfYear(cell):
			return false
		}
	}
	if named < 2 {
		return false
	}
	s.parts = parts
	return true
}

// leaveAverages leaves out the columns that are of more than one year, beside those of the weeks of each: the average of the same
// week of five years is of no one time.
func (s *shape) leaveAverages(isYear func(heading) bool) {
	if kept := slices.DeleteFunc(slices.Clone(s.figures), func(h heading) bool { return !isYear(h) }); len(kept) > 1 {
		for _, h := range s.figures {
			if !isYear(h) {
				s.told = append(s.told, fmt.Sprintf("“%s” is of the weeks of no one year, and is left out", h.written))
			}
		}
		s.figures = kept
	}
}

// nameYearAndPart names two first columns without names of which the one holds years, each in the first of its rows, and
// the other the months or quarters of these. Whole years may stand among them.
func (f *frame) nameYearAndPart() {
	if len(f.header.cells) < 3 || f.header.cells[0] != "" || f.header.cells[1] != "" || len(f.rows) == 0 {
		return
	}
	parts, opened := 0, false
	for _, r := range f.rows {
		switch year, part := r.at(0), withoutFootnote(r.at(1)); {
		case r.filled() < 2, year == "" && part == "":
		case year != "" && !isMarkedYear(year) && !(part == "" && isTimeWritten(year)), year == "" && !opened, part != "" && partOfYear(part) == "":
			return
		default:
			if opened = true; part != "" {
				parts++
			}
		}
	}
	if 2*parts < len(f.rows) {
		return
	}
	year := ""
	rows := slices.Clone(f.rows)
	for i, r := range rows {
		if r.filled() < 2 || r.at(0) == "" && r.at(1) == "" {
			continue
		}
		year = first(r.at(0), year)
		rows[i].cells = slices.Concat([]string{year}, r.cells[1:])
	}
	f.rows = rows
	f.header.cells = slices.Concat([]string{"Year", "Month"}, f.header.cells[2:])
	if f.names != nil {
		f.names[0], f.names[1] = []string{"Year"}, []string{"Month"}
	}
}

// joinTimes makes one column of times of two first ones of which the second has no name: days of the year in the first of their rows and
// the years beside them, "31 March | 2012", or years and the months in them, which name their own year, "2022-23 | Apr-22".
func (f *frame) joinTimes() {
	if len(f.header.cells) < 3 || f.header.cells[1] != "" || f.header.cells[0] != "" && !isTimeHeader(f.header.cells[0]) || len(f.rows) < fewestNamed || len(f.rows) > mostPrinted {
		return
	}
	rows := slices.Clone(f.rows)
	day, joined := "", 0
	for i, r := range f.rows {
		first, second := withoutFootnote(r.at(0)), withoutFootnote(r.at(1))
		when := ""
		switch {
		case first == "" && second == "" || !slices.ContainsFunc(r.cells[min(2, len(r.cells)):], func(cell string) bool { return isMissing(cell) && cell != "" || looksNumeric(cell) }):
			continue // a line of text
		case isMarkedYear(r.at(1)) && (first == "" && day != "" || isDayOfYear(first)):
			day = cmp.Or(first, day)
			when = day + " " + r.at(1)
		case first == "" && isTimeWritten(second), isTimeWritten(first) && isTimeWritten(second) && holdsTime(first, second):
			when = r.at(1)
		case second == "" && (isTimeWritten(first) || isYear(first)):
			when = r.at(0)
		default:
			return
		}
		if second != "" {
			joined++
		}
		rows[i].cells = slices.Clone(r.cells)
		rows[i].cells[0], rows[i].cells[1] = when, ""
	}
	if joined < fewestNamed {
		return
	}
	f.rows = rows
	f.header.cells = slices.Clone(f.header.cells)
	f.header.cells[0] = cmp.Or(f.header.cells[0], "Period")
	if f.names != nil {
		f.names[0] = []string{f.header.cells[0]}
	}
}

// holdsTime reports whether a time is within another: "Apr-22" in "2022-23", and not "Mar 2022" beside "Apr 2021".
func holdsTime(whole, part string) bool {
	around, err := readTime(period.Calendar{}, whole)
	within, errOfPart := readTime(period.Calendar{}, part)
	return err == nil && errOfPart == nil && around.Contains(within) && !around.Same(within)
}

// isDayOfYear reports whether a cell is a day without its year: "31 March".
func isDayOfYear(cell string) bool {
	words := strings.Fields(strings.ToLower(cell))
	if len(words) != 2 {
		return false
	}
	d, _ := dayAndMonth(words, 0)
	return d != dayOfYear{}
}

// datePartRows writes the year into the rows of its months or quarters, where it stands in a row above them, alone or with figures
// of its own: "2023", and below it "January". A year that stands before its first month counts for the others too.
func (f *frame) datePartRows() {
	if len(f.rows) > mostPrinted || !slices.ContainsFunc(f.rows[:min(len(f.rows), mostParts)], func(r record) bool { return len(r.at(0)) >= len("2023") && isYear(r.at(0)[:len("2023")]) }) {
		return // as of most tables
	}
	year, dated, parts, others := "", 0, 0, 0
	last, isBare := period.Date{}, false // the part before, and whether the row before was a year with figures of its own
	rows := make([]record, 0, len(f.rows))
	for _, r := range f.rows {
		label := withoutFootnote(r.at(0))
		behind, ofYear := partBehindYear(label)
		switch {
		case isMarkedYear(label):
			year = label[:len("2023")]
			last = period.Date{}
			if dated++; r.isLabel() {
				continue
			}
			if isBare {
				return // years follow each other, and the parts behind them may be of any
			}
			isBare = true
		case ofYear != "":
			year = ofYear
			dated++
			parts++
		case partOfYear(label) != "":
			behind = label
			if parts++; year == "" {
				return
			}
		case !r.isLabel() && r.filled() > 1: // of something else than times
			others++
			year = ""
		}
		if behind != "" && year != "" {
			when, err := readTime(period.Calendar{}, partBefore(year, withoutFootnote(behind)))
			if err != nil || ofYear == "" && !last.Before(when.From) {
				return // "January" behind "December" may be of the next year
			}
			last, isBare = when.From, false
			r.cells = slices.Clone(r.cells)
			r.cells[0] = partBefore(year, behind)
		}
		rows = append(rows, r)
	}
	if dated == 0 || parts < fewestParts || parts < 2*dated || others > parts {
		return
	}
	f.rows = rows
	if f.header.cells[0] == "" {
		f.header.cells = slices.Clone(f.header.cells)
		f.header.cells[0] = "Period"
	}
}

// partBehindYear parts a year from the month or quarter behind it: "2023 January".
func partBehindYear(label string) (part, year string) {
	year, part, ok := strings.Cut(label, " ")
	if !ok || !isYear(year) || partOfYear(part) == "" {
		return "", ""
	}
	return strings.TrimSpace(part), year
}

// isOfYear reports whether a column beside those of the months has the figure of the whole year.
func isOfYear(header string) bool {
	switch plain(header) {
	case "annual", "annual average", "annual avg", "year", "average", "avg", "ave":
		return true
	}
	return false
}

// partOfYear is the name of a month or a quarter, as it is written before a year.
func partOfYear(header string) string {
	if run := runOfMonths(header); run != "" {
		return run
	}
	words := strings.Fields(plain(header))
	if len(words) == 0 || len(words) > 2 {
		return ""
	}
	name := strings.Join(words, " ")
	if len(words) == 2 && (words[0] == "quarter" || words[0] == "qtr") {
		name = "Q" + words[1]
	}
	if half, ok := strings.CutPrefix(name, "half"); ok && (half == "1" || half == "2") {
		name = "H" + half
	}
	if len(words) == 1 && len(name) == 2 && name[0] == 'q' {
		name = "Q" + name[1:]
	}
	if len(words) == 1 && len(name) == 2 && name[1] == 'q' {
		name = "Q" + name[:1] // "2Q"
	}
	p, err := readTime(period.Calendar{}, name+" 2001")
	if err != nil || p.Grain != period.Month && p.Grain != period.Quarter && p.Grain != period.Half {
		return ""
	}
	return name
}

// runOfMonths is the name of a run of months of one year: "January to March".
func runOfMonths(header string) string {
	for _, joint := range [...]string{" to ", "–", "-"} {
		first, last, ok := strings.Cut(strings.ToLower(header), joint)
		if first, last = strings.TrimSpace(first), strings.TrimSpace(last); ok && monthCalled(first) != 0 && monthCalled(first) < monthCalled(last) {
			return first + " to " + last
		}
	}
	return ""
}

// inYear is the part of a year that a column stands for. The quarters of a fiscal year are
// counted from where it starts.
func (h *heading) inYear(year period.Period) period.Period { return partIn(h.part, year) }

// partIn is a part of a year, or the year if it is none.
func partIn(name string, year period.Period) period.Period {
	if name == "" || year.From.IsZero() || year.From.Add(1, 0, 0) != year.To {
		return year
	}
	if name[0] == 'W' && year.Grain == period.Year {
		if week, err := period.Read(fmt.Sprintf("%d-%s", year.From.Year, name)); err == nil {
			return week
		}
	}
	written := name + " 2001"
	if first, last, isRun := strings.Cut(name, " to "); isRun {
		written = fmt.Sprintf("2001-%02d/2001-%02d", monthCalled(first), monthCalled(last))
	}
	part, err := period.Read(written)
	if err != nil {
		return year
	}
	starts := int(year.From.Month) - 1
	if part.Grain == period.Quarter {
		return part.Shift(year.From.Year-2001, starts)
	}
	if int(part.From.Month) <= starts {
		return part.Shift(year.From.Year-2000, 0)
	}
	return part.Shift(year.From.Year-2001, 0)
}

package figures

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"claimcheck/period"
)

// choosePeriods settles which periods hold where both rows and headers name
// some: a header's period counts if every row's holds it ("2020 Q2" in 2020),
// and is part of the measure's name if not ("GDP, 2015 prices").
func (s *shape) choosePeriods(f frame) error {
	if !s.has(periodRole) && s.has(yearRole) && !s.has(monthRole) {
		s.column[periodRole], s.column[yearRole], s.isYear = s.column[yearRole], -1, true
	}
	if !s.has(periodRole) && !s.has(yearRole) && s.has(monthRole) {
		s.column[periodRole], s.column[monthRole] = s.column[monthRole], -1
	}
	calendar := s.calendarOf(f)
	if s.has(periodRole) && s.has(yearRole) && !s.has(monthRole) && f.holdsMonthsOfQuarters(s.column[periodRole]) {
		s.column[monthRole], s.column[periodRole] = s.column[periodRole], -1
	}
	if s.has(periodRole) && s.has(monthRole) && !s.has(yearRole) && f.holdsQuarters(s.column[monthRole]) {
		s.column[yearRole], s.column[periodRole], s.quarters = s.column[periodRole], -1, true
	}
	if s.has(periodRole) && (s.has(yearRole) || s.has(monthRole)) && !s.takeLengths(f) && !s.repeatsWhen(f, calendar) {
		other := s.column[max(yearRole, monthRole)]
		if s.has(yearRole) {
			other = s.column[yearRole]
		}
		return refuse(f.header.line, "columns “%s” and “%s” both say when; delete or rename one", f.header.cells[s.column[periodRole]], f.header.cells[other])
	}
	s.partYears()
	s.readHeaders(calendar)
	s.stretchHeaders(f)
	if s.partRows(f) {
		return nil
	}
	if !s.has(periodRole) && !s.has(yearRole) {
		s.lendPeriods()
		s.lendTitle(calendar, f)
		return nil
	}
	s.readRows(f, calendar)
	for i := range s.figures {
		h := &s.figures[i]
		switch {
		case h.period.IsZero():
		case !h.inName:
			return refuse(f.header.line, "column “%s” is named for a period, and the rows name periods too; say in the header what is measured", h.written)
		case !s.holds(f, h):
			h.measure, h.period = h.named, period.Period{}
		}
	}
	return nil
}

// readRows reads the periods that the rows name.
func (s *shape) readRows(f frame, calendar period.Calendar) {
	var cells []string
	seen := map[string]bool{}
	for _, r := range f.rows {
		if text := s.periodText(r); !seen[text] {
			seen[text] = true
			cells = append(cells, text)
		}
	}
	written := slices.Clone(cells)
	if name := plain(camelWords(f.header.cells[max(s.column[periodRole], s.column[yearRole])])); strings.HasSuffix(name, "year") || name == "season" {
		written = shortYears(written)
	}
	if callsYearsByTwo(f.header.cells[max(s.column[periodRole], s.column[yearRole])]) {
		for i, cell := range cells {
			if from, to, ok := twoYears(cell); ok && to == from+1 {
				written[i] = fmt.Sprintf("%d/%02d", from, to%100)
			}
		}
	}
	read := readPeriods(calendar, written, s.isYear, f.isFRED)
	s.periods = make(periods, len(cells))
	for i, cell := range cells {
		s.periods[cell] = read[written[i]]
	}
	if s.beginsInYear(f) {
		s.callByBeginning()
	}
	for _, cell := range cells {
		if when := s.periods[cell].period; len(cell) == len("2024-01-01") && (when.Grain == period.Month || when.Grain == period.Quarter) && isDay(cell) {
			s.told = append(s.told, fmt.Sprintf("the days of the rows are evenly apart and are read as months or quarters: “%s” is %s", cell, when.Words()))
			break
		}
	}
}

// callsYearsByTwo reports whether a header says that a year which runs on into the next is called by both: "Month or
// financial year", below which "2022 to 2023" is one year.
func callsYearsByTwo(header string) bool {
	name := plain(header)
	return slices.ContainsFunc([]string{"financial year", "fiscal year", "tax year", "academic year", "school year"}, func(year string) bool { return strings.Contains(name, year) })
}

// callByBeginning makes the periods that run on into the next year begin in the one that
// they are called by, and says so.
func (s *shape) callByBeginning() {
	shown := period.Period{}
	for cell, w := range s.periods {
		if w.err == nil && w.period.From.Year != w.period.To.Add(0, 0, -1).Year {
			w.period = w.period.Shift(1, 0)
			s.periods[cell] = w
			shown = laterOf(shown, w.period)
		}
	}
	if !shown.IsZero() {
		s.told = append(s.told, fmt.Sprintf("months that run on into the next year stand below the others of theirs, and are read as beginning in it: the last are %s", shown.Words()))
	}
}

// holds reports whether the period of every row holds that of the header.
func (s *shape) holds(f frame, h *heading) bool {
	for _, r := range f.rows {
		if w := s.periods[s.periodText(r)]; w.err != nil || !w.period.Contains(h.period) {
			return false
		}
	}
	return true
}

// readHeaders reads the periods that the headers name, all together.
func (s *shape) readHeaders(calendar period.Calendar) {
	var cells []string
	for _, h := range s.figures {
		if h.when != "" {
			cells = append(cells, h.when)
		}
	}
	known := readPeriods(calendar, cells, false, false)
	for i, h := range s.figures {
		if w := known[h.when]; h.when != "" && w.err == nil {
			s.figures[i].period = w.period
		}
	}
}

// lendPeriods gives a column without a period, such as "Rise on the year (%)", that
// of the last column before it, and says so.
func (s *shape) lendPeriods() {
	for i := range s.figures {
		h := &s.figures[i]
		if !h.period.IsZero() || i == 0 || s.figures[i-1].period.IsZero() || s.figures[i-1].inName && !tellsChange(h.written) {
			continue
		}
		if all := spanOf(s.figures[:i]); isTotal(h.measure) && !tellsChange(h.written) && s.figures[0].measure == "" && !all.IsZero() {
			h.period = all
			s.told = append(s.told, fmt.Sprintf("“%s” is read as of %s, as the columns before it are together", h.written, all.Words()))
			continue
		}
		h.period = s.figures[i-1].period
		s.doubts = append(s.doubts, fmt.Sprintf("column “%s” does not say when; it is read as of “%s”, the column before it", h.written, s.figures[i-1].written))
	}
}

// spanOf is the time of several columns of one thing together, where each is as long as the one before and begins where that ends.
func spanOf(figures []heading) (all period.Period) {
	for i, h := range figures {
		switch {
		case h.period.IsZero() || h.period.To.IsZero() || h.measure != figures[0].measure || h.period.Grain != figures[0].period.Grain:
			return period.Period{}
		case i == 0:
			all = h.period
		case h.period.From != all.To:
			return period.Period{}
		default:
			all.To = h.period.To
		}
	}
	if len(figures) < 2 {
		return period.Period{}
	}
	all.Grain = period.Span
	return all
}

// tellsChange reports whether a header is of a change: "Rise on the year (%)".
func tellsChange(header string) bool {
	for word := range strings.FieldsSeq(plain(header)) {
		if saysChange[word] {
			return true
		}
	}
	return false
}

// lendTitle gives all columns the period that a line above the header or the title names,
// where neither rows nor headers name one: "Trees felled in Wales, 2021".
func (s *shape) lendTitle(calendar period.Calendar, f frame) {
	if !slices.ContainsFunc(s.figures, func(h heading) bool { return h.period.IsZero() }) {
		return
	}
	when, err := calendar.Read(f.when)
	if err != nil {
		when = periodOfTitle(calendar, f.title)
	} else if f.whenDoubt != "" {
		s.doubts = append(s.doubts, f.whenDoubt)
	}
	if when.IsZero() {
		when = periodOfTitle(calendar, f.sheet)
	}
	if when.IsZero() && f.whenLine != "" {
		if when, err = calendar.Read(f.whenLine); err == nil {
			s.told = append(s.told, fmt.Sprintf("no column says when, and the figures are read as of %s, by the line that says “%s”", when.Words(), f.whenLine))
		}
	}
	for i := range s.figures {
		if s.figures[i].period.IsZero() {
			s.figures[i].period = when
		}
	}
}

// lendFileName gives the figures of a table that says nowhere when they are of the one period in the
// name of its file, which may be that of publication: they then confirm, and accuse nothing.
func (r *reader) lendFileName() {
	when := periodOfFile(r.calendarOf(r.frame), r.table.File)
	if when.IsZero() {
		r.doubt("nothing in the table says when; its figures have no period; write a column of periods, or the period into the title")
		return
	}
	for i := range r.figures {
		r.figures[i].period = when
	}
	r.unsureWhen = fmt.Sprintf("nothing in the table says when; %s is taken from the file's name", when.Words())
	r.doubt(r.unsureWhen + ", and its figures contradict no claim; write a column of periods, or the period into the title")
}

// periodHeader is the header of the column that says when.
func (r *reader) periodHeader() string {
	return r.header.cells[max(r.column[periodRole], r.column[yearRole])]
}

// periodText is what a row says about when, "2023" or "2023 Q2".
func (s *shape) periodText(r record) string {
	if s.has(periodRole) {
		if s.bounded {
			return r.at(s.column[periodRole]) + "/" + cmp.Or(r.at(s.until), "no end")
		}
		if s.identifier > 0 {
			return identifiedTime(r.at(s.identifier-1), r.at(s.column[periodRole]))
		}
		return strings.TrimSpace(s.stretch + " " + r.at(s.column[periodRole]))
	}
	year, part := r.at(s.column[yearRole]), r.at(s.column[monthRole])
	switch {
	case s.lengths > 0:
		return overLength(r.at(s.lengths-1), year, part)
	case part == "", isWholeYear(part):
		return year
	case strings.HasPrefix(part, year+" ") || strings.HasSuffix(part, " "+year):
		return part // "2023 Q3", beside 2023
	case s.quarters:
		part = strings.Trim(strings.ToUpper(part), "Q")
		return "Q" + part + " " + year
	case s.weeks:
		return year + "-" + weekNumbered(part)
	case onlyDigits(part) && len(part) <= 2:
		return year + "-" + strings.Repeat("0", 2-len(part)) + part
	case monthsOfQuarter(part) != "":
		return monthsOfQuarter(part) + " " + year
	case part[0] == 'Q' || part[0] == 'q':
		return year + " " + part
	}
	return partBefore(year, part)
}

// partBefore is a part of a year that two cells name, with the mark of its status behind the year: "July (r)" beside 2025 is
// "July 2025 (r)", and "Jan. - Aug." beside it "January-August 2025".
func partBefore(year, part string) string {
	mark := ""
	if strings.HasSuffix(part, ")") {
		if when, status := cutStatus(part); status != "" {
			part, mark = when, " "+strings.TrimSpace(part[len(when):])
		}
	}
	if start, end, ok := strings.Cut(part, "-"); ok && strings.Contains(part, ".") {
		from, to := monthCalled(strings.ToLower(strings.TrimSpace(start))), monthCalled(strings.ToLower(strings.TrimSpace(end)))
		if from != 0 && from < to {
			part = from.String() + "-" + to.String()
		}
	}
	return part + " " + year + mark
}

// monthsOfQuarter are the months that a cell says behind the number of a quarter: "Q1 (Apr-Jun)".
func monthsOfQuarter(cell string) string {
	number, months, ok := cutBrackets(cell)
	if !ok || len(number) != 2 || number[0]|0x20 != 'q' {
		return ""
	}
	if when, err := period.Read(months + " 2001"); err != nil || when.From.Add(0, 3, 0) != when.To {
		return ""
	}
	return months
}

// holdsMonthsOfQuarters reports whether every cell of a column is such a quarter.
func (f frame) holdsMonthsOfQuarters(column int) bool {
	cells := f.someOf(column, manyTimes)
	return len(cells) > 0 && !slices.ContainsFunc(cells, func(cell string) bool { return monthsOfQuarter(cell) == "" })
}

// isWholeYear reports whether a cell among quarters stands for all of the year.
func isWholeYear(cell string) bool {
	return isOfYear(cell) || isTotal(cell) || plain(cell) == "full year" || plain(cell) == "whole year"
}

// holdsQuarters reports whether every cell of a column is the number of a quarter or stands for the year, and its header says so.
func (f frame) holdsQuarters(column int) bool {
	name := plain(f.header.cells[column])
	if !strings.HasSuffix(name, "quarter") && name != "qtr" {
		return false
	}
	quarters := 0
	for _, cell := range f.someOf(column, manyTimes) {
		if isWholeYear(cell) {
			continue
		}
		if strings.Trim(strings.ToUpper(cell), "Q") < "1" || strings.Trim(strings.ToUpper(cell), "Q") > "4" || len(cell) > 2 {
			return false
		}
		quarters++
	}
	return quarters > 0
}

// withoutTotal is a year without the word for all of it: "2022 Total", below its quarters.
func withoutTotal(cell string) string {
	if when, inner, ok := cutBrackets(cell); ok && isWholeYear(inner) {
		return when // "Jun 2011 to May 2012 (annual)"
	}
	first, last, ok := strings.Cut(cell, " ")
	switch {
	case ok && isYear(first) && isTotal(last):
		return first
	case ok && isYear(last) && isTotal(first):
		return last
	}
	return cell
}

// periods is what the cells of one column, or the headers of one table, name.
// They are read together, for they explain each other: "2004-05" is a fiscal
// year beside "2019-20" and a month beside "2004-07".
type periods map[string]when

type when struct {
	period period.Period
	status string // "2024 (forecast)"
	err    error
}

// readPeriods reads distinct cells. In a column of years "1300" is one.
func readPeriods(calendar period.Calendar, cells []string, isYear, isFRED bool) periods {
	texts, statuses := make([]string, len(cells)), make([]string, len(cells))
	for i, cell := range dottedMonths(asYearMonths(unnotedYears(gluedYears(overTwoYears(thirteenthMonths(acrossYears(cells))))))) {
		texts[i], statuses[i] = cutStatus(cell)
		if _, err := calendar.Read(texts[i]); err != nil {
			texts[i] = withoutTotal(withoutFootnote(texts[i]))
			texts[i], _ = inEnglish(texts[i], true)
		}
	}
	texts = withoutReturn(texts)
	read, errs := calendar.ReadColumn(texts)
	asMonths(cells, read, errs, isFRED)
	known := make(periods, len(cells))
	for i, cell := range cells {
		w := when{read[i], statuses[i], errs[i]}
		if year, _ := strconv.Atoi(texts[i]); w.err != nil && isYear && len(texts[i]) == 4 && year >= 1000 {
			w = when{period.YearOf(year), statuses[i], nil}
		}
		if w.err != nil {
			w.err = fmt.Errorf("“%s” is no period; write 2023, 2023-24, 2023-07, 2023 Q3, 2023-07-14 or 2023-01/2023-06", shortened(cell))
		}
		known[cell] = w
	}
	return known
}

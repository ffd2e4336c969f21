package period

import "time"

// fiscalEnd reports whether token i, a year, goes on as a year across two:
// 2019/20, 2019-20, 2019/2020. "2012-15" is three years and does not;
// "2019-2020" is two calendar years.
func (s *scanner) fiscalEnd(i int) (next int, ok bool) {
	year, n, _ := s.digits(i)
	end, m, ok := s.digits(i + 2)
	if !ok || n != 4 || !s.glued(i+1) || !s.glued(i+2) {
		return i, false
	}
	slash := s.mark(i+1) == '/'
	switch {
	case m == 2 && (slash || isDash(s.mark(i+1))) && end == (year+1)%100:
	case m == 4 && slash && end == year+1:
	default:
		return i, false
	}
	return i + 3, !s.runsOn(i + 3)
}

// acrossYears is the year that is written 2019/20 and ends before token next,
// where it may be said to be academic.
func (s *scanner) acrossYears(next, year int) reading {
	e := s.word(next)
	if e.kind == fiscal && s.isUnit(next+1, Year) {
		next += 2
	}
	return reading{next: next, name: s.fiscalName(year, e), isName: true}
}

// singleYear is the year before token next, which may be said to be fiscal:
// the "2021 financial year" ends in 2021.
func (s *scanner) singleYear(next, year int) reading {
	e := s.word(next)
	if e.kind == fiscal && s.isUnit(next+1, Year) {
		return reading{next: next + 2, name: s.fiscalName(year-1, e), isName: true}
	}
	return reading{next: next, name: name{grain: Year, year: year}, isName: true}
}

// fiscalName is the fiscal or academic year that starts in the year.
func (s *scanner) fiscalName(year int, e entry) name {
	start := s.calendar.start()
	if e.kind == fiscal && e.value != 0 {
		start = time.Month(e.value)
	}
	grain := FiscalYear
	if start == time.January {
		grain = Year
	}
	return name{grain: grain, year: year, start: start}
}

// fiscalYear reads "financial year 2021-22", "fiscal 2021", "academic year
// 2019/20". A single year is the one in which the fiscal year ends.
func (s *scanner) fiscalYear(i int, e entry) (reading, bool) {
	j := i + 1
	if s.isUnit(j, Year) {
		j++
	}
	year, n, ok := s.digits(j)
	if !ok || n != 4 || !plausibleYear(year) {
		return reading{}, false
	}
	next, across := s.fiscalEnd(j)
	if !across {
		next, year = j+1, year-1
	}
	return reading{next: next, name: s.fiscalName(year, e), isName: true}, true
}

// fiscalCode reads what follows FY: 2021, 2021-22, 21.
func (s *scanner) fiscalCode(i int) (reading, bool) {
	year, n, ok := s.digits(i)
	if !ok || n != 4 && (n != 2 || !s.glued(i)) {
		return reading{}, false
	}
	if n == 2 {
		year = fullYear(year)
	}
	if end, m, ok := s.digits(i + 2); ok && m == 2 && s.glued(i+2) && end == (year+1)%100 {
		return reading{next: i + 3, name: s.fiscalName(year, entry{}), isName: true}, true
	}
	return reading{next: i + 1, name: s.fiscalName(year-1, entry{}), isName: true}, plausibleYear(year)
}

// fiscalQuarter makes a quarter one of the fiscal year if the year after it is
// written so: Q1 2019/20 is April to June 2019.
func (s *scanner) fiscalQuarter(r reading) reading {
	if next, ok := s.fiscalEnd(r.next - 1); ok && !r.relative && r.name.grain == Quarter {
		r.next, r.name.start = next, s.calendar.start()
	}
	return r
}

func (s *scanner) isUnit(i int, g Grain) bool {
	e := s.word(i)
	return e.kind == unit && Grain(e.value) == g && e.note == plain
}

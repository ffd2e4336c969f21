package period

import "time"

// fiscalEnd reports whether token i, a year, goes on as a year across two:
// 2019/20, 2019-20, 2019/2020. "2012-15" is three years and does not;
// "2019-2020" is two calendar years, unless they are said to be a school year.
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
	case m == 4 && isDash(s.mark(i+1)) && end == year+1 && s.word(i+3).kind == fiscal && s.isUnit(i+4, Year):
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
	return reading{next: next, name: s.acrossName(year, e), isName: true}
}

// singleYear is the year before token next, which may be said to be fiscal:
// the "2021 financial year" ends in 2021.
func (s *scanner) singleYear(next, year int) reading {
	e := s.word(next)
	if e.kind == fiscal && s.isUnit(next+1, Year) {
		return reading{next: next + 2, name: s.fiscalEnding(year, e), isName: true}
	}
	return reading{next: next, name: name{grain: Year, year: year}, isName: true}
}

// fiscalName is the fiscal or academic year that starts in the year.
func (s *scanner) fiscalName(year int, e entry) name {
	start := s.calendar().start()
	if e.kind == fiscal && e.value != 0 {
		start = time.Month(e.value)
	}
	if start == time.January {
		return name{grain: Year, year: year}
	}
	return name{grain: FiscalYear, year: year, start: start}
}

// acrossName is the year that is written 2019/20.
func (s *scanner) acrossName(year int, e entry) name {
	n := s.fiscalName(year, e)
	if n.grain == Year {
		return name{grain: FiscalYear, year: year, start: s.calendar().acrossStart()}
	}
	return n
}

// fiscalEnding is the fiscal year that is named by the year in which it ends.
func (s *scanner) fiscalEnding(year int, e entry) name {
	n := s.fiscalName(year-1, e)
	if n.grain == Year {
		n.year = year
	}
	return n
}

// fiscalYear reads "financial year 2021-22", "fiscal 2021", "academic year
// 2019/20". A single year is the one in which the fiscal year ends.
func (s *scanner) fiscalYear(i int, e entry) (reading, bool) {
	j := i + 1
	if s.isUnit(j, Year) {
		j++
	}
	if r, ok := s.fiscalPart(j, e); ok {
		return r, true
	}
	year, n, ok := s.digits(j)
	if !ok || n != 4 || !plausibleYear(year) {
		return reading{}, false
	}
	if next, across := s.fiscalEnd(j); across {
		return reading{next: next, name: s.acrossName(year, e), isName: true}, true
	}
	return reading{next: j + 1, name: s.fiscalEnding(year, e), isName: true}, true
}

// fiscalPart reads the rest of "fiscal third quarter of 2023", "fiscal Q3".
func (s *scanner) fiscalPart(j int, e entry) (reading, bool) {
	k := s.word(j)
	if k.kind != ordinal && (k.kind != code || Grain(k.value) == FiscalYear) {
		return reading{}, false
	}
	r, ok := s.read(j)
	if !ok || !r.isName || r.name.grain != Quarter && r.name.grain != Half || r.name.start != 0 {
		return r, ok && r.isName && r.name.start != 0
	}
	year := s.fiscalEnding(r.name.year, e)
	if r.name.start = year.start; r.name.year != 0 {
		r.name.year = year.year
	}
	return r, true
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
		return reading{next: i + 3, name: s.acrossName(year, entry{}), isName: true}, true
	}
	return reading{next: i + 1, name: s.fiscalEnding(year, entry{}), isName: true}, plausibleYear(year)
}

// partOfFiscal makes a quarter or half one of the fiscal year if the year after
// it is written or said to be so: Q1 2019/20 is April to June 2019.
func (s *scanner) partOfFiscal(r reading) reading {
	if r.relative || r.name.year == 0 {
		return r
	}
	year := s.singleYear(r.next, r.name.year)
	if next, ok := s.fiscalEnd(r.next - 1); ok {
		year = s.acrossYears(next, r.name.year)
	}
	r.next, r.name.year, r.name.start = year.next, year.name.year, year.name.start
	return r
}

// fiscalAfter reads the fiscal year of which a quarter or half is part: "of
// fiscal 2021", "FY22", "of the financial year", which is that of publication.
func (s *scanner) fiscalAfter(i int) (reading, bool) {
	if s.is(i, "of", "in") {
		i++
	}
	i = s.afterArticle(i)
	e := s.word(i)
	if e.kind == code && Grain(e.value) == FiscalYear {
		return s.fiscalCode(i + 1)
	}
	if year, n, ok := s.digits(i); ok && n == 4 && plausibleYear(year) {
		r := s.singleYear(i+1, year)
		return r, r.next > i+1 // "of the 2021 financial year"
	}
	if e.kind != fiscal {
		return reading{}, false
	}
	if r, ok := s.fiscalYear(i, e); ok || !s.isUnit(i+1, Year) {
		return r, ok
	}
	r := reading{next: i + 2, name: s.fiscalName(0, e), isName: true, relative: true}
	if !s.published.IsZero() {
		r.name.year = r.name.next(s.published).From.Year
	}
	return r, true
}

func (s *scanner) isUnit(i int, g Grain) bool {
	e := s.word(i)
	return e.kind == unit && Grain(e.value) == g && e.note == plain
}

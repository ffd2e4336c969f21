package period

import "time"

// Without anything that says so, a number is a year only between these.
const (
	firstCommonYear = 1900
	lastCommonYear  = 2100 // as far as projections of population and climate go
)

func plausibleYear(year int) bool { return firstYear <= year && year <= lastYear }

// yearFirst reads what starts with a year: 2019/20, 2019-20, 1990s, 2024 Q3,
// 2017 April, 2020-04, or the year alone.
func (s *scanner) yearFirst(i int) (reading, bool) {
	year, n, ok := s.digits(i)
	if !ok {
		return reading{}, false
	}
	if n == 2 {
		return s.bareDecade(i, year)
	}
	if n != 4 || !plausibleYear(year) {
		return reading{}, false
	}
	if next, ok := s.fiscalEnd(i); ok {
		return s.acrossYears(next, year), true
	}
	if s.decadeEnd(i+1) && year%10 == 0 {
		return reading{next: i + 2, period: decadeOf(year)}, true
	}
	if r, ok := s.yearAndPart(i, year); ok {
		return r, true
	}
	if !s.isYear(i, year) {
		return reading{}, false
	}
	return s.singleYear(i+1, year), true
}

// yearAndPart reads 2024 Q3, 2024-Q3, 2017 April, 2020-04 and 2020/Apr/12.
func (s *scanner) yearAndPart(i, year int) (reading, bool) {
	j := i + 1
	if r, ok := s.yearMonthDay(j, year); ok {
		return r, true
	}
	if isDash(s.mark(j)) && s.glued(j) && s.glued(j+1) {
		if month, n, ok := s.digits(j + 1); ok && n == 2 && 1 <= month && month <= 12 && s.mark(j) == '-' {
			return reading{next: j + 2, name: name{grain: Month, year: year, month: monthNumber(month)}, isName: true}, true
		}
		j++
	}
	switch e := s.word(j); e.kind {
	case code:
		if part, next, ok := s.codeNumber(j, e); ok {
			return reading{next: next, name: name{grain: Grain(e.value), year: year, part: part}, isName: true}, true
		}
	case seasonWord:
		// "2020 Summer Games" are no summer.
		if e.note == plain && !s.glued(j) && !s.strangeName(j+1) {
			return reading{next: j + 1, name: name{grain: Season, year: year, part: s.calendar().season(e.value)}, isName: true}, true
		}
	case monthWord:
		// In "in 2017 April was cold" a sentence would go on; news writes a comma there.
		if _, _, _, day := s.dayNumber(j + 1); !day && e.note != doubtful && e.note != short {
			return reading{next: j + 1, name: name{grain: Month, year: year, month: monthNumber(e.value)}, isName: true}, true
		}
	}
	return reading{}, false
}

// yearMonthDay reads the rest of 2020-Apr-12.
func (s *scanner) yearMonthDay(j, year int) (reading, bool) {
	separator, e := s.mark(j), s.word(j+1)
	if e.kind != monthWord || separator != '-' && separator != '/' || s.mark(j+2) != separator || !s.glued(j) || !s.glued(j+2) || !s.glued(j+3) {
		return reading{}, false
	}
	day, _, next, ok := s.dayNumber(j + 3)
	n := name{grain: Day, year: year, month: monthNumber(e.value), day: day}
	return reading{next: next, name: n, isName: true}, ok && n.valid()
}

// monthNumber is the month of a number, 0 if there is none.
func monthNumber(n int) time.Month {
	if n < 1 || n > 12 {
		return 0
	}
	return time.Month(n)
}

package period

import "strings"

// numericDate reads 2021-03-12, 14/08/2021 and 14.08.2021. Where the calendar puts
// the day first it does so unless it cannot: 08/14/2021 is in August.
func (s *scanner) numericDate(i int) (reading, bool) {
	if s.is(i, "9") && s.mark(i+1) == '/' && s.is(i+2, "11") && !s.runsOn(i+3) {
		return reading{next: i + 3, period: DayOf(Date{2001, 9, 11})}, true
	}
	text := s.toks[i].In(s.text)
	if n, ok := s.dottedDate(text); ok {
		return reading{next: i + 1, name: n, isName: true}, true
	}
	a, an, ok := s.digits(i)
	if !ok || !s.glued(i+1) || !s.glued(i+2) {
		return reading{}, false
	}
	separator := s.mark(i + 1)
	b, bn, ok := s.digits(i + 2)
	if separator != '-' && separator != '/' || !ok || bn > 2 {
		return reading{}, false
	}
	c, cn, ok := s.digits(i + 4)
	if !ok || s.mark(i+3) != separator || !s.glued(i+3) || !s.glued(i+4) {
		if r, ok := s.strokedDays(i); ok {
			return r, true
		}
		return s.shortNumericDate(i)
	}
	n, ok := s.dateOf(a, an, b, c, cn, separator == '/')
	return reading{next: i + 5, name: n, isName: true}, ok
}

// dottedDate reads 14.08.2021, which is one token.
func (s *scanner) dottedDate(text string) (name, bool) {
	first, rest, ok1 := strings.Cut(text, ".")
	second, third, ok2 := strings.Cut(rest, ".")
	a, an, ok3 := plainDigits(first)
	b, bn, ok4 := plainDigits(second)
	c, cn, ok5 := plainDigits(third)
	if !ok1 || !ok2 || !ok3 || !ok4 || !ok5 || bn > 2 {
		return name{}, false
	}
	return s.dateOf(a, an, b, c, cn, false)
}

// shortNumericDate reads a date without a year, 22/04, which is as often a
// fraction or a score and so needs "on" before it, another such date, or a range
// of two that cannot be fractions.
func (s *scanner) shortNumericDate(i int) (reading, bool) {
	r, ok := s.strokedDate(i)
	return r, ok && (s.is(i-1, "on") || s.shortDateBefore(i) || s.shortDateRange(i))
}

// strokedDays reads "4/5 June", two days that follow each other, as a night does.
func (s *scanner) strokedDays(i int) (reading, bool) {
	first, n, ok := s.digits(i)
	last, m, also := s.digits(i + 2)
	if !ok || !also || n > 2 || m > 2 || last != first+1 || s.mark(i+1) != '/' || !s.glued(i+1) || !s.glued(i+2) || s.glued(i+3) {
		return reading{}, false
	}
	e, next, ok := s.ofMonth(i+3, false)
	if !ok {
		return reading{}, false
	}
	day := name{grain: Day, month: monthNumber(e.value), day: first}
	return s.days(i, s.withYear(next, day), last)
}

// strokedDate reads 22/04, and the year if one follows: "5/7, 2020".
func (s *scanner) strokedDate(i int) (reading, bool) {
	a, an, ok1 := s.digits(i)
	b, bn, ok2 := s.digits(i + 2)
	if !ok1 || !ok2 || an > 2 || bn > 2 || s.mark(i+1) != '/' || !s.glued(i+1) || !s.glued(i+2) || s.glued(i+3) && s.mark(i+3) == '/' {
		return reading{}, false
	}
	n, ok := s.dayMonthOf(0, a, b)
	r := s.withYear(i+3, n)
	return r, ok && r.name.valid()
}

// shortDateBefore reports whether token i follows such a date in a list.
func (s *scanner) shortDateBefore(i int) bool {
	if len(s.matches) == 0 || s.mark(i-1) != ',' && !s.is(i-1, "or", "and") {
		return false
	}
	last := s.matches[len(s.matches)-1]
	return last.Last == i-1 && last.Named.Grain == Day && s.mark(i-3) == '/'
}

// shortDateRange reports whether a range of such dates starts at token i: one
// that ends with a whole date, or "from 24/5 to 7/6", where not both are fractions.
func (s *scanner) shortDateRange(i int) bool {
	k, ok := s.connector(i, i+3)
	if !ok {
		return false
	}
	if _, stroked := s.strokedDate(k); !stroked {
		return s.mark(k+1) == '/' && s.mark(k+3) == '/'
	}
	proper := func(i int) bool {
		a, _, _ := s.digits(i)
		b, _, _ := s.digits(i + 2)
		return a < b
	}
	l := s.link(i - 1)
	return (l == from || l == between) && !(proper(i) && proper(k))
}

// dateOf is the date of three numbers as they stand, with how many digits the
// first and the last have.
func (s *scanner) dateOf(a, an, b, c, cn int, twoDigitYear bool) (name, bool) {
	switch {
	case an == 4 && cn <= 2:
		n := name{grain: Day, year: a, month: monthNumber(b), day: c}
		return n, n.month != 0 && n.valid() && plausibleYear(a)
	case an <= 2 && cn == 4:
		n, ok := s.dayMonthOf(c, a, b)
		return n, ok && plausibleYear(c)
	case an <= 2 && cn == 2 && twoDigitYear:
		return s.dayMonthOf(s.pastYear(fullYear(c)), a, b)
	}
	return name{}, false
}

// dayMonthOf is the date of two numbers, in the order of the calendar unless only
// the other gives a date.
func (s *scanner) dayMonthOf(year, a, b int) (name, bool) {
	if s.calendar().MonthFirst && a <= 12 || b > 12 {
		a, b = b, a
	}
	n := name{grain: Day, year: year, month: monthNumber(b), day: a}
	return n, n.month != 0 && n.valid()
}

// farthestAhead is how many years after publication a year of two digits can be:
// one in 2019 that writes 03/04/48 means 1948.
const farthestAhead = 20

// pastYear is the year of two digits, a century earlier if it would be too far ahead.
func (s *scanner) pastYear(year int) int {
	if !s.published.IsZero() && year > s.published.Year+farthestAhead {
		return year - 100
	}
	return year
}

// fullYear is the year of two digits: 49 is 2049 and 50 is 1950.
func fullYear(twoDigits int) int {
	if twoDigits < 50 {
		return 2000 + twoDigits
	}
	return 1900 + twoDigits
}

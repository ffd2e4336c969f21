package period

import (
	"strings"

	"claimcheck/token"
)

// readNumber reads an expression that starts with digits.
func (s *scanner) readNumber(i int) (reading, bool) {
	if r, ok := s.numericDate(i); ok {
		return r, true
	}
	if r, ok := s.clock(i); ok {
		return r, true
	}
	if r, ok := s.dayFirst(i); ok {
		return r, true
	}
	if r, ok := s.yearFirst(i); ok {
		return r, true
	}
	if r, ok := s.ordinal(i); ok {
		return r, true
	}
	return s.stretch(i)
}

// readNumberWord reads an expression that starts with a number in words.
func (s *scanner) readNumberWord(i int) (reading, bool) {
	if r, ok := s.spokenHour(i); ok {
		return r, true
	}
	if r, ok := s.ordinal(i); ok {
		return r, true
	}
	if r, ok := s.wordYear(i); ok {
		return r, true
	}
	return s.stretch(i)
}

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
	if len(s.matches) == 0 || s.mark(i-1) != ',' && !s.is(i-1, "or") && !s.is(i-1, "and") {
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
		return s.dayMonthOf(fullYear(c), a, b)
	}
	return name{}, false
}

// dayMonthOf is the date of two numbers, in the order of the calendar unless only
// the other gives a date.
func (s *scanner) dayMonthOf(year, a, b int) (name, bool) {
	if s.calendar.MonthFirst && a <= 12 || b > 12 {
		a, b = b, a
	}
	n := name{grain: Day, year: year, month: monthNumber(b), day: a}
	return n, n.month != 0 && n.valid()
}

// fullYear is the year of two digits: 49 is 2049 and 50 is 1950.
func fullYear(twoDigits int) int {
	if twoDigits < 50 {
		return 2000 + twoDigits
	}
	return 1900 + twoDigits
}

// dayFirst reads 12 March 2021, 4th of July, 5-8 May, 12-Mar-2021.
func (s *scanner) dayFirst(i int) (reading, bool) {
	day, suffixed, j, ok := s.dayNumber(i)
	if !ok {
		return reading{}, false
	}
	last := 0
	if k, ok := s.connector(i, j); ok {
		if d, x, after, ok := s.dayNumber(s.afterArticle(k)); ok && d > day && s.monthAt(after) {
			last, suffixed, j = d, suffixed || x, after
		}
	}
	month, j, ok := s.ofMonth(j, suffixed)
	if !ok {
		return s.dayOfList(i, day)
	}
	first := name{grain: Day, month: monthNumber(month.value), day: day}
	r := s.withYear(j, first)
	if last != 0 {
		return s.days(i, r, last)
	}
	return r, r.name.valid()
}

// dayOfList reads the "3" of "3, 4 and 5 June", which share their month.
func (s *scanner) dayOfList(i, day int) (reading, bool) {
	_, _, next, _ := s.dayNumber(i)
	const longest = 6
	for j := next; j < next+3*longest; {
		k := j
		for s.mark(k) == ',' || s.is(k, "and") || s.is(k, "or") || s.mark(k) == '&' {
			k++
		}
		d, suffixed, after, ok := s.dayNumber(k)
		if k == j || !ok || d <= day {
			return reading{}, false
		}
		if month, end, ok := s.ofMonth(after, suffixed); ok {
			r := s.withYear(end, name{grain: Day, month: monthNumber(month.value), day: d})
			if first := (reading{next: next, name: r.name, isName: true}); r.name.valid() {
				first.name.day = day
				return first, first.name.valid()
			}
			return reading{}, false
		}
		j = after
	}
	return reading{}, false
}

// days is the stretch from the day that r names to another day of its month.
func (s *scanner) days(i int, r reading, last int) (reading, bool) {
	end := r.name
	end.day = last
	if !r.name.valid() || !end.valid() {
		return reading{}, false
	}
	first := s.resolve(i, r)
	r.relative = r.relative || r.name.year == 0
	r.isName, r.period = false, Period{}
	if !first.IsZero() {
		r.period = Period{first.From, end.in(first.From.Year).To, Span}
	}
	return r, true
}

// dayNumber reads the day of a month, "12", "12th" or "twelfth".
func (s *scanner) dayNumber(i int) (day int, suffixed bool, next int, ok bool) {
	if day, next, ok := s.ordinalAt(i); ok {
		return day, true, next, 1 <= day && day <= 31
	}
	day, n, ok := s.digits(i)
	if !ok || n > 2 || day < 1 || day > 31 {
		return 0, false, i, false
	}
	return day, false, i + 1, true
}

// ordinalAt reads 12th, twelfth, twenty-first, final, which is -1.
func (s *scanner) ordinalAt(i int) (n, next int, ok bool) {
	if v, digits, ok := s.digits(i); ok {
		return v, i + 2, digits <= 2 && v > 0 && s.ordinalSuffix(i+1)
	}
	e := s.word(i)
	if e.kind == number && e.note == plain && e.value >= 20 {
		j := i + 1
		if isDash(s.mark(j)) {
			j++
		}
		if ones := s.word(j); ones.kind == ordinal && 0 < ones.value && ones.value < 10 {
			return e.value + ones.value, j + 1, true
		}
	}
	return e.value, i + 1, e.kind == ordinal
}

func (s *scanner) ordinalSuffix(i int) bool {
	return s.glued(i) && (s.is(i, "th") || s.is(i, "st") || s.is(i, "nd") || s.is(i, "rd"))
}

// monthAt reports whether a month, or "of" and a month, stands at token i.
func (s *scanner) monthAt(i int) bool {
	if s.is(i, "of") {
		i++
	}
	return s.word(i).kind == monthWord
}

// ofMonth reads the month after a day. "12 may have" is no date, nor is
// "10 march on".
func (s *scanner) ofMonth(i int, suffixed bool) (e entry, next int, ok bool) {
	sure := suffixed
	if s.is(i, "of") {
		i, sure = i+1, true
	} else if isDash(s.mark(i)) || s.mark(i) == '/' {
		i++
	}
	e = s.word(i)
	if e.kind != monthWord || s.glued(i) && s.toks[i-1].Kind != token.Mark {
		return e, i, false
	}
	_, after, _ := s.yearAfter(i + 1)
	if !sure && e.note == doubtful && !s.capital(i) && after == i+1 {
		return e, i, false
	}
	return e, s.abbreviation(i+1, e), true
}

// abbreviation steps over the full stop of "Aug." where a number goes on.
func (s *scanner) abbreviation(i int, e entry) int {
	if e.note == short && s.mark(i) == '.' && s.glued(i) && i+1 < len(s.toks) && s.toks[i+1].Kind == token.Number {
		return i + 1
	}
	return i
}

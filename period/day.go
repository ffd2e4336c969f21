package period

import "claimcheck/token"

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
	if !r.name.valid() {
		return reading{next: r.next}, true // "31 June": a date that no calendar has
	}
	return r, true
}

// dayOfList reads the "3" of "3, 4 and 5 June", which share their month.
func (s *scanner) dayOfList(i, day int) (reading, bool) {
	_, _, next, _ := s.dayNumber(i)
	const longest = 6
	for j := next; j < next+3*longest; {
		k := j
		for s.joins(k) {
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

// wordDay reads a day in words before its month and its year: "fifteen August
// nineteen ninety-three".
func (s *scanner) wordDay(i int) (reading, bool) {
	day, j, ok := s.tensAndOnes(i)
	if !ok || s.word(j).kind != monthWord {
		return reading{}, false
	}
	r := s.withYear(j+1, name{grain: Day, month: monthNumber(s.word(j).value), day: day})
	return r, r.name.year != 0 && r.name.valid()
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
	return s.glued(i) && s.is(i, "th", "st", "nd", "rd")
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

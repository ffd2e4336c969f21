package period

import "time"

// isWorkday reports whether "working days" or "business days" stands at token i,
// and n of them are few enough to be counted.
func (s *scanner) isWorkday(i, n int) bool {
	const most = 366
	return s.is(i, "working", "business") && s.isUnit(i+1, Day) && 0 < n && n <= most
}

// workdays reads the days from Monday to Friday that are counted from publication:
// "five working days ago", "two business days from now". The first word stands at token j.
func (s *scanner) workdays(i, j, n int) (reading, bool) {
	next, how := s.distance(j + 2)
	if how != ago && !s.is(next-1, "now") {
		return reading{}, false
	}
	r := reading{next: next, relative: true, day: true}
	if how == ago {
		r.ago = [2]int{i, j + 2}
		n = -n
	}
	if !s.published.IsZero() {
		r.period = DayOf(workdayFrom(s.published, n))
	}
	return r, true
}

// workdayFrom is the nth day from Monday to Friday after a day, or before it if n
// is below 0. Holidays are not left out: they differ by trade.
func workdayFrom(d Date, n int) Date {
	step := 1
	if n < 0 {
		step = -1
	}
	for n != 0 {
		d = d.Add(0, 0, step)
		if w := d.Time().Weekday(); w != time.Saturday && w != time.Sunday {
			n -= step
		}
	}
	return d
}

// rollingWorkdays is the stretch of n such days that ends before a day, or starts
// after it if n is above 0.
func rollingWorkdays(d Date, n int) Period {
	switch {
	case d.IsZero():
		return Period{}
	case n < 0:
		return Period{workdayFrom(d, n), d, Span}
	}
	return Period{d.Add(0, 0, 1), workdayFrom(d, n).Add(0, 0, 1), Span}
}

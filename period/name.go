package period

import "time"

// A name is a time as a calendar names it: "13 June" has a month and a day. What
// the words leave out is zero, and of what is left out only the year is guessed.
type name struct {
	grain Grain
	year  int
	month time.Month
	day   int
	part  int        // which quarter, half or season
	start time.Month // the month in which a fiscal year starts; 0 for the calendar's January
}

// valid reports whether the calendar has such a time, in a leap year if no year
// is named.
func (n name) valid() bool {
	if n.grain != Day {
		return true
	}
	year := n.year
	if year == 0 {
		year = 2000
	}
	d := On(year, n.month, n.day)
	return n.day > 0 && d.Month == n.month && d.Day == n.day
}

// in is the period that the name means in a year.
func (n name) in(year int) Period {
	switch n.grain {
	case Day:
		return DayOf(On(year, n.month, n.day))
	case Month:
		return MonthOf(year, n.month)
	case Quarter:
		if n.start != 0 {
			return Calendar{FiscalStart: n.start}.fiscalPartOf(year, Quarter, n.part)
		}
		return quarterOf(year, n.part)
	case Half:
		if n.start != 0 {
			return Calendar{FiscalStart: n.start}.fiscalPartOf(year, Half, n.part)
		}
		return halfOf(year, n.part)
	case Season:
		return seasonOf(year, n.part)
	case FiscalYear:
		return Calendar{FiscalStart: n.start}.fiscalYearOf(year)
	}
	return YearOf(year)
}

// latest is the most recent period of the name that has begun by the day: news
// that says "in August" means the August that its readers remember.
func (n name) latest(on Date) Period {
	for year := on.Year; year > on.Year-9; year-- {
		n.year = year
		if p := n.in(year); n.valid() && !on.Before(p.From) {
			return p
		}
	}
	return Period{}
}

// next is the first period of the name that ends after the day.
func (n name) next(on Date) Period {
	for year := on.Year - 1; year < on.Year+9; year++ {
		n.year = year
		if p := n.in(year); n.valid() && on.Before(p.To) {
			return p
		}
	}
	return Period{}
}

// near is the period of the name that is nearest to the day.
func (n name) near(d Date) Period {
	last, next := n.latest(d), n.next(d)
	if last.IsZero() || !next.IsZero() && next.From.Time().Sub(d.Time()) < d.Time().Sub(last.From.Time()) {
		return next
	}
	return last
}

// before is the period of a name that starts a range up to the day.
func (n name) before(end Date) Period {
	if n.year != 0 || end.IsZero() {
		return n.orNone()
	}
	return n.latest(end)
}

// after is the period of a name that ends a range from the day.
func (n name) after(start Date) Period {
	if n.year != 0 || start.IsZero() {
		return n.orNone()
	}
	return n.next(start)
}

// orNone is the period of a name with a year, none of one without.
func (n name) orNone() Period {
	if n.year == 0 {
		return Period{}
	}
	return n.in(n.year)
}

// A Part is the part of a period that the words pick out. The period itself
// stays whole: nobody says on which day "early 2020" ends.
type Part uint8

const (
	Whole Part = iota
	Start      // the start of 2020
	Early
	Mid
	Late
	End // the end of March
)

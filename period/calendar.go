package period

import "time"

// The years within which a time is read. Outside them a four-digit number is
// not a year, and counting back from a date ("9,000 years ago") gives no period.
const (
	firstYear = 1000
	lastYear  = 2199
)

// YearOf is the calendar year.
func YearOf(year int) Period { return Period{On(year, 1, 1), On(year+1, 1, 1), Year} }

// MonthOf is the month of a year.
func MonthOf(year int, month time.Month) Period {
	return Period{On(year, month, 1), On(year, month+1, 1), Month}
}

// quarterOf is the quarter of a year, from 1 to 4.
func quarterOf(year, quarter int) Period {
	start := On(year, time.Month(3*quarter-2), 1)
	return Period{start, start.Add(0, 3, 0), Quarter}
}

// halfOf is the half of a year, 1 or 2.
func halfOf(year, half int) Period {
	start := On(year, time.Month(6*half-5), 1)
	return Period{start, start.Add(0, 6, 0), Half}
}

// seasonOf is the season of a year as weather offices of the north count it,
// from 1 for spring (March to May) to 4 for the winter that starts in December.
func seasonOf(year, season int) Period {
	start := On(year, time.Month(3*season), 1)
	return Period{start, start.Add(0, 3, 0), Season}
}

// decadeOf is the ten years from the year: decadeOf(1990) is the 1990s.
func decadeOf(year int) Period { return Period{On(year, 1, 1), On(year+10, 1, 1), Decade} }

// centuryOf is a century as people count: centuryOf(19) is 1800 to 1899.
func centuryOf(century int) Period {
	first := 100 * (century - 1)
	return Period{On(first, 1, 1), On(first+100, 1, 1), Century}
}

// weekOf is the week, Monday to Sunday, that holds the day.
func weekOf(d Date) Period {
	monday := d.Add(0, 0, -(int(d.Time().Weekday())+6)%7)
	return Period{monday, monday.Add(0, 0, 7), Week}
}

// DayOf is one day.
func DayOf(d Date) Period { return Period{d, d.Add(0, 0, 1), Day} }

// enclosing is the calendar period of a grain that holds the day.
func enclosing(grain Grain, d Date) Period {
	switch grain {
	case Day:
		return DayOf(d)
	case Week:
		return weekOf(d)
	case Month:
		return MonthOf(d.Year, d.Month)
	case Quarter:
		return quarterOf(d.Year, (int(d.Month)+2)/3)
	case Half:
		return halfOf(d.Year, (int(d.Month)+5)/6)
	case Decade:
		return decadeOf(d.Year - d.Year%10)
	case Century:
		return centuryOf(d.Year/100 + 1)
	}
	return YearOf(d.Year)
}

// readable reports whether the period lies in the years that are read.
func (p Period) readable() bool {
	return (p.From.IsZero() || firstYear <= p.From.Year) && (p.To.IsZero() || p.To.Year <= lastYear+1)
}

// step is the date n units of a grain later, and whether it is within the years
// that are read.
func step(d Date, grain Grain, n int) (Date, bool) {
	if n < -lastYear || n > lastYear {
		return Date{}, false
	}
	switch grain {
	case Day:
		d = d.Add(0, 0, n)
	case Week:
		d = d.Add(0, 0, 7*n)
	default:
		d = addMonths(d, n*months(grain))
	}
	return d, firstYear <= d.Year && d.Year <= lastYear
}

// months is how many months a grain has; it has at least one.
func months(grain Grain) int {
	switch grain {
	case Month:
		return 1
	case Quarter, Season:
		return 3
	case Half:
		return 6
	case Decade:
		return 120
	case Century:
		return 1200
	}
	return 12
}

// addMonths keeps to the end of a month that is too short: one month before
// 31 March is the last day of February, not 3 March.
func addMonths(d Date, n int) Date {
	first := On(d.Year, d.Month+time.Month(n), 1)
	return On(first.Year, first.Month, min(d.Day, first.Add(0, 1, -1).Day))
}

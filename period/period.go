// Package period knows time as news and statistics speak of it: days, months,
// quarters, fiscal years, "two months ago". It does not know what happened then.
package period

import (
	"cmp"
	"fmt"
	"time"
)

// A Date is a day of the calendar. The zero Date is no day, and ends a period
// that is open on that side.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// On returns the date, with days and months beyond their range carried over as
// in time.Date.
func On(year int, month time.Month, day int) Date {
	return DateOf(time.Date(year, month, day, 0, 0, 0, 0, time.UTC))
}

// DateOf returns the day of t, or the zero Date for the zero time.
func DateOf(t time.Time) Date {
	if t.IsZero() {
		return Date{}
	}
	y, m, d := t.Date()
	return Date{y, m, d}
}

// IsZero reports whether d is no day.
func (d Date) IsZero() bool { return d == Date{} }

// Time returns midnight UTC of the day.
func (d Date) Time() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

// Add returns the date that many years, months and days later.
func (d Date) Add(years, months, days int) Date {
	return On(d.Year+years, d.Month+time.Month(months), d.Day+days)
}

// Before reports whether d is earlier than e.
func (d Date) Before(e Date) bool { return d.Compare(e) < 0 }

// Compare is -1 if d comes before e, 1 if it comes after, and 0 if they are one day.
func (d Date) Compare(e Date) int {
	return cmp.Or(cmp.Compare(d.Year, e.Year), cmp.Compare(d.Month, e.Month), cmp.Compare(d.Day, e.Day))
}

// String is the date as ISO 8601 writes it, or "" for no day.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// A Grain is the size of the step in which a period is named.
type Grain uint8

const (
	Span Grain = iota // any other stretch: "2014 to 2019"
	Day
	Week
	Month
	Quarter
	Half
	Season
	Year
	FiscalYear // 2019/20, a year that does not start in January
	Decade
	Century
	ToDate // from the start of what is counted until now: "operation to date"
)

// A Period is a stretch of days, half-open. A zero From or To leaves that side
// open: "since 2016" has no To. The zero Period is no period at all; a running
// total "to date" is open on both sides and has the grain ToDate.
type Period struct {
	From, To Date
	Grain    Grain
}

// IsZero reports whether p is no period.
func (p Period) IsZero() bool { return p.From.IsZero() && p.To.IsZero() && p.Grain != ToDate }

// Same reports whether two periods are the same days, whatever they are called.
func (p Period) Same(o Period) bool { return p.From == o.From && p.To == o.To }

// Contains reports whether every day of o is in p.
func (p Period) Contains(o Period) bool {
	startsInTime := p.From.IsZero() || !o.From.IsZero() && !o.From.Before(p.From)
	endsInTime := p.To.IsZero() || !o.To.IsZero() && !p.To.Before(o.To)
	return startsInTime && endsInTime
}

// Overlaps reports whether the periods share a day.
func (p Period) Overlaps(o Period) bool {
	return (p.To.IsZero() || o.From.IsZero() || o.From.Before(p.To)) &&
		(o.To.IsZero() || p.From.IsZero() || p.From.Before(o.To))
}

// Shift is the period that many years and months later, of the same grain.
func (p Period) Shift(years, months int) Period {
	if !p.From.IsZero() {
		p.From = p.From.Add(years, months, 0)
	}
	if !p.To.IsZero() {
		p.To = p.To.Add(years, months, 0)
	}
	return p
}

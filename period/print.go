package period

import "fmt"

// String is the period as Read reads it back: "2019", "2019-Q3", "2020-07",
// "2020-07-02", "2020-04/2020-07" with both ends meant, "2016-01/..". It is ""
// for no period. What it is called may be lost, its days never: a fiscal year
// is printed as its months.
func (p Period) String() string {
	switch {
	case p.Grain == ToDate:
		return "to date"
	case p.IsZero():
		return ""
	}
	if !p.From.IsZero() && !p.To.IsZero() {
		switch y := p.From.Year; {
		case enclosing(Day, p.From).Same(p):
			return p.From.String()
		case enclosing(Month, p.From).Same(p):
			return isoMonthOf(p.From)
		case enclosing(Quarter, p.From).Same(p):
			return fmt.Sprintf("%04d-Q%d", y, (int(p.From.Month)+2)/3)
		case enclosing(Year, p.From).Same(p):
			return fmt.Sprintf("%04d", y)
		}
	}
	write := Date.String
	if (p.From.IsZero() || p.From.Day == 1) && (p.To.IsZero() || p.To.Day == 1) {
		write = isoMonthOf
	}
	first, last := "..", ".."
	if !p.From.IsZero() {
		first = write(p.From)
	}
	if !p.To.IsZero() {
		last = write(p.To.Add(0, 0, -1))
	}
	return first + "/" + last
}

func isoMonthOf(d Date) string { return fmt.Sprintf("%04d-%02d", d.Year, d.Month) }

// Words is the period as a sentence says it: "August 2023", "2019/20", "the
// year to March 2021", "2 July 2020", "April 2020 to July 2020", "since 2016".
func (p Period) Words() string {
	switch {
	case p.Grain == ToDate:
		return "to date"
	case p.IsZero():
		return "no period"
	case p.To.IsZero():
		return "since " + startWords(p.From)
	case p.From.IsZero():
		return "before " + startWords(p.To)
	}
	last := p.To.Add(0, 0, -1)
	switch y := p.From.Year; p.Grain {
	case Day:
		return dayWords(p.From)
	case Week:
		return "the week of " + dayWords(p.From)
	case Month:
		return monthWords(p.From)
	case Quarter, Half, Season:
		return monthsWords(p.From, last)
	case FiscalYear:
		return fmt.Sprintf("%d/%02d", y, (y+1)%100)
	case Year:
		if p.From.Month != 1 || p.From.Day != 1 {
			return "the year to " + endWords(p.To)
		}
		return fmt.Sprint(y)
	case Decade:
		return fmt.Sprintf("the %ds", y)
	case Century:
		return fmt.Sprintf("%d to %d", y, last.Year)
	}
	return spanWords(p.From, p.To)
}

// monthsWords is "July to September 2020", or with both years where they differ.
func monthsWords(first, last Date) string {
	if first.Year == last.Year {
		return fmt.Sprintf("%v to %s", first.Month, monthWords(last))
	}
	return monthWords(first) + " to " + monthWords(last)
}

// spanWords names a stretch in the coarsest units that fit both its ends.
func spanWords(from, to Date) string {
	last := to.Add(0, 0, -1)
	switch {
	case from.Month == 1 && from.Day == 1 && to.Month == 1 && to.Day == 1:
		if from.Year == last.Year {
			return fmt.Sprint(from.Year)
		}
		return fmt.Sprintf("%d to %d", from.Year, last.Year)
	case from.Day == 1 && to.Day == 1:
		if from.Year == last.Year && from.Month == last.Month {
			return monthWords(from)
		}
		return monthWords(from) + " to " + monthWords(last)
	case from == last:
		return dayWords(from)
	}
	return dayWords(from) + " to " + dayWords(last)
}

func startWords(d Date) string {
	switch {
	case d.Day != 1:
		return dayWords(d)
	case d.Month != 1:
		return monthWords(d)
	}
	return fmt.Sprint(d.Year)
}

func endWords(to Date) string {
	if to.Day == 1 {
		return monthWords(to.Add(0, 0, -1))
	}
	return dayWords(to.Add(0, 0, -1))
}

func monthWords(d Date) string { return fmt.Sprintf("%v %d", d.Month, d.Year) }

func dayWords(d Date) string { return fmt.Sprintf("%d %v %d", d.Day, d.Month, d.Year) }

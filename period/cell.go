package period

import (
	"strconv"
	"strings"
	"time"

	"claimcheck/token"
)

// bareYear reads a year alone, which in a cell may be further back than in prose.
func bareYear(_ Calendar, s string) (Period, bool) {
	y, n, ok := plainDigits(s)
	return YearOf(y), ok && n == 4 && plausibleYear(y)
}

// toDate reads a running total.
func toDate(_ Calendar, s string) (Period, bool) {
	s = strings.ToLower(s)
	return Period{Grain: ToDate}, s == "to date" || s == "cumulative" || strings.HasSuffix(s, " to date") && !strings.HasPrefix(s, "year")
}

// interval reads "2020-04/2020-07", where both ends are meant with all their
// days, and the open "2016/..". "2019/2020" is a year across two.
func interval(c Calendar, s string) (Period, bool) {
	first, last, ok := strings.Cut(s, "/")
	if !ok || strings.Contains(last, "/") || first == ".." && last == ".." {
		return Period{}, false
	}
	if len(first) == 4 && len(last) == 4 {
		a, _, ok1 := plainDigits(first)
		b, _, ok2 := plainDigits(last)
		if ok1 && ok2 && b <= a+1 {
			return Period{}, false
		}
	}
	from, ok1 := endOfInterval(c, first)
	to, ok2 := endOfInterval(c, last)
	if !ok1 || !ok2 || !to.To.IsZero() && !from.From.Before(to.To) {
		return Period{}, false
	}
	p := Period{from.From, to.To, Span}
	p.Grain = grainOf(p)
	return p, true
}

func endOfInterval(c Calendar, s string) (Period, bool) {
	if s == ".." {
		return Period{}, true
	}
	for _, form := range []func(Calendar, string) (Period, bool){bareYear, isoMonth} {
		if p, ok := form(c, s); ok {
			return p, true
		}
	}
	t, err := time.Parse(time.DateOnly, s)
	return DayOf(DateOf(t)), err == nil
}

// grainOf is the grain of a stretch that is just one unit of the calendar.
func grainOf(p Period) Grain {
	if p.From.IsZero() || p.To.IsZero() {
		return Span
	}
	for _, g := range []Grain{Day, Week, Month, Quarter, Half, Year} {
		if enclosing(g, p.From).Same(p) {
			return g
		}
	}
	if p.From.Day == 1 && p.From.Add(1, 0, 0) == p.To {
		return Year // the year to March 2021
	}
	return Span
}

// isoMonth reads 2022-08 and 2022/08.
func isoMonth(_ Calendar, s string) (Period, bool) {
	if len(s) != 7 || s[4] != '-' && s[4] != '/' {
		return Period{}, false
	}
	year, _, ok1 := plainDigits(s[:4])
	month, _, ok2 := plainDigits(s[5:])
	if !ok1 || !ok2 || !plausibleYear(year) || monthNumber(month) == 0 || s[4] == '/' && month == (year+1)%100 {
		return Period{}, false
	}
	return MonthOf(year, time.Month(month)), true
}

// monthBeforeYear reads 08.2022, 08/2022 and 8/2022. With a point both digits of the month
// are written, or it is a number.
func monthBeforeYear(_ Calendar, s string) (Period, bool) {
	n := len(s) - len("/2022")
	if n < 1 || n > 2 || s[n] != '/' && (s[n] != '.' || n != 2) {
		return Period{}, false
	}
	month, _, ok1 := plainDigits(s[:n])
	year, _, ok2 := plainDigits(s[n+1:])
	if !ok1 || !ok2 || !plausibleYear(year) || monthNumber(month) == 0 {
		return Period{}, false
	}
	return MonthOf(year, time.Month(month)), true
}

// monthAndShortYear reads Aug-22, Aug 22 and Aug'22: in a cell, other than in a
// sentence, the two digits are a year.
func monthAndShortYear(_ Calendar, s string) (Period, bool) {
	n := len(s)
	if n < 5 {
		return Period{}, false
	}
	month := lookUp(strings.TrimRight(s[:n-2], " -/.'’"))
	year, err := strconv.Atoi(s[n-2:])
	if month.kind != monthWord || err != nil || year < 0 || s[n-2] == '+' || letters(s[n-3]) {
		return Period{}, false
	}
	return MonthOf(fullYear(year), time.Month(month.value)), true
}

func letters(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// yearAndMonth reads 2022 AUG and 2022-May.
func yearAndMonth(_ Calendar, s string) (Period, bool) {
	if len(s) < 8 {
		return Period{}, false
	}
	year, _, ok := plainDigits(s[:4])
	month := lookUp(strings.TrimLeft(s[4:], " -/"))
	return MonthOf(year, time.Month(month.value)), ok && plausibleYear(year) && month.kind == monthWord
}

// quartersInRoman are how the offices of several countries number quarters.
var quartersInRoman = map[string]int{"I": 1, "II": 2, "III": 3, "IV": 4}

// statistical reads the codes of statistical offices: 2023M08, 2024Q3, 2024QIV, 2024T3,
// 2024-S1, 2020-W15, 2019A.
func statistical(_ Calendar, s string) (Period, bool) {
	if len(s) < 5 {
		return Period{}, false
	}
	year, _, ok := plainDigits(s[:4])
	code := strings.TrimPrefix(strings.TrimPrefix(s[4:], "-"), " ")
	if !ok || !plausibleYear(year) || code == "" {
		return Period{}, false
	}
	if code == "A" {
		return YearOf(year), true
	}
	if quarter := quartersInRoman[code[1:]]; quarter > 0 && (code[0] == 'Q' || code[0] == 'T') {
		return quarterOf(year, quarter), true
	}
	n, digits, ok := plainDigits(code[1:])
	if !ok || digits > 2 || n == 0 {
		return Period{}, false
	}
	switch code[0] | 0x20 {
	case 'm':
		return MonthOf(year, time.Month(n)), n <= 12
	case 'q', 't':
		return quarterOf(year, n), n <= 4
	case 's', 'h':
		return halfOf(year, n), n <= 2
	case 'w':
		week := weekOf(On(year, 1, 4).Add(0, 0, 7*(n-1)))
		return week, n <= 52 || n == 53 && week.From.Add(0, 0, 3).Year == year
	}
	return Period{}, false
}

// spoken reads what a sentence would say: the scanner must make one time of the
// whole cell, and one that needs no publication date.
func spoken(c Calendar, s string) (Period, bool) {
	var room [8]token.Token
	toks := token.Split(room[:0], s)
	first := 0
	if len(toks) > 1 && lookUp(toks[0].In(s)).kind == article {
		first = 1
	}
	matches := c.Scan(s, toks, Date{})
	if len(matches) != 1 {
		return Period{}, false
	}
	m := matches[0]
	whole := m.First == first && m.Last == len(toks)
	return m.Named, whole && !m.Relative && !m.Clock && !m.Recurring && !m.Named.IsZero()
}

// monthOfCode reads MO012023, as the statistical office of South Africa heads its columns.
func monthOfCode(c Calendar, s string) (Period, bool) {
	code, ok := strings.CutPrefix(s, "MO")
	if !ok || len(code) != len("012023") {
		return Period{}, false
	}
	return isoMonth(c, code[2:]+"-"+code[:2])
}

// oneDay reads what only a date column would write.
func oneDay(_ Calendar, s string) (Period, bool) {
	d, err := ReadDate(s)
	return DayOf(d), err == nil
}

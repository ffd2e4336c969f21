package figures

import (
	"math"
	"strconv"
	"strings"
	"time"
)

// show is a stored number as the cell shows it, and the number itself where that
// is another one. A number that is no date in a cell for dates is shown as it is.
func (f numberFormat) show(stored string, since serialDates) (shown, exact string) {
	x, err := strconv.ParseFloat(stored, 64)
	if err != nil || math.IsInf(x, 0) || math.IsNaN(x) {
		return stored, ""
	}
	switch f.kind {
	case generalFormat:
		return plainNumber(x), ""
	case dateFormat:
		if t, ok := since.date(x); ok {
			return t.Format(f.layout), ""
		}
		return plainNumber(x), ""
	case percentFormat:
		x = toDecimal(x * 100)
	}
	x = toDecimal(x / math.Pow(1000, float64(f.thousands)))
	shown = rounded(plainNumber(x), f.least, f.most)
	if y, err := strconv.ParseFloat(shown, 64); err != nil || y != x {
		exact = plainNumber(x)
	}
	switch {
	case f.kind == percentFormat:
		shown += "%"
	case f.scale != "":
		return shown + " " + f.scale, ""
	}
	return shown, exact
}

// toDecimal takes away what binary fractions add behind the fifteenth digit,
// which is as many as a spreadsheet keeps.
func toDecimal(x float64) float64 {
	y, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'e', 14, 64), 64)
	return y
}

func plainNumber(x float64) string { return strconv.FormatFloat(toDecimal(x), 'f', -1, 64) }

// rounded is a decimal to some places, halves away from zero.
func rounded(decimal string, least, most int) string {
	whole, fraction, _ := strings.Cut(decimal, ".")
	if len(fraction) > most {
		up := fraction[most] >= '5'
		fraction = fraction[:most]
		if up {
			whole, fraction = addOne(whole, fraction)
		}
	}
	for len(fraction) > least && strings.HasSuffix(fraction, "0") {
		fraction = fraction[:len(fraction)-1]
	}
	fraction += strings.Repeat("0", max(0, least-len(fraction)))
	if fraction != "" {
		whole += "." + fraction
	}
	if strings.Trim(whole, "-0.") == "" {
		whole = strings.TrimPrefix(whole, "-")
	}
	return whole
}

// addOne adds one to the last place of a decimal, away from zero.
func addOne(whole, fraction string) (string, string) {
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	digits := []byte(whole + fraction)
	i := len(digits) - 1
	for ; i >= 0 && digits[i] == '9'; i-- {
		digits[i] = '0'
	}
	n := len(whole)
	if i >= 0 {
		digits[i]++
	} else {
		digits, n = append([]byte{'1'}, digits...), n+1
	}
	return sign + string(digits[:n]), string(digits[n:])
}

// serialDates are dates as sheets store them: days since the end of 1899, or in
// some old workbooks since 1904.
type serialDates struct{ from1904 bool }

func (s serialDates) date(x float64) (time.Time, bool) {
	const lastDay = 2958465 // in the year 9999
	if x < 1 || x > lastDay {
		return time.Time{}, false
	}
	start := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	switch {
	case s.from1904:
		start = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	case x < 61:
		start = start.AddDate(0, 0, 1) // the first spreadsheets thought that 1900 was a leap year
	}
	return start.AddDate(0, 0, int(x)), true
}

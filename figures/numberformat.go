package figures

import (
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"
)

// A numberFormat is how a cell of a sheet shows the number that it stores.
type numberFormat struct {
	kind        formatKind
	least, most int    // decimals that are shown
	thousands   int    // how often the number is divided by a thousand
	scale       string // what then stands behind it: "million"
	layout      string // of dates, as package time writes it
}

type formatKind uint8

const (
	generalFormat formatKind = iota // as many digits as there are
	decimalFormat
	percentFormat
	dateFormat
)

// builtIn is the code of every format that files name by number alone.
var builtIn = map[int]string{
	1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%",
	14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 22: "yyyy-mm-dd h:mm",
	37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00", 41: "#,##0", 42: "#,##0", 43: "#,##0.00", 44: "#,##0.00",
}

func formatOfStyle(style *excelize.Style) numberFormat {
	if style.CustomNumFmt != nil {
		return readFormat(*style.CustomNumFmt)
	}
	return readFormat(builtIn[style.NumFmt])
}

// readFormat takes a format code apart: "#,##0.0", "0.00%", "mmm-yy". Of codes
// with several parts the first counts, which is that of positive numbers.
func readFormat(code string) numberFormat {
	signs, literal := bareFormat(code)
	lower := strings.ToLower(signs)
	switch {
	case strings.ContainsAny(signs, "0#?") && strings.ContainsAny(lower, "e/@"), signs == "", strings.Contains(lower, "general"):
		return numberFormat{}
	case !strings.ContainsAny(signs, "0#?"):
		return readDateFormat(lower)
	}
	f := numberFormat{kind: decimalFormat}
	if strings.Contains(signs, "%") {
		f.kind = percentFormat
	}
	whole, decimals, _ := strings.Cut(signs, ".")
	for _, sign := range decimals {
		switch sign {
		case '0', '?':
			f.least, f.most = f.most+1, f.most+1
		case '#':
			f.most++
		}
	}
	last := strings.TrimRight(whole, "% ")
	if decimals != "" {
		last = strings.TrimRight(signs, "% ")
	}
	for strings.HasSuffix(last, ",") {
		last = last[:len(last)-1]
		f.thousands++
	}
	if f.thousands > 0 {
		f.scale = scaleWords[strings.ToLower(strings.TrimSpace(literal))]
	}
	return f
}

// scaleWords are what formats that divide write behind the number.
var scaleWords = map[string]string{"k": "thousand", "m": "million", "mn": "million", "million": "million", "bn": "billion", "b": "billion", "billion": "billion"}

// bareFormat parts the signs of the first part of a code from what it writes as
// it is. Colours, conditions and currencies in square brackets are neither.
func bareFormat(code string) (signs, literal string) {
	var s, l strings.Builder
	for i := 0; i < len(code) && code[i] != ';'; i++ {
		switch c := code[i]; c {
		case '"':
			end := strings.IndexByte(code[i+1:], '"')
			if end < 0 {
				return s.String(), l.String()
			}
			l.WriteString(code[i+1 : i+1+end])
			i += 1 + end
		case '\\', '_', '*':
			i++
		case '[':
			end := strings.IndexByte(code[i:], ']')
			if end < 0 {
				return s.String(), l.String()
			}
			i += end
		default:
			s.WriteByte(c)
		}
	}
	return s.String(), l.String()
}

// readDateFormat reads a code without digits. Dates are shown as ISO dates, since
// the order of day and month is a matter of the reader's country; a month of a
// year is shown as its letters say.
func readDateFormat(code string) numberFormat {
	hasDay, hasMonth, hasYear := strings.Contains(code, "d"), strings.Contains(code, "m"), strings.Contains(code, "y")
	f := numberFormat{kind: dateFormat}
	switch {
	case hasDay:
		f.layout = time.DateOnly
	case hasYear && hasMonth:
		f.layout = "2006-01"
		if strings.Contains(code, "mmm") {
			month, year, joint := "Jan", "06", " "
			if strings.Contains(code, "mmmm") {
				month = "January"
			}
			if strings.Contains(code, "yyyy") {
				year = "2006"
			}
			if strings.Contains(code, "-") {
				joint = "-"
			}
			f.layout = month + joint + year
		}
	case hasYear:
		f.layout = "2006"
	default:
		return numberFormat{} // a time of day, or a month without its year
	}
	return f
}

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

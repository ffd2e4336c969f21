package figures

import (
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
		f.scale = scaleOf(literal)
	}
	return f
}

// scaleOf is what a format that divides writes behind the number: "m" is million.
func scaleOf(literal string) string {
	word := strings.ToLower(strings.TrimSpace(literal))
	power := max(unitWords()["scale"][word], unitWords()["money"][word])
	return map[int]string{3: "thousand", 6: "million", 9: "billion"}[power]
}

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

package period

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// Tables have less room than sentences, and write times as no sentence does: "YE Jun-22",
// "1Q24", "2023-24 Q2", "Jun Qtr 2024". Each form here is written out and read as what it
// stands for.

// shortWords are the words that tables leave letters out of, in small letters, and what
// they stand for; what a table says before a time and adds nothing stands for nothing.
var shortWords = map[string]string{
	"ye": "year to", "y/e": "year to", "yr": "year", "qtr": "quarter", "qtr.": "quarter", "wk": "week",
	"ay": "academic year", "sy": "school year", "12m": "12 months", "mths": "months", "fye": "fy", "cy": "",
}

// shortened reads a cell whose words are cut short: "YE Jun 2022", "y/e March 22", "Year ending
// Mar-22", "Jun Qtr 2024", "As at 31 March 2024".
func shortened(c Calendar, s string) (Period, bool) {
	lower := strings.ToLower(s)
	for _, before := range [...]string{"as at ", "as of ", "as on ", "position at ", "census "} {
		if rest, ok := strings.CutPrefix(lower, before); ok {
			return c.fullForm(rest)
		}
	}
	if rest, ok := strings.CutSuffix(lower, " census"); ok {
		return c.fullForm(rest)
	}
	words := strings.Fields(lower)
	written := false
	if len(words) == 1 {
		at := max(strings.IndexAny(lower, "0123456789"), 0)
		if _, ok := shortWords[lower[:at]]; ok {
			words = []string{lower[:at], lower[at:]} // "AY2023/24"
		}
	}
	for i, word := range words {
		if full, ok := shortWords[word]; ok {
			words[i], written = full, true
		} else if month := lookUp(word); month.kind == monthWord {
			words[i] = time.Month(month.value).String()
		}
	}
	if len(words) > 2 && words[0] == "year" && (words[1] == "ending" || words[1] == "ended") {
		words[1], written = "to", true
	}
	if len(words) == 4 && words[0] == "financial" && words[1] == "year" && (words[2] == "ending" || words[2] == "ended") {
		words, written = []string{"fy", words[3]}, true // called by the year in which it ends
	}
	if len(words) == 0 {
		return Period{}, false
	}
	last := len(words) - 1
	month, ok := monthAndShortYear(c, words[last])                                      // "Mar-22" is no month of a sentence
	parted, isParted := monthAndShortYear(c, strings.Join(words[max(0, last-1):], " ")) // "Mar 22"
	if !written && (!ok && !isParted || !slices.Contains(words, "to")) {
		return Period{}, false
	}
	switch {
	case ok:
		words[last] = month.From.Month.String() + " " + strconv.Itoa(month.From.Year)
	case isParted && last > 0:
		words[last] = strconv.Itoa(parted.From.Year)
	}
	return c.fullForm(strings.TrimSpace(strings.Join(words, " ")))
}

// fromYearToYear reads years that run across two with nothing between them but a dash: "2015/16-2017/18".
func fromYearToYear(c Calendar, s string) (Period, bool) {
	for _, dash := range [...]string{"-", "–"} {
		for at := range len(s) - len(dash) {
			if first, last := s[:at], s[at+len(dash):]; s[at:at+len(dash)] == dash && acrossTwo(first) && acrossTwo(last) {
				return c.fullForm(first + " to " + last)
			}
		}
	}
	return Period{}, false
}

// weekOfYear reads "Week 12 2024", "wk 12, 2024" and "2024 Week 12", as ISO 8601 counts.
func weekOfYear(c Calendar, s string) (Period, bool) {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return r == ' ' || r == ',' })
	if len(words) != 3 {
		return Period{}, false
	}
	if words[0] != "week" && words[0] != "wk" {
		words = append(words[1:], words[0])
	}
	if words[0] != "week" && words[0] != "wk" || len(words[1]) > 2 || len(words[2]) != 4 {
		return Period{}, false
	}
	return statistical(c, words[2]+"-W"+words[1])
}

// yearThenQuarter reads "2022 3rd quarter", "2022 Quarter 3", "2022 3Q" and "2022 1H".
func yearThenQuarter(c Calendar, s string) (Period, bool) {
	year, part, ok := strings.Cut(s, " ")
	if y, n, isYear := plainDigits(year); !ok || !isYear || n != 4 || !plausibleYear(y) {
		return Period{}, false
	}
	switch lower := strings.ToLower(strings.TrimSpace(part)); {
	case strings.HasSuffix(lower, " quarter"), strings.HasPrefix(lower, "quarter "):
		return spoken(c, part+" "+year)
	case len(lower) == len("3q") && (lower[1] == 'q' || lower[1] == 'h'):
		return partBeforeYear(c, strings.TrimSpace(part)+" "+year)
	}
	return Period{}, false
}

// fromDayToDay reads "01 Apr 2023 - 30 Jun 2023", both days included.
func fromDayToDay(_ Calendar, s string) (Period, bool) {
	for _, joint := range [...]string{" - ", " – ", " to "} {
		first, last, ok := strings.Cut(s, joint)
		if !ok {
			continue
		}
		from, err1 := ReadDate(first)
		to, err2 := ReadDate(last)
		if err1 != nil || err2 != nil || !from.Before(to) {
			return Period{}, false
		}
		p := Period{From: from, To: to.Add(0, 0, 1), Grain: Span}
		p.Grain = grainOf(p)
		return p, true
	}
	return Period{}, false
}

// fullForm reads a time that is written out.
func (c Calendar) fullForm(s string) (Period, bool) {
	if p, ok := bareYear(c, s); ok {
		return p, true
	}
	if p, ok := spoken(c, s); ok {
		return p, true
	}
	return oneDay(c, s)
}

// partBeforeYear reads a part of a year with two digits of the year, or with its letter
// behind its number: "1Q24", "Q1-24", "Q1 24", "1H 2024", "H2'23".
func partBeforeYear(_ Calendar, s string) (Period, bool) {
	if len(s) < len("1Q24") || len(s) > len("Q1 2024") {
		return Period{}, false
	}
	letter, number := s[0]|0x20, s[1]
	if letter >= '0' && letter <= '9' {
		letter, number = s[1]|0x20, s[0]
	}
	rest := strings.TrimLeft(s[2:], " -/'’")
	year, digits, ok := plainDigits(rest)
	if !ok || digits != 2 && digits != 4 || digits != len(rest) || digits == 4 && !plausibleYear(year) {
		return Period{}, false
	}
	if digits == 2 {
		year = fullYear(year)
	}
	switch n := int(number - '0'); {
	case letter == 'q' && n >= 1 && n <= 4:
		return quarterOf(year, n), true
	case letter == 'h' && n >= 1 && n <= 2:
		return halfOf(year, n), true
	}
	return Period{}, false
}

// behindFiscalYear reads a part of a year that runs across two, where the part stands behind
// the year, "2023-24 Q2", "FY2023/24 H1", or the months before it, "Apr-Jun 2024-25".
func behindFiscalYear(c Calendar, s string) (Period, bool) {
	first, last, ok := strings.Cut(s, " ")
	if !ok {
		return Period{}, false
	}
	last = strings.TrimSpace(last)
	if len(last) == 2 && (last[0]|0x20 == 'q' || last[0]|0x20 == 'h') {
		if !acrossTwo(strings.TrimPrefix(strings.ToUpper(first), "FY")) {
			return Period{}, false
		}
		return spoken(c, last+" "+strings.TrimPrefix(strings.ToUpper(first), "FY"))
	}
	at := strings.LastIndexByte(s, ' ')
	months, year := s[:at], s[at+1:]
	if opening, _, _ := strings.Cut(strings.ToLower(months), "-"); !acrossTwo(year) || lookUp(opening).kind != monthWord {
		return Period{}, false
	}
	whole, ok := spoken(c, "FY "+year)
	if !ok {
		return Period{}, false
	}
	for y := whole.From.Year; y <= whole.From.Year+1; y++ {
		if p, ok := spoken(c, months+" "+strconv.Itoa(y)); ok && p.Grain != FiscalYear && whole.Contains(p) && !p.Same(whole) {
			return p, true
		}
	}
	return Period{}, false
}

// acrossTwo reports whether a word names two years of which one follows the other: "2023-24",
// "2023/2024".
func acrossTwo(s string) bool {
	if len(s) != len("2023-24") && len(s) != len("2023-2024") || s[4] != '-' && s[4] != '/' {
		return false
	}
	from, _, ok1 := plainDigits(s[:4])
	to, _, ok2 := plainDigits(s[5:])
	return ok1 && ok2 && plausibleYear(from) && to%100 == (from+1)%100
}

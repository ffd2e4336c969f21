package period

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"claimcheck/token"
)

var errNoDate = errors.New(`expected a day such as "2020-07-02", "2 July 2020" or "02/07/2020"`)

// ReadDate reads one day, as a column of dates or the metadata of an article
// has it: "2020-07-02", "2 July 2020", "02/07/2020" with the day first,
// "31/07/20 11:00:00", "Thu, 2 July 2020", a timestamp of RFC 3339. Of a
// timestamp it is the day where the writer was. "30 June 2023 staff" is more than
// a day, and none.
func ReadDate(cell string) (Date, error) {
	s := strings.TrimSpace(cell)
	if len(s) > longestCell {
		return Date{}, fmt.Errorf("%.20q… is too long: %w", s, errNoDate)
	}
	if day, ok := dayInDigits(s); ok {
		return day, nil
	}
	var room [8]token.Token
	toks := token.Split(room[:0], s)
	var day Date
	behind := toks
	for _, m := range Scan(s, toks, Date{}) {
		behind = toks[m.Last:]
		switch {
		case m.Clock:
			behind = nil // its zone may follow
		case day.IsZero() && m.First == 0 && m.Named.Grain == Day && !m.Relative:
			day = m.Named.From
		default:
			return Date{}, misread{s, errNoDate}
		}
	}
	isWord := func(t token.Token) bool { return t.Kind != token.Mark }
	if day.IsZero() || slices.ContainsFunc(behind, isWord) {
		return Date{}, misread{s, errNoDate}
	}
	return day, nil
}

// dayInDigits reads a day by the layouts of computers, which all begin with a digit.
func dayInDigits(s string) (Date, bool) {
	if s == "" || s[0] < '0' || '9' < s[0] {
		return Date{}, false
	}
	for _, layout := range []string{time.DateOnly, time.RFC3339, "2006-01-02T15:04:05", "20060102"} {
		if t, err := time.Parse(layout, s); err == nil && plausibleYear(t.Year()) {
			return DateOf(t), true
		}
	}
	if t, err := time.Parse("2-Jan-06", strings.ReplaceAll(s, " ", "-")); err == nil {
		return On(fullYear(t.Year()%100), t.Month(), t.Day()), true
	}
	return Date{}, false
}

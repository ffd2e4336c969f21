package period

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"time"

	"claimcheck/embedded"
	"claimcheck/token"
)

//go:embed holidays.tsv
var holidaysTable string

// A holiday is a day that has a name in place of its date.
type holiday struct {
	words   []string // without a possessive, as the tokens of its name stand
	month   time.Month
	day     int          // of the month; or
	weekday time.Weekday // on such a day,
	nth     int          // the nth of the month, from its end if negative; 0 if day is given
}

// in is the day of the holiday in a year.
func (h holiday) in(year int) Date {
	switch {
	case h.nth > 0:
		first := On(year, h.month, 1)
		return onOrAfter(first, h.weekday).Add(0, 0, 7*(h.nth-1))
	case h.nth < 0:
		last := On(year, h.month+1, 0)
		return onOrBefore(last, h.weekday).Add(0, 0, 7*(h.nth+1))
	}
	return On(year, h.month, h.day)
}

// onOrBefore is the last such weekday up to the day.
func onOrBefore(d Date, w time.Weekday) Date {
	return d.Add(0, 0, -(int(d.Time().Weekday()-w)+7)%7)
}

// onOrAfter is the first such weekday from the day.
func onOrAfter(d Date, w time.Weekday) Date {
	return d.Add(0, 0, (int(w-d.Time().Weekday())+7)%7)
}

// holidays are the rows of the table by their first word, the longer before the
// shorter.
var holidays = mustReadHolidays(holidaysTable)

func mustReadHolidays(table string) map[string][]holiday {
	m := map[string][]holiday{}
	for row := range embedded.Rows(table, 3, 3) {
		h, err := readHoliday(row)
		if err != nil {
			panic("period: holidays.tsv: " + err.Error())
		}
		m[h.words[0]] = append(m[h.words[0]], h)
	}
	return m
}

func readHoliday(cells []string) (holiday, error) {
	var h holiday
	for _, t := range token.Split(nil, cells[0]) {
		h.words = append(h.words, t.In(cells[0]))
	}
	month, err := strconv.Atoi(cells[1])
	if h.month = monthNumber(month); err != nil || h.month == 0 || len(h.words) == 0 {
		return holiday{}, fmt.Errorf("%q has no name or no month from 1 to 12", cells)
	}
	weekday, nth, found := strings.Cut(cells[2], " ")
	if !found {
		h.day, err = strconv.Atoi(cells[2])
		return h, err
	}
	h.weekday = time.Weekday(lookUp(weekday).value)
	h.nth, err = strconv.Atoi(nth)
	return h, err
}

// holiday reads "Boxing Day", "Christmas 2021", "Christmas last year". Without
// a year it is the most recent one, or the next where the text looks ahead.
func (s *scanner) holiday(i int) (reading, bool) {
	if !s.capital(i) {
		return reading{}, false
	}
	for _, h := range holidays[s.toks[i].In(s.text)] {
		next, ok := s.spells(i, h.words)
		if !ok {
			continue
		}
		year, after, relative := s.yearAfter(next)
		r := reading{next: after, relative: relative || year == 0, day: true}
		switch {
		case year != 0:
			r.period = DayOf(h.in(year))
		case !s.published.IsZero():
			r.period = DayOf(s.nearHoliday(i, next, h))
		}
		return r, true
	}
	return reading{}, false
}

func (s *scanner) nearHoliday(i, next int, h holiday) Date {
	d := h.in(s.published.Year)
	switch ahead := s.looksAhead(i, next); {
	case ahead && d.Before(s.published):
		return h.in(s.published.Year + 1)
	case !ahead && s.published.Before(d):
		return h.in(s.published.Year - 1)
	}
	return d
}

// spells reports whether the words stand at token i, with either apostrophe.
func (s *scanner) spells(i int, words []string) (next int, ok bool) {
	for _, w := range words {
		if !s.is(i, w) && !(w == "'s" && s.is(i, "’s")) && !(w == "'" && s.mark(i) == '’') {
			return i, false
		}
		i++
	}
	return i, true
}

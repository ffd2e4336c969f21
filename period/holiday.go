package period

import (
	_ "embed"
	"fmt"
	"slices"
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
	words     []string // as the tokens of its name stand
	capitals  bool     // the name is one only with capitals: "New Year", "May Day"
	countries []string // where it is that day; everywhere else if there are none
	rule      rule
}

// A rule finds the day of a holiday in a year.
type rule struct {
	month   time.Month   // 0 for a holiday that goes with Easter
	day     int          // of the month, or after Easter Sunday; or
	weekday time.Weekday // on such a day,
	nth     int          // the nth of the month, from its end if negative; 0 if day is given
}

// in is the day in a year.
func (r rule) in(year int) Date {
	switch {
	case r.month == 0:
		return easter(year).Add(0, 0, r.day)
	case r.nth > 0:
		first := On(year, r.month, 1)
		return onOrAfter(first, r.weekday).Add(0, 0, 7*(r.nth-1))
	case r.nth < 0:
		last := On(year, r.month+1, 0)
		return onOrBefore(last, r.weekday).Add(0, 0, 7*(r.nth+1))
	}
	return On(year, r.month, r.day)
}

// latest is the last such day up to the day d.
func (r rule) latest(d Date) Date {
	if day := r.in(d.Year); !d.Before(day) {
		return day
	}
	return r.in(d.Year - 1)
}

// next is the first such day from the day d.
func (r rule) next(d Date) Date {
	if day := r.in(d.Year); !day.Before(d) {
		return day
	}
	return r.in(d.Year + 1)
}

// easter is Easter Sunday of the western churches, by Butcher's rule for the
// Gregorian calendar.
func easter(year int) Date {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	month := (h + l - 7*m + 90) / 25
	return On(year, time.Month(month), (h+l-7*m+33*month+19)%32)
}

// onOrBefore is the last such weekday up to the day.
func onOrBefore(d Date, w time.Weekday) Date {
	return d.Add(0, 0, -(int(d.Time().Weekday()-w)+7)%7)
}

// onOrAfter is the first such weekday from the day.
func onOrAfter(d Date, w time.Weekday) Date {
	return d.Add(0, 0, (int(w-d.Time().Weekday())+7)%7)
}

// A holidayTable holds the holidays by the first word of their names in small
// letters, the longer before the shorter.
type holidayTable struct {
	byWord map[string][]holiday
	starts [26]uint32 // by the first letter: a bit for each length that such a word has
}

var holidays = mustReadHolidays(holidaysTable)

func mustReadHolidays(table string) holidayTable {
	t := holidayTable{byWord: map[string][]holiday{}}
	for row := range embedded.Rows(table, 3, 4) {
		h, err := readHoliday(row)
		if err != nil {
			panic("period: holidays.tsv: " + err.Error())
		}
		t.add(h)
		if bare := strings.ReplaceAll(row[0], "'", ""); bare != row[0] {
			h.words = wordsOf(bare) // "mothers day"
			t.add(h)
		}
	}
	return t
}

func (t *holidayTable) add(h holiday) {
	first := strings.ToLower(h.words[0])
	t.byWord[first] = append(t.byWord[first], h)
	t.starts[first[0]-'a'] |= 1 << len(first)
}

func wordsOf(text string) []string {
	var words []string
	for _, t := range token.Split(nil, text) {
		words = append(words, t.In(text))
	}
	return words
}

func readHoliday(cells []string) (holiday, error) {
	h := holiday{countries: strings.Fields(cells[3]), capitals: cells[0] != strings.ToLower(cells[0]), words: wordsOf(cells[0])}
	month, _ := strconv.Atoi(cells[1]) // no number is no month
	if h.rule.month = monthNumber(month); h.rule.month == 0 && cells[1] != "easter" || len(h.words) == 0 {
		return holiday{}, fmt.Errorf("%q has no name or no month from 1 to 12", cells)
	}
	weekday, nth, found := strings.Cut(cells[2], " ")
	var err error
	if found {
		h.rule.weekday = time.Weekday(lookUp(weekday).value)
		h.rule.nth, err = strconv.Atoi(nth)
	} else {
		h.rule.day, err = strconv.Atoi(cells[2])
	}
	return h, err
}

// startingWith are the holidays whose name starts with the word.
func (t *holidayTable) startingWith(word string) []holiday {
	if len(word) > longestWord {
		return nil
	}
	if i := word[0] | 0x20 - 'a'; i >= 26 || t.starts[i]&(1<<len(word)) == 0 {
		return nil
	}
	var lower [longestWord]byte
	return t.byWord[string(lowered(&lower, word))]
}

// holidayAt finds the longest name of a holiday at token i, and the rule by
// which the calendar keeps it.
func (s *scanner) holidayAt(i int) (r rule, next int, ok bool) {
	if i >= len(s.toks) || s.toks[i].Kind != token.Word {
		return rule{}, i, false
	}
	for _, h := range holidays.startingWith(s.toks[i].In(s.text)) {
		end, spelled := s.spells(i, h.words)
		if !spelled || h.capitals && (!s.capital(i) && !s.isHolidaySmall(i, end) || s.strangeName(i-1)) || end < next {
			continue
		}
		kept := slices.Contains(h.countries, s.calendar().Country)
		if kept || len(h.countries) == 0 && end > next {
			r, next, ok = h.rule, end, true
		}
	}
	return r, next, ok
}

// isHolidaySmall reports whether a name that asks for capitals is that of a day in
// small letters too: "before new year", but not "after new year rules".
func (s *scanner) isHolidaySmall(i, next int) bool {
	return s.link(i-1).isOneOf(before, after, until, since, by) && s.endsDay(next)
}

// holiday reads "Boxing Day", "Christmas 2021", "Christmas last year". Without
// a year it is the most recent one, or the next where the text looks ahead.
func (s *scanner) holiday(i int) (reading, bool) {
	rule, next, ok := s.holidayAt(i)
	if !ok {
		return reading{}, false
	}
	year, after, relative := s.yearAfter(next)
	r := reading{next: after, relative: relative || year == 0, day: true}
	switch {
	case year != 0:
		r.period = DayOf(rule.in(year))
	case s.published.IsZero() || relative:
	case s.looksAhead(i, next):
		r.period = DayOf(rule.next(s.published))
	default:
		r.period = DayOf(rule.latest(s.published))
	}
	return r, true
}

// shiftedHoliday reads the holiday of "last Easter", "this Christmas", "next
// Earth Day".
func (s *scanner) shiftedHoliday(i, shift int) (reading, bool) {
	rule, next, ok := s.holidayAt(i)
	r := reading{next: next, relative: true, day: true}
	switch {
	case s.published.IsZero():
	case shift < 0:
		r.period = DayOf(rule.latest(s.published.Add(0, 0, -1)))
	case shift > 0:
		r.period = DayOf(rule.next(s.published.Add(0, 0, 1)))
	default:
		r.period = DayOf(rule.in(s.published.Year))
	}
	return r, ok
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

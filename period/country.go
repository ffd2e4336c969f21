package period

import (
	_ "embed"
	"fmt"
	"strconv"
	"time"

	"claimcheck/embedded"
)

//go:embed calendars.tsv
var calendarsTable string

// A Calendar says how whoever speaks counts time. The zero Calendar is that of
// the United Kingdom, whose fiscal year starts in April; the federal government
// of the United States starts its own in October, Australia in July.
type Calendar struct {
	Country     string     // ISO 3166; whose holidays are meant
	FiscalStart time.Month // when a fiscal year starts; April if it is 0
	MonthFirst  bool       // 3/4/2021 is in March
	South       bool       // spring starts in September
}

// CalendarOf returns the calendar of a country by its ISO 3166 code, the zero
// Calendar for one that no table knows.
func CalendarOf(country string) Calendar { return calendars[country] }

var calendars = mustReadCalendars(calendarsTable)

func mustReadCalendars(table string) map[string]Calendar {
	m := map[string]Calendar{}
	for row := range embedded.Rows(table, 4, 4) {
		c, err := readCalendar(row)
		if err != nil {
			panic("period: calendars.tsv: " + err.Error())
		}
		m[c.Country] = c
	}
	return m
}

func readCalendar(cells []string) (Calendar, error) {
	month, err := strconv.Atoi(cells[1])
	c := Calendar{Country: cells[0], FiscalStart: monthNumber(month), MonthFirst: cells[2] == "month", South: cells[3] == "south"}
	if err != nil || c.FiscalStart == 0 || !c.MonthFirst && cells[2] != "day" || !c.South && cells[3] != "north" {
		return Calendar{}, fmt.Errorf("%q says of no month, of day or month first, of north or south", cells)
	}
	return c, nil
}

// fiscalYearOf is the fiscal year that starts in the year: 2019 for 2019/20.
func (c Calendar) fiscalYearOf(year int) Period {
	start := On(year, c.start(), 1)
	return Period{start, start.Add(1, 0, 0), FiscalYear}
}

// fiscalPartOf is a quarter or half of the fiscal year that starts in the year.
func (c Calendar) fiscalPartOf(year int, grain Grain, part int) Period {
	n := months(grain)
	start := On(year, c.start()+time.Month(n*(part-1)), 1)
	return Period{start, start.Add(0, n, 0), grain}
}

func (c Calendar) start() time.Month {
	if c.FiscalStart < time.January || c.FiscalStart > time.December {
		return time.April
	}
	return c.FiscalStart
}

// acrossStart is when a year starts that is written across two, 2019/20. Where
// the fiscal year is the calendar's, it can be none of those.
func (c Calendar) acrossStart() time.Month {
	if c.start() == time.January {
		return time.April
	}
	return c.start()
}

// season is the season that a word names, as seasonOf counts them: the southern
// spring comes when the north has autumn.
func (c Calendar) season(word int) int {
	if c.South {
		return (word+1)%4 + 1
	}
	return word
}

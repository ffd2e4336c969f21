package period

import (
	"errors"
	"fmt"
	"strings"
)

// Read reads the whole of a table cell or a column header as a period: "2019",
// "2019/20", "2024 Q3", "Aug-22", "2023M08", "2020-04/2020-07", "Nov-Jan
// 2023/24", "Year ending March 2021", "to date".
//

// Of two digits 00 to 49 are years of this century, 50 to 99 of the last. A
// cell that says "2004-05" is the month May 2004, as ISO 8601 writes it;
// ReadColumn knows better where the cells around it show fiscal years. Fiscal
// years are those of the United Kingdom: see Calendar.
func Read(cell string) (Period, error) { return Calendar{}.Read(cell) }

// longestCell bounds what is read as a period: a cell that holds more is prose.
const longestCell = 80

var errNoPeriod = errors.New(`expected a period such as "2019", "2019/20", "2024 Q3", "Aug 2022" or "2020-04/2020-07"`)

// Read is the function Read for a table whose fiscal years are those of c.
func (c Calendar) Read(cell string) (Period, error) {
	s := strings.TrimSpace(cell)
	if s == "" {
		return Period{}, fmt.Errorf("the cell is empty: %w", errNoPeriod)
	}
	if len(s) > longestCell {
		return Period{}, fmt.Errorf("%.20q… is too long: %w", s, errNoPeriod)
	}
	for _, form := range []func(Calendar, string) (Period, bool){bareYear, toDate, interval, isoMonth, monthBeforeYear, monthAndShortYear, yearAndMonth, monthOfCode, statistical, partBeforeYear, behindFiscalYear, spoken, oneDay, yearThenQuarter, fromDayToDay, shortened, fromYearToYear, weekOfYear} {
		if p, ok := form(c, s); ok {
			return p, nil
		}
	}
	return Period{}, misread{s, errNoPeriod}
}

// A misread is a cell that is not what was expected. The words of a header are read one
// after the other to find the period among them, so that few are ever written out.
type misread struct {
	cell     string
	expected error
}

func (m misread) Error() string { return fmt.Sprintf("%q: %v", m.cell, m.expected) }

func (m misread) Unwrap() error { return m.expected }

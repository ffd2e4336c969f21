package period

import (
	"testing"
	"time"
)

func TestContainsAndOverlaps(t *testing.T) {
	since2020, until2020 := Period{From: On(2020, 1, 1)}, Period{To: On(2021, 1, 1)}
	for _, tt := range []struct {
		p, o               Period
		contains, overlaps bool
	}{
		{YearOf(2020), quarterOf(2020, 4), true, true},
		{quarterOf(2020, 4), YearOf(2020), false, true},
		{YearOf(2020), MonthOf(2021, 1), false, false},
		{YearOf(2020), Calendar{}.fiscalYearOf(2020), false, true},
		{since2020, YearOf(2020), true, true},
		{since2020, YearOf(2019), false, false},
		{YearOf(2020), since2020, false, true},
		{until2020, DayOf(On(2020, 12, 31)), true, true},
		{until2020, since2020, false, true},
		{Period{Grain: ToDate}, YearOf(2020), true, true},
	} {
		if got := tt.p.Contains(tt.o); got != tt.contains {
			t.Errorf("%v contains %v: %t, want %t", tt.p, tt.o, got, tt.contains)
		}
		if got := tt.p.Overlaps(tt.o); got != tt.overlaps {
			t.Errorf("%v overlaps %v: %t, want %t", tt.p, tt.o, got, tt.overlaps)
		}
	}
}

func TestCalendarPeriods(t *testing.T) {
	for _, tt := range []struct {
		p    Period
		want string
	}{
		{MonthOf(2023, 12), "2023-12"},
		{quarterOf(2023, 4), "2023-Q4"},
		{halfOf(2023, 2), "2023-07/2023-12"},
		{seasonOf(2023, 4), "2023-12/2024-02"},
		{decadeOf(1990), "1990-01/1999-12"},
		{centuryOf(19), "1800-01/1899-12"},
		{weekOf(On(2024, 1, 1)), "2024-01-01/2024-01-07"},
		{weekOf(On(2023, 12, 31)), "2023-12-25/2023-12-31"},
		{MonthOf(2023, 12).Shift(-1, 2), "2023-02"},
		{Calendar{FiscalStart: time.July}.fiscalYearOf(2019), "2019-07/2020-06"},
		{Period{}, ""},
	} {
		if got := tt.p.String(); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

func TestStepKeepsToTheMonth(t *testing.T) {
	for _, tt := range []struct {
		from  Date
		grain Grain
		n     int
		want  string
	}{
		{On(2023, 3, 31), Month, -1, "2023-02-28"},
		{On(2024, 2, 29), Year, -1, "2023-02-28"},
		{On(2023, 12, 31), Quarter, 1, "2024-03-31"},
		{On(2023, 10, 18), Week, -8, "2023-08-23"},
		{On(2023, 10, 18), Decade, -2, "2003-10-18"},
	} {
		if got, ok := step(tt.from, tt.grain, tt.n); got.String() != tt.want || !ok {
			t.Errorf("%d steps from %v = %v, %t, want %s", tt.n, tt.from, got, ok, tt.want)
		}
	}
	if got, ok := step(On(2023, 10, 18), Century, -20); ok {
		t.Errorf("2,000 years back is %v, want none", got)
	}
}

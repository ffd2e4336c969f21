package period

import (
	"fmt"
	"testing"
	"time"
)

func TestRead(t *testing.T) {
	for _, tt := range []struct{ cell, want string }{
		{"2019", "2019"},
		{" 2019 ", "2019"},
		{"2019-20", "2019-04/2020-03"},
		{"2019/20", "2019-04/2020-03"},
		{"2019–20", "2019-04/2020-03"},
		{"2019/2020", "2019-04/2020-03"},
		{"1999/00", "1999-04/2000-03"},
		{"2009/10", "2009-04/2010-03"},
		{"2009-10", "2009-10"}, // alone it is a month: see TestReadColumn
		{"2014/2019", "2014-01/2019-12"},
		{"2012-15", "2012-01/2015-12"},
		{"2018-2020", "2018-01/2020-12"},
		{"FY2021", "2020-04/2021-03"},
		{"2024 Q3", "2024-Q3"},
		{"2024Q3", "2024-Q3"},
		{"2024-Q3", "2024-Q3"},
		{"Q3 2024", "2024-Q3"},
		{"Q1 2019/20", "2019-Q2"},
		{"2024 S2", "2024-07/2024-12"},
		{"H1 2020", "2020-01/2020-06"},
		{"Aug-22", "2022-08"},
		{"Aug 22", "2022-08"},
		{"Jan-50", "1950-01"},
		{"Dec-49", "2049-12"},
		{"Aug 2022", "2022-08"},
		{"August 2022", "2022-08"},
		{"2022-08", "2022-08"},
		{"2022 AUG", "2022-08"},
		{"08.2022", "2022-08"},
		{"08/2022", "2022-08"},
		{"8/2022", "2022-08"},
		{"2022 MAY", "2022-05"},
		{"2023M08", "2023-08"},
		{"2020-W53", "2020-12-28/2021-01-03"},
		{"1990s", "1990-01/1999-12"},
		{"2020-04/2020-07", "2020-04/2020-07"},
		{"2024-01-01/2024-02-29", "2024-01/2024-02"},
		{"2016/..", "2016-01/.."},
		{"../2019-06", "../2019-06"},
		{"Jun-Aug 2023", "2023-06/2023-08"},
		{"Nov-Jan 2023/24", "2023-11/2024-01"},
		{"Dec-Feb 2023/24", "2023-12/2024-02"},
		{"Nov-Jan 2024", "2023-11/2024-01"},
		{"Aug-Oct 2024", "2024-08/2024-10"},
		{"Apr 2020 - Mar 2021", "2020-04/2021-03"},
		{"Year ending March 2021", "2020-04/2021-03"},
		{"The year to June 2022", "2021-07/2022-06"},
		{"31/03/2021", "2021-03-31"},
		{"03/31/2021", "2021-03-31"},
		{"31-Mar-21", "2021-03-31"},
		{"31 March 2021", "2021-03-31"},
		{"2021-03-31 00:00:00", "2021-03-31"},
		{"winter 2019/20", "2019-12/2020-02"},
		{"YE Jun 2022", "2021-07/2022-06"},
		{"y/e March 22", "2021-04/2022-03"},
		{"Year ending Mar-22", "2021-04/2022-03"},
		{"2023-24 Q2", "2023-Q3"},
		{"FY2023/24 H1", "2023-04/2023-09"},
		{"Apr-Jun 2024-25", "2024-Q2"},
		{"Jan-Mar 2024-25", "2025-Q1"},
		{"1Q24", "2024-Q1"},
		{"Q3 '23", "2023-Q3"},
		{"2H 2022", "2022-07/2022-12"},
		{"Jun Qtr 2024", "2024-Q2"},
		{"As at 31 March 2024", "2024-03-31"},
		{"SY 2023-24", "2023-09/2024-08"},
		{"AY2023/24", "2023-09/2024-08"},
		{"FYE 2019", "2018-04/2019-03"},
		{"Financial year ending 2019", "2018-04/2019-03"},
		{"CY 2019", "2019"},
		{"CY2019", "2019"},
		{"12m to May 2019", "2018-06/2019-05"},
		{"Oct to Dec 21", "2021-Q4"},
		{"2022 2H", "2022-07/2022-12"},
		{"2012/13-2014/15", "2012-04/2015-03"},
		{"2012-13–2014-15", "2012-04/2015-03"},
		{"Week 9 2022", "2022-02-28/2022-03-06"},
		{"2022 wk 9", "2022-02-28/2022-03-06"},
		{"Census 2021", "2021"},
		{"2011 Census", "2011"},
		{"operation to date", "to date"},
		{"to date", "to date"},
		{"Cumulative", "to date"},
	} {
		got, err := Read(tt.cell)
		if err != nil || got.String() != tt.want {
			t.Errorf("Read(%q) = %v, %v, want %s", tt.cell, got, err, tt.want)
		}
	}
}

func TestReadRefuses(t *testing.T) {
	for _, cell := range []string{
		"", "total", "Aug", "last year", "12", "0", "1,234", "20190", "2019.5", "2020-13", "2020-13-01",
		"31/02/2021", "2022Q5", "2023M13", "2021-W53", "2019 and 2020", "2020 people", "2020/2014", "10pm", "../..", "2019-", "5Q24", "Q7-24", "1K24", "YE", "census", "as at", "2023-25 Q2", "Week 54 2022", "Week 9", "2012/13-2014/16", "Fen-Jun 2024-25",
		"the year 2019 was a good one in which nothing else happened that anybody would care to note here",
	} {
		if got, err := Read(cell); err == nil {
			t.Errorf("Read(%q) = %v, want an error", cell, got)
		}
	}
}

func TestReadOtherFiscalYears(t *testing.T) {
	for _, tt := range []struct {
		start time.Month
		cell  string
		want  string
	}{
		{time.October, "2019/20", "2019-10/2020-09"},
		{time.October, "FY2021", "2020-10/2021-09"},
		{time.July, "2019-20", "2019-07/2020-06"},
		{time.July, "Q1 2019/20", "2019-Q3"},
	} {
		got, err := Calendar{FiscalStart: tt.start}.Read(tt.cell)
		if err != nil || got.String() != tt.want {
			t.Errorf("fiscal years from %v: Read(%q) = %v, %v, want %s", tt.start, tt.cell, got, err, tt.want)
		}
	}
}

func TestReadColumn(t *testing.T) {
	for _, tt := range []struct{ cells, want []string }{
		{[]string{"2008-09", "2009-10", "2019-20"}, []string{"2008-04/2009-03", "2009-04/2010-03", "2019-04/2020-03"}},
		{[]string{"2009-09", "2009-10", "2009-11"}, []string{"2009-09", "2009-10", "2009-11"}},
		{[]string{"2009-10", "2009-10"}, []string{"2009-10", "2009-10"}},
		{[]string{"2009-10", "total", "2010-11"}, []string{"2009-04/2010-03", "", "2010-04/2011-03"}},
	} {
		periods, errs := Calendar{}.ReadColumn(tt.cells)
		for i, want := range tt.want {
			if got := periods[i].String(); got != want || (errs[i] != nil) != (want == "") {
				t.Errorf("%q in %q = %q, %v, want %q", tt.cells[i], tt.cells, got, errs[i], want)
			}
		}
	}
}

func TestReadDate(t *testing.T) {
	for _, tt := range []struct{ cell, want string }{
		{"2020-07-02", "2020-07-02"},
		{"20200702", "2020-07-02"},
		{"2 July 2020", "2020-07-02"},
		{"July 2, 2020", "2020-07-02"},
		{"02/07/2020", "2020-07-02"},
		{"2020-07-02T23:30:00+01:00", "2020-07-02"},
		{"24th July 2020", "2020-07-24"},
		{"31/07/20 11:00:00", "2020-07-31"},
		{"31-Jul-20", "2020-07-31"},
		{"Thu, 2 Jul 2020", "2020-07-02"},
		{"2 July 2020, 9.30am BST", "2020-07-02"},
	} {
		got, err := ReadDate(tt.cell)
		if err != nil || got.String() != tt.want {
			t.Errorf("ReadDate(%q) = %v, %v, want %s", tt.cell, got, err, tt.want)
		}
	}
	for _, cell := range []string{"", "2020", "July 2020", "2 July", "yesterday", "30/02/2020", "2 July 2020 and 3 July 2020", "on 2 July 2020", "2 July 2020 staff", "2 July 2020 12"} {
		if got, err := ReadDate(cell); err == nil {
			t.Errorf("ReadDate(%q) = %v, want an error", cell, got)
		}
	}
}

func TestWords(t *testing.T) {
	for _, tt := range []struct{ cell, want string }{
		{"2019", "2019"},
		{"2019/20", "2019/20"},
		{"1999/00", "1999/00"},
		{"2023-08", "August 2023"},
		{"2020-07-02", "2 July 2020"},
		{"2020-Q3", "July to September 2020"},
		{"winter 2019/20", "December 2019 to February 2020"},
		{"Year ending March 2021", "the year to March 2021"},
		{"2020-04/2020-07", "April 2020 to July 2020"},
		{"2014-01/2019-12", "2014 to 2019"},
		{"2020-04-02/2020-05-01", "2 April 2020 to 1 May 2020"},
		{"2020-W02", "the week of 6 January 2020"},
		{"1990s", "the 1990s"},
		{"2016/..", "since 2016"},
		{"../2019-06", "before July 2019"},
		{"to date", "to date"},
	} {
		p, err := Read(tt.cell)
		if err != nil || p.Words() != tt.want {
			t.Errorf("Read(%q).Words() = %q, %v, want %q", tt.cell, p.Words(), err, tt.want)
		}
	}
}

func ExampleRead() {
	p, _ := Read("Nov-Jan 2023/24")
	fmt.Println(p, "is", p.Words())

	_, err := Read("Northampton")
	fmt.Println(err)
	// Output:
	// 2023-11/2024-01 is November 2023 to January 2024
	// "Northampton": expected a period such as "2019", "2019/20", "2024 Q3", "Aug 2022" or "2020-04/2020-07"
}

func ExampleCalendar_Read() {
	washington := Calendar{FiscalStart: time.October}
	p, _ := washington.Read("FY2021")
	fmt.Println(p)
	// Output: 2020-10/2021-09
}

// FuzzRead holds that no cell crashes the reader and that what it reads can be
// printed and read again.
func FuzzRead(f *testing.F) {
	for _, cell := range []string{"2019", "2019-20", "2020-04/2020-07", "Nov-Jan 2023/24", "to date", "2016/..", "Aug-22", "2020-W53", "'90s", "31/07/20 11:00:00"} {
		f.Add(cell)
	}
	f.Fuzz(func(t *testing.T, cell string) {
		if p, err := Read(cell); err == nil {
			if p.IsZero() {
				t.Fatalf("Read(%q) is no period and no error", cell)
			}
			readsBack(t, p)
			p.Words()
		}
		if d, err := ReadDate(cell); err == nil && d.IsZero() {
			t.Fatalf("ReadDate(%q) is no day and no error", cell)
		}
	})
}

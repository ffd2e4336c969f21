package report

import (
	"maps"
	"slices"
	"strings"

	"claimcheck/figures"
	"claimcheck/period"
)

// A reach is which times some series tell of, and how often.
type reach struct {
	first, last period.Period
	grains      map[period.Grain]int // how many periods of each
	months      map[int]int          // how many stretches of so many whole months, which have no other name
	figures     int
	vintages    int // of one figure, at most
	statuses    map[string]int
	published   [2]period.Date // the first and the last day
}

func reachOf(series []*figures.Series) reach {
	r := reach{grains: map[period.Grain]int{}, months: map[int]int{}, statuses: map[string]int{}}
	seen := map[period.Period]bool{}
	for _, s := range series {
		list := s.Figures()
		printings := 0
		for i := range list {
			f := &list[i]
			r.figures++
			if f.Status != "" {
				r.statuses[f.Status]++
			}
			r.publishedOn(f.AsOf)
			switch {
			case i == 0 || !list[i-1].Period.Same(f.Period):
				printings = 1
			case list[i-1].AsOf != f.AsOf:
				printings++
			}
			r.vintages = max(r.vintages, printings)
			if !seen[f.Period] {
				seen[f.Period] = true
				r.at(f.Period)
			}
		}
	}
	return r
}

// at takes in one period.
func (r *reach) at(p period.Period) {
	if p.IsZero() {
		return
	}
	if n := wholeMonths(p); p.Grain == period.Span && n > 0 {
		r.months[n]++
	} else {
		r.grains[p.Grain]++
	}
	if r.first.IsZero() || p.From.Before(r.first.From) || p.From == r.first.From && p.To.Before(r.first.To) {
		r.first = p
	}
	if r.last.IsZero() || r.last.To.Before(p.To) || p.To == r.last.To && r.last.From.Before(p.From) {
		r.last = p
	}
}

func (r *reach) publishedOn(d period.Date) {
	if d.IsZero() {
		return
	}
	if r.published[0].IsZero() || d.Before(r.published[0]) {
		r.published[0] = d
	}
	if r.published[1].Before(d) {
		r.published[1] = d
	}
}

// grainNames are the sizes of periods, the longest first.
var grainNames = []struct {
	grain     period.Grain
	one, many string
}{
	{period.Century, "century", "centuries"}, {period.Decade, "decade", "decades"}, {period.FiscalYear, "fiscal year", "fiscal years"},
	{period.Year, "year", "years"}, {period.Half, "half-year", "half-years"}, {period.Season, "season", "seasons"},
	{period.Quarter, "quarter", "quarters"}, {period.Month, "month", "months"}, {period.Week, "week", "weeks"}, {period.Day, "day", "days"},
	{period.Span, "other stretch of time", "other stretches of time"}, {period.ToDate, "count to date", "counts to date"},
}

// wholeMonths is how many months a period has, 0 if it is no whole number of them.
func wholeMonths(p period.Period) int {
	if p.From.IsZero() || p.To.IsZero() || p.From.Day != 1 || p.To.Day != 1 {
		return 0
	}
	return 12*(p.To.Year-p.From.Year) + int(p.To.Month) - int(p.From.Month)
}

// monthsWords is a length of time in months, or in years if it has whole ones.
func monthsWords(n int) string {
	if n%12 == 0 {
		return counted(n/12, "year", "years")
	}
	return counted(n, "month", "months")
}

// frequency is the sizes of the periods: "years", "years, quarters and months".
func (r reach) frequency() string {
	var names []string
	for _, g := range grainNames {
		if r.grains[g.grain] > 0 {
			names = append(names, g.many)
		}
	}
	for _, n := range slices.Sorted(maps.Keys(r.months)) {
		names = append(names, "stretches of "+monthsWords(n))
	}
	return listed(names)
}

// periods says how many there are, and from when to when: "12 years, 2008 – 2019".
func (r reach) periods() string {
	var counts []string
	for _, g := range grainNames {
		if n := r.grains[g.grain]; n > 0 {
			counts = append(counts, counted(n, g.one, g.many))
		}
	}
	for _, n := range slices.Sorted(maps.Keys(r.months)) {
		counts = append(counts, counted(r.months[n], "stretch", "stretches")+" of "+monthsWords(n))
	}
	switch {
	case len(counts) == 0:
		return "no period"
	case r.first == r.last && len(counts) == 1:
		return r.first.Words()
	case r.first == r.last:
		return listed(counts) + ", all in " + r.first.Words()
	}
	return listed(counts) + ", " + r.first.Words() + " – " + r.last.Words()
}

// publication is when the figures were published: a day, or from one to another.
func (r reach) publication() string {
	switch {
	case r.published[0].IsZero():
		return ""
	case r.published[0] == r.published[1]:
		return "published " + dayWords(r.published[0])
	}
	return "published " + dayWords(r.published[0]) + " – " + dayWords(r.published[1])
}

func dayWords(d period.Date) string { return period.DayOf(d).Words() }

// listed joins words as a sentence does: "years, quarters and months".
func listed(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " and " + words[len(words)-1]
}

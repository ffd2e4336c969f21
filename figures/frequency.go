package figures

import (
	_ "embed"
	"strconv"
	"sync"
	"time"

	"claimcheck/embedded"
	"claimcheck/period"
)

// A frequency is how often a table has figures, as a person says it. It settles
// what a bare period stands for: "2023" in a table of financial years, "2023 AUG"
// in one of three months ending.
type frequency struct {
	name   string
	grain  period.Grain
	months int // how many months a figure is about of which its row names the last, or 0
}

//go:embed frequencies.tsv
var frequenciesTable string

// grainNames is what frequencies.tsv calls a grain.
var grainNames = map[string]period.Grain{
	"year": period.Year, "fiscal year": period.FiscalYear, "half": period.Half, "quarter": period.Quarter,
	"month": period.Month, "week": period.Week, "day": period.Day,
}

var knownFrequencies = sync.OnceValue(func() []frequency {
	var list []frequency
	for row := range embedded.Rows(frequenciesTable, 2, 3) {
		months, _ := strconv.Atoi(row[2])
		list = append(list, frequency{row[0], grainNames[row[1]], months})
	}
	return list
})

// frequencyNamed is a frequency by its name.
func frequencyNamed(name string) (frequency, bool) {
	for _, f := range knownFrequencies() {
		if plain(f.name) == plain(name) {
			return f, true
		}
	}
	return frequency{}, false
}

func frequencyNames() []string {
	var names []string
	for _, f := range knownFrequencies() {
		names = append(names, f.name)
	}
	return names
}

// settle is the period that a row or a header means by the one that it names.
func (f frequency) settle(c period.Calendar, p period.Period) period.Period {
	switch {
	case f.months > 0:
		return (&givenField{months: f.months}).widened(p)
	case f.grain == period.FiscalYear && p.Grain == period.Year:
		return fiscalYear(c, strconv.Itoa(p.From.Year), p)
	case f.grain == period.FiscalYear && p.Grain == period.Month && int(p.From.Month) == (p.From.Year+1)%100: // 2004-05
		return fiscalYear(c, p.From.String()[:len("2004-05")], p)
	case f.grain == period.Month && p.Grain == period.FiscalYear && p.To.Year%100 <= 12 && p.To.Year%100 > 0:
		return period.MonthOf(p.From.Year, time.Month(p.To.Year%100))
	}
	return p
}

// fiscalYear is the fiscal year of a country that a text names.
func fiscalYear(c period.Calendar, text string, otherwise period.Period) period.Period {
	if p, err := c.Read("FY" + text); err == nil {
		return p
	}
	return otherwise
}

// fits reports whether a period is of the frequency.
func (f frequency) fits(p period.Period) bool {
	return f.name == "" || p.IsZero() || p.Grain == f.grain || f.months > 0 && p.Grain == period.Span || f.grain == period.Year && p.Grain == period.FiscalYear
}

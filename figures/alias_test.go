package figures

import (
	"path/filepath"
	"slices"
	"testing"

	"claimcheck/lexicon"
)

const jobs = `measure,age,sex,area,year,value,unit
Unemployment rate,16 and over,All,Wales,2020,4,%
Unemployment rate,16 to 24,All,Wales,2020,12,%
Unemployment rate,16 and over,Women,Wales,2020,3,%
Employment rate,16 and over,All,Wales,2020,74,%
`

// loadDescribed reads the table of jobs with what is said of it.
func loadDescribed(t *testing.T, description string) *Catalogue {
	t.Helper()
	dir := t.TempDir()
	write(t, dir, "jobs.csv", jobs)
	write(t, dir, describedName, "tables:\n  - file: jobs.csv\n"+description)
	c, problems, err := Load([]string{dir})
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	return c
}

func TestAliasesAreForTheSeriesTheyName(t *testing.T) {
	for _, test := range []struct {
		of   string
		want []int // which of the series
	}{
		{"Unemployment rate", []int{0, 1, 2}},
		{"unemployment rate, 16 and over", []int{0, 2}},
		{"Unemployment rate, aged 16 to 24", []int{1}},
		{"Unemployment rate, Women, 16 and over", []int{2}},
		{"Employment rate", []int{3}},
	} {
		c := loadDescribed(t, "    aliases:\n      dole queue: "+test.of+"\n")
		var got []int
		for i, s := range c.Series {
			if len(s.Aliases) > 0 {
				got = append(got, i)
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("“%s” is of series %v, want %v", test.of, got, test.want)
		}
	}
}

// A series with an alias is found by it, and only once.
func TestFindByAlias(t *testing.T) {
	c := loadDescribed(t, "    aliases:\n      dole queue: Unemployment rate, 16 to 24\n")
	for _, words := range []string{"dole queue", "dole queue, unemployment rate aged 16 to 24"} {
		found := c.Find(Query{Terms: lexicon.Terms(words)})
		if len(found) == 0 || found[0].Series != c.Series[1] {
			t.Fatalf("“%s” finds %d series, and another first", words, len(found))
		}
		if n := slices.IndexFunc(found[1:], func(f Candidate) bool { return f.Series == c.Series[1] }); n >= 0 {
			t.Errorf("“%s” finds the series twice", words)
		}
	}
	if found := loadDescribed(t, "    place: Wales\n").Find(Query{Terms: lexicon.Terms("dole queue")}); len(found) > 0 {
		t.Errorf("without the alias %s is found", filepath.Base(found[0].Series.Table.File))
	}
}

func TestAliasOfHeaderAbovePeriods(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "figures.yaml", "tables:\n  - file: queues.csv\n    columns:\n      Waiting: {aliases: [boats in the queue]}\n")
	write(t, dir, "queues.csv", ",Waiting,,Served,\nArea,2021,2022,2021,2022\nWales,31,28,9,8\n")
	c, problems, err := Load([]string{dir})
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	for i, want := range []int{1, 0} {
		if got := len(c.Series[i].Aliases); got != want {
			t.Errorf("%s has %d aliases, want %d", c.Series[i].Measure, got, want)
		}
	}
}

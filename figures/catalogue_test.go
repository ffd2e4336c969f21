package figures

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// load reads one table.
func load(t testing.TB, data string) *Catalogue {
	t.Helper()
	c, problems, err := Load([]string{write(t, t.TempDir(), "table.csv", data)})
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	return c
}

func TestAtKnowsVintages(t *testing.T) {
	c := load(t, `measure,area,year,as_of,value
Bees,Wales,2020,2022-01-01,3
Bees,Wales,2020,2021-01-01,1
Bees,Wales,2020,2021-06-01,2
Bees,Wales,2021,2022-01-01,9
`)
	s := c.Series[0]
	for _, test := range []struct {
		asOf period.Date
		want string
	}{
		{period.Date{}, "3 after [1 2]"},
		{period.On(2021, 12, 31), "2 after [1]"},
		{period.On(2021, 6, 1), "2 after [1]"},
		{period.On(2021, 1, 1), "1 after []"},
		{period.On(2020, 1, 1), "none after []"},
	} {
		newest, earlier := s.At(period.YearOf(2020), test.asOf)
		got := "none"
		if newest != nil {
			got = newest.Written
		}
		var before []string
		for _, f := range earlier {
			before = append(before, f.Written)
		}
		if got = fmt.Sprintf("%s after %v", got, before); got != test.want {
			t.Errorf("as of %v: %s, want %s", test.asOf, got, test.want)
		}
	}
	if f, _ := s.At(period.YearOf(1999), period.Date{}); f != nil {
		t.Errorf("there is a figure for 1999: %v", f.Written)
	}
}

const swimmers = `Indicator,Country,Sex,Year,Value,Unit
Swimmers,Wales,All,2020,251,thousands
Swimmers,Wales,Women,2020,131,thousands
Swimmers,Norway,All,2020,900,thousands
Swimmers,Norway,Women,2020,450,thousands
Swimmers who can dive,Wales,All,2020,40,%
Drowned swimmers,Wales,All,2020,4,people
`

func TestSistersDifferInOnePart(t *testing.T) {
	c := load(t, swimmers)
	var got []string
	for sister := range c.Sisters(c.Series[0]) {
		got = append(got, sister.Part+": "+describe(sister.Series))
	}
	want := []string{
		"Sex: Swimmers | Wales (GB-WLS) | Sex=Women | ",
		"place: Swimmers | Norway (NO) | Sex=All | ",
		"measure: Swimmers who can dive | Wales (GB-WLS) | Sex=All | %",
		"measure: Drowned swimmers | Wales (GB-WLS) | Sex=All | person",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestFind(t *testing.T) {
	c := load(t, swimmers)
	wales, _ := lexicon.PlaceNamed("Wales")
	norway, _ := lexicon.PlaceNamed("Norway")
	percent := quantity.Unit{Name: "%", Dimension: quantity.PerCent}
	for _, test := range []struct {
		words string
		place lexicon.Place
		unit  quantity.Unit
		want  string
	}{
		{"swimmers", wales, quantity.Unit{}, "Swimmers | Wales (GB-WLS) | Sex=All | "},
		{"women who are swimmers", norway, quantity.Unit{}, "Swimmers | Norway (NO) | Sex=Women | "},
		{"swimmers drowned", wales, quantity.Thing("person"), "Drowned swimmers | Wales (GB-WLS) | Sex=All | person"},
		{"of the swimmers dive", wales, percent, "Swimmers who can dive | Wales (GB-WLS) | Sex=All | %"},
	} {
		found := c.Find(Query{Terms: lexicon.Terms(test.words), Places: []Place{{ID: test.place.ID}}, Unit: test.unit})
		if len(found) == 0 {
			t.Errorf("%q finds nothing", test.words)
		} else if got := describe(found[0].Series); got != test.want {
			t.Errorf("%q finds %s first, want %s", test.words, got, test.want)
		}
	}
	if found := c.Find(Query{Terms: lexicon.Terms("marzipan")}); len(found) > 0 {
		t.Errorf("marzipan finds %s", describe(found[0].Series))
	}
}

func TestFindKeepsItsLimit(t *testing.T) {
	var table strings.Builder
	table.WriteString("Club,Year,Goals\n")
	for i := range 200 {
		fmt.Fprintf(&table, "Club %d,2020,%d\n", i, i)
	}
	c := load(t, table.String())
	if found := c.Find(Query{Terms: lexicon.Terms("goals"), Limit: 7}); len(found) != 7 {
		t.Errorf("%d candidates, want 7", len(found))
	}
}

func TestVintageOfAMonthCountsFromItsEnd(t *testing.T) {
	for cell, want := range map[string]period.Date{
		"2024-05-30":      period.On(2024, 5, 30),
		"30 May 2024":     period.On(2024, 5, 30),
		"May 2024":        period.On(2024, 5, 31),
		"2024":            period.On(2024, 12, 31),
		"with the budget": {},
	} {
		if got, err := (dates{}).of(cell); got != want || (err == nil) == want.IsZero() {
			t.Errorf("%q is %v (%v), want %v", cell, got, err, want)
		}
	}
}

func TestLoadSpoiltRuns(t *testing.T) {
	empty := t.TempDir()
	for _, test := range []struct{ path, want string }{
		{filepath.Join(empty, "nowhere.csv"), "there is no"},
		{empty, "holds no table"},
	} {
		if _, _, err := Load([]string{test.path}); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want an error that says “%s”", test.path, err, test.want)
		}
	}
}

func TestLoadReadsNoFileTwice(t *testing.T) {
	dir := t.TempDir()
	file := write(t, dir, "bees.csv", "area,year,bees\nWales,2020,4\n")
	c, _, err := Load([]string{dir, file})
	if err != nil || len(c.Tables) != 1 {
		t.Errorf("%d tables, %v; want 1", len(c.Tables), err)
	}
}

func TestPackageReadsNothingOutside(t *testing.T) {
	dir := t.TempDir()
	secret := write(t, dir, "secret.csv", "area,year,bees\nWales,2020,4\n")
	pack := write(t, dir, "pack/datapackage.json", `{"resources":[{"path":"link.csv"}]}`)
	if err := os.Symlink(secret, filepath.Join(dir, "pack", "link.csv")); err != nil {
		t.Fatal(err)
	}
	c, problems, err := Load([]string{pack})
	if err != nil || len(c.Tables) != 0 || len(problems) != 1 || !problems[0].Refused {
		t.Errorf("%d tables, %v, %v; want a refusal", len(c.Tables), problems, err)
	}
}

// The same folder gives the same catalogue, whatever maps do.
func TestLoadIsStable(t *testing.T) {
	dir := t.TempDir()
	for i := range 5 {
		write(t, dir, fmt.Sprintf("t%d.csv", i), swimmers)
	}
	first := listing(dir)
	for range 5 {
		if listing(dir) != first {
			t.Fatal("two readings differ")
		}
	}
}

func TestTablesCountTimeAsTheirCountryDoes(t *testing.T) {
	for _, tt := range []struct{ name, table, want string }{
		{"rows of one country", "measure,place,period,value\nTolls,Texas,2019-20,4\nTolls,Ohio,2020-21,5\n", "2019-10/2020-09"},
		{"rows of several", "measure,place,period,value\nTolls,Texas,2019-20,4\nTolls,Kent,2020-21,5\n", "2019-04/2020-03"},
		{"a place that is unknown", "measure,place,period,value\nTolls,Texas,2019-20,4\nTolls,Elsewhere,2020-21,5\n", "2019-04/2020-03"},
		{"a title", "Tolls in Australia\n\nroad,2019-20,2020-21\nNorth,4,5\nSouth,5,6\n", "2019-07/2020-06"},
		{"nothing", "measure,period,value\nTolls,2019-20,4\nTolls,2020-21,5\n", "2019-04/2020-03"},
	} {
		tables, problems := readTables("tolls.csv", tt.table, ',', given{})
		if len(tables) != 1 {
			t.Fatalf("%s: %v", tt.name, problems)
		}
		if got := tables[0].Series[0].Figures()[0].Period.String(); got != tt.want {
			t.Errorf("%s: the first figure is of %s, want %s", tt.name, got, tt.want)
		}
	}
}

package figures

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
)

// plausible are ways in which true figures move, from a value and the number of
// the year.
var plausible = map[string]func(*rand.Rand, float64, int) float64{
	"growth":         func(r *rand.Rand, v float64, _ int) float64 { return v * (1 + 0.1*r.NormFloat64()) },
	"hyperinflation": func(r *rand.Rand, v float64, _ int) float64 { return v * (2 + 40*r.Float64()) },
	"a single leap":  func(_ *rand.Rand, v float64, n int) float64 { return v * math.Pow(400, float64(n/7)) },
	"from nothing":   func(r *rand.Rand, v float64, n int) float64 { return float64(n*n*n*n) * r.Float64() },
	"a balance":      func(r *rand.Rand, v float64, _ int) float64 { return 1e6 * r.NormFloat64() },
	"an outbreak": func(r *rand.Rand, v float64, n int) float64 {
		return 3 * math.Exp(12*math.Exp(-math.Pow(float64(n)-8, 2)/8))
	},
	"rare events": func(r *rand.Rand, v float64, n int) float64 { return float64(r.IntN(5)) },
	"a few, then many": func(r *rand.Rand, v float64, n int) float64 {
		return float64(20+r.IntN(9)) * math.Pow(1000, float64(n/9))
	},
}

func TestPlausibleFiguresAreNotDoubted(t *testing.T) {
	for name, next := range plausible {
		t.Run(name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(1, uint64(len(name))))
			for table := range 60 {
				var b strings.Builder
				fmt.Fprintf(&b, "Area,Year,Otters seen,Badgers seen\n")
				for area := range 4 {
					one, other := 100+1000*r.Float64(), 100+1000*r.Float64()
					for year := range 14 {
						fmt.Fprintf(&b, "Ward %d,%d,%.*f,%.*f\n", area, 2001+year, table%3, one, table%2, other)
						one, other = next(r, one, year+1), next(r, other, year+1)
					}
				}
				load(t, b.String()) // fails where there is any problem
			}
		})
	}
}

// columns is a table of areas and years, with a column for each way to reckon a
// figure from the true one.
func columns(header string, reckon ...func(v int) string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Area,Year,%s\n", header)
	for i := range 24 {
		fmt.Fprintf(&b, "%s,%d", [...]string{"Wales", "Norway", "Chile"}[i%3], 2001+i/3)
		for _, f := range reckon {
			b.WriteString("," + f(1234+37*i*i))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func whole(v int) string { return fmt.Sprint(v) }

func times(n int) func(int) string { return func(v int) string { return fmt.Sprint(n * v) } }

func TestTablesAreCompared(t *testing.T) {
	for _, test := range []struct{ name, one, other, want string }{
		{"the same twice", columns("Births", whole), columns("Births", whole), ""},
		{"one within the other", columns("Births", whole), columns("Live births", whole), ""},
		{"everybody is a man", columns("Prisoners", whole), columns("Male prisoners", whole), ""},
		{"two measures", columns("Births", whole), columns("Deaths", whole), "holds the figures of"},
		{"two that no table knows", columns("Otters seen", whole), columns("Kites flown", whole), "holds the figures of"},
		{"a round number", columns("Births", times(0)), columns("Deaths", times(0)), ""},
		{"one of them twice as much", columns("Births", whole), columns("Deaths", times(2)), ""},
		{"twice as much", columns("Births", whole), columns("Births", times(2)), ""},
		{"a thousandfold", columns("Births", whole), columns("Births", times(1000)), "is about 1000"},
		{"a tenth", columns("Births", times(10)), columns("Births", whole), "is about 10,"},
		{"a thousandfold that is told", columns("Births (thousands)", whole), columns("Births", times(1000)), ""},
		{"another measure a thousandfold", columns("Births", whole), columns("Deaths", times(1000)), ""},
		{"other units", columns("Output (£)", whole), columns("Output (tonnes)", times(1000)), ""},
		{"a rate per a thousand", columns("Births per 1000 people", whole), columns("Births per 100000 people", times(100)), ""},
	} {
		dir := t.TempDir()
		write(t, dir, "one.csv", test.one)
		write(t, dir, "other.csv", test.other)
		c, problems, err := Load([]string{dir})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, p := range problems {
			got = append(got, p.Why)
		}
		if test.want == "" && len(got) > 0 || test.want != "" && (len(got) != 1 || !strings.Contains(got[0], test.want)) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
		for _, s := range c.Series {
			if isDoubted := s.Doubt != ""; isDoubted != (test.want != "") {
				t.Errorf("%s: %s is doubted: %v", test.name, describe(s), isDoubted)
			}
		}
	}
}

// BenchmarkCompare compares two million figures of 1,500 measures.
func BenchmarkCompare(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	var tables []*Table
	for m := range 1500 {
		var text strings.Builder
		fmt.Fprintf(&text, "Area,Year,Measure%d\n", m)
		for area := range 45 {
			for year := range 30 {
				fmt.Fprintf(&text, "Ward %d,%d,%d\n", area, 1990+year, 10000+r.IntN(90000))
			}
		}
		read, _ := readTables(fmt.Sprintf("%d.csv", m), text.String(), ',', given{})
		tables = append(tables, read...)
	}
	c := newCatalogue(tables)
	b.ReportAllocs()
	for b.Loop() {
		c.compare()
	}
}

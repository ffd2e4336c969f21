package figures

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// FuzzTable reads any bytes as a table. Nothing may panic, and every figure's
// cell holds what it was read from.
func FuzzTable(f *testing.F) {
	scripts, _ := filepath.Glob("testdata/tables/*.txtar")
	for _, script := range scripts {
		if a, err := txtar.ParseFile(script); err == nil {
			for _, file := range a.Files {
				f.Add(string(file.Data))
			}
		}
	}
	f.Fuzz(func(t *testing.T, data string) {
		table, _ := readTable("t.csv", data, ',', given{})
		if table == nil {
			return
		}
		g, err := readText("t.csv", data, ',')
		if err != nil {
			t.Fatal(err)
		}
		rows := map[int]record{}
		for _, r := range g.records {
			rows[r.line] = r
		}
		for _, s := range table.Series {
			for _, fig := range s.Figures {
				if !holds(table.Header, rows[fig.Row], fig.Cell()) {
					t.Fatalf("row %d, column %q does not hold %q", fig.Row, fig.Column, fig.Written)
				}
				if newest, earlier := s.At(fig.Period, fig.AsOf); newest == nil && len(earlier) == 0 {
					t.Fatalf("At does not find %v", fig.Period)
				}
			}
		}
		if c := newCatalogue([]*Table{table}); len(c.Series) > 0 {
			c.Find(Query{Terms: c.Series[0].Terms})
		}
	})
}

func holds(header []string, r record, c Cell) bool {
	for i, name := range header {
		if name == c.Column && r.at(i) == c.Value {
			return true
		}
	}
	return false
}

func FuzzCell(f *testing.F) {
	for _, cell := range []string{"1,234 [r]", "£54 million", "12.3 (p)", "56*", "-", "1e-3", "(1)"} {
		f.Add(cell)
	}
	f.Fuzz(func(t *testing.T, cell string) {
		if r, err := readCell(strings.TrimSpace(cell)); err == nil && r.step.Sign() <= 0 {
			t.Errorf("%q has a step of %v", cell, r.step)
		}
		readUnit(cell)
		readHeading(0, cell)
	})
}

func BenchmarkLoad(b *testing.B) {
	var table strings.Builder
	table.WriteString("measure,place,period,as_of,value,unit,source,url\n")
	for i := range 70_000 {
		fmt.Fprintf(&table, "Measure %d,Country %d,%d,2023-%02d-01,\"%d,%03d.%d\",GBP,Office,https://example.org/%d\n", i%50, i%200, 1990+i%30, 1+i%12, 1+i%900, i%1000, i%10, i%7)
	}
	file := write(b, b.TempDir(), "t.csv", table.String())
	info, err := os.Stat(file)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(info.Size())
	for b.Loop() {
		if _, _, err := Load([]string{file}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFind(b *testing.B) {
	var table strings.Builder
	table.WriteString("Indicator,Country,Year,Value\n")
	for i := range 20_000 {
		fmt.Fprintf(&table, "Share of people with thing %d,Country %d,2020,%d\n", i%400, i/400, i)
	}
	c := load(b, table.String())
	q := Query{Terms: c.Series[17].Terms, Places: []Place{c.Series[17].Place}}
	for b.Loop() {
		c.Find(q)
	}
}

package figures

import (
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
		tables, _ := readTables("t.csv", data, ',', given{})
		if tables == nil {
			return
		}
		g, err := readText("t.csv", data, ',', dialect{})
		if err != nil {
			t.Fatal(err)
		}
		rows := map[int]record{}
		for _, r := range g.records {
			rows[r.line] = r
		}
		for _, table := range tables {
			checkCells(t, table, rows)
		}
		if c := newCatalogue(tables); len(c.Series) > 0 {
			c.Find(Query{Terms: c.Series[0].Terms})
		}
	})
}

// checkCells checks that every figure's cell holds what it was read from.
func checkCells(t *testing.T, table *Table, rows map[int]record) {
	t.Helper()
	for _, s := range table.Series {
		for _, fig := range s.Figures() {
			if !holds(table.Header, rows[fig.Row], fig.Cell()) {
				t.Fatalf("row %d, column %q does not hold %q", fig.Row, fig.Column, fig.Written)
			}
			if newest, earlier := s.At(fig.Period, fig.AsOf); newest == nil && len(earlier) == 0 {
				t.Fatalf("At does not find %v", fig.Period)
			}
		}
	}
}

// holds reports whether a row has the value of a cell in its column. The first
// cell of a bulk file of Eurostat holds several, so that columns count from the last.
func holds(header []string, r record, c Cell) bool {
	for i, name := range header {
		if name == c.Column && (r.at(i) == c.Value || r.at(i+len(r.cells)-len(header)) == c.Value) {
			return true
		}
	}
	return false
}

// FuzzSheet reads any bytes as the part of a workbook that holds a sheet.
func FuzzSheet(f *testing.F) {
	for _, sheet := range []string{
		`<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="B1" t="s"><v>0</v></c><c t="inlineStr"><is><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r></is></c></row><row r="3" hidden="1"><c><f>A1</f></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`,
		`<sheetData><row><c><v>Area</v></c><c><v>2020</v></c></row><row><c t="str"><v>Wales</v></c><c s="1"><v>0.125</v></c></row>`,
	} {
		f.Add(sheet)
	}
	book := workbook{texts: []string{"Area"}, formats: []numberFormat{{}, readFormat("0.0%")}}
	f.Fuzz(func(t *testing.T, data string) {
		g, err := book.readSheet([]byte(data))
		if err != nil {
			return
		}
		g.sheet = "Otters"
		tables, _ := g.read(given{})
		rows := map[int]record{}
		for _, r := range g.records {
			rows[r.line] = r
		}
		for _, table := range tables {
			checkCells(t, table, rows)
		}
	})
}

func FuzzFormat(f *testing.F) {
	f.Add("#,##0.0_);[Red]\\(0\\)", "1234.5")
	f.Add("mmm-yy", "45000")
	f.Fuzz(func(t *testing.T, code, stored string) {
		shown, exact := readFormat(code).show(stored, serialDates{})
		if _, ok := readPlain(exact); exact != "" && !ok {
			t.Errorf("%q in %q is shown as %q, exactly %q", stored, code, shown, exact)
		}
	})
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

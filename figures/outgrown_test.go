package figures

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// TestOutgrown tells what a table has too much of.
func TestOutgrown(t *testing.T) {
	many := map[string]*Definition{}
	for i := range maxDefinitions + 1 {
		many[fmt.Sprint(i)] = nil
	}
	for _, test := range []struct {
		why string
		r   reader
	}{
		{"", reader{table: &Table{Series: make([]*Series, maxSeries)}, defined: maxDefined}},
		{"more than 400000 series", reader{table: &Table{Series: make([]*Series, maxSeries+1)}}},
		{"measures and combinations", reader{table: &Table{}, definitions: many}},
		{"longer than 16 MB", reader{table: &Table{}, defined: maxDefined + 1}},
	} {
		err := test.r.outgrown(record{line: 7})
		if (err == nil) != (test.why == "") || err != nil && !strings.Contains(err.Error(), test.why) {
			t.Errorf("want %q, got %v", test.why, err)
		}
	}
}

// TestHostileEncodings reads files that are larger as UTF-8.
func TestHostileEncodings(t *testing.T) {
	for _, test := range []struct{ name, data string }{
		{"signs of money", strings.Repeat("\x80", 40<<20)},
		{"ideographs", "\xFF\xFE" + strings.Repeat("\x2D\x4E", 40<<20)},
	} {
		checkRefused(t, test.name, "in UTF-8", func() []Problem {
			_, problems := readTables("t.csv", test.data, ',', given{})
			return problems
		})
	}
	const table = "area,year,boats\nWales,2020,4\n"
	if tables, problems := readTables("t.csv", "\uFEFF\uFEFF"+table, ',', given{}); len(tables) != 1 || len(problems) > 0 {
		t.Errorf("two byte order marks: %v", problems)
	}
}

// TestHostileSheets reads workbooks that say much with few parts.
func TestHostileSheets(t *testing.T) {
	var links, cells strings.Builder
	for i := range 2000 {
		fmt.Fprintf(&links, `<Relationship Id="rId%d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>`, i)
	}
	for i := range 300 {
		fmt.Fprintf(&cells, `<row r="%d"><c r="A%d" t="s"><v>0</v></c><c r="B%d"><v>4</v></c></row>`, i+1, i+1, i+1)
	}
	texts := func(s string) map[string]string { return map[string]string{"xl/sharedStrings.xml": s} }
	for _, test := range []struct {
		name, why string
		sheet     io.Reader
		others    map[string]string
	}{
		{"a long text in every row", "longer than 64 MB together", strings.NewReader("<worksheet><sheetData>" + cells.String() + "</sheetData></worksheet>"),
			texts("<sst><si><t>" + strings.Repeat("a", 900_000) + "</t></si></sst>")},
		{"millions of texts", "more than a million texts", strings.NewReader("<worksheet><sheetData/></worksheet>"), texts("<sst>" + strings.Repeat("<si/>", 2<<20) + "</sst>")},
	} {
		data := parts(t, test.sheet, test.others)
		checkRefused(t, test.name, test.why, func() []Problem {
			l := loader{}
			l.read("t.xlsx", data, workbookFormat, given{})
			return l.problems
		})
	}
	book := workbook{file: excelize.NewFile()}
	book.file.Pkg.Store("xl/_rels/workbook.xml.rels", []byte("<Relationships>"+links.String()+"</Relationships>"))
	if got := book.links(); len(got) != 1 || got["rId0"] != "xl/worksheets/sheet1.xml" {
		t.Errorf("2,000 sheets that stand in one place are %d", len(got))
	}
}

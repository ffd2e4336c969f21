package figures

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"
)

// Files that try to take more time and room than a table may. That none of them
// takes long shows in the tests coming to an end; what they leave to be collected
// is measured.

// maxHostile is how many bytes reading a hostile file may allocate in all, some
// of which are free again by then.
const maxHostile = 300 << 20

func checkRefused(t *testing.T, name, why string, read func() []Problem) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	problems := read()
	runtime.ReadMemStats(&after)
	refused, told := false, ""
	for _, p := range problems {
		refused = refused || p.Refused && strings.Contains(p.Why, why)
		told += fmt.Sprintf("\n\t%.200s", p.Why)
	}
	if !refused {
		t.Errorf("%s: want a refusal that says %q, got%s", name, why, told)
	}
	if got := after.TotalAlloc - before.TotalAlloc; got > maxHostile {
		t.Errorf("%s: %d MB were allocated", name, got>>20)
	}
}

func TestHostileText(t *testing.T) {
	quoted := "area,year,value\n\"" + strings.Repeat("otter ", 4<<20)
	for _, test := range []struct{ name, data, why string }{
		{"a million columns", strings.Repeat("a,", 1<<20) + "\n1\n", "cells"},
		{"sixteen thousand columns of figures", strings.Repeat(strings.Repeat("7,", 16000)+"\n", 100), "turn it"},
		{"a long cell", "area,year\nWales," + strings.Repeat("7", 20<<20) + "\n", "longer than a million"},
		{"an open quotation mark", quoted, "longer than a million"},
		{"quotation marks alone", strings.Repeat("\"\"", 10<<20), "longer than a million"},
		{"a wide header over short rows", strings.Repeat("a,", 16000) + "\n" + strings.Repeat("1\n", 1<<19), "empty"},
		{"numbers too long to be any", "area,year,otters\nWales,2020," + strings.Repeat("9", 1000) + "\n", "no column holds numbers"},
		{"thirty thousand tables", "area,year,value\n" + strings.Repeat("a,b\n\n1,2\n\n", 1<<15), "more rows or cells"},
		{"absurd dates", "area,date,otters\nWales,99999-99-99,1\nWales,31/02/2020,2\n", "no period"},
	} {
		checkRefused(t, test.name, test.why, func() []Problem {
			_, problems := readTables("t.csv", test.data, ',', given{})
			return problems
		})
	}
}

// A zero is a file of zeros.
type zero struct{ left int64 }

func (z *zero) Read(p []byte) (int, error) {
	if z.left == 0 {
		return 0, io.EOF
	}
	n := min(int64(len(p)), z.left)
	clear(p[:n])
	z.left -= n
	return int(n), nil
}

func TestHostileSizes(t *testing.T) {
	for _, name := range []string{"sea.csv", "sea.xlsx", "sea.parquet"} {
		file := write(t, t.TempDir(), name, "")
		if err := os.Truncate(file, 1<<30); err != nil {
			t.Fatal(err)
		}
		checkRefused(t, name, "larger than", func() []Problem {
			_, problems, err := Load([]string{file})
			if err != nil {
				t.Fatal(err)
			}
			return problems
		})
	}
}

// liar packs a part of a gigabyte that says it is small.
func liar(t *testing.T) string {
	t.Helper()
	var packed, b bytes.Buffer
	deflate, err := flate.NewWriter(&packed, flate.BestSpeed)
	if err == nil {
		_, err = io.Copy(deflate, &zero{1 << 30})
	}
	if err == nil {
		err = deflate.Close()
	}
	w := zip.NewWriter(&b)
	if err == nil {
		var part io.Writer
		part, err = w.CreateRaw(&zip.FileHeader{Name: "xl/worksheets/sheet1.xml", Method: zip.Deflate, CompressedSize64: uint64(packed.Len()), UncompressedSize64: 100})
		if err == nil {
			_, err = part.Write(packed.Bytes())
		}
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// parts packs the parts of a workbook that has one sheet.
func parts(t *testing.T, sheet io.Reader, others map[string]string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	w.RegisterCompressor(zip.Deflate, func(out io.Writer) (io.WriteCloser, error) { return flate.NewWriter(out, flate.BestSpeed) })
	add := func(name string, r io.Reader) {
		part, err := w.Create(name)
		if err == nil {
			_, err = io.Copy(part, r)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	add("[Content_Types].xml", strings.NewReader(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`))
	add("_rels/.rels", strings.NewReader(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`))
	add("xl/workbook.xml", strings.NewReader(`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Otters" sheetId="1" r:id="rId1"/></sheets></workbook>`))
	add("xl/_rels/workbook.xml.rels", strings.NewReader(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`))
	add("xl/worksheets/sheet1.xml", sheet)
	for name, text := range others {
		add(name, strings.NewReader(text))
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestHostileWorkbooks(t *testing.T) {
	cells := func(rows ...string) string {
		return `<worksheet><sheetData>` + strings.Join(rows, "") + `</sheetData></worksheet>`
	}
	var sparse, merged strings.Builder
	for i := range 400_000 {
		fmt.Fprintf(&sparse, `<row r="%d"><c r="XFD%d"><v>1</v></c></row>`, i+1, i+1)
	}
	for i := range 30_000 {
		fmt.Fprintf(&merged, `<mergeCell ref="A%d:XFD1048576"/>`, i+1)
	}
	otters := `<row r="1"><c r="A1" t="inlineStr"><is><t>Area</t></is></c><c r="B1"><v>2020</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Wales</t></is></c>%s</row>`
	for _, test := range []struct {
		name, why string
		sheet     io.Reader
		others    map[string]string
	}{
		{"a sheet of a gigabyte", "unpacks to more", &zero{1 << 30}, nil},
		{"a table of texts of 70 MB", "unpacks to more", strings.NewReader(cells()), map[string]string{"xl/sharedStrings.xml": strings.Repeat("<si/>", 14<<20)}},
		{"a style sheet of 9 MB", "unpacks to more", strings.NewReader(cells()), map[string]string{"xl/styles.xml": strings.Repeat(" ", 9<<20)}},
		{"a long cell", "longer than a million", strings.NewReader(cells(fmt.Sprintf(otters, `<c r="B2" t="inlineStr"><is><t>`+strings.Repeat("7", 2<<20)+`</t></is></c>`))), nil},
		{"a cell far to the right in every row", "cells", strings.NewReader(cells(sparse.String())), nil},
		{"a cell to the right of all columns", "no place for a cell", strings.NewReader(cells(`<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>`)), nil},
		{"rows out of order", "out of order", strings.NewReader(cells(`<row r="4"><c r="A4"><v>1</v></c></row><row r="2"/>`)), nil},
		{"too many merged cells", "merged cells", strings.NewReader(cells(fmt.Sprintf(otters, `<c r="B2"><v>4</v></c>`)) + `<mergeCells>` + merged.String()), nil},
		{"half a sheet", "damaged", strings.NewReader(`<worksheet><sheetData><row r="1"><c r="A1"><v>1<`), nil},
		{"texts that are damaged", "damaged", strings.NewReader(cells()), map[string]string{"xl/sharedStrings.xml": "<sst><si><t>x<"}},
		{"absurd dates", "no period", strings.NewReader(cells(
			`<row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="B1" t="inlineStr"><is><t>Otters</t></is></c></row>`,
			`<row r="2"><c r="A2"><v>-1e300</v></c><c r="B2"><v>4</v></c></row>`)), nil},
	} {
		data := parts(t, test.sheet, test.others)
		checkRefused(t, test.name, test.why, func() []Problem {
			l := loader{}
			l.read("t.xlsx", data, workbookFormat, given{})
			return l.problems
		})
	}
	for _, test := range []struct{ name, data, why string }{
		{"nothing", "", "no workbook"},
		{"text", "Area,2020\n", "no workbook"},
		{"a password", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + strings.Repeat("\x00", 512), "password"},
		{"a part that lies about its size", liar(t), "cannot be opened"},
		{"an empty archive", "PK\x05\x06" + strings.Repeat("\x00", 18), "cannot be opened"},
	} {
		checkRefused(t, test.name, test.why, func() []Problem {
			l := loader{}
			l.read("t.xlsx", test.data, workbookFormat, given{})
			return l.problems
		})
	}
}

func TestHostilePackages(t *testing.T) {
	for _, test := range []struct{ name, data, why string }{
		{"a long description", `{"resources":[` + strings.Repeat(`{"path":"a.csv"},`, 1<<20) + `{}]}`, "larger than 8 MB"},
		{"many resources", `{"resources":[` + strings.Repeat(`{"path":"a.csv"},`, 20_000) + `{}]}`, "more than 10000 resources"},
	} {
		dir := t.TempDir()
		write(t, dir, packageFile, test.data)
		checkRefused(t, test.name, test.why, func() []Problem {
			_, problems, err := Load([]string{dir})
			if err != nil {
				t.Fatal(err)
			}
			return problems
		})
	}
}

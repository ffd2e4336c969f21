package figures

import (
	"bytes"
	"testing"
	"time"

	"claimcheck/script"

	"github.com/xuri/excelize/v2"
)

// A bookMaker writes workbooks for tests.
type bookMaker struct {
	*excelize.File
	t testing.TB
}

func newBook(t testing.TB) bookMaker {
	f := excelize.NewFile()
	t.Cleanup(func() { f.Close() })
	return bookMaker{f, t}
}

// sheet adds a sheet of rows that start in a cell; nil leaves a cell empty.
func (b bookMaker) sheet(name, start string, rows ...[]any) {
	b.t.Helper()
	if _, err := b.NewSheet(name); err != nil {
		b.t.Fatal(err)
	}
	column, top, err := excelize.CellNameToCoordinates(start)
	for i := range rows {
		if err == nil && len(rows[i]) > 0 {
			cell, _ := excelize.CoordinatesToCellName(column, top+i)
			err = b.SetSheetRow(name, cell, &rows[i])
		}
	}
	if err != nil {
		b.t.Fatal(err)
	}
}

func (b bookMaker) must(err error) {
	b.t.Helper()
	if err != nil {
		b.t.Fatal(err)
	}
}

// format gives cells a number format.
func (b bookMaker) format(sheet, from, to, code string) {
	b.t.Helper()
	style, err := b.NewStyle(&excelize.Style{CustomNumFmt: &code})
	b.must(err)
	b.must(b.SetCellStyle(sheet, from, to, style))
}

// bytes is the file, without the sheet that every new one has.
func (b bookMaker) bytes() string {
	b.t.Helper()
	b.must(b.DeleteSheet("Sheet1"))
	var out bytes.Buffer
	b.must(b.Write(&out))
	return out.String()
}

func row(cells ...any) []any { return cells }

func TestWorkbook(t *testing.T) {
	b := newBook(t)
	b.sheet("Cover", "A1", row("Rivers and ponds"), row("Tables", 4), row("Publisher:", "Otter Office"), row("Release date", "2 May 2023"), row("Next release: 2 May 2024"))
	b.sheet("Notes", "A1", row("Note", "Text"), row(1, "Excludes canals."))
	b.sheet("Table 1", "A1",
		row("Table 1: Otters by river basin and sex, Wales and Scotland [note 1]"),
		row("Published 4 May 2023"),
		nil,
		row("Country", 2021, nil, 2022, nil),
		row(nil, "Males", "Females", "Males", "Females"),
		row("Wales", 410, 398, 1402, 411),
		row("Scotland", 1204, "[x]", "1,190 [p]", 90),
		nil,
		row("[note 1]", "Excludes otters in zoos and parks."))
	b.must(b.MergeCell("Table 1", "B4", "C4"))
	b.must(b.MergeCell("Table 1", "D4", "E4"))
	b.must(b.MergeCell("Table 1", "A4", "A5"))
	b.sheet("Table 2 Shares", "B2",
		row("Households with a pond, per cent"),
		row("Nation", "2020-21", "2021-22 (p)", "Rise (percentage points)"),
		row("Wales", 0.0546, 0.061, 0.0064),
		row("Scotland", 0.1, 0.125, 0.025))
	b.format("Table 2 Shares", "C4", "E5", "0.0%")
	b.sheet("Moorings", "A1",
		row("Date", "Moorings let", nil, "Income (£ thousand)", "Spare"),
		row(time.Date(2023, 3, 31, 0, 0, 0, 0, time.UTC), 412, "r", 91.5, 1),
		row(time.Date(2024, 3, 31, 0, 0, 0, 0, time.UTC), 430, nil, 97.25, 2),
		row(time.Date(2025, 3, 31, 0, 0, 0, 0, time.UTC), 77, nil, 99, 3))
	b.must(b.SetRowVisible("Moorings", 4, false))
	b.must(b.SetColVisible("Moorings", "E", false))
	b.sheet("Sums", "A1", row("Area", "Geese 2023", "Swans 2023"), row("Wales", 4, nil), row("Norway", 5, 6))
	b.must(b.SetCellFormula("Sums", "C2", "=B2+1"))
	b.sheet("Old", "A1", row("Area", 2020), row("Wales", 3))
	b.must(b.SetSheetVisible("Old", false))
	b.sheet("Raised", "A1", nil, row("Area", "Year", "x"), row(nil, 2023, 17), row("Norway", 2023, 18))
	superscript := &excelize.Font{VertAlign: "superscript"}
	b.must(b.SetCellRichText("Raised", "A3", []excelize.RichTextRun{{Text: "Wales"}, {Text: "2", Font: superscript}}))
	b.must(b.SetCellRichText("Raised", "C2", []excelize.RichTextRun{{Text: "Woods (km"}, {Text: "2", Font: superscript}, {Text: ")"}, {Text: "[3]", Font: superscript}}))
	b.sheet("Regions", "A1",
		row("Bakers at work"),
		row("(thousands)"),
		row("Region", "Sex", "Jan-23"),
		row("South West", "Men", 4.1),
		row(nil, "Women", 5.25))
	b.must(b.MergeCell("Regions", "A4", "A5"))

	b.sheet("Two tables", "A1",
		row("Ducks counted"),
		row("Area", 2021, 2022),
		row("Wales", 4, 5),
		nil,
		row("Geese counted (thousands)"),
		row("Area", 2022),
		row("Wales", 6.5),
		nil,
		row("Source: Pond Office"))

	dir := t.TempDir()
	write(t, dir, "rivers.xlsx", b.bytes())
	script.Golden(t, "testdata/workbook.want", listing(dir))
}

package figures

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"
)

// The bounds of a workbook. A sheet of a million cells unpacks to some 40 MB.
const (
	maxUnpacked = 64 << 20
	maxPart     = 8 << 20 // of what is neither a sheet nor the table of texts
	maxParts    = 4096
	maxShared   = 1_000_000
)

// A workbook is an open file of sheets.
type workbook struct {
	file    *excelize.File
	texts   []string          // that the cells of all sheets point to
	formats []numberFormat    // by style
	parts   map[string]string // where in the file a sheet stands, by its link
	since   serialDates
	cover   given // what the cover says of the sheets behind it
}

// readWorkbook reads each sheet of a workbook as a table. Sheets without figures,
// such as covers and notes, and hidden ones are passed over and named.
func readWorkbook(name, data string, given given) (tables []*Table, problems []Problem) {
	book, err := openWorkbook(data)
	if err != nil {
		return grid{file: name}.refused(err)
	}
	for _, sheet := range book.file.WorkBook.Sheets.Sheet {
		found, seen := book.tables(name, sheet.Name, sheet.ID, sheet.State, given)
		tables, problems = append(tables, found...), append(problems, seen...)
	}
	if tables == nil && !slices.ContainsFunc(problems, func(p Problem) bool { return p.Refused }) {
		_, none := grid{file: name}.refused(refuse(0, "no sheet of the workbook holds a table of figures that is shown"))
		problems = append(problems, none...)
	}
	return tables, problems
}

// openWorkbook opens a workbook whose parts are of a bearable size. The library
// reads what it was not made for with a panic, which is a refusal too.
func openWorkbook(data string) (book *workbook, err error) {
	defer func() {
		if recover() != nil {
			book, err = nil, refuse(0, "the workbook is damaged; open it in a spreadsheet program and save it again")
		}
	}()
	if err := checkParts(data); err != nil {
		return nil, err
	}
	file, err := excelize.OpenReader(strings.NewReader(data), excelize.Options{UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: maxUnpacked})
	if err != nil {
		return nil, refuse(0, "the workbook cannot be opened (%v); open it in a spreadsheet program and save it again as .xlsx", err)
	}
	book = &workbook{file: file}
	book.parts = book.links()
	if props, err := file.GetWorkbookProps(); err == nil && props.Date1904 != nil {
		book.since.from1904 = *props.Date1904
	}
	for i := 0; ; i++ {
		style, err := file.GetStyle(i)
		if err != nil {
			break
		}
		book.formats = append(book.formats, formatOfStyle(style))
	}
	book.texts, err = readSharedTexts(book.part("xl/sharedStrings.xml"))
	return book, err
}

// checkParts refuses files that are no workbook and those that unpack to more
// than a workbook should.
func checkParts(data string) error {
	if strings.HasPrefix(data, "\xD0\xCF\x11\xE0") {
		return refuse(0, "the workbook is protected by a password or of the old kind (.xls); save it as .xlsx without a password")
	}
	archive, err := zip.NewReader(strings.NewReader(data), int64(len(data)))
	if err != nil {
		return refuse(0, "this is no workbook, or it is damaged; open it in a spreadsheet program and save it again as .xlsx")
	}
	if len(archive.File) > maxParts {
		return refuse(0, "the workbook has more than %d parts; save the sheet that is needed on its own", maxParts)
	}
	total := uint64(0)
	for _, f := range archive.File {
		name := strings.ToLower(f.Name)
		isSheet := strings.HasPrefix(name, "xl/worksheets/") || strings.HasPrefix(name, "xl/sharedstrings") || strings.HasPrefix(name, "xl/media/")
		if total += f.UncompressedSize64; total > maxUnpacked || f.UncompressedSize64 > maxUnpacked || !isSheet && f.UncompressedSize64 > maxPart {
			return refuse(0, "the workbook unpacks to more than a table of figures needs (%d MB at most); save the sheet that is needed on its own, or as CSV", maxUnpacked>>20)
		}
	}
	return nil
}

// part is the text of one part of the file.
func (b *workbook) part(name string) []byte {
	stored, _ := b.file.Pkg.Load(name)
	data, _ := stored.([]byte)
	return data
}

// tables reads one sheet.
func (b *workbook) tables(file, sheet, id, state string, given given) ([]*Table, []Problem) {
	pass := func(why string) ([]*Table, []Problem) {
		return nil, []Problem{{File: file, Sheet: sheet, Why: why, Note: true}}
	}
	switch {
	case state == "hidden" || state == "veryHidden":
		return pass("the sheet is hidden and is not read; unhide it if its figures count")
	case holdsNoFigures(sheet) && isCover(sheet):
		b.readCover(b.part(b.parts[id]))
		return pass("the sheet is passed over, because its name says that it holds no figures" + b.coverSays())
	case holdsNoFigures(sheet):
		return pass("the sheet is passed over, because its name says that it holds no figures")
	}
	data := b.part(b.parts[id])
	if data == nil || !bytes.Contains(data, []byte("sheetData")) {
		return pass("this is no sheet of cells and is passed over")
	}
	g, err := b.readSheet(data)
	g.file, g.sheet = file, sheet
	if err != nil {
		return g.refused(err)
	}
	return g.read(b.behindCover(given))
}

// links is where in the file each sheet stands. Only the first of two that stand in
// the same place is kept, for a small file could name a large sheet a thousand times.
func (b *workbook) links() map[string]string {
	var links struct {
		Relationship []struct {
			ID     string `xml:"Id,attr"`
			Target string `xml:"Target,attr"`
		}
	}
	if xml.Unmarshal(b.part("xl/_rels/workbook.xml.rels"), &links) != nil {
		return nil
	}
	parts, taken := map[string]string{}, map[string]bool{}
	for _, link := range links.Relationship {
		part := path.Join("xl", link.Target)
		if strings.HasPrefix(link.Target, "/") {
			part = link.Target[1:]
		}
		if _, again := parts[link.ID]; again || taken[part] {
			continue
		}
		parts[link.ID], taken[part] = part, true
	}
	return parts
}

// hiddenNote tells of what is not read because nobody sees it.
func hiddenNote(what string, n int) string {
	if n == 1 {
		return fmt.Sprintf("1 hidden %s is not read; unhide it if its figures count", what)
	}
	return fmt.Sprintf("%d hidden %ss are not read; unhide them if their figures count", n, what)
}

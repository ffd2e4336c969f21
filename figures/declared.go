package figures

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A dialect is how metadata say that a table is written. The zero dialect says
// nothing, and all is found in the text itself.
type dialect struct {
	separator rune     // between cells; 0 if that is not said
	encoding  string   // as the metadata call it
	names     []string // of the columns, where the table has no header
	settled   bool     // whether decimals are written with a comma or a point is said for some column
}

// separatedBy keeps what stands between cells.
func (d *dialect) separatedBy(text string) error {
	r, size := utf8.DecodeRuneInString(text)
	switch {
	case text == "":
		return nil
	case text == `\t`:
		r = '\t'
	case size != len(text) || r == utf8.RuneError || r == '"' || r == '\n' || r == '\r' || unicode.IsLetter(r) || unicode.IsDigit(r):
		return fmt.Errorf("“%s” cannot separate cells; write the table with commas", shortened(text))
	}
	d.separator = r
	return nil
}

// numbersWith says how a column writes its numbers.
func (f *givenField) numbersWith(decimal, group string) error {
	switch {
	case decimal != "" && decimal != "." && decimal != ",", decimal == group && group != "", (decimal == "" || decimal == ".") && group == ".":
	case group != "" && !strings.Contains(".,'’ \u00A0\u2009\u202F", group):
	default:
		f.comma = decimal == ","
		return nil
	}
	return fmt.Errorf("writes numbers with “%s” and “%s”, which is not read; use 1,234.5", shortened(decimal), shortened(group))
}

// commasOf is which columns write a decimal comma, by what is given; nil for none.
func (g given) commasOf(header []string) []bool {
	if !g.dialect.settled {
		return nil
	}
	commas := make([]bool, len(header))
	for i, h := range header {
		commas[i] = g.fields[h].comma
	}
	return commas
}

// number is a cell with a decimal point, however its column writes it.
func (f *frame) number(column int, cell string) string {
	if column < len(f.clocks) {
		cell = f.clocks[column].inDigits(cell)
	}
	return asNumber(cell, f.comma || column < len(f.commas) && f.commas[column])
}

// unjoined writes the name of an encoding as one word: "utf8" for "UTF-8".
var unjoined = strings.NewReplacer("-", "", "_", "", " ", "")

// decode makes text of the bytes of a file in the encoding that it is said to be
// in. What says no encoding, or one that holds every other, is seen by itself.
func (d dialect) decode(data string) (text, note string, err error) {
	switch name := unjoined.Replace(strings.ToLower(d.encoding)); name {
	case "", "utf8", "utf8sig", "utf8bom", "ascii", "usascii", "utf16":
		return decode(data)
	case "latin1", "iso88591", "iso885915", "windows1252", "cp1252", "ansi":
		text, _, err = decode(data) // which notes that it is no UTF-8, as was said
		return text, "", err
	case "utf16le":
		return decode("\xFF\xFE" + strings.TrimPrefix(data, "\xFF\xFE"))
	case "utf16be":
		return decode("\xFE\xFF" + strings.TrimPrefix(data, "\xFE\xFF"))
	default:
		return "", "", refuse(0, "the encoding “%s” is not read; save the file as CSV in UTF-8", shortened(d.encoding))
	}
}

// records cuts the text into rows, by the separator that is said or the one that
// is found.
func (d dialect) records(text string, expected rune) (records []record, separator rune, err error) {
	switch {
	case d.separator == 0:
		separator = separatorOf(text, expected)
	case d.separator < utf8.RuneSelf:
		separator = d.separator
	default:
		return d.recordsByStandIn(text)
	}
	records, err = readRecords(text, separator)
	return records, separator, err
}

// standIn takes the place of a separator that is no ASCII character: it is the
// one that ASCII has for the purpose and that nobody uses.
const standIn = '\x1F'

func (d dialect) recordsByStandIn(text string) ([]record, rune, error) {
	if i := strings.IndexByte(text, standIn); i >= 0 {
		return nil, 0, refuse(lineAt(text, i), "a control character stands in the file; delete it")
	}
	records, err := readRecords(strings.ReplaceAll(text, string(d.separator), string(standIn)), standIn)
	for _, r := range records {
		for i, cell := range r.cells {
			r.cells[i] = strings.ReplaceAll(cell, string(standIn), string(d.separator))
		}
	}
	return records, d.separator, err
}

// withHeader puts the names that are given above the rows of a table without a
// header. Rows that begin with these very names have one after all.
func withHeader(records []record, names []string) []record {
	if len(names) == 0 || len(records) > 0 && slices.Equal(records[0].cells, names) {
		return records
	}
	return slices.Insert(records, 0, record{cells: slices.Clone(names)}) // each table has its own
}

// nameColumns keeps the names of the columns for a table without a header.
func (d *dialect) nameColumns(headless bool, names []string) error {
	if !headless {
		return nil
	}
	if len(names) == 0 || slices.Contains(names, "") {
		return fmt.Errorf("a table without a header is read only where its metadata name every column; write a header")
	}
	d.names = names
	return nil
}

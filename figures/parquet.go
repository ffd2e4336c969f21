package figures

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/parquet-go/parquet-go"
)

// readParquet reads a file of columns as one table: its rows are numbered from 1,
// for it has no line for the header.
func readParquet(file, data string, given given) ([]*Table, []Problem) {
	g := grid{file: file}
	var err error
	if g.records, err = parquetRecords(data); err != nil {
		return g.refused(err)
	}
	return g.read(given)
}

// parquetRecords is the rows of a file, below a row of its column names. The
// library reads some damaged files with a panic, which is a refusal too.
func parquetRecords(data string) (records []record, err error) {
	defer func() {
		if recover() != nil {
			records, err = nil, errDamagedParquet
		}
	}()
	if !hasSoundFooter(data) {
		return nil, errDamagedParquet
	}
	file, err := parquet.OpenFile(strings.NewReader(data), int64(len(data)), parquet.SkipBloomFilters(true), parquet.SkipPageIndex(true))
	if err != nil {
		return nil, errDamagedParquet
	}
	columns, err := flatColumns(file)
	if err != nil {
		return nil, err
	}
	rows := file.NumRows()
	if rows < 0 || rows > maxRows || rows*int64(len(columns)) > maxCells {
		return nil, tooLarge(0)
	}
	if err := checkPages(file, data); err != nil {
		return nil, err
	}
	header := record{}
	for _, c := range columns {
		header.cells = append(header.cells, strings.TrimSpace(c.Name()))
	}
	records = append(make([]record, 0, rows+1), header)
	var pages cellPages
	empty := make([]string, len(columns))
	for i := range int(rows) {
		records = append(records, record{line: i + 1, cells: pages.keep(empty)})
	}
	for i, c := range columns {
		if err := fillColumn(records[1:], i, c); err != nil {
			return nil, err
		}
	}
	return records, nil
}

// hasSoundFooter reports whether what the file says of itself at its end is all
// there.
func hasSoundFooter(data string) bool {
	const mark = "PAR1"
	body, marked := strings.CutSuffix(data, mark)
	if !marked || len(body) < len(mark)+4 {
		return false
	}
	end := len(body) - 4
	said := uint64(binary.LittleEndian.Uint32([]byte(body[end:])))
	if said > uint64(end-len(mark)) {
		return false
	}
	footer := body[end-int(said) : end]
	length, ok := metaLength(footer)
	return ok && length == len(footer)
}

var errDamagedParquet = refuse(0, "this is no Parquet file, or it is damaged; write it again, or save the table as CSV")

// flatColumns is the columns of a file whose rows are plain cells.
func flatColumns(file *parquet.File) ([]*parquet.Column, error) {
	columns := file.Root().Columns()
	if len(columns) > maxColumns {
		return nil, refuse(0, "the table has more than %d columns; keep those that are needed", maxColumns)
	}
	for _, c := range columns {
		if !c.Leaf() || c.Repeated() {
			return nil, &refusal{column: c.Name(), why: fmt.Sprintf("column “%s” holds lists or records and not single cells; write it as columns of its own", c.Name())}
		}
	}
	return columns, nil
}

// fillColumn writes the cells of one column into the rows.
func fillColumn(records []record, column int, c *parquet.Column) error {
	show := c.Type()
	pages := c.Pages()
	defer pages.Close()
	var values [256]parquet.Value
	shown := map[string]string{} // texts that have been met
	row := 0
	for {
		page, err := pages.ReadPage()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return errDamagedParquet
		}
		for reader := page.Values(); ; {
			n, err := reader.ReadValues(values[:])
			for _, v := range values[:n] {
				if row == len(records) {
					return errDamagedParquet
				}
				if v.Kind() == parquet.ByteArray && len(v.ByteArray()) > maxCell {
					return tooLong(row + 1)
				}
				records[row].cells[column] = showValue(v, show, shown)
				row++
			}
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				return errDamagedParquet
			}
		}
		parquet.Release(page)
	}
}

package figures

import (
	"strings"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/encoding/thrift"
	"github.com/parquet-go/parquet-go/format"
)

// maxPage bounds a page of a Parquet file, unpacked. Programs write pages of some
// megabytes at most.
const maxPage = 32 << 20

// checkPages refuses files with pages that unpack to far more than they should,
// or that say they hold more values than the file has rows. The library believes
// what a page says of itself.
func checkPages(file *parquet.File, data string) error {
	var protocol thrift.CompactProtocol
	for _, group := range file.Metadata().RowGroups {
		for _, chunk := range group.Columns {
			at := chunk.MetaData.DataPageOffset
			if first := chunk.MetaData.DictionaryPageOffset; first != 0 { // which the library begins with, wherever it is
				at = first
			}
			end := at + chunk.MetaData.TotalCompressedSize
			if at < 0 || end < at || end > int64(len(data)) {
				return errDamagedParquet
			}
			for values := int64(0); at < end; {
				if _, ok := metaLength(data[at:end]); !ok {
					return errDamagedParquet
				}
				rest := strings.NewReader(data[at:end])
				header := format.PageHeader{}
				if err := thrift.NewDecoder(protocol.NewReader(rest)).Decode(&header); err != nil {
					return errDamagedParquet
				}
				n := max(header.DataPageHeader.V.NumValues, header.DataPageHeaderV2.V.NumValues, 0)
				if values += int64(n); header.UncompressedPageSize > maxPage || header.CompressedPageSize < 0 || values > group.NumRows {
					return refuse(0, "the pages of the file unpack to more than its rows need; write it again, or save the table as CSV")
				}
				at = end - int64(rest.Len()) + int64(header.CompressedPageSize)
			}
		}
	}
	return nil
}

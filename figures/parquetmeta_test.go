package figures

import (
	"encoding/binary"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/encoding/thrift"
)

// parquetWith is a file whose footer is what is given.
func parquetWith(footer string) string {
	return "PAR1" + footer + string(binary.LittleEndian.AppendUint32(nil, uint32(len(footer)))) + "PAR1"
}

// TestHostileParquet reads footers that would take all memory or all of the stack.
func TestHostileParquet(t *testing.T) {
	for _, test := range []struct{ name, footer string }{
		{"records without end", strings.Repeat("\x1c", 1<<20)},
		{"lists in lists without end", strings.Repeat("\x19", 1<<20)},
		{"a list of a billion", "\x15\x04\x19\xfc\xff\xff\xff\xff\x07" + strings.Repeat("\x00", 900)},
		{"a list of a million empty records", "\x15\x04\x19\xfc\xc0\x84\x3d" + strings.Repeat("\x00", 1<<20)},
		{"a text of two gigabytes", "\x15\x04\x18\xff\xff\xff\xff\x07"},
		{"a number without end", "\x15" + strings.Repeat("\xff", 100)},
		{"nothing", ""},
		{"more behind the end", "\x15\x04\x00\x15\x04\x00"},
	} {
		checkRefused(t, test.name, "damaged", func() []Problem {
			_, problems := readParquet("t.parquet", parquetWith(test.footer), given{})
			return problems
		})
	}
}

// TestHostilePages reads a page whose head never ends.
func TestHostilePages(t *testing.T) {
	type row struct{ Area string }
	whole := writeParquet(t, []row{{"Wales"}, {"Norway"}})
	file, err := parquet.OpenFile(strings.NewReader(whole), int64(len(whole)))
	if err != nil {
		t.Fatal(err)
	}
	const length = 4 << 20
	meta := file.Metadata()
	chunk := &meta.RowGroups[0].Columns[0].MetaData
	chunk.DataPageOffset, chunk.DictionaryPageOffset, chunk.TotalCompressedSize = 4, 0, length
	footer, err := thrift.Marshal(new(thrift.CompactProtocol), meta)
	if err != nil {
		t.Fatal(err)
	}
	checkRefused(t, "records without end", "damaged", func() []Problem {
		_, problems := readParquet("t.parquet", "PAR1"+strings.Repeat("\x1c", length)+strings.TrimPrefix(parquetWith(string(footer)), "PAR1"), given{})
		return problems
	})
}

// FuzzParquet reads any bytes as a footer, and as a whole file.
func FuzzParquet(f *testing.F) {
	type row struct {
		Area string
		Year int32
		Tide float64
	}
	whole := writeParquet(f, []row{{"Wales", 2020, 1.5}, {"Norway", 2021, 2}})
	f.Add(whole)
	f.Add("\x15\x04\x19\x1c\x00\x00")
	f.Fuzz(func(t *testing.T, data string) {
		for _, file := range []string{data, parquetWith(data)} {
			tables, problems := readParquet("t.parquet", file, given{})
			if len(tables) == 0 && len(problems) == 0 {
				t.Fatal("nothing was read, and nothing is told")
			}
		}
	})
}

package figures

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/parquet-go/parquet-go"
)

// writeParquet writes rows of a struct as a Parquet file.
func writeParquet[T any](t testing.TB, rows []T, options ...parquet.WriterOption) string {
	t.Helper()
	var b bytes.Buffer
	w := parquet.NewGenericWriter[T](&b, options...)
	if _, err := w.Write(rows); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestParquet(t *testing.T) {
	type row struct {
		Area    string    `parquet:"Area,dict"`
		Day     int32     `parquet:"Date,date"`
		Checked time.Time `parquet:"Published,timestamp"`
		Fined   *int64    `parquet:"Fines,optional"`
		Price   int64     `parquet:"Mean fine (£),decimal(2:12)"`
		Share   float64   `parquet:"Paid within a month (%)"`
		Height  float32   `parquet:"Wait in days"`
	}
	fines := int64(1204)
	day := time.Date(2023, 5, 4, 0, 0, 0, 0, time.UTC)
	data := writeParquet(t, []row{
		{"Wales", 19478, day, &fines, 3550, 61.5, 0.1},
		{"Norway", 19478, day, nil, -5, 70, 12.25},
	})
	dir := t.TempDir()
	write(t, dir, "fines.parquet", data)
	want := `fines.parquet: one column a measure, from “Fines”; 2 rows, 1 missing, 0 repeated
Fines | Wales (GB-WLS) | 
  2023-05-01 as of 2023-05-04 = 1204 ±1 "1204" at 1 Fines
Mean fine | Wales (GB-WLS) | GBP
  2023-05-01 as of 2023-05-04 = 35.5 ±0.01 "35.50" at 1 Mean fine (£)
Paid within a month | Wales (GB-WLS) | %
  2023-05-01 as of 2023-05-04 = 61.5 ±0.1 "61.5" at 1 Paid within a month (%)
Wait | Wales (GB-WLS) | day
  2023-05-01 as of 2023-05-04 = 0.1 ±0.1 "0.1" at 1 Wait in days
Mean fine | Norway (NO) | GBP
  2023-05-01 as of 2023-05-04 = -0.05 ±0.01 "-0.05" at 2 Mean fine (£)
Paid within a month | Norway (NO) | %
  2023-05-01 as of 2023-05-04 = 70 ±1 "70" at 2 Paid within a month (%)
Wait | Norway (NO) | day
  2023-05-01 as of 2023-05-04 = 12.25 ±0.01 "12.25" at 2 Wait in days
`
	if got := listing(dir); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestParquetThatIsRefused(t *testing.T) {
	type nested struct {
		Area  string
		Fines []int64
	}
	type wide struct {
		Text string `parquet:"Text,snappy"`
	}
	lists := writeParquet(t, []nested{{"Wales", []int64{1}}})
	bomb := writeParquet(t, []wide{{strings.Repeat("otter ", 6<<20)}})
	for _, test := range []struct{ name, data, why string }{
		{"lists", lists, "“Fines” holds lists"},
		{"nothing", "", "no Parquet file"},
		{"other bytes", "area,year\nWales,2020\n", "no Parquet file"},
		{"half a file", lists[:len(lists)/2], "no Parquet file"},
		{"without its middle", lists[:4] + lists[len(lists)/2:], "damaged"},
		{"a footer as long as the sea", "PAR1" + "\xFF\xFF\xFF\x7FPAR1", "no Parquet file"},
		{"a page of 36 MB", bomb, "unpack to more"},
	} {
		_, problems := readParquet("t.parquet", test.data, given{})
		if len(problems) != 1 || !problems[0].Refused || !strings.Contains(problems[0].Why, test.why) {
			t.Errorf("%s: %v, want a refusal that says %q", test.name, problems, test.why)
		}
	}
}

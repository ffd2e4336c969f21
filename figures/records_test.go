package figures

import (
	"errors"
	"strings"
	"testing"
)

func TestRecordsKeepTheirLines(t *testing.T) {
	records, err := readRecords("\uFEFFa,b\r\n\r\n\"one\ntwo\",3\r\n , \r\n4, 5 ", ',')
	if err != nil {
		t.Fatal(err)
	}
	want := []record{{line: 1, cells: []string{"a", "b"}}, {line: 3, cells: []string{"one\ntwo", "3"}}, {line: 6, cells: []string{"4", "5"}}}
	if len(records) != len(want) {
		t.Fatalf("%d records: %v", len(records), records)
	}
	for i, w := range want {
		if records[i].line != w.line || strings.Join(records[i].cells, "|") != strings.Join(w.cells, "|") {
			t.Errorf("record %d is %v, want %v", i, records[i], w)
		}
	}
}

func TestBytesThatAreNoText(t *testing.T) {
	for _, test := range []struct{ data, why string }{
		{"", "empty"},
		{"\xFF\xFEa\x00", "UTF-16"},
		{"PK\x03\x04rest", "workbook"},
		{"a,b\n1,\x00", "NUL"},
		{"a,b\ncaf\xE9,1", "Windows-1252"},
		{"a,b\r1,2", "carriage returns"},
	} {
		_, err := readRecords(test.data, ',')
		var no *refusal
		if !errors.As(err, &no) || !strings.Contains(no.why, test.why) {
			t.Errorf("%q: %v, want a refusal that says %q", test.data, err, test.why)
		}
	}
	_, err := readRecords("a,b\ncaf\xE9,1", ',')
	var no *refusal
	if errors.As(err, &no) && no.row != 2 {
		t.Errorf("the row of the bad byte is %d, want 2", no.row)
	}
}

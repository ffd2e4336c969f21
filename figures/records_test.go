package figures

import (
	"errors"
	"strings"
	"testing"
)

func TestRecordsKeepTheirLines(t *testing.T) {
	text, _, err := decode("\uFEFFa,b\r\n\r\n\"one\ntwo\",3\r\n , \r\n4, 5 ")
	if err != nil {
		t.Fatal(err)
	}
	records, err := readRecords(text, ',')
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

func TestEncodings(t *testing.T) {
	for _, test := range []struct{ name, data, text, note string }{
		{"UTF-8", "café;1\n", "café;1\n", ""},
		{"a byte order mark", "\uFEFFcafé", "café", ""},
		{"UTF-16, low byte first", "\xFF\xFEc\x00\xE9\x00\n\x00", "cé\n", ""},
		{"UTF-16, high byte first", "\xFE\xFF\x00c\x20\xAC\xD8\x3D\xDE\x00", "c€😀", ""},
		{"Windows-1252", "caf\xE9,\x805\n", "café,€5\n", "Windows-1252"},
		{"carriage returns alone", "a,b\r1,2\r", "a,b\n1,2\n", ""},
		{"both line ends", "a\r\nb", "a\r\nb", ""},
	} {
		text, note, err := decode(test.data)
		if err != nil || text != test.text || !strings.Contains(note, test.note) || test.note == "" && note != "" {
			t.Errorf("%s: %q, note %q, error %v; want %q", test.name, text, note, err, test.text)
		}
	}
}

func TestBytesThatAreNoText(t *testing.T) {
	for _, test := range []struct {
		data, why string
		row       int
	}{
		{"", "empty", 0},
		{"PK\x03\x04rest", "workbook", 0},
		{"a,b\n1,\x00", "NUL", 2},
		{"a,b\ncaf\x81,1", "Windows-1252", 2},
		{"\xFF\xFEa\x00\x00\x00", "NUL", 1},
	} {
		_, _, err := decode(test.data)
		var no *refusal
		if !errors.As(err, &no) || !strings.Contains(no.why, test.why) || no.row != test.row {
			t.Errorf("%q: %v, want a refusal of row %d that says %q", test.data, err, test.row, test.why)
		}
	}
}

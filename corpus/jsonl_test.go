package corpus

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"strings"
	"testing"
)

func TestJSONLines(t *testing.T) {
	inFolder(t, "a.jsonl", "\ufeff"+lines(
		`{"id":"one","title":"Fees","published":"2024-03-31","text":"Up by \u00a35.\n\nThen \"down\"."}`,
		``,
		`{"id":2,"text":""}`,
		`{"text":"no id"}`,
		`{"id":"one","text":"again"}`,
		`{"id":"broken","text":`,
		`{"id":"none"}`,
		`["one"]`,
		`{"id":"three","text":5}`,
	)+`{"id":"last","text":"no line end"}`)
	want := lines(
		`one: "Up by £5.\n\nThen \"down\"."`,
		`2: ""`,
		`a.jsonl:4: "no id"`,
		`one (a.jsonl:5): "again"`,
		`a.jsonl:6: the line is not valid JSON: unexpected end of JSON input`,
		`a.jsonl:7: the line has no "text"`,
		`a.jsonl:8: the line is JSON, but not an object with an id, a title and a text`,
		`a.jsonl:9: "text" is number where a text was expected`,
		`last: "no line end"`,
	)
	if got := gathered("", "a.jsonl"); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestJSONLinesDocument(t *testing.T) {
	inFolder(t, "a.jsonl", `{"id":"a","title":"Fees","published":"2024-03-31T10:00:00Z","author":"Ann","outlet":"The Harbour","url":"u","text":"The port\n\nUp by £5."}`+"\n"+
		`{"id":"a","published":"soon","text":"The port\n\nUp."}`)
	var docs []*Document
	for source, err := range Sources([]string{"a.jsonl"}, nil, Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		doc, _ := source.Document()
		docs = append(docs, doc)
	}
	first, second := docs[0], docs[1]
	if first.Title != "Fees" || first.Published.Day() != 31 || first.Author != "Ann" || first.Outlet != "The Harbour" || first.URL != "u" {
		t.Errorf("got %+v", first)
	}
	if got, want := outline(first), lines(`headline: "The port"`, `paragraph: "Up by £5."`); got != want {
		t.Errorf("got\n%s", got)
	}
	if second.Title != "The port" || !second.Published.IsZero() || len(second.Notes) != 2 {
		t.Errorf("title %q, published %v, notes %q", second.Title, second.Published, second.Notes)
	}
}

func TestLongLines(t *testing.T) {
	long := `{"id":"long","text":"` + strings.Repeat("a", maxArticle) + `"}`
	inFolder(t, "a.jsonl", lines(`{"id":"one","text":"1"}`, long, `{"id":"two","text":"2"}`)+long)
	const why = ": it is longer than 16 MiB, the most that one article may be"
	want := lines(`one: "1"`, "a.jsonl:2"+why, `two: "2"`, "a.jsonl:4"+why)
	if got := gathered("", "a.jsonl"); got != want {
		t.Errorf("got\n%s", got)
	}
}

func TestGzippedJSONLines(t *testing.T) {
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	io.WriteString(w, lines(`{"id":"one","text":"1"}`))
	for range 4 * maxArticle >> 20 { // a line that packs small
		w.Write(bytes.Repeat([]byte("a"), 1<<20))
	}
	io.WriteString(w, lines("", `{"id":"two","text":"2"}`))
	w.Close()
	inFolder(t, "a.jsonl.gz", packed.String(), "cut.jsonl.gz", packed.String()[:packed.Len()/2], "plain.jsonl.gz", "{}")
	if packed.Len() > maxArticle/100 {
		t.Fatalf("packed into %d bytes", packed.Len())
	}
	tests := []struct{ path, want string }{
		{"a.jsonl.gz", lines(`one: "1"`, "a.jsonl.gz:2: it is longer than 16 MiB, the most that one article may be", `two: "2"`)},
		{"cut.jsonl.gz", lines(`one: "1"`, "cut.jsonl.gz:2: reading ends here: unexpected EOF")},
		{"plain.jsonl.gz", lines("plain.jsonl.gz: it is not a gzip file in spite of its name")},
	}
	for _, test := range tests {
		if got := gathered("", test.path); got != test.want {
			t.Errorf("got\n%swant\n%s", got, test.want)
		}
	}
}

// TestLineReaderHoldsLittle reads a line of eight times the limit and looks at
// what is kept of it.
func TestLineReaderHoldsLittle(t *testing.T) {
	inFolder(t)
	f, err := os.Create("zeros")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := f.Truncate(8 * maxArticle); err != nil {
		t.Fatal(err)
	}
	l := newLineReader(f)
	if _, err := l.next(); err != errLongLine {
		t.Errorf("error %v", err)
	}
	if cap(l.line) > 2*maxArticle {
		t.Errorf("%d bytes were kept", cap(l.line))
	}
}

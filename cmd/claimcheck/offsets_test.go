package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"html"
	"io"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

// A place is any object of the machine interface that quotes its article.
type place struct {
	Start int     `json:"start"`
	End   int     `json:"end"`
	Text  *string `json:"text"`
	Plain *string `json:"plain"`
}

type extraction struct {
	Document   string  `json:"document"`
	Sentences  []place `json:"sentences"`
	Entities   []place `json:"entities"`
	Quantities []place `json:"quantities"`
	Times      []place `json:"times"`
	Skipped    []place `json:"skipped"`
	Links      []struct {
		place
		Note bool `json:"note"`
	} `json:"links"`
	Claims []struct {
		place
		Quantity int `json:"quantity"`
	} `json:"claims"`
}

// cmdOffsets checks that all that extract found stands where it says: that
// raw[start:end] is the text, for every object, in bytes of the file, or of the
// decoded text of a JSONL line. What is quoted of a web page has its plain text
// beside it.
//
//	exec claimcheck extract article.md
//	offsets stdout
//	offsets stdout archive.jsonl
func cmdOffsets(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 || len(args) > 2 {
		ts.Fatalf("usage: offsets found [archive]")
	}
	raw := ts.ReadFile
	if len(args) == 2 {
		texts := archived(ts, args[1])
		raw = func(id string) string { return texts[id] }
	}
	quantities := 0
	for line := range strings.Lines(ts.ReadFile(args[0])) {
		var found extraction
		ts.Check(json.Unmarshal([]byte(line), &found))
		quantities += len(found.Quantities)
		checkPlaces(ts, raw(found.Document), &found)
	}
	if quantities == 0 {
		ts.Fatalf("no quantity was found, so nothing was checked")
	}
}

// archived are the texts of a JSONL file by their ids.
func archived(ts *testscript.TestScript, file string) map[string]string {
	content := []byte(ts.ReadFile(file))
	if strings.HasSuffix(file, ".gz") {
		r, err := gzip.NewReader(bytes.NewReader(content))
		ts.Check(err)
		content, err = io.ReadAll(r)
		ts.Check(err)
	}
	texts := make(map[string]string)
	for line := range bytes.Lines(content) {
		var article struct{ ID, Text string }
		ts.Check(json.Unmarshal(line, &article))
		texts[article.ID] = article.Text
	}
	return texts
}

func checkPlaces(ts *testscript.TestScript, raw string, found *extraction) {
	for _, list := range [][]place{found.Sentences, found.Entities, found.Quantities, found.Times, found.Skipped} {
		for _, p := range list {
			checkPlace(ts, raw, found.Document, p)
		}
	}
	for _, l := range found.Links {
		if !l.Note { // the mark of a note is no text of a page
			checkPlace(ts, raw, found.Document, l.place)
		}
	}
	for _, c := range found.Claims {
		checkPlace(ts, raw, found.Document, c.place)
		if c.Quantity < 0 || c.Quantity >= len(found.Quantities) {
			ts.Fatalf("%s: a claim speaks of quantity %d of %d", found.Document, c.Quantity, len(found.Quantities))
		}
		if q := found.Quantities[c.Quantity]; q.Start < c.Start || q.End > c.End {
			ts.Fatalf("%s: the claim at %d:%d does not hold its quantity at %d:%d", found.Document, c.Start, c.End, q.Start, q.End)
		}
	}
}

func checkPlace(ts *testscript.TestScript, raw, document string, p place) {
	if p.Start < 0 || p.End > len(raw) || p.Start >= p.End {
		ts.Fatalf("%s: %d:%d is no place in %d bytes", document, p.Start, p.End, len(raw))
	}
	if isPage := filepath.Ext(document) == ".html"; isPage != (p.Plain != nil) {
		ts.Fatalf("%s: at %d:%d the plain text is %v", document, p.Start, p.End, p.Plain)
	}
	if p.Text == nil {
		return
	}
	if p.Plain != nil && *p.Plain != withoutTags(*p.Text) {
		ts.Fatalf("%s: at %d:%d stands %q, which is not read as %q", document, p.Start, p.End, *p.Text, *p.Plain)
	}
	if there := inJSON(ts, raw[p.Start:p.End]); there != *p.Text {
		ts.Fatalf("%s: at %d:%d stands %q, not %q", document, p.Start, p.End, there, *p.Text)
	}
}

var tag = regexp.MustCompile(`<[^>]*>`)

// withoutTags is a stretch of a web page as it is shown.
func withoutTags(s string) string {
	words := strings.FieldsFunc(html.UnescapeString(tag.ReplaceAllString(s, "")), func(r rune) bool { return r == ' ' || r == '\n' })
	return strings.Join(words, " ")
}

// inJSON is a text as JSON can carry it: what is no UTF-8 is carried as \ufffd.
func inJSON(ts *testscript.TestScript, s string) string {
	written, err := json.Marshal(s)
	ts.Check(err)
	var carried string
	ts.Check(json.Unmarshal(written, &carried))
	return carried
}

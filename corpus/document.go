// Package corpus reads articles and knows the places in them. It does not know
// what a number is, nor how anything is found or checked.
package corpus

import (
	"fmt"
	"sort"
	"strings"
	"time"
	"unicode/utf8"
)

// A Span is a place in a document: a half-open range of bytes in its Raw text.
type Span struct{ Start, End int }

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Overlaps reports whether the two spans share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Contains reports whether o lies within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// A Document is one article. It alone owns the text; everything that is found
// in the article points into Raw with a Span.
type Document struct {
	Name      string    // the path as given, "-" for standard input, or the id of a JSONL line
	Raw       string    // the bytes as they came
	Title     string    // from metadata, else the headline
	Published time.Time // the day of publication at midnight UTC; zero if nothing says it
	Author    string
	Outlet    string
	URL       string
	Licence   string
	Blocks    []Block  // what a reader reads, in order; code and markup are left out
	Links     []Link   // the addresses that the text gives for its words, in its order
	Notes     []string // what was odd in reading it, as plain sentences
	Markup    bool     // Raw is a web page: what is quoted of it has tags in it, and Plain has none
	LeftOut   int      // words of a web page that are no part of its article

	lines lineIndex
}

// byteOrderMark opens many files saved on Windows. It is no part of the text,
// but it counts in the offsets.
const byteOrderMark = "\ufeff"

// newDocument returns the document before its blocks are read, and where in
// raw its text begins.
func newDocument(name, raw string, opts Options) (doc *Document, start int) {
	return newDocumentIn(name, raw, opts, "save it as UTF-8")
}

// newDocumentIn does so and says what becomes of text that is not UTF-8.
func newDocumentIn(name, raw string, opts Options, otherwise string) (doc *Document, start int) {
	doc = &Document{Name: name, Raw: raw, Published: opts.Published}
	if strings.HasPrefix(raw, byteOrderMark) {
		start = len(byteOrderMark)
	}
	if at, ok := invalidAt(raw); ok {
		line, _ := doc.Position(at)
		doc.note(fmt.Sprintf("The text is not UTF-8 throughout, first on line %d; %s.", line, otherwise))
	}
	return doc, start + doc.readFrontMatter(raw[start:], start)
}

// invalidAt finds the first byte that is not UTF-8.
func invalidAt(s string) (at int, ok bool) {
	if utf8.ValidString(s) {
		return 0, false
	}
	for i, r := range s {
		if r == utf8.RuneError {
			if _, width := utf8.DecodeRuneInString(s[i:]); width == 1 {
				return i, true
			}
		}
	}
	return 0, false
}

// Text returns the raw bytes at span.
func (d *Document) Text(s Span) string { return d.Raw[s.Start:s.End] }

// Plain returns the text at span as a reader sees it: of a web page without its
// tags and with its character references decoded, of other texts as it stands.
func (d *Document) Plain(s Span) string {
	if !d.Markup {
		return d.Text(s)
	}
	first := sort.Search(len(d.Blocks), func(n int) bool { return d.Blocks[n].Whole().End > s.Start })
	var parts []string
	for n := first; n < len(d.Blocks) && d.Blocks[n].Whole().Start < s.End; n++ {
		if text := d.Blocks[n].textAt(s); text != "" {
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, " ")
}

// Position returns the line and the column of a byte offset, both counted from
// one, the column in characters as an editor counts them. The first call goes
// through the text once; a document is worked on by one goroutine at a time.
func (d *Document) Position(offset int) (line, column int) {
	if d.lines == nil {
		d.lines = indexLines(d.Raw)
	}
	m := d.lines.before(offset)
	return m.line, m.column + utf8.RuneCountInString(d.Raw[m.offset:offset])
}

// note puts down what was odd in reading the document.
func (d *Document) note(sentence string) { d.Notes = append(d.Notes, sentence) }

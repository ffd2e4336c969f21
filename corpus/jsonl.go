package corpus

import (
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"os"
	"slices"
	"strings"
	"unicode/utf8"
)

// A record is one line of JSONL: an article with what is known about it.
type record struct {
	ID        json.RawMessage `json:"id"` // a text or a number
	Title     string          `json:"title"`
	Published string          `json:"published"`
	Author    string          `json:"author"`
	Outlet    string          `json:"outlet"`
	URL       string          `json:"url"`
	Text      *string         `json:"text"`
}

// jsonLines gathers the articles in a JSONL file, a line at a time. A line that
// cannot be read is that article's error, and reading goes on with the next.
func (g *gathering) jsonLines(path string, format format) bool {
	f, err := os.Open(path)
	if err != nil {
		return g.unreadable(path, why(err))
	}
	defer f.Close()
	var r io.Reader = f
	if format == gzippedJSONLines {
		if r, err = gzip.NewReader(f); err != nil {
			return g.unreadable(path, "it is not a gzip file in spite of its name")
		}
	}
	lines := newLineReader(r)
	if head, _ := lines.in.Peek(textHead); notText(string(head)) != "" {
		return g.unreadable(path, notText(string(head)))
	}
	return g.lines(lines, path)
}

// lines gathers the articles on all lines.
func (g *gathering) lines(lines *lineReader, path string) bool {
	for {
		line, err := lines.next()
		place := fmt.Sprintf("%s:%d", path, lines.number)
		switch {
		case err == io.EOF:
			return true
		case err == errLongLine:
			if !g.unreadable(place, tooLong) {
				return false
			}
		case err != nil:
			return g.unreadable(place, "reading ends here: "+err.Error())
		case len(line) > 0 && !g.record(line, place):
			return false
		}
	}
}

// record gathers the article on one line.
func (g *gathering) record(line []byte, place string) bool {
	var rec record
	if err := json.Unmarshal(line, &rec); err != nil {
		return g.unreadable(place, jsonError(err))
	}
	if rec.Text == nil {
		return g.unreadable(place, `the line has no "text"`)
	}
	name := rec.name()
	var notes []string
	switch {
	case name == "":
		name = place
	case g.idSeen(name):
		notes = append(notes, fmt.Sprintf("Another article has the id %q too; this one is named with its line.", shorten(name)))
		name = fmt.Sprintf("%s (%s)", name, place)
	}
	if !utf8.Valid(line) {
		notes = append(notes, "The line is not UTF-8 throughout; what is not was read as \ufffd.")
	}
	opts := g.opts
	return g.yield(Source{name, func() (*Document, error) { return rec.document(name, notes, opts), nil }}, nil)
}

// name returns the id, or nothing if the line has none.
func (r *record) name() string {
	var text string
	if err := json.Unmarshal(r.ID, &text); err == nil {
		return strings.TrimSpace(text)
	}
	var number json.Number
	if err := json.Unmarshal(r.ID, &number); err == nil {
		return number.String()
	}
	return ""
}

// document reads the text of the record. Its title has no place in the text
// and is no block.
func (r *record) document(name string, notes []string, opts Options) *Document {
	doc := &Document{
		Name: name, Raw: *r.Text, Title: r.Title, Published: opts.Published,
		Author: r.Author, Outlet: r.Outlet, URL: r.URL, Notes: slices.Clip(notes),
	}
	if r.Published != "" {
		doc.setPublished("published", r.Published)
	}
	doc.readPlain(0)
	return doc
}

// idSeen reports whether an article of this id came before. It keeps hashes,
// for a corpus has millions of ids; two that share one cost a longer name.
func (g *gathering) idSeen(id string) bool {
	h := fnv.New64a()
	io.WriteString(h, id)
	seen := g.ids[h.Sum64()]
	g.ids[h.Sum64()] = true
	return seen
}

// jsonError says in plain words what is wrong with a line.
func jsonError(err error) string {
	var kind *json.UnmarshalTypeError
	if errors.As(err, &kind) {
		if kind.Field == "" {
			return "the line is JSON, but not an object with an id, a title and a text"
		}
		return fmt.Sprintf("%q is %s where a text was expected", kind.Field, kind.Value)
	}
	return "the line is not valid JSON: " + err.Error()
}

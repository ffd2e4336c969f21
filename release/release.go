// Package release reads released texts as sources: what a press release or a
// report states becomes figures, whose place is the sentence. It reads them as
// articles are read, and does not know what any of it is held against.
package release

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/period"
)

// longest bounds a release, and most the numbers in it. Whole reports have half of
// either.
const (
	longest = 1 << 20
	most    = 10_000
)

// Read reads the text at path as a source. It is a reader of texts for
// figures.LoadWith.
func Read(path string, published period.Date) (*figures.Release, error) {
	if info, err := os.Stat(path); err == nil && info.Size() > longest {
		return nil, fmt.Errorf("the text is longer than %d MB; name the part of it that is the source", longest>>20)
	}
	opts := corpus.Options{}
	if !published.IsZero() {
		opts.Published = published.Time()
	}
	for src, err := range corpus.Sources([]string{path}, nil, opts) {
		if err != nil {
			return nil, plainly(err)
		}
		doc, err := src.Document()
		if err != nil {
			return nil, plainly(err)
		}
		if numerals(doc) > 4*most { // so that nobody need read all of it
			return nil, errTooMany
		}
		text := read(doc)
		if len(text.Quantities) > most {
			return nil, errTooMany
		}
		return Of(text), nil
	}
	return nil, errors.New("there is no text in it")
}

var errTooMany = fmt.Errorf("the text states more than %d numbers; name the part of it that is the source", most)

// numerals counts the runs of digits in a text, of which a date has up to three.
func numerals(doc *corpus.Document) int {
	n := 0
	for _, block := range doc.Blocks {
		within := false
		for i := range len(block.Text) {
			isDigit := '0' <= block.Text[i] && block.Text[i] <= '9'
			if isDigit && !within {
				n++
			}
			within = isDigit
		}
	}
	return n
}

// plainly is the error without the name of the file, which whoever asked knows.
func plainly(err error) error {
	var unreadable *corpus.Unreadable
	if errors.As(err, &unreadable) {
		return errors.New(unreadable.Why)
	}
	return err
}

// read extracts one document at a time: an extractor serves no two at once.
func read(doc *corpus.Document) *extract.Text {
	reading.Lock()
	defer reading.Unlock()
	return extractor().Read(doc)
}

var (
	reading   sync.Mutex
	extractor = sync.OnceValue(extract.New)
)

// Of makes a release of a text: a statement of each number that it asserts as a
// fact, or forecasts, in its own voice or in a reported one.
func Of(text *extract.Text) *figures.Release {
	doc := text.Doc
	r := &figures.Release{Title: doc.Title, Published: period.DateOf(doc.Published),
		Source: figures.Source{Title: doc.Title, Publisher: publisher(doc), URL: doc.URL, Licence: doc.Licence}}
	teller := newTeller(text)
	out := leftOut{}
	for _, c := range claims.Find(text) {
		if why := refused(text, &c); why != "" {
			out.add(why)
			continue
		}
		r.Statements = append(r.Statements, teller.statement(&c))
	}
	r.LeftOut, r.Missing = out.kinds(), out.all
	return r
}

// publisher is who released a text: the outlet, else the author.
func publisher(doc *corpus.Document) string {
	if doc.Outlet != "" {
		return doc.Outlet
	}
	return strings.TrimSpace(doc.Author)
}

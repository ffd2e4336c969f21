package main

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"claimcheck/extract/recogniser"
)

// A sentence is one of a set, as it was written, with its names.
type sentence struct {
	text  string
	names []name
}

// A name is a stretch of the text of a sentence.
type name struct {
	from, to int
	kind     recogniser.Kind
}

// readSet reads a set of marked texts in a folder as the recogniser will see those
// of articles.
func readSet(dir, set string) ([]recogniser.Marked, error) {
	sentences, err := readFile(filepath.Join(dir, set+".bio.gz"))
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", set, err)
	}
	return marked(sentences), nil
}

func readFile(path string) ([]sentence, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	unpacked, err := gzip.NewReader(file)
	if err != nil {
		return nil, err
	}
	return readSentences(unpacked)
}

// readSentences reads a word and its label a line with a tab between them, and
// an empty line after a sentence.
func readSentences(r io.Reader) ([]sentence, error) {
	var all []sentence
	var w writer
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		word, label, ok := strings.Cut(lines.Text(), "\t")
		if ok {
			w.words, w.labels = append(w.words, word), append(w.labels, label)
			continue
		}
		all = w.appendTo(all)
	}
	return w.appendTo(all), lines.Err()
}

// A writer writes the words of a sentence as they stood in the text, as far as
// the set still tells.
type writer struct {
	words, labels []string
	quoted        bool // a quotation is open
}

// appendTo appends the sentence to all and begins the next. A message that names
// accounts and topics is no sentence of an article and is left out.
func (w *writer) appendTo(all []sentence) []sentence {
	var s sentence
	var text strings.Builder
	w.quoted = false
	named := false
	for i, word := range w.words {
		if i > 0 && w.spaced(i) {
			text.WriteByte(' ')
		}
		if word == `"` {
			w.quoted = !w.quoted
		}
		from := text.Len()
		text.WriteString(word)
		mark, kind, _ := strings.Cut(w.labels[i], "-")
		switch k := recogniser.KindNamed(kind); {
		case k == 0:
			named = false
		case mark == "I" && named && s.names[len(s.names)-1].kind == k:
			s.names[len(s.names)-1].to = text.Len()
		default:
			s.names = append(s.names, name{from, text.Len(), k})
			named = true
		}
	}
	w.words, w.labels = w.words[:0], w.labels[:0]
	s.text = text.String()
	if s.text == "" || strings.ContainsAny(s.text, "@#") {
		return all
	}
	return append(all, s)
}

// spaced reports whether a space stood before word i.
func (w *writer) spaced(i int) bool {
	word, before := w.words[i], w.words[i-1]
	switch {
	case word == "n't", strings.HasPrefix(word, "'") && len(word) > 1, strings.HasPrefix(word, "’") && len(word) > len("’"):
		return false
	case strings.Trim(word, ".,;:!?)]%") == "", before == "(", before == "[", before == "$", before == "£":
		return false
	case word == `"`, before == `"`:
		return !w.quoted
	case word == "-" && i+1 < len(w.words):
		return !w.hyphen(i)
	case before == "-" && i > 1:
		return !w.hyphen(i - 1)
	}
	return true
}

// hyphen reports whether word i, a dash, joined its neighbours: within a name, or
// between two words that are in none.
func (w *writer) hyphen(i int) bool {
	return i > 0 && (w.labels[i] != "O" || w.labels[i-1] == w.labels[i+1])
}

// Package lexicon knows the words that articles and tables share: what measures
// are called, which places there are and what lies in what, how nouns make
// their plural. It does not know articles, tables or numbers.
//
// Everything it knows stands in tables beside its readers: rows of columns
// parted by tabs, lists within a column parted by semicolons, comments behind a
// "#" at the start of a line.
package lexicon

import (
	"iter"
	"strings"
)

// rows yields the rows of an embedded table with exactly n columns; columns
// missing at the end of a row are empty.
func rows(table string, n int) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		for line := range strings.Lines(table) {
			line = strings.TrimRight(line, "\r\n")
			if line == "" || line[0] == '#' {
				continue
			}
			columns := make([]string, n)
			copy(columns, strings.SplitN(line, "\t", n))
			if !yield(columns) {
				return
			}
		}
	}
}

// list yields the entries of a column.
func list(column string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for entry := range strings.SplitSeq(column, ";") {
			if entry = strings.TrimSpace(entry); entry != "" && !yield(entry) {
				return
			}
		}
	}
}

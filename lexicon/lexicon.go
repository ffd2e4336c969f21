// Package lexicon knows the words that articles and tables share: what measures
// are called, which places there are and what lies in what, how nouns make
// their plural. It does not know articles, tables or numbers.
//
// Everything it knows stands in embedded tables beside its readers, with lists
// parted by tabs, lists within a column parted by semicolons, comments behind a
// "#" at the start of a line.
package lexicon

import (
	"iter"
	"strings"
)

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

// entries is about how many entries a table has, lest what is made of them has to grow.
func entries(table string) int {
	return strings.Count(table, "\n") + strings.Count(table, ";")
}

// Prepare reads the tables of places and measures, which otherwise wait until they
// are needed. Whoever has other things to read meanwhile may call it from a
// goroutine of its own.
func Prepare() {
	places()
	scatter()
}

// Package embedded reads the tables that the program carries: words, units,
// places. A table has a row a line and a tab between columns; a line that is "#",
// or begins with it and a space, is a comment.
package embedded

import (
	"fmt"
	"iter"
	"strings"
)

// Rows yields the rows of a table with most columns each. A row may leave out
// columns at its end, which are empty then, but has least of them. The tables are
// part of the program: a row of another width is a mistake in it, and panics.
func Rows(table string, least, most int) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		for line := range strings.Lines(table) {
			line = strings.TrimRight(line, "\r\n")
			if line == "" || line == "#" || strings.HasPrefix(line, "# ") {
				continue
			}
			row := strings.Split(line, "\t")
			if len(row) < least || len(row) > most {
				panic(fmt.Sprintf("a table of the program has a row of %d columns, not %d to %d: %q", len(row), least, most, line))
			}
			for len(row) < most {
				row = append(row, "")
			}
			if !yield(row) {
				return
			}
		}
	}
}

package extract

import (
	"embed"
	"iter"

	"claimcheck/embedded"
)

// Tables are tab-separated, a record a line; lines that start with "#" tell
// their origin and licence.
//
//go:embed tables
var tables embed.FS

// rows yields the rows of a table, with width columns each.
func rows(name string, width int) iter.Seq[[]string] {
	return embedded.Rows(table(name), 1, width)
}

// table is the text of a table.
func table(name string) string {
	data, err := tables.ReadFile("tables/" + name)
	if err != nil {
		panic("extract: " + err.Error()) // the table is part of the program
	}
	return string(data)
}

// wordSet reads a table of one word a line.
func wordSet(name string) map[string]bool {
	set := map[string]bool{}
	for row := range rows(name, 1) {
		set[row[0]] = true
	}
	return set
}

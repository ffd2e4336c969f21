package extract

import (
	"embed"
	"strings"
)

// Tables are tab-separated, a record a line; lines that start with "#" tell
// their origin and licence.
//
//go:embed tables
var tables embed.FS

// rows returns the records of an embedded table, each with at least width fields.
func rows(name string, width int) [][]string {
	data, err := tables.ReadFile("tables/" + name)
	if err != nil {
		panic("extract: " + err.Error()) // the table is part of the program
	}
	var all [][]string
	for line := range strings.Lines(string(data)) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		fields := strings.Split(line, "\t")
		for len(fields) < width {
			fields = append(fields, "")
		}
		all = append(all, fields)
	}
	return all
}

// wordSet reads a table of one word a line.
func wordSet(name string) map[string]bool {
	set := map[string]bool{}
	for _, row := range rows(name, 1) {
		set[row[0]] = true
	}
	return set
}

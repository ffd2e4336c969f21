package figures

import (
	_ "embed"
	"strings"
	"sync"

	"claimcheck/embedded"
)

//go:embed shortwords.tsv
var shortWordTable string

// shortWords is what the short words of databases' headers stand for.
var shortWords = sync.OnceValue(func() map[string]string {
	words := map[string]string{}
	for row := range embedded.Rows(shortWordTable, 2, 2) {
		words[row[0]] = row[1]
	}
	return words
})

// writtenOut is the header of a database, "perm_excl_rate", in whole words.
func writtenOut(header string) string {
	for short, full := range shortWords() {
		if !strings.Contains(short, "_") {
			continue
		}
		if at := strings.Index("_"+strings.ToLower(header)+"_", "_"+short+"_"); at >= 0 {
			header = header[:at] + strings.ReplaceAll(full, " ", "_") + header[at+len(short):]
		}
	}
	words := strings.Split(header, "_")
	for i, word := range words {
		if full, ok := shortWords()[strings.ToLower(word)]; ok {
			words[i] = full
		}
	}
	return strings.Join(words, " ")
}

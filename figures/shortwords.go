package figures

import (
	_ "embed"
	"slices"
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
	words := strings.Split(header, "_")
	for i := 0; i < len(words); i++ {
		if i+1 < len(words) { // two words together may mean more than each alone
			if full, ok := shortWords()[strings.ToLower(words[i]+"_"+words[i+1])]; ok {
				words[i] = full
				words = slices.Delete(words, i+1, i+2)
				continue
			}
		}
		words[i] = first(shortWords()[strings.ToLower(words[i])], words[i])
	}
	return strings.Join(words, " ")
}

package figures

import (
	_ "embed"
	"strings"
	"sync"

	"claimcheck/embedded"
)

//go:embed sheets.tsv
var sheetsTable string

var sheetsWithoutFigures = sync.OnceValue(func() []string {
	var names []string
	for row := range embedded.Rows(sheetsTable, 1, 1) {
		names = append(names, row[0])
	}
	return names
})

// holdsNoFigures reports whether a sheet is by its name a cover, a list of
// contents or notes. "Index" is one, "Index of prices" is a table.
func holdsNoFigures(sheet string) bool {
	name := plain(sheet)
	for _, known := range sheetsWithoutFigures() {
		rest, ok := strings.CutPrefix(name, known)
		if ok && (strings.Trim(rest, " 0123456789()") == "" || rest == " sheet" || rest == " page" || rest == "s" || strings.HasPrefix(rest, " and ")) {
			return true
		}
	}
	return false
}

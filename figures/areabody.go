package figures

import (
	_ "embed"
	"strings"
	"sync"

	"claimcheck/embedded"
)

//go:embed areabodies.tsv
var areaBodyTable string

// A bodyName is what stands before or behind the name of an area where a body is called after it.
type bodyName struct {
	words   string
	before  bool
	forArea bool // it stands for its area, and not for a house that it runs
	left    bool // it names no area where nothing else is left
}

var bodyNames = sync.OnceValue(func() []bodyName {
	var names []bodyName
	for row := range embedded.Rows(areaBodyTable, 3, 3) {
		names = append(names, bodyName{words: row[2], before: row[1] == "before", forArea: row[0] == "area", left: row[1] == "left"})
	}
	return names
})

// areaOf is what a body that is called after an area is called for short: "Norfolk and Waveney" of the "NHS Norfolk
// and Waveney Integrated Care Board". whole reports whether it stands for that area.
func areaOf(name string) (area string, whole, ok bool) {
	area, whole = name, true
	for cut := true; cut; {
		cut = false
		for _, n := range bodyNames() {
			var rest string
			var found bool
			switch {
			case n.left:
				if area == n.words {
					return name, false, false
				}
				continue
			case n.before:
				rest, found = strings.CutPrefix(area, n.words+" ")
			default:
				rest, found = strings.CutSuffix(area, " "+n.words)
			}
			if found && rest != "" {
				area, cut, ok, whole = rest, true, true, whole && n.forArea
			}
		}
	}
	return area, whole, ok
}

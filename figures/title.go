package figures

import (
	"path/filepath"
	"strings"

	"claimcheck/lexicon"
)

// fileWords is a file's name as words.
func fileWords(file string) string {
	name := filepath.Base(file)
	name = strings.TrimSuffix(name, filepath.Ext(name))
	return strings.Join(strings.Fields(strings.ReplaceAll(name, "_", " ")), " ")
}

// unitOfTitle cuts the unit off the end of a title: "Goats (thousands)",
// "Toll income, A$ million".
func unitOfTitle(title string) (name string, unit measureUnit, ok bool) {
	if before, inner, found := cutBrackets(title); found && before != "" {
		if u := readUnit(inner); u.isUnit() {
			return before, u, true
		}
	}
	if i := strings.LastIndex(title, ", "); i > 0 {
		if u := readUnit(title[i+2:]); u.certain && len(strings.Fields(title[i+2:])) <= 4 {
			return title[:i], u, true
		}
	}
	return title, unit, false
}

// onlyPlace is the place that a title names, if it names one and no other.
func onlyPlace(title string) Place {
	var only Place
	_, named := lexicon.Heading(title)
	for _, m := range named {
		switch {
		case m.Weak:
		case only.ID != "" && only.ID != m.Place.ID:
			return Place{}
		default:
			only = Place{m.Place.ID, title[m.Start:m.End]}
		}
	}
	return only
}

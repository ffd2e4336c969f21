package quantity

import "strings"

// irregular are the plurals that news counts in and that no rule makes.
var irregular = map[string]string{"people": "person", "men": "man", "women": "woman", "children": "child",
	"lives": "life", "wives": "wife", "feet": "foot", "teeth": "tooth", "mice": "mouse", "households": "household"}

// singular is the singular of an English noun in small letters. It serves the
// denominators of rates, which are few: "per 1,000 births".
func singular(noun string) string {
	switch one, ok := irregular[noun]; {
	case ok:
		return one
	case len(noun) < 3:
		return noun
	case strings.HasSuffix(noun, "ies") && len(noun) > 4:
		return noun[:len(noun)-3] + "y"
	case strings.HasSuffix(noun, "sses"), strings.HasSuffix(noun, "ches"), strings.HasSuffix(noun, "shes"), strings.HasSuffix(noun, "xes"):
		return noun[:len(noun)-2]
	case strings.HasSuffix(noun, "ss"), strings.HasSuffix(noun, "us"), strings.HasSuffix(noun, "is"):
		return noun
	}
	return strings.TrimSuffix(noun, "s")
}

// isPlural reports whether token i looks like a noun in the plural.
func (r *reader) isPlural(i int) bool {
	s := r.at(i)
	if r.word(i).has(pluralWord) {
		return true
	}
	return r.isWord(i) && len(s) > 3 && strings.HasSuffix(s, "s") && singular(s) != s
}

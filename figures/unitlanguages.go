package figures

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"claimcheck/embedded"
)

//go:embed unitlanguages.tsv
var unitLanguagesTable string

// A foreignWord is a word of a unit in another language.
type foreignWord struct {
	english string
	only    string // "beside" others is it read, or as a "joint" of words that are no English ones: "mil"
}

var foreignWords = sync.OnceValue(func() map[string]foreignWord {
	words := map[string]foreignWord{}
	for row := range embedded.Rows(unitLanguagesTable, 2, 3) {
		for word := range strings.FieldsSeq(row[0]) {
			words[word] = foreignWord{row[1], row[2]}
		}
	}
	return words
})

// unitInEnglish writes a unit as English tables do, "mil toneladas" as "thousand tonnes" and "euros par
// habitant" as "euros per inhabitants"; ok is whether a word of it is of no other language.
func unitInEnglish(text string) (written string, ok bool) {
	words := strings.Fields(text)
	if len(text) > longestUnit || !slices.ContainsFunc(words, isForeign) || len(words) == 1 && foreignWords()[strings.ToLower(text)].only != "" {
		return text, false
	}
	for i, word := range words {
		lower := strings.ToLower(strings.Trim(word, ",;:"))
		if rest, elided := cutElision(lower); elided {
			words[i] = "of " + rest // "millions d'euros"
		} else if w, known := foreignWords()[lower]; known {
			words[i] = w.english
		}
	}
	return strings.Join(words, " "), true
}

// isForeign reports whether a word of a unit is of another language than English, whatever stands beside it.
func isForeign(word string) bool {
	lower := strings.ToLower(strings.Trim(word, ",;:"))
	w, known := foreignWords()[lower]
	_, elided := cutElision(lower)
	return known && w.only != "joint" || elided
}

// cutElision parts the French "of" from the word that it is glued to: "d'habitants".
func cutElision(word string) (rest string, ok bool) {
	for _, joint := range [...]string{"d'", "d’"} {
		if rest, ok = strings.CutPrefix(word, joint); ok && rest != "" {
			return rest, true
		}
	}
	return word, false
}

// foreignPer is what a measure is counted per in another language, in English: "Löhne je Arbeitnehmer",
// "Mariages pour 1 000 habitants".
func foreignPer(measure string) (per string, ok bool) {
	words := strings.Fields(measure)
	for i, word := range words {
		if foreignWords()[word].english != "per" {
			continue
		}
		behind := words[i+1:]
		for len(behind) > 0 && onlyDigits(behind[0]) {
			behind = behind[1:]
		}
		if len(behind) > 0 && isForeign(behind[0]) {
			return unitInEnglish(strings.Join(words[i+1:len(words)-len(behind)+1], " "))
		}
	}
	return "", false
}

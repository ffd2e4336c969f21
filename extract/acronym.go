package extract

import (
	"strings"
	"unicode"
)

// A definition is an acronym that the article explains: "National Crime Agency
// (NCA)" or "NCA (National Crime Agency)".
type definition struct {
	acronym string
	name    string
	spelled bool // the initials of the name spell the acronym
}

// spell marks the long names before acronyms in brackets. Where the letters of
// the acronym tell where its long name starts, they are believed rather than
// the run of capitals.
func (n *namer) spell(words []nameWord) {
	for i := 1; i+2 < len(words); i++ {
		acronym, end := bracketed(words, i)
		if end == 0 {
			continue
		}
		from := spelledBy(words[:i], acronym)
		if from < 0 || !words[from].capital {
			continue
		}
		last := i
		if end < len(words) && n.known.heads[words[end].text].kind == Law {
			last = end + 1
		}
		words[from].spell(last - from)
	}
}

// define notes that the name words[from:to] is explained as an acronym, or
// explains one: "National Crime Agency (NCA)", "NCA (National Crime Agency)",
// "Eliminating Risk (ER) Act".
func (n *namer) define(words []nameWord, from, to int, key string) {
	if to-from < 2 {
		return
	}
	if to < len(words) {
		if acronym, end := bracketed(words, to); end > 0 {
			n.defined = append(n.defined, definition{acronym, key, spelledBy(words[:to], acronym) == from})
		}
	}
	if from > 1 && to < len(words) && words[from-1].text == "(" && words[to].text == ")" {
		if acronym := words[from-2].text; isAcronym(acronym) && spelledBy(words[:to], acronym) == from {
			n.defined = append(n.defined, definition{acronym, key, true})
		}
	}
	if last := words[to-1]; words[from].spelled && to-from > 4 && words[to-2].text == ")" {
		open := to - 3
		for open > from && words[open].text != "(" {
			open--
		}
		if acronym, end := bracketed(words, open); end == to-1 {
			n.defined = append(n.defined, definition{acronym + " " + last.text, key, true})
		}
	}
}

// bracketed returns the acronym in brackets that open at word i, as one or two
// words, and the word after them; 0 if there is none.
func bracketed(words []nameWord, i int) (acronym string, end int) {
	if words[i].text != "(" {
		return "", 0
	}
	for end = i + 1; end < len(words) && end <= i+3 && words[end].text != ")"; end++ {
		if !mayAbbreviate(words[end].text) {
			return "", 0
		}
		if acronym != "" {
			acronym += " "
		}
		acronym += words[end].text
	}
	if acronym == "" || end >= len(words) || words[end].text != ")" {
		return "", 0
	}
	return acronym, end + 1
}

// mayAbbreviate reports whether a word in brackets may be an acronym, which has
// two capitals at least: "NCA", "MpS".
func mayAbbreviate(word string) bool {
	word = strings.ReplaceAll(word, ".", "")
	capitals := 0
	for _, r := range word {
		if unicode.IsUpper(r) {
			capitals++
		} else if !unicode.IsLetter(r) && r != '&' && r != '-' {
			return false
		}
	}
	return capitals >= 2 && len(word) <= 10
}

// spelledBy returns the first of the words at the end of words whose initials
// spell the acronym, or -1. Small words may be left out of the acronym.
func spelledBy(words []nameWord, acronym string) int {
	letters := []rune(strings.ToLower(strings.NewReplacer(".", "", "-", "", "&", "", " ", "").Replace(acronym)))
	if len(letters) > 12 {
		return -1
	}
	return spelled(words[max(0, len(words)-len(letters)-5):], letters, len(words))
}

// spelled does so for the last of the letters first. It first takes small words
// for left out: the A of "EARN IT" is "Abusive", not the "and" behind it.
func spelled(words []nameWord, letters []rune, at int) int {
	if len(letters) == 0 {
		return at
	}
	if len(words) == 0 {
		return -1
	}
	last := len(words) - 1
	if small.has(words[last].text) {
		if from := spelled(words[:last], letters, at-1); from >= 0 {
			return from
		}
	}
	if unicode.ToLower(firstRune(words[last].text)) != letters[len(letters)-1] {
		return -1
	}
	return spelled(words[:last], letters[:len(letters)-1], at-1)
}

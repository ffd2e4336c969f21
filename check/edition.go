package check

import (
	"strings"
	"time"
)

// withoutEdition is the path of an address without what names an edition: dates,
// versions, "latest". "/fees/bulletins/march2024" and "/fees/bulletins/latest" are
// editions of one bulletin.
func withoutEdition(path string) string {
	var kept []string
	after := false // a part that names an edition
	for part := range strings.SplitSeq(strings.Trim(path, "/"), "/") {
		words := wordsOfPath(part)
		left, dated := words[:0:0], after && isShortNumber(part)
		for _, word := range words {
			if namesEdition(word) || dated && isShortNumber(word) {
				dated = true
				continue
			}
			left = append(left, word)
		}
		if after = dated; len(left) > 0 {
			kept = append(kept, strings.Join(left, "-"))
		}
	}
	if len(kept) == 0 {
		return ""
	}
	return "/" + strings.Join(kept, "/")
}

// wordsOfPath are the words of a part of a path, letters and digits apart:
// "march2024-tables" is three.
func wordsOfPath(part string) []string {
	var words []string
	start := 0
	for i := 0; i <= len(part); i++ {
		switch {
		case i == len(part) || strings.IndexByte("-_. +", part[i]) >= 0:
			if i > start {
				words = append(words, part[start:i])
			}
			start = i + 1
		case i > start && isDigit(part[i]) != isDigit(part[i-1]) && namesMonth(part[start:i]):
			words = append(words, part[start:i])
			start = i
		}
	}
	return words
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isNumber(word string) bool { return word != "" && strings.Trim(word, "0123456789") == "" }

// isShortNumber reports whether a word is a number as days and versions have it.
func isShortNumber(word string) bool { return len(word) <= 2 && isNumber(word) }

// namesEdition reports whether a word of a path names an edition: a year or a day in
// digits, a month, a quarter, a version, or which of all it is.
func namesEdition(word string) bool {
	word = strings.ToLower(word)
	switch word {
	case "current", "latest", "previous", "newest", "edition", "editions", "version", "versions":
		return true
	}
	switch {
	case isNumber(word):
		return (len(word) == 4 || len(word) == 6 || len(word) == 8) && (word[:2] == "19" || word[:2] == "20")
	case len(word) == 2 && word[0] == 'q':
		return '1' <= word[1] && word[1] <= '4'
	case len(word) > 1 && word[0] == 'v':
		return isNumber(word[1:])
	}
	return namesMonth(word)
}

// namesMonth reports whether a word is the name of a month, whole or in its first
// three letters.
func namesMonth(word string) bool {
	for m := time.January; m <= time.December; m++ {
		if name := m.String(); strings.EqualFold(word, name) || strings.EqualFold(word, name[:3]) {
			return true
		}
	}
	return false
}

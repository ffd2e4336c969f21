package extract

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// abbreviations are the words of tables/abbreviations.tsv with their class.
var abbreviations = sync.OnceValue(func() map[string]string {
	classes := map[string]string{}
	for row := range rows("abbreviations.tsv", 2) {
		classes[row[0]] = row[1]
	}
	return classes
})

// openers are the words that open a sentence, in lower case.
var openers = sync.OnceValue(func() map[string]bool { return wordSet("openers.txt") })

// An opened says how a text starts that follows a full stop.
type opened struct {
	capital  bool // with a capital letter, as sentences do
	digit    bool // with a number, "£40 a year" too
	opener   bool // with a word that seldom has a capital inside a sentence
	calendar bool // with a day, a month or a time zone: "5 p.m. Monday"
	speaker  bool // with who said what stands before: "Hale asked"
}

// opening looks at the first words of text.
func opening(text string) opened {
	text = text[:min(len(text), 120)]
	text = strings.TrimLeft(text, "\"'“‘«([¿¡—–- \t\n*•·")
	r, _ := utf8.DecodeRuneInString(text)
	word := leadingWord(text)
	o := opened{digit: unicode.IsDigit(r) || unicode.Is(unicode.Sc, r)}
	o.capital = unicode.IsUpper(r) || !o.digit && strings.ContainsFunc(word, unicode.IsUpper) || r >= '\u0250'
	initial := utf8.RuneCountInString(word) == 1 && strings.HasPrefix(text[len(word):], ".")
	o.opener = o.capital && !initial && openers()[strings.ToLower(word)]
	o.calendar = calendar.has(word)
	o.speaker = o.capital && isSpeaker(text)
	return o
}

// isSpeaker reports whether text starts with a name and a verb of speech.
func isSpeaker(text string) bool {
	for range 4 {
		word := leadingWord(text)
		if speech.has(word) {
			return true
		}
		if word == "" || !unicode.IsUpper(firstRune(word)) {
			return false
		}
		text = strings.TrimLeft(text[len(word):], " .")
	}
	return false
}

// leadingWord returns the letters, and marks within, that text starts with.
func leadingWord(text string) string {
	for i, r := range text {
		if !unicode.IsLetter(r) && r != '\'' && r != '’' {
			return text[:i]
		}
	}
	return text
}

// wordBefore returns the word that text ends with; the stops inside "U.S" and
// "e.g" belong to it, digits count as letters.
func wordBefore(text string) string {
	i := len(text)
	for i > 0 && len(text)-i < 40 {
		r, size := utf8.DecodeLastRuneInString(text[:i])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' && r != '&' {
			break
		}
		i -= size
	}
	return strings.TrimLeft(text[i:], ".")
}

// isInitials reports whether word is single letters with full stops between.
func isInitials(word string) bool {
	for part := range strings.SplitSeq(word, ".") {
		r, size := utf8.DecodeRuneInString(part)
		if size != len(part) || !unicode.IsLetter(r) {
			return false
		}
	}
	return true
}

// isMarker reports whether a word with a full stop, alone before a sentence,
// counts it: "1.", "2.3.", "iv.", "b."
func isMarker(word string) bool {
	return len(word) <= 5 && (strings.Trim(word, "0123456789.") == "" || len(word) == 1 || strings.Trim(word, "ivx") == "")
}

func lowerBefore(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return unicode.IsLower(r)
}

func firstRune(text string) rune {
	r, _ := utf8.DecodeRuneInString(text)
	return r
}

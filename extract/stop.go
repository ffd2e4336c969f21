package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// stopEnd returns the end of the run of stops that starts at i: "?!", "...".
func stopEnd(text string, i int) int {
	for i < len(text) {
		switch {
		case text[i] == '.' || text[i] == '!' || text[i] == '?':
			i++
		case strings.HasPrefix(text[i:], "…"):
			i += len("…")
		case strings.HasPrefix(text[i:], " . ") || text[i:] == " .":
			i += 2
		default:
			return i
		}
	}
	return i
}

// closersEnd returns the end of the quotation marks, brackets and footnote
// numbers that close right after a stop.
func (s *splitter) closersEnd(i int) int {
	for i < len(s.text) {
		r, size := utf8.DecodeRuneInString(s.text[i:])
		switch {
		case r == ')' || r == ']' && s.open > 0:
			s.open = max(s.open-1, 0)
		case footnote(s.text[i:]) > 0:
			size = footnote(s.text[i:])
		case isRaised(r):
		case s.gluedNote(i) > 0:
			size = s.gluedNote(i)
		case !isQuote(r):
			return i
		}
		i += size
	}
	return i
}

// footnote returns the length of a reference like "[12]", " [12]" or "[^12]" that
// text starts with, or 0.
func footnote(text string) int {
	number, ok := strings.CutPrefix(strings.TrimPrefix(text[:min(len(text), 7)], " "), "[")
	if !ok {
		return 0
	}
	number = strings.TrimPrefix(number, "^")
	digits := len(number) - len(strings.TrimLeft(number, "0123456789"))
	if digits == 0 || !strings.HasPrefix(number[digits:], "]") {
		return 0
	}
	return len(text[:min(len(text), 7)]) - len(number) + digits + 1
}

// isRaised reports whether r is a raised digit, as the number of a note is.
func isRaised(r rune) bool {
	return r == '¹' || r == '²' || r == '³' || r == '⁰' || '⁴' <= r && r <= '⁹'
}

// gluedNote returns the length of the number of a note that has lost its place
// above the line, in "Rents rose.12 The", or 0.
func (s *splitter) gluedNote(i int) int {
	digits := 0
	for i+digits < len(s.text) && digits < 3 && '0' <= s.text[i+digits] && s.text[i+digits] <= '9' {
		digits++
	}
	if digits == 0 || digits > 2 || s.text[i-1] != '.' || !strings.HasPrefix(s.text[i+digits:], " ") || !lowerBefore(s.text, i-1) {
		return 0
	}
	word := wordBefore(s.text[s.start : i-1])
	if len(word) < 3 || strings.Contains(word, ".") || abbreviations()[strings.ToLower(word)] != "" {
		return 0
	}
	return digits
}

// fullStop decides whether the single full stop at i ends a sentence, where a
// capital or a digit follows.
func (s *splitter) fullStop(i int, next opened) bool {
	word := wordBefore(s.text[s.start:i])
	if word == "" {
		return true
	}
	if len(word) == i-s.start && isMarker(word) && !(s.start > 0 && strings.Contains(word, ".")) {
		return false // a decimal numbers what follows at the head of a block alone: "The Germans? 12.1. The Danes"
	}
	capital := unicode.IsUpper(firstRune(word))
	if capital && isInitials(word) {
		return next.opener
	}
	switch abbreviations()[strings.ToLower(word)] {
	case "inner":
		return false
	case "title":
		return !capital || next.opener
	case "number":
		return !next.digit
	case "often":
		return next.capital && !next.calendar
	case "end":
		return next.opener
	}
	return true
}

// inAside reports whether position i lies in brackets that opened inside the
// sentence and soon close: a stop in there does not end the sentence.
func (s *splitter) inAside(i int) bool {
	const far = 300
	if s.open == 0 || s.opened == s.start || i-s.opened > far {
		return false
	}
	return strings.ContainsAny(s.text[i:min(i+far, len(s.text))], ")]")
}

func isQuote(r rune) bool {
	switch r {
	case '"', '\'', '”', '’', '»', '“', '‘', '«':
		return true
	}
	return false
}

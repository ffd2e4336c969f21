package corpus

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Addresses gives where addresses of the web stand in a text, from and to in bytes:
// "https://port.example/fees", "www.port.example". The mark that ends the sentence,
// and a bracket that was opened before the address, are no part of one.
func Addresses(text string) iter.Seq2[int, int] {
	return func(yield func(from, to int) bool) {
		for at := 0; ; {
			from := nextAddress(text, at)
			if from < 0 {
				return
			}
			to := addressEnd(text, from)
			at = max(to, from+1)
			if isAddress(text[from:to]) && !yield(from, to) {
				return
			}
		}
	}
}

// openings are what an address in a text opens with.
var openings = [...]string{"https://", "http://", "www."}

// nextAddress is where the next address opens, or -1: at a colon or a full stop
// with the letters of an opening around it.
func nextAddress(text string, at int) int {
	for i := at; i < len(text); {
		mark := strings.IndexAny(text[i:], ":.")
		if mark < 0 {
			return -1
		}
		mark += i
		for _, opening := range openings {
			from := mark - strings.IndexAny(opening, ":.")
			if from >= at && hasPrefixFold(text[from:], opening) && !endsInLetter(text[:from]) {
				return from
			}
		}
		i = mark + 1
	}
	return -1
}

// endsInLetter reports whether a letter or a digit stands last in a text, so that
// what follows does not open a word.
func endsInLetter(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(text)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// addressEnd is where the address that opens at from ends.
func addressEnd(text string, from int) int {
	end, open := from, 0
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		if unicode.IsSpace(r) || unicode.IsControl(r) || strings.ContainsRune(`<>"|“”„«»`, r) {
			break
		}
		switch r {
		case '(', '[':
			open++
		case ')', ']':
			open--
		}
		if open < 0 {
			break
		}
		end += size
	}
	return from + len(strings.TrimRight(text[from:end], ".,;:!?'’*_…([{}"))
}

// isAddress reports whether what opens as an address names a site.
func isAddress(s string) bool {
	for _, opening := range openings {
		if hasPrefixFold(s, opening) {
			site, _, _ := strings.Cut(s[len(opening):], "/")
			return strings.Contains(site, ".") && !strings.HasPrefix(site, ".")
		}
	}
	return false
}

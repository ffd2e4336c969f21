// Package token cuts text into words, numbers and marks, each with its place.
// It does not know what they mean: that "£54 million" is money is for the
// rooms above to say.
package token

import (
	"unicode"
	"unicode/utf8"
)

// A Kind says what a token is made of.
type Kind uint8

const (
	Mark   Kind = iota // one rune that is no letter, digit or space: "£", "-", "½"
	Word               // letters: "firearms", "U.S.", and "'s" in "NCA's"
	Number             // digits with the separators between them: "1,247.50"
)

// A Token is a place in a text, in bytes, half-open.
//
// Letters and digits never share a token, so "£1.5bn" is three of them, each
// Glued to the one before, and it is for the reader of numbers to say whether
// "5G" is a quantity or a name.
type Token struct {
	Start, End int
	Kind       Kind
	Glued      bool // no space stands between this token and the one before
}

// In returns the token's text.
func (t Token) In(text string) string { return text[t.Start:t.End] }

// Split appends the tokens of text to dst and returns it. Its time is linear in
// the length of the text, whatever the text is.
func Split(dst []Token, text string) []Token {
	glued := false
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if unicode.IsSpace(r) || r == '\uFEFF' || r == '\u200B' {
			glued = false
			i += size
			continue
		}
		tok := Token{Start: i, Glued: glued}
		switch {
		case isDigit(r):
			tok.Kind, tok.End = Number, number(text, i)
		case isLetter(r):
			tok.Kind, tok.End = Word, word(text, i)
		case isApostrophe(r) && glued && len(dst) > 0 && dst[len(dst)-1].Kind == Word && startsWithLetter(text[i+size:]):
			tok.Kind, tok.End = Word, letters(text, i+size)
		default:
			tok.Kind, tok.End = Mark, i+size
		}
		dst = append(dst, tok)
		i, glued = tok.End, true
	}
	return dst
}

// word returns the end of the word that starts at i. Initials with full stops
// are one word: "U.S.", "p.m.".
func word(text string, i int) int {
	end := letters(text, i)
	if !isInitial(text, i, end) {
		return end
	}
	initials := false
	for end < len(text) && text[end] == '.' && startsWithLetter(text[end+1:]) {
		stop := letters(text, end+1)
		if !isInitial(text, end+1, stop) {
			return end
		}
		end, initials = stop, true
	}
	if initials && end < len(text) && text[end] == '.' {
		end++
	}
	return end
}

// isInitial reports whether text[i:end] is a single letter.
func isInitial(text string, i, end int) bool {
	_, size := utf8.DecodeRuneInString(text[i:])
	return i+size == end
}

func letters(text string, i int) int {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !isLetter(r) && !unicode.Is(unicode.M, r) && r != '\u00AD' {
			break
		}
		i += size
	}
	return i
}

// number returns the end of the digits that start at i, with the separators
// that stand between digits: "1,247.50", "10 500" with a no-break or thin
// space, "1'000", "3·5". What the separators mean is not decided here.
func number(text string, i int) int {
	i = digits(text, i)
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		next := digits(text, i+size)
		run := next - (i + size)
		switch {
		case (r == ',' || r == '.' || r == '·') && run > 0:
		case (isApostrophe(r) || isNarrowSpace(r)) && run == 3:
		default:
			return i
		}
		i = next
	}
	return i
}

func digits(text string, i int) int {
	for i < len(text) && isDigit(rune(text[i])) {
		i++
	}
	return i
}

func startsWithLetter(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return isLetter(r)
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
	}
	return r != utf8.RuneError && unicode.IsLetter(r)
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' }

// isNarrowSpace reports whether r is a space that typesetters put between the
// thousands of a number: no-break, figure, thin or narrow no-break.
func isNarrowSpace(r rune) bool {
	return r == '\u00A0' || r == '\u2007' || r == '\u2009' || r == '\u202F'
}

package corpus

import (
	"html"
	"unicode/utf8"

	"github.com/yuin/goldmark/util"
)

// pageReference decodes the character reference that s begins with, as browsers
// do: without its semicolon too where old pages leave it out ("&pound5"), and
// numbers from 128 to 159 as characters of Windows-1252 ("&#150;"). The width is
// zero if s begins with none.
func pageReference(s string) (decoded string, width int) {
	if len(s) > 1 && s[1] == '#' {
		return numberReference(s)
	}
	end := 1
	for end < len(s) && isAlphanumeric(s[end]) {
		end++
	}
	if end < len(s) && s[end] == ';' {
		if entity, ok := util.LookUpHTML5EntityByName(s[1:end]); ok {
			return string(entity.Characters), end + 1
		}
	}
	return oldReference(s[:end])
}

// longestOld is the length of the longest name that may stand without a semicolon.
const longestOld = len("&Aacute") + 1

// oldReference decodes a reference without a semicolon.
func oldReference(s string) (decoded string, width int) {
	for end := min(len(s), longestOld); end > 2; end-- {
		if decoded := html.UnescapeString(s[:end]); len(decoded) > 0 && decoded[0] != '&' || s[:end] == "&amp" || s[:end] == "&AMP" {
			if utf8.RuneCountInString(decoded) == 1 {
				return decoded, end
			}
		}
	}
	return "", 0
}

// numberReference decodes a reference by number, in decimals or hexadecimals.
func numberReference(s string) (decoded string, width int) {
	at, base := 2, rune(10)
	if at < len(s) && (s[at] == 'x' || s[at] == 'X') {
		at, base = 3, 16
	}
	number, from := rune(0), at
	for at < len(s) {
		digit := digitOf(s[at])
		if digit >= base {
			break
		}
		if number <= utf8.MaxRune {
			number = number*base + digit
		}
		at++
	}
	if at == from {
		return "", 0
	}
	if at < len(s) && s[at] == ';' {
		at++
	}
	if 0x80 <= number && number < 0xa0 {
		return windows1252(byte(number)), at
	}
	return string(util.ToValidRune(number)), at
}

// digitOf is the value of a hexadecimal digit, and more than any has for another byte.
func digitOf(c byte) rune {
	switch {
	case '0' <= c && c <= '9':
		return rune(c - '0')
	case 'a' <= c && c <= 'f':
		return rune(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return rune(c-'A') + 10
	}
	return 16
}

func isAlphanumeric(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// upper1252 are the characters of Windows-1252 from 0x80 to 0x9f. The others
// have the numbers of Unicode.
var upper1252 = [32]rune{
	'€', 0, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0, 'Ž', 0,
	0, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0, 'ž', 'Ÿ',
}

// windows1252 is the character that a byte is in Windows-1252, the encoding of
// old pages; nothing for the five bytes that are none.
func windows1252(c byte) string {
	r := rune(c)
	if 0x80 <= c && c < 0xa0 {
		r = upper1252[c-0x80]
	}
	if r == 0 || r == 0xad {
		return ""
	}
	return string(r)
}

package tagger

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// longWord is how long a word may be before its lower case costs an allocation.
const longWord = 64

// A class stands for all words of a kind where the tagger looks at context.
type class uint8

const (
	itself   class = iota
	hyphened       // "well-known", but not "-5"
	year           // four bytes that are a whole number
	digits         // whatever else begins with a digit
)

func classOf(text string) class {
	switch {
	case text == "":
		return itself
	case text[0] != '-' && strings.IndexByte(text, '-') > 0:
		return hyphened
	case len(text) == 4 && isWhole(text):
		return year
	case isDigit(text[0]):
		return digits
	}
	return itself
}

// isWhole reports whether text is digits, perhaps with a sign before them.
func isWhole(text string) bool {
	if text[0] == '+' || text[0] == '-' {
		text = text[1:]
	}
	return text != "" && digitsIn(text) == len(text)
}

// digitsIn returns how many digits text begins with.
func digitsIn(text string) int {
	n := 0
	for n < len(text) && isDigit(text[n]) {
		n++
	}
	return n
}

// The numbers of weights.ShapeNames.
const (
	numeric = iota
	punctuation
	downcase
	upcase
	mixedcase
	otherShape
)

// shapeOf tells numbers, marks and the cases of words apart. A word that ends
// with a letter beyond ASCII counts as a mark: so the model was trained.
func shapeOf(text string) int {
	switch {
	case text == "":
		return otherShape
	case isNumber(text):
		return numeric
	case !isWordByte(text[len(text)-1]):
		return punctuation
	case isLower(text):
		return downcase
	case isTitle(text):
		return upcase
	}
	return mixedcase
}

// isNumber reports what strconv.ParseFloat takes without an error. An error
// costs an allocation, so it is only asked about what has the form of a number
// and may yet be too large, and about spellings that articles do not use.
func isNumber(text string) bool {
	s := text
	if s[0] == '+' || s[0] == '-' {
		s = s[1:]
	}
	whole := digitsIn(s)
	rest, dot := strings.CutPrefix(s[whole:], ".")
	part := 0
	if dot {
		part = digitsIn(rest)
		rest = rest[part:]
	}
	switch {
	case whole+part > 0 && rest == "" && len(text) < 300:
		return true
	case whole+part > 0 && (rest == "" || isExponent(rest)), isHex(s), strings.Contains(s, "_"):
		_, err := strconv.ParseFloat(text, 64)
		return err == nil
	}
	return strings.EqualFold(s, "inf") || strings.EqualFold(s, "infinity") || strings.EqualFold(text, "nan")
}

// isHex reports whether text begins like "0x1p-2".
func isHex(text string) bool { return len(text) > 2 && text[0] == '0' && text[1]|0x20 == 'x' }

// isExponent reports whether text is like "e9" or "E-12".
func isExponent(text string) bool {
	return len(text) > 1 && text[0]|0x20 == 'e' && isWhole(text[1:])
}

// isTitle reports whether no word in text begins with a small letter, as
// strings.Title would have it.
func isTitle(text string) bool {
	before := ' '
	for i, r := range text {
		if r == utf8.RuneError && !strings.HasPrefix(text[i:], "\uFFFD") {
			return false
		}
		if separates(before) && unicode.ToTitle(r) != r {
			return false
		}
		before = r
	}
	return true
}

// separates is what strings.Title takes for the space between words.
func separates(r rune) bool {
	if r < utf8.RuneSelf {
		return !isWordByte(byte(r))
	}
	return unicode.IsSpace(r)
}

// isLower reports whether text is its own lower case.
func isLower(text string) bool {
	for i, r := range text {
		if r == utf8.RuneError && !strings.HasPrefix(text[i:], "\uFFFD") {
			return false
		}
		if unicode.ToLower(r) != r {
			return false
		}
	}
	return true
}

func isLowerASCII(text string) bool {
	for i := range len(text) {
		if b := text[i]; b >= utf8.RuneSelf || 'A' <= b && b <= 'Z' {
			return false
		}
	}
	return true
}

// appendLower appends the lower case of text. What is not UTF-8 becomes U+FFFD,
// as in strings.ToLower.
func appendLower(dst []byte, text string) []byte {
	for _, r := range text {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		} else if r >= utf8.RuneSelf {
			r = unicode.ToLower(r)
		}
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}

// suffix3 returns the last three bytes, even if they begin inside a letter.
func suffix3[Text string | []byte](text Text) Text { return text[max(0, len(text)-3):] }

func prefix3(text string) string { return text[:min(3, len(text))] }

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// isWordByte is \w of regular expressions.
func isWordByte(b byte) bool {
	return b == '_' || isDigit(b) || 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z'
}

package corpus

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What a line is in plain text has to be read off its form: nothing else marks
// a headline or a heading.
const (
	headlineLines = 3
	headlineWords = 30
	headingWords  = 12
	closingQuotes = "\"'”’»)"
	openingQuotes = "\"'“‘«("
)

// readsAsHeadline reports whether the first lines of an article read like its
// headline: few words that do not end like a sentence of the text. A headline
// may ask or exclaim.
func readsAsHeadline(s string) bool {
	return fewerWords(s, headlineWords) && !endsIn(s, ".,;:…") && !isByline(s)
}

// readsAsHeading reports whether a line standing alone reads like the heading
// of what follows: "Waiting lists" does, "He declined to comment." does not.
func readsAsHeading(s string) bool {
	return fewerWords(s, headingWords) && !endsIn(s, ".,;:…?!") && startsWithCapital(s) && !isByline(s)
}

// isByline reports whether a line says who wrote the article: "By Ann Lee",
// "By our correspondent", "(Editing by Bo Ek)". It stands alone like a heading
// but is the heading of nothing. "By the numbers" is one.
func isByline(s string) bool {
	if strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") {
		return true
	}
	if name, found := strings.CutPrefix(s, "By "); found {
		return startsWithCapital(name) || strings.HasPrefix(name, "our ")
	}
	return strings.HasPrefix(s, "Written by ") || strings.HasPrefix(s, "Reporting by ")
}

// fewerWords reports whether s has at most most words. It stops counting
// there, for s may be long.
func fewerWords(s string, most int) bool {
	n := 0
	for range strings.FieldsSeq(s) {
		if n++; n > most {
			return false
		}
	}
	return n > 0
}

// endsIn reports whether s ends in one of marks, quotation marks left aside.
func endsIn(s, marks string) bool {
	s = strings.TrimRight(s, closingQuotes)
	r, _ := utf8.DecodeLastRuneInString(s)
	return s == "" || strings.ContainsRune(marks, r)
}

func startsWithCapital(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, openingQuotes))
	return unicode.IsUpper(r)
}

// A listMarker is what opens an item of a list: a bullet, or a number.
type listMarker struct {
	width  int // bytes up to the item's own text
	number int // 0 for a bullet
}

// marker returns the list marker that opens line: "- ", "* ", "• ", "3. " or
// "3) ". "-3 per cent" and "3.5 per cent" open with a number of the text.
func marker(line string) (m listMarker, ok bool) {
	for _, bullet := range []string{"-", "*", "•"} {
		if rest, found := strings.CutPrefix(line, bullet); found && startsWithSpace(rest) {
			return listMarker{width: len(bullet)}, true
		}
	}
	digits := 0
	for digits < min(len(line), 4) && '0' <= line[digits] && line[digits] <= '9' {
		m.number = m.number*10 + int(line[digits]-'0')
		digits++
	}
	if digits == 0 || digits > 3 || digits == len(line) || line[digits] != '.' && line[digits] != ')' {
		return listMarker{}, false
	}
	m.width = digits + 1
	return m, startsWithSpace(line[m.width:])
}

// follows reports whether m can open an item after a line of kind: a number in
// the middle of a wrapped sentence opens none, nor does one out of turn.
func (m listMarker) follows(kind Kind, number int) bool {
	return kind == Item && (m.number == 0 || m.number == number+1)
}

func startsWithSpace(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsSpace(r)
}

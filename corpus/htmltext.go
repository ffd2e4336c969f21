package corpus

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A pageText gathers the text of one block of a web page.
type pageText struct {
	blockText
	space   Span // white space that may separate words
	newline Span // a line break that may separate lines
	letters int
	bold    int   // letters in bold
	linked  int   // letters of links
	timed   int   // letters of dates
	anchor  int32 // the element of the last of its links
}

// The classes of bytes that a text of a page is made of.
const (
	plainByte = iota
	spaceByte
	referenceByte
	controlByte
	highByte
)

var byteClass = func() (class [256]uint8) {
	for c := range class {
		switch {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f':
			class[c] = spaceByte
		case c == '&':
			class[c] = referenceByte
		case c < ' ' || c == 0x7f:
			class[c] = controlByte
		case c >= 0x80:
			class[c] = highByte
		}
	}
	return class
}()

// countLetters counts the bytes that are no white space.
func countLetters(s string) int {
	n := 0
	for i := range len(s) {
		if byteClass[s[i]] != spaceByte {
			n++
		}
	}
	return n
}

func isBlank(s string) bool {
	for i := range len(s) {
		if byteClass[s[i]] != spaceByte {
			return false
		}
	}
	return true
}

// countWords counts the runs of bytes between white space.
func countWords(s string) int {
	words, within := 0, false
	for i := range len(s) {
		space := byteClass[s[i]] == spaceByte
		if !space && !within {
			words++
		}
		within = !space
	}
	return words
}

// write takes a text of the page: runs of white space become one space, a
// character reference the character it names, and a byte that is not UTF-8
// what it is in Windows-1252.
func (t *pageText) write(s Span) {
	kept := s.Start
	for i := s.Start; i < s.End; {
		class := byteClass[t.raw[i]]
		if class == plainByte {
			i++
			continue
		}
		read, width := t.special(i, s.End, class)
		if read == t.raw[i:i+width] {
			i += width
			continue
		}
		t.take(Span{kept, i})
		switch {
		case class == spaceByte:
			t.wait(Span{i, i + width})
		case read != "":
			t.put(Span{i, i + width}, read)
		}
		i += width
		kept = i
	}
	t.take(Span{kept, s.End})
}

// special reads what begins at i with a byte that is no plain one: what is read
// for it, and how many bytes it has.
func (t *pageText) special(i, end int, class uint8) (read string, width int) {
	switch class {
	case spaceByte:
		width = 1
		for i+width < end && byteClass[t.raw[i+width]] == spaceByte {
			width++
		}
		return "", width
	case referenceByte:
		if read, width = pageReference(t.raw[i:min(end, i+longestReference)]); width == 0 {
			return "&", 1
		}
		return seen(read), width
	case controlByte:
		return "", 1
	}
	r, width := utf8.DecodeRuneInString(t.raw[i:end])
	if r == utf8.RuneError && width == 1 {
		return windows1252(t.raw[i]), 1
	}
	if isInvisible(r) {
		return "", width
	}
	return t.raw[i : i+width], width
}

// seen is a text without the characters that nobody sees.
func seen(s string) string {
	if strings.ContainsFunc(s, isInvisible) {
		return ""
	}
	return s
}

// isInvisible reports whether a character of a page shows nothing: one that is
// unseen in any text, or a control.
func isInvisible(r rune) bool {
	return isUnseen(r) || unicode.IsControl(r) && r != '\n' && r != '\t'
}

// take takes raw bytes as they stand.
func (t *pageText) take(s Span) {
	if s.Len() > 0 {
		t.separate()
		t.keep(s)
	}
}

// put takes what is read in place of raw bytes. White space that is written as
// a reference is white space.
func (t *pageText) put(s Span, read string) {
	if read == "\n" || read == "\t" || read == " " {
		t.wait(s)
		return
	}
	t.separate()
	t.replace(s, read)
}

// wait remembers white space. Only text after it makes it part of the block.
func (t *pageText) wait(s Span) {
	if t.space.Len() == 0 {
		t.space = s
	}
}

// separate writes the white space that was waiting, unless the block begins here.
func (t *pageText) separate() {
	switch {
	case t.text.Len() == 0:
	case t.newline.Len() > 0:
		t.replace(t.newline, "\n")
	case t.space.Len() == 0:
	case t.raw[t.space.Start:t.space.End] == " ":
		t.keep(t.space)
	default:
		t.replace(t.space, " ")
	}
	t.space, t.newline = Span{}, Span{}
}

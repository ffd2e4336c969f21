package tagger

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words cuts a sentence into words in the way the model was trained on, appends
// them to dst and returns it: "don't" is "do" and "n't", "NCA's" is "NCA" and
// "'s", "$54" is "$" and "54". Start and End are places in the sentence. An
// opening single quotation mark stays on its word, for in this spelling it
// cannot be told from the apostrophe of "'tis".
//
// Every character that is no space is in exactly one word. That is where it
// departs from prose, which drops what begins with "'s" or "n't" and goes on
// ("don't." loses its end), which cuts at places that belong to another
// spelling when lower case has another length ("Ⱥ's"), and whose time grows
// with the square of a run of marks. Of several contractions in one piece
// ("who's'll") prose cuts some; Words cuts each.
func Words(dst []Word, sentence string) []Word {
	c := cutter{words: dst, raw: sentence, text: straighten(sentence)}
	for at := 0; at < len(c.text); {
		end, size := nextSpace(c.text, at)
		if end > at {
			c.piece(at, end)
		}
		at = end + size
	}
	return c.words
}

// nextSpace returns the first space from i on and its size, or the end of text.
func nextSpace(text string, i int) (at, size int) {
	for i < len(text) {
		if c := text[i]; '!' <= c && c <= '~' {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if unicode.IsSpace(r) {
			return i, size
		}
		i += size
	}
	return i, 0
}

// A cutter cuts text, which is raw with straight quotation marks. It goes from
// left to right, so one pair of places is enough to find the way from text back
// to raw.
type cutter struct {
	words     []Word
	text, raw string
	at, rawAt int // the same place in both
}

// piece cuts what stands between two spaces: marks off its front, contractions
// out of its middle, marks off its end.
func (c *cutter) piece(start, end int) {
	for end-start > 1 && strings.IndexByte(`$("[`, c.text[start]) >= 0 && !isEmoticon(c.text[start:end]) {
		c.add(start, start+1)
		start++
	}
	for i := start + 1; i < end; i++ {
		if startsContraction(c.text[i:end]) {
			c.add(start, i)
			start = i
		}
	}
	stop := withoutMarks(c.text[start:end]) + start
	c.add(start, stop)
	for ; stop < end; stop++ {
		c.add(stop, stop+1)
	}
}

func (c *cutter) add(start, end int) {
	word := Word{Text: c.text[start:end], Start: c.place(start)}
	word.End = c.place(end)
	c.words = append(c.words, word)
}

// place returns where in raw a place in text is.
func (c *cutter) place(i int) int {
	if len(c.raw) == len(c.text) {
		return i
	}
	for ; c.at < i; c.at++ {
		c.rawAt += max(1, curlyQuote(c.raw[c.rawAt:]))
	}
	return c.rawAt
}

// startsContraction reports whether text begins with "'s", "n't" or the like,
// and not with the second half of "O'Malley".
func startsContraction(text string) bool {
	if text[0] != '\'' && text[0]|0x20 != 'n' {
		return false
	}
	for _, ending := range [...]string{"'ll", "'s", "'re", "'m", "n't"} {
		if len(text) >= len(ending) && strings.EqualFold(text[:len(ending)], ending) {
			after, _ := utf8.DecodeRuneInString(text[len(ending):])
			return !unicode.IsLetter(after)
		}
	}
	return false
}

// withoutMarks returns the length of text without the marks at its end, save
// that "U.S.", "Mr." and faces stay whole.
func withoutMarks(text string) int {
	initials, end := initialsIn(text), len(text)
	for end > 1 && strings.IndexByte(`,)"]!;.?:'`, text[end-1]) >= 0 {
		if end >= 4 && end <= initials && end%2 == 0 || isShortTitle(text[:end]) || isEmoticon(text[:end]) {
			break
		}
		end--
	}
	return end
}

// initialsIn returns how many bytes of text are letters with a full stop each.
func initialsIn(text string) int {
	n := 0
	for n+1 < len(text) && 'a' <= text[n]|0x20 && text[n]|0x20 <= 'z' && text[n+1] == '.' {
		n += 2
	}
	return n
}

// isShortTitle reports whether text is a capital, one or two small letters and
// a full stop: "Mr.", "Mrs.", "Jan.".
func isShortTitle(text string) bool {
	if len(text) < 3 || len(text) > 4 || text[len(text)-1] != '.' || capitalsIn(text) != 1 {
		return false
	}
	for _, b := range []byte(text[1 : len(text)-1]) {
		if b < 'a' || b > 'z' {
			return false
		}
	}
	return true
}

// straightener makes the quotation marks straight that prose makes straight.
var straightener = strings.NewReplacer("“", `"`, "”", `"`, "‘", "'", "’", "'", "&rsquo;", "'")

// straighten returns text itself if there is nothing to do.
func straighten(text string) string {
	curly := strings.Contains(text, "‘"[:2]) && strings.ContainsAny(text, "“”‘’")
	if !curly && !strings.Contains(text, "&rsquo;") {
		return text
	}
	return straightener.Replace(text)
}

// curlyQuote returns the size of what straightener replaces at the beginning of
// text, always by one byte.
func curlyQuote(text string) int {
	if text[0] != '&' && text[0] != "‘"[0] {
		return 0
	}
	for _, quote := range [...]string{"“", "”", "‘", "’", "&rsquo;"} {
		if strings.HasPrefix(text, quote) {
			return len(quote)
		}
	}
	return 0
}

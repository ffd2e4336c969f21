package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A stretch is a half-open range of bytes in the text of a block.
type stretch struct{ from, to int }

// longestSentence is how many bytes a sentence may have before it is cut at the
// next space, or soon after at the next mark: no writer's sentence is as long,
// and what is said of every number of a sentence would grow with its square.
const longestSentence = 3000

// overlong reports whether the sentence is cut behind the rune at i.
func (s *splitter) overlong(i int, r rune) bool {
	length := i - s.start
	return length >= longestSentence && unicode.IsSpace(r) || length >= longestSentence+100 && !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

// splitSentences appends the sentences of text to dst. Joined, they are the
// text apart from the white space between them. Its time is linear.
//
// A sentence ends at a full stop, a question mark or an exclamation mark with
// the quotation marks and brackets that close after it, and where a line was
// ended by hand.
func splitSentences(dst []stretch, text string) []stretch {
	s := splitter{text: text, width: longestLine(text), start: -1}
	for i := 0; i < len(text); {
		if s.start >= 0 {
			if i += plainBytes(text[i:]); i == len(text) {
				break
			}
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if s.start < 0 && unicode.IsSpace(r) {
			i += size
			if r == '\n' {
				s.line = i
			}
			continue
		}
		if s.start < 0 {
			s.start, s.open = i, 0
		}
		next, ends := s.step(i, r, size)
		if ends || s.overlong(i, r) {
			dst = append(dst, s.upTo(next))
			s.start = -1
		}
		i = next
	}
	if s.start >= 0 {
		dst = append(dst, s.upTo(len(text)))
	}
	return dst
}

// plainBytes returns how many bytes text begins with at which no sentence ends,
// since they are letters or digits: most of a text is.
func plainBytes(text string) int {
	for i := range len(text) {
		if c := text[i]; (c|0x20 < 'a' || c|0x20 > 'z') && (c < '0' || c > '9') {
			return i
		}
	}
	return len(text)
}

// A splitter is on its way through a text.
type splitter struct {
	text   string
	width  int // of the longest line
	start  int // of the sentence, or -1 between sentences
	line   int // where the line starts
	open   int // brackets that are open
	opened int // where the outermost of them opened
}

// upTo is the sentence up to i without the white space at its end.
func (s *splitter) upTo(i int) stretch {
	return stretch{s.start, s.start + len(strings.TrimRightFunc(s.text[s.start:i], unicode.IsSpace))}
}

// step reads what stands at i: it returns where to go on, and whether a
// sentence ends there.
func (s *splitter) step(i int, r rune, size int) (next int, ends bool) {
	switch r {
	case '(', '[':
		if s.open == 0 {
			s.opened = i
		}
		s.open++
	case ')', ']':
		s.open = max(s.open-1, 0)
	case '\n':
		ended := s.endedByHand(i)
		s.line = i + 1
		return i + 1, ended
	case '.', '!', '?', '…':
		stop := stopEnd(s.text, i)
		after := s.closersEnd(stop)
		return after, s.endsAt(i, stop, after)
	}
	return i + size, false
}

// endsAt decides whether the stop at text[i:stop], with closers up to after,
// ends the sentence.
func (s *splitter) endsAt(i, stop, after int) bool {
	rest := strings.TrimLeftFunc(s.text[after:], unicode.IsSpace)
	if rest == "" {
		return true
	}
	if s.inAside(after) {
		return false
	}
	next := opening(rest)
	if len(rest) == len(s.text)-after {
		return after == stop && s.text[i] == '.' && lowerBefore(s.text, i) && next.opener && next.capital
	}
	if !next.capital && !next.digit {
		return false
	}
	if s.text[i] != '.' || stop > i+1 {
		return after == stop || !next.speaker
	}
	return after > stop || s.fullStop(i, next)
}

// endedByHand reports whether the line that ends at i was ended by hand: a
// list item follows, or the first word of the next line, which starts like a
// sentence, would still have fitted.
func (s *splitter) endedByHand(i int) bool {
	line := strings.TrimRightFunc(s.text[s.line:i], unicode.IsSpace)
	if line == "" {
		return false
	}
	rest := strings.TrimLeft(s.text[i:], " \t\r\n")
	if rest == "" {
		return false
	}
	if startsItem(rest) {
		return true
	}
	next := opening(rest)
	if !next.capital || strings.ContainsRune(",;:-–—&", lastRune(line)) {
		return false
	}
	if strings.Contains(s.text[i:len(s.text)-len(rest)], "\n\n") {
		return true
	}
	word, _, _ := strings.Cut(rest[:min(len(rest), 40)], " ")
	return s.open == 0 && 10*(len(line)+1+len(word)) < 8*s.width
}

func longestLine(text string) (width int) {
	for line := range strings.Lines(text) {
		width = max(width, len(line))
	}
	return width
}

// startsItem reports whether text starts with the mark of a list item: "- ",
// "2) ", "(b) ".
func startsItem(text string) bool {
	for _, bullet := range []string{"- ", "* ", "• ", "– ", "— ", "· "} {
		if strings.HasPrefix(text, bullet) {
			return true
		}
	}
	mark, _, ok := strings.Cut(strings.TrimPrefix(text[:min(len(text), 6)], "("), ") ")
	return ok && mark != "" && isMarker(mark)
}

func lastRune(text string) rune {
	r, _ := utf8.DecodeLastRuneInString(text)
	return r
}

package corpus

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isUnseen reports whether a character is there for the layout alone: a place
// where a word may or may not be broken, or a mark of the direction of writing.
// Word processors and web pages leave them within numbers, "1,\u200b250".
func isUnseen(r rune) bool {
	switch r {
	case '\u00ad', '\u200b', '\u2060', '\ufeff':
		return true
	}
	return unicode.Is(unicode.Bidi_Control, r)
}

// seen is the block without the characters that nobody sees.
func (b Block) seen(raw string) Block {
	if !strings.ContainsFunc(b.Text, isUnseen) {
		return b
	}
	t := blockText{raw: raw}
	for n, p := range b.pieces {
		if !p.opaque {
			t.keepSeen(Span{p.raw, p.raw + p.rawLen})
			continue
		}
		end := len(b.Text)
		if n+1 < len(b.pieces) {
			end = b.pieces[n+1].at
		}
		if read := b.Text[p.at:end]; !strings.ContainsFunc(read, isUnseen) {
			t.replace(Span{p.raw, p.raw + p.rawLen}, read)
		}
	}
	b.Text, b.pieces = t.text.String(), t.pieces
	return b
}

// keepSeen keeps what is seen of the raw bytes at span.
func (t *blockText) keepSeen(span Span) {
	kept := span.Start
	for i := span.Start; i < span.End; {
		r, width := utf8.DecodeRuneInString(t.raw[i:span.End])
		if isUnseen(r) {
			t.keep(Span{kept, i})
			kept = i + width
		}
		i += width
	}
	t.keep(Span{kept, span.End})
}

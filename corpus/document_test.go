package corpus

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestPosition(t *testing.T) {
	doc := &Document{Raw: "£5\r\n\n6\u00a0% \xa3x\n"}
	tests := []struct{ offset, line, column int }{
		{0, 1, 1}, {2, 1, 2}, {3, 1, 3}, {4, 1, 4}, {5, 2, 1}, {6, 3, 1}, {7, 3, 2}, {9, 3, 3},
		{11, 3, 5}, {12, 3, 6}, {13, 3, 7}, {14, 4, 1},
	}
	for _, test := range tests {
		if line, column := doc.Position(test.offset); line != test.line || column != test.column {
			t.Errorf("offset %d: %d:%d, want %d:%d", test.offset, line, column, test.line, test.column)
		}
	}
}

// TestPositionInLongLines compares the index with counting from the start.
func TestPositionInLongLines(t *testing.T) {
	raw := strings.Repeat("£5 ", 3*markEvery) + "\n" + strings.Repeat("x", 2*markEvery) + "\n"
	doc := &Document{Raw: raw}
	for offset := 0; offset <= len(raw); offset += 97 {
		if offset < len(raw) && !utf8.RuneStart(raw[offset]) {
			offset++
		}
		before := raw[:offset]
		start := strings.LastIndexByte(before, '\n') + 1
		line, column := doc.Position(offset)
		if line != 1+strings.Count(before, "\n") || column != 1+utf8.RuneCountInString(before[start:]) {
			t.Errorf("offset %d: %d:%d", offset, line, column)
		}
	}
}

func TestBlockSpan(t *testing.T) {
	raw := "It was **&pound;5** a day"
	text := blockText{raw: raw}
	text.keep(Span{0, 7})
	text.replace(Span{9, 16}, "£")
	text.keep(Span{16, 17})
	text.keep(Span{19, 25})
	b := text.block(Paragraph)
	if b.Text != "It was £5 a day" {
		t.Fatalf("text %q", b.Text)
	}
	doc := &Document{Raw: raw}
	tests := []struct{ text, raw string }{
		{"It was £5 a day", raw},
		{"was", "was"},
		{"was ", "was "},
		{"£", "&pound;"},
		{"£5", "&pound;5"},
		{"5", "5"},
		{"5 a", "5** a"},
		{"day", "day"},
	}
	for _, test := range tests {
		i := strings.Index(b.Text, test.text)
		if got := doc.Text(b.Span(i, i+len(test.text))); got != test.raw {
			t.Errorf("%q stands at %q, want %q", test.text, got, test.raw)
		}
	}
	if got := b.Span(10, 10); got != (Span{17, 17}) && got != (Span{19, 19}) {
		t.Errorf("an empty span stands at %v", got)
	}
}

func TestSpan(t *testing.T) {
	a, b, c := Span{2, 5}, Span{4, 6}, Span{5, 9}
	if a.Len() != 3 || !a.Overlaps(b) || a.Overlaps(c) || a.Contains(b) || !a.Contains(Span{2, 4}) {
		t.Error("spans are half-open ranges")
	}
}

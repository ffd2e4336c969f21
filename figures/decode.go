package figures

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// decode makes text of the bytes of a file: without a byte order mark, in UTF-8,
// with lines that end in line feeds. The note says what had to be guessed.
func decode(data string) (text, note string, err error) {
	switch {
	case data == "":
		return "", "", refuse(0, "the file is empty")
	case strings.HasPrefix(data, "PK\x03\x04"):
		return "", "", refuse(0, "the file is a workbook or an archive, whatever its name says; save the sheet as CSV")
	case strings.HasPrefix(data, "\xFF\xFE") || strings.HasPrefix(data, "\xFE\xFF"):
		if data, err = fromUTF16(data); err != nil {
			return "", "", err
		}
	}
	data = strings.TrimLeft(data, "\uFEFF") // programs that add to a file may write another
	if i := strings.IndexByte(data, 0); i >= 0 {
		return "", "", refuse(lineAt(data, i), "a NUL byte stands in the file, so it is not text; save it as CSV in UTF-8")
	}
	if !utf8.ValidString(data) {
		if data, err = fromWindows1252(data); err != nil {
			return "", "", err
		}
		note = "the file is not in UTF-8 and is read as Windows-1252; see whether letters with accents and signs of money are right"
	}
	if strings.Contains(data, "\r") && !strings.Contains(data, "\n") {
		data = strings.ReplaceAll(data, "\r", "\n")
	}
	return data, note, nil
}

// fromUTF16 reads UTF-16, whose byte order its first character tells.
func fromUTF16(data string) (string, error) {
	low, high := 0, 1
	if data[0] == 0xFE {
		low, high = 1, 0
	}
	at := func(i int) rune { return rune(data[i+low]) | rune(data[i+high])<<8 }
	size := 0
	for i := 2; i+1 < len(data); i += 2 {
		size += utf8.RuneLen(min(at(i), 0x800)) // no more than three, for half a pair has two of four
	}
	text, err := roomFor(size)
	if err != nil {
		return "", err
	}
	for i := 2; i+1 < len(data); i += 2 {
		r := at(i)
		if utf16.IsSurrogate(r) && i+3 < len(data) {
			r = utf16.DecodeRune(r, at(i+2))
			i += 2
		}
		text.WriteRune(r)
	}
	return text.String(), nil
}

// roomFor makes room for all of a text at once, since a part of a large one is no
// small one.
func roomFor(size int) (*strings.Builder, error) {
	if size > maxFile {
		return nil, refuse(0, "the file is larger than %d MB in UTF-8; split it, or keep the rows that are needed", maxFile>>20)
	}
	var text strings.Builder
	text.Grow(size)
	return &text, nil
}

// windows1252 is what the bytes from 0x80 to 0x9F mean, where they are not
// control characters; 0 where they mean nothing.
var windows1252 = [32]rune{
	'€', 0, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0, 'Ž', 0,
	0, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0, 'ž', 'Ÿ',
}

// fromWindows1252 reads the encoding of old spreadsheet programs. Bytes that it
// has no letter for show that the file is in yet another one.
func fromWindows1252(data string) (string, error) {
	letter := func(b byte) rune {
		if 0x80 <= b && b < 0xA0 {
			return windows1252[b-0x80]
		}
		return rune(b)
	}
	size := 0
	for i := range len(data) {
		r := letter(data[i])
		if r == 0 {
			return "", refuse(lineAt(data, i), "byte 0x%X is neither UTF-8 nor Windows-1252; save the file as CSV in UTF-8", data[i])
		}
		size += utf8.RuneLen(r)
	}
	text, err := roomFor(size)
	if err != nil {
		return "", err
	}
	for i := range len(data) {
		text.WriteRune(letter(data[i]))
	}
	return text.String(), nil
}

func lineAt(data string, i int) int { return 1 + strings.Count(data[:i], "\n") }

package figures

import (
	"bytes"
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
		data = fromUTF16(data)
	default:
		data = strings.TrimPrefix(data, "\uFEFF")
	}
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
func fromUTF16(data string) string {
	low, high := 0, 1
	if data[0] == 0xFE {
		low, high = 1, 0
	}
	text := make([]byte, 0, len(data)/2+len(data)/8)
	for i := 2; i+1 < len(data); i += 2 {
		r := rune(data[i+low]) | rune(data[i+high])<<8
		if utf16.IsSurrogate(r) && i+3 < len(data) {
			r = utf16.DecodeRune(r, rune(data[i+2+low])|rune(data[i+2+high])<<8)
			i += 2
		}
		text = utf8.AppendRune(text, r)
	}
	return string(text)
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
	var text bytes.Buffer
	text.Grow(len(data) + len(data)/16)
	for i := range len(data) {
		r := rune(data[i])
		if 0x80 <= r && r < 0xA0 {
			if r = windows1252[r-0x80]; r == 0 {
				return "", refuse(lineAt(data, i), "byte 0x%X is neither UTF-8 nor Windows-1252; save the file as CSV in UTF-8", data[i])
			}
		}
		text.WriteRune(r)
	}
	return text.String(), nil
}

func lineAt(data string, i int) int { return 1 + strings.Count(data[:i], "\n") }

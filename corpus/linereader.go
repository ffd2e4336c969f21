package corpus

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

var errLongLine = errors.New("the line is too long")

// A lineReader reads lines and holds no more than maxArticle bytes of one.
type lineReader struct {
	in     *bufio.Reader
	line   []byte
	number int
}

func newLineReader(r io.Reader) *lineReader {
	return &lineReader{in: bufio.NewReaderSize(r, 64<<10)}
}

// next returns the next line without white space around it. The line is good
// until the call after. Of a line that is too long, the rest is passed over.
func (l *lineReader) next() ([]byte, error) {
	l.number++
	l.line = l.line[:0]
	long := false
	for {
		part, err := l.in.ReadSlice('\n')
		if long = long || len(l.line)+len(part) > maxArticle; !long {
			l.line = append(l.line, part...)
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err != nil && (err != io.EOF || len(l.line) == 0 && !long):
			return nil, err
		case long:
			return nil, errLongLine
		}
		line := l.line
		if l.number == 1 {
			line = bytes.TrimPrefix(line, []byte(byteOrderMark))
		}
		return bytes.TrimSpace(line), nil
	}
}

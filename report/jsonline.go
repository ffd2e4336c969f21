package report

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
)

// A jsonLine writes a JSON object that fills a line, one element of its lists
// after another: no more than an element is held in memory.
type jsonLine struct {
	out   *bufio.Writer
	value bytes.Buffer
	enc   *json.Encoder
	err   error
}

// openLine begins an object with the fields of head, which has at least one.
func openLine(w io.Writer, head any) *jsonLine {
	l := &jsonLine{out: bufio.NewWriter(w)}
	l.enc = newEncoder(&l.value)
	l.out.Write(bytes.TrimSuffix(l.encode(head), []byte("}")))
	return l
}

// list adds a field that is the list of what each element is written as.
func list[T any](l *jsonLine, name string, elements []T, wire func(n int, element *T) any) {
	l.out.WriteString(`,"` + name + `":[`)
	for n := range elements {
		if n > 0 {
			l.out.WriteByte(',')
		}
		l.out.Write(l.encode(wire(n, &elements[n])))
	}
	l.out.WriteByte(']')
}

// encode is a value in JSON, until the next is encoded.
func (l *jsonLine) encode(value any) []byte {
	l.value.Reset()
	if err := l.enc.Encode(value); err != nil && l.err == nil {
		l.err = err
	}
	return bytes.TrimSuffix(l.value.Bytes(), []byte("\n"))
}

// close ends the object and the line. It returns the first error of them all.
func (l *jsonLine) close() error {
	l.out.WriteString("}\n")
	if err := l.out.Flush(); l.err == nil {
		l.err = err
	}
	return l.err
}

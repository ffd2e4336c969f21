package figures

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"io"
	"strings"
)

// A compiled file is a line that says what it is, the fingerprint of what it was
// made of, the texts, all else, and a check sum of all before it.
const (
	compiledMark = "claimcheck figures 5\n"
	sumSize      = 4
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// compile writes what was read of a pack.
func compile(w io.Writer, of fingerprint, tables []*Table, problems []Problem) error {
	c := compiled{stream: &stream{writing: true, numbers: map[string]uint64{}}, tables: tables, problems: problems}
	c.pack()
	texts := stream{writing: true}
	list(&texts, &c.texts, texts.word)
	sum := crc32.New(castagnoli)
	both := io.MultiWriter(w, sum)
	front := io.MultiReader(strings.NewReader(compiledMark), bytes.NewReader(of[:]), bytes.NewReader(texts.out))
	if _, err := io.Copy(both, io.MultiReader(front, c.written())); err != nil {
		return err
	}
	_, err := w.Write(binary.LittleEndian.AppendUint32(nil, sum.Sum32()))
	return err
}

// readCompiled reads a compiled file of that fingerprint. Whatever is amiss, it
// is not ok, and the pack is to be read anew.
func readCompiled(r io.Reader, size int64, of fingerprint) (tables []*Table, problems []Problem, ok bool) {
	least := len(compiledMark) + len(of) + sumSize
	if size < int64(least) || size > maxCompiled {
		return nil, nil, false
	}
	front := make([]byte, len(compiledMark)+len(of))
	if _, err := io.ReadFull(r, front); err != nil || string(front[:len(compiledMark)]) != compiledMark || !bytes.Equal(front[len(compiledMark):], of[:]) {
		return nil, nil, false
	}
	sum := crc32.New(castagnoli)
	sum.Write(front)
	var text strings.Builder
	text.Grow(int(size) - least)
	if n, err := io.Copy(io.MultiWriter(&text, sum), io.LimitReader(r, size-int64(least))); err != nil || n != size-int64(least) {
		return nil, nil, false
	}
	var end [sumSize]byte
	if _, err := io.ReadFull(r, end[:]); err != nil || binary.LittleEndian.Uint32(end[:]) != sum.Sum32() {
		return nil, nil, false
	}
	return unpack(text.String())
}

// unpack reads what is streamed in a compiled file.
func unpack(data string) (tables []*Table, problems []Problem, ok bool) {
	c := compiled{stream: &stream{in: data}}
	list(c.stream, &c.texts, c.word)
	c.pack()
	return c.tables, c.problems, !c.bad && c.in == ""
}

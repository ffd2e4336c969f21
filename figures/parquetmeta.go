package figures

import "encoding/binary"

// The bounds of what a Parquet file says of itself, which are far above what a
// table of as many columns as there may be needs.
const (
	deepestMeta = 24
	mostMeta    = 400_000 // members of lists
)

// A metaReader walks a record of what a Parquet file says of itself, in the compact
// protocol of Thrift, and keeps nothing. The library believes how long a list says
// it is, and follows records as deep as they lie in one another, so that a few
// bytes could end the program.
type metaReader struct {
	data  string
	at    int
	lists int // members of lists so far
}

// metaLength is how many bytes the record takes that data begins with. It is false
// for what is damaged, or larger than a table needs.
func metaLength(data string) (length int, ok bool) {
	r := metaReader{data: data}
	ok = r.record(0)
	return r.at, ok
}

// The kinds of values, by their number in the protocol.
const (
	endOfRecord = iota
	metaTrue
	metaFalse
	metaByte
	metaShort
	metaInt
	metaLong
	metaDouble
	metaText
	metaList
	metaSet
	metaMap
	metaRecord
)

func (r *metaReader) byte() (b byte, ok bool) {
	if r.at == len(r.data) {
		return 0, false
	}
	b = r.data[r.at]
	r.at++
	return b, true
}

// number reads a number of seven bits a byte.
func (r *metaReader) number() (uint64, bool) {
	end := min(r.at+binary.MaxVarintLen64, len(r.data))
	n, size := binary.Uvarint([]byte(r.data[r.at:end]))
	r.at += max(size, 0)
	return n, size > 0
}

func (r *metaReader) skip(n uint64) bool {
	if n > uint64(len(r.data)-r.at) {
		return false
	}
	r.at += int(n)
	return true
}

// record reads fields up to the end of the record.
func (r *metaReader) record(depth int) bool {
	for depth < deepestMeta {
		head, ok := r.byte()
		if !ok || head == endOfRecord {
			return ok
		}
		if head>>4 == 0 { // the number of the field follows
			if _, ok := r.number(); !ok {
				return false
			}
		}
		if kind := head & 15; kind != metaTrue && kind != metaFalse && !r.value(kind, depth+1) {
			return false
		}
	}
	return false
}

func (r *metaReader) value(kind byte, depth int) bool {
	switch kind {
	case metaTrue, metaFalse, metaByte: // of a list
		return r.skip(1)
	case metaShort, metaInt, metaLong:
		_, ok := r.number()
		return ok
	case metaDouble:
		return r.skip(8)
	case metaText:
		n, ok := r.number()
		return ok && r.skip(n)
	case metaList, metaSet:
		return r.list(depth)
	case metaRecord:
		return r.record(depth)
	}
	return false // no file says anything in a metaMap
}

func (r *metaReader) list(depth int) bool {
	head, ok := r.byte()
	n := uint64(head >> 4)
	if ok && n == 15 {
		n, ok = r.number()
	}
	if !ok || depth == deepestMeta || n > mostMeta {
		return false
	}
	if r.lists += int(n); r.lists > mostMeta {
		return false
	}
	for range n {
		if !r.value(head&15, depth+1) {
			return false
		}
	}
	return true
}

package weights

import (
	"encoding/binary"
	"math/bits"
)

// Pairs are the rows of words beside tags. Most words have few, so a word has a
// set of tags, and its rows stand in the order of that set.
type Pairs struct {
	words []byte // neighboursSize of them each: the set, and where the rows begin
	rows  numbers
}

const (
	setSize        = 8
	neighboursSize = setSize + numberSize
)

// Row returns the row of a word beside a tag.
func (p *Pairs) Row(word int, tag uint8) Row {
	neighbours := p.words[word*neighboursSize : (word+1)*neighboursSize]
	tags, first := binary.LittleEndian.Uint64(neighbours), binary.LittleEndian.Uint32(neighbours[setSize:])
	bit := uint64(1) << (tag % MaxTags)
	if tags&bit == 0 {
		return 0
	}
	return Row(p.rows.at(int(first) + bits.OnesCount64(tags&(bit-1))))
}

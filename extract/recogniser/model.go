package recogniser

import (
	"bytes"
	_ "embed"
	"encoding/binary"
	"errors"
	"sync"
)

//go:generate go run claimcheck/extract/internal/teach -data $CLAIMCHECK_TRAINING -o weights.bin

//go:embed weights.bin
var embedded []byte

// A Model holds weights. It never changes, so any number of goroutines may use
// it.
//
// Its table has a row of eight bytes for a feature: a weight for each label, and
// on top a mark by which the feature is known. The hash of a feature says which
// pair of rows may be its.
type Model struct {
	steps steps
	rows  []uint64
	mask  uint32
}

// Default is the model that the program carries.
var Default = sync.OnceValue(func() *Model {
	m, err := Read(embedded)
	if err != nil {
		panic("recogniser: the embedded weights are damaged: " + err.Error())
	}
	return m
})

const (
	magic     = "names 1\n"
	stepsSize = 4 * labelCount * labelCount
	rowSize   = labelCount + 1 // a weight for each label, and the mark
	markShift = 8 * labelCount
)

var errFormat = errors.New("recogniser: not a file of weights in this layout")

// Read reads what Bytes wrote.
func Read(data []byte) (*Model, error) {
	data, ok := bytes.CutPrefix(data, []byte(magic))
	if !ok || len(data) < stepsSize {
		return nil, errFormat
	}
	m := &Model{}
	for i := range labelCount * labelCount {
		m.steps[i/labelCount][i%labelCount] = int32(binary.LittleEndian.Uint32(data[4*i:]))
	}
	data = data[stepsSize:]
	count := len(data) / rowSize
	if len(data)%rowSize != 0 || count < 2 || count&(count-1) != 0 {
		return nil, errFormat
	}
	m.rows, m.mask = make([]uint64, count), uint32(count-1)
	for i := range m.rows {
		m.rows[i] = binary.LittleEndian.Uint64(data[rowSize*i:])
	}
	return m, nil
}

// Bytes is the model as a file.
func (m *Model) Bytes() []byte {
	data := []byte(magic)
	for _, row := range m.steps {
		for _, weight := range row {
			data = binary.LittleEndian.AppendUint32(data, uint32(weight))
		}
	}
	for _, row := range m.rows {
		data = binary.LittleEndian.AppendUint64(data, row)
	}
	return data
}

// rowOf puts weights and mark into a row.
func rowOf(weights *sums, mark uint8) uint64 {
	row := uint64(mark) << markShift
	for l, w := range weights {
		row |= uint64(uint8(w)) << (8 * l)
	}
	return row
}

// markOf is the byte by which a feature is known in its row; 0 marks a row that
// is free.
func markOf(feature uint32) uint8 { return uint8(feature>>24) | 1 }

// pairOf is the first of the two rows of which one may be the feature's.
func (m *Model) pairOf(feature uint32) int { return int(feature & m.mask &^ 1) }

// sum adds up the weights of features. All labels are added at once: two words of
// four lanes of 16 bits each, wide enough for some 250 weights that are made
// positive by the offset.
func (m *Model) sum(features []uint32) sums {
	const (
		lanes  = 0x00FF00FF00FF00FF
		offset = 0x8080808080808080
	)
	var even, odd uint64
	found := int32(0)
	for _, f := range features {
		pair, mark := m.rows[m.pairOf(f):][:2], uint64(markOf(f))
		row := pair[0]
		if row>>markShift != mark {
			if row = pair[1]; row>>markShift != mark {
				continue
			}
		}
		row ^= offset
		even += row & lanes
		odd += row >> 8 & lanes
		found++
	}
	var s sums
	for l := range s {
		lane := even
		if l%2 == 1 {
			lane = odd
		}
		s[l] = int32(uint16(lane>>(16*(l/2)))) - 128*found
	}
	return s
}

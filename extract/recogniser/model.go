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
	rows  rows
	mask  uint32
}

// Rows are as they stand in the file, little end first: an article asks for few
// of them, so they are read when they are asked for.
type rows []byte

// at returns row i.
func (r rows) at(i int) uint64 { return binary.LittleEndian.Uint64(r[rowSize*i:]) }

// set gives row i its weights and mark.
func (r rows) set(i int, row uint64) { binary.LittleEndian.PutUint64(r[rowSize*i:], row) }

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
	m.rows, m.mask = data, uint32(count-1)
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
	return append(data, m.rows...)
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
		pair, mark := m.rows[rowSize*m.pairOf(f):][:2*rowSize], uint64(markOf(f))
		row := pair.at(0)
		if row>>markShift != mark {
			if row = pair.at(1); row>>markShift != mark {
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

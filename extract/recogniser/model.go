package recogniser

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"sync"
)

//go:generate go run claimcheck/extract/internal/teach -data $CLAIMCHECK_TRAINING -o weights.bin

//go:embed weights.bin
var embedded string

// A Model holds weights. It never changes, so any number of goroutines may use
// it.
//
// Its table lies in the file as it is used, so that to load it costs nothing: a
// row of eight bytes for a feature, a weight for each label and a mark by which
// the feature is known. The hash of a feature says which pair of rows may be its.
type Model struct {
	steps steps
	rows  string
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
	magic   = "names 1\n"
	rowSize = labelCount + 1 // a weight for each label, and the mark
)

var errFormat = errors.New("recogniser: not a file of weights in this layout")

// Read reads what Bytes wrote. The model keeps the data.
func Read(data string) (*Model, error) {
	const stepsSize = 4 * labelCount * labelCount
	if len(data) < len(magic)+stepsSize || data[:len(magic)] != magic {
		return nil, errFormat
	}
	m := &Model{rows: data[len(magic)+stepsSize:]}
	for i := range labelCount * labelCount {
		m.steps[i/labelCount][i%labelCount] = int32(binary.LittleEndian.Uint32([]byte(data[len(magic)+4*i:][:4])))
	}
	count := len(m.rows) / rowSize
	if len(m.rows)%rowSize != 0 || count < 2 || count&(count-1) != 0 {
		return nil, errFormat
	}
	m.mask = uint32(count - 1)
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

// markOf is the byte by which a feature is known in its row; 0 marks a row that
// is free.
func markOf(feature uint32) byte { return byte(feature>>24) | 1 }

// pairOf is where the pair of rows begins of which one may be the feature's.
func (m *Model) pairOf(feature uint32) int { return int(feature&m.mask&^1) * rowSize }

// add adds the weights of a feature, if it has any.
func (m *Model) add(s *sums, feature uint32) {
	at := m.pairOf(feature)
	pair := m.rows[at : at+2*rowSize]
	mark := markOf(feature)
	row := pair[:rowSize]
	if row[labelCount] != mark {
		if row = pair[rowSize:]; row[labelCount] != mark {
			return
		}
	}
	for l := range s {
		s[l] += int32(int8(row[l]))
	}
}

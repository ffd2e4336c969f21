package weights

import "encoding/binary"

const magic = "prosew03"

// Trained is a model before it is written: sorted lists.
type Trained struct {
	Words, Affixes []string // sorted, the first is ""
	Known          []KnownTag
	Basic          []int
	Votes          [VoteTables][]KeyedRow[Vote]
	Scores         [ScoreTables][]KeyedRow[Score]
}

// A KnownTag is a word that has one tag wherever it stands.
type KnownTag struct {
	Word int
	Tag  uint8
}

// A KeyedRow is a row with the value of the feature that it belongs to.
type KeyedRow[Cell any] struct {
	Key   int
	Cells []Cell
}

// Append appends the model, as the package comment describes it, to b.
func (m *Trained) Append(b []byte) []byte {
	b = append(b, magic...)
	for _, n := range []int{len(TagNames), len(LabelNames)} {
		b = binary.AppendUvarint(b, uint64(n))
	}
	b = appendStrings(b, m.Words)
	b = appendStrings(b, m.Affixes)
	b = binary.AppendUvarint(b, uint64(len(m.Known)))
	last := -1
	for _, k := range m.Known {
		b = append(appendGap(b, &last, k.Word), k.Tag)
	}
	b = binary.AppendUvarint(b, uint64(len(m.Basic)))
	last = -1
	for _, word := range m.Basic {
		b = appendGap(b, &last, word)
	}
	for _, rows := range m.Votes {
		b = appendRows(b, rows)
	}
	for _, rows := range m.Scores {
		b = appendRows(b, rows)
	}
	for _, rows := range m.Votes {
		b = appendCells(b, rows, appendVote)
	}
	for _, rows := range m.Scores {
		b = appendCells(b, rows, appendScore)
	}
	return b
}

func appendStrings(b []byte, list []string) []byte {
	b = binary.AppendUvarint(b, uint64(len(list)))
	before := ""
	for _, s := range list {
		shared := 0
		for shared < len(s) && shared < len(before) && s[shared] == before[shared] {
			shared++
		}
		b = binary.AppendUvarint(b, uint64(shared))
		b = binary.AppendUvarint(b, uint64(len(s)-shared))
		b = append(b, s[shared:]...)
		before = s
	}
	return b
}

func appendRows[Cell any](b []byte, rows []KeyedRow[Cell]) []byte {
	b = binary.AppendUvarint(b, uint64(len(rows)))
	last := -1
	for _, row := range rows {
		b = appendGap(b, &last, row.Key)
		b = append(b, byte(len(row.Cells))) // there are fewer tags than that
	}
	return b
}

func appendCells[Cell any](b []byte, rows []KeyedRow[Cell], appendCell func([]byte, Cell) []byte) []byte {
	for _, row := range rows {
		for _, cell := range row.Cells {
			b = appendCell(b, cell)
		}
	}
	return b
}

func appendGap(b []byte, last *int, key int) []byte {
	b = binary.AppendUvarint(b, uint64(key-*last))
	*last = key
	return b
}

func appendVote(b []byte, v Vote) []byte {
	return binary.LittleEndian.AppendUint32(b, uint32(v))
}

func appendScore(b []byte, s Score) []byte {
	b = binary.LittleEndian.AppendUint32(b, uint32(s))
	return binary.LittleEndian.AppendUint16(b, uint16(s>>32))
}

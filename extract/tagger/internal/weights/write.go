package weights

import (
	"encoding/binary"
	"slices"
	"strings"
)

const magic = "prosew04"

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
	var votes [VoteTables][]keyedSpan
	var scores [ScoreTables][]keyedSpan
	voteCount, scoreCount := 0, 0
	for table, rows := range m.Votes {
		votes[table] = spans(rows, &voteCount)
	}
	for table, rows := range m.Scores {
		scores[table] = spans(rows, &scoreCount)
	}

	b = append(b, magic...)
	b = appendNumbers(b, len(TagNames), len(LabelNames))
	b = appendNumbers(b, len(m.Words), bytesIn(m.Words), len(m.Affixes), bytesIn(m.Affixes))
	b = appendNumbers(b, len(votes[WordTag1]), len(scores[TextNextPOS]), voteCount, scoreCount)
	b = appendVocabulary(appendVocabulary(b, m.Words), m.Affixes)
	b = append(b, m.words(votes[WordVotes:], scores[WordScores:])...)
	for table, rows := range votes[:WordVotes] {
		b = appendByKey(b, rows, keysOfVotes(VoteTable(table), len(m.Affixes)))
	}
	for table, rows := range scores[:WordScores] {
		b = appendByKey(b, rows, keysOfScores(ScoreTable(table), len(m.Affixes)))
	}
	b = appendPairs(b, votes[WordTag1], len(m.Words))
	b = appendPairs(b, scores[TextNextPOS], len(m.Words))
	for _, rows := range m.Votes {
		b = appendCells(b, rows, appendVote)
	}
	for _, rows := range m.Scores {
		b = appendCells(b, rows, appendScore)
	}
	return b
}

// A keyedSpan is where the cells of a row are, by the row's key.
type keyedSpan struct {
	key int
	row Row
}

// spans gives the rows of a table their places behind so many cells, and counts
// their cells too.
func spans[Cell any](rows []KeyedRow[Cell], cells *int) []keyedSpan {
	list := make([]keyedSpan, len(rows))
	for i, row := range rows {
		list[i] = keyedSpan{row.Key, newRow(*cells, len(row.Cells))}
		*cells += len(row.Cells)
	}
	return list
}

// words returns what the tables keep by single words.
func (m *Trained) words(votes, scores [][]keyedSpan) []byte {
	all := make([]byte, len(m.Words)*wordSize)
	for table, rows := range slices.Concat(votes, scores) {
		for _, row := range rows {
			binary.LittleEndian.PutUint32(all[row.key*wordSize+table*numberSize:], uint32(row.row))
		}
	}
	for _, k := range m.Known {
		all[k.Word*wordSize+knownAt] = k.Tag
	}
	for _, word := range m.Basic {
		all[word*wordSize+basicAt] = 1
	}
	return all
}

func bytesIn(list []string) (n int) {
	for _, s := range list {
		n += len(s)
	}
	return n
}

func appendVocabulary(b []byte, list []string) []byte {
	slots, end := make([]int, slotsFor(len(list))), 0
	for n, s := range list {
		end += len(s)
		b = appendNumbers(b, end)
		if n == 0 {
			continue // the empty string is what the others are not
		}
		h := hash(s)
		at := int(h) % len(slots)
		for slots[at] != 0 {
			at = (at + 1) % len(slots)
		}
		slots[at] = int(h&markBits | uint32(n))
	}
	return append(appendNumbers(b, slots...), strings.Join(list, "")...)
}

// appendByKey appends the rows of a table that has so many keys.
func appendByKey(b []byte, rows []keyedSpan, keys int) []byte {
	if keys == 0 {
		return b // they are kept elsewhere
	}
	all := make([]int, keys)
	for _, row := range rows {
		all[row.key] = int(row.row)
	}
	return appendNumbers(b, all...)
}

// appendPairs appends the rows of words beside tags.
func appendPairs(b []byte, rows []keyedSpan, words int) []byte {
	at := 0
	for word := range words {
		first, tags := at, uint64(0)
		for ; at < len(rows) && rows[at].key < PairKey(word+1, 0); at++ {
			tags |= 1 << (rows[at].key % MaxTags)
		}
		b = appendNumbers(binary.LittleEndian.AppendUint64(b, tags), first)
	}
	for _, row := range rows {
		b = appendNumbers(b, int(row.row))
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

func appendNumbers(b []byte, list ...int) []byte {
	for _, n := range list {
		b = binary.LittleEndian.AppendUint32(b, uint32(n))
	}
	return b
}

func appendVote(b []byte, v Vote) []byte { return appendNumbers(b, int(v)) }

func appendScore(b []byte, s Score) []byte {
	b = binary.LittleEndian.AppendUint32(b, uint32(s))
	return binary.LittleEndian.AppendUint16(b, uint16(s>>32))
}

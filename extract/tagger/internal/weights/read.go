package weights

import (
	"encoding/binary"
	"errors"
)

// ErrFormat says that a file of weights is not one, or is of another make.
var ErrFormat = errors.New("weights: not a file of weights in this layout")

// Read finds its way in what Append wrote, which stays as it is. It looks at how
// long the parts are and not at what stands in them.
func Read(data []byte) (*Tables, error) {
	r := &reader{data: data}
	if string(r.take(len(magic))) != magic || r.number() != len(TagNames) || r.number() != len(LabelNames) {
		return nil, ErrFormat
	}
	words, wordBytes := r.number(), r.number()
	affixes, affixBytes := r.number(), r.number()
	wordTags, textPOS := r.number(), r.number()
	votes, scores := r.number(), r.number()
	t := &Tables{}
	t.Words, t.Affixes = r.vocabulary(words, wordBytes), r.vocabulary(affixes, affixBytes)
	t.words = r.take(words * wordSize)
	for table := range t.voteRows {
		t.voteRows[table] = r.numbers(keysOfVotes(VoteTable(table), affixes))
	}
	for table := range t.scoreRows {
		t.scoreRows[table] = r.numbers(keysOfScores(ScoreTable(table), affixes))
	}
	t.WordTag, t.TextAndPOS = r.pairs(words, wordTags), r.pairs(words, textPOS)
	t.votes, t.scores = r.take(votes*voteSize), r.take(scores*scoreSize)
	if r.bad || r.at != len(r.data) {
		return nil, ErrFormat
	}
	return t, nil
}

// keysOfVotes returns how many keys a table has that is not kept by words.
func keysOfVotes(table VoteTable, affixes int) int {
	switch table {
	case Bias:
		return 1
	case Suffix, Suffix1, NextSuffix1:
		return affixes
	case First:
		return 1 << 8
	case Tag1, Tag2:
		return MaxTags
	case Tags:
		return PairKey(MaxTags, 0)
	}
	return 0
}

// keysOfScores is keysOfVotes for the labeller.
func keysOfScores(table ScoreTable, affixes int) int {
	switch table {
	case LabelBias:
		return 1
	case IsBasic:
		return 2
	case NextPOS, POS, PrevPOS:
		return MaxTags
	case PrevHistory:
		return len(HistoryNames)
	case POSHistory:
		return MaxTags * len(HistoryNames)
	case Prefix3, Suffix3:
		return affixes
	case Shape:
		return len(ShapeNames)
	case Length:
		return MaxLength
	}
	return 0
}

// A reader goes through data from at. Once something is wrong it is bad and
// gives only nothing.
type reader struct {
	data []byte
	at   int
	bad  bool
}

// take takes the next n bytes as they are.
func (r *reader) take(n int) []byte {
	if r.bad || n > len(r.data)-r.at {
		r.bad = true
		return nil
	}
	r.at += n
	return r.data[r.at-n : r.at : r.at]
}

func (r *reader) number() int {
	if taken := r.take(numberSize); taken != nil {
		return int(binary.LittleEndian.Uint32(taken))
	}
	return 0
}

func (r *reader) numbers(count int) numbers { return r.take(count * numberSize) }

func (r *reader) vocabulary(count, bytes int) *Vocabulary {
	if count < 1 || count > maxWords {
		r.bad = true
		return nil
	}
	return &Vocabulary{ends: r.numbers(count), slots: r.numbers(slotsFor(count)), text: r.take(bytes)}
}

func (r *reader) pairs(words, rows int) Pairs {
	return Pairs{words: r.take(words * neighboursSize), rows: r.numbers(rows)}
}

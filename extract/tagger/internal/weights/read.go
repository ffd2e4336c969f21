package weights

import (
	"encoding/binary"
	"errors"
)

// ErrFormat says that a file of weights is not one, or is of another make.
var ErrFormat = errors.New("weights: not a file of weights in this layout")

// Read reads what Append wrote.
func Read(data []byte) (*Tables, error) {
	if len(data) < len(magic) || string(data[:len(magic)]) != magic {
		return nil, ErrFormat
	}
	r := &reader{data: data[len(magic):]}
	if r.count() != len(TagNames) || r.count() != len(LabelNames) {
		return nil, ErrFormat
	}
	t := &Tables{}
	t.Words, t.Affixes = r.vocabulary(), r.vocabulary()
	t.ByWord = make([]WordRows, t.Words.Len())
	r.keyed(len(t.ByWord), func(word int) { t.ByWord[word].Known = r.byte(len(TagNames)) })
	r.keyed(len(t.ByWord), func(word int) { t.ByWord[word].Basic = 1 })
	votes, scores := 0, 0
	for table := range VoteTables {
		place, keys := t.votePlace(table)
		votes = r.rows(keys, votes, place)
	}
	for table := range ScoreTables {
		place, keys := t.scorePlace(table)
		scores = r.rows(keys, scores, place)
	}
	t.votes, t.scores = r.bytes(votes*voteSize), r.bytes(scores*scoreSize)
	if r.bad || r.at != len(r.data) {
		return nil, ErrFormat
	}
	return t, nil
}

// votePlace returns where the rows of a table go, and how many keys it has.
func (t *Tables) votePlace(table VoteTable) (place func(int, Row), keys int) {
	switch table {
	case Bias:
		keys = 1
	case Suffix, Suffix1, NextSuffix1:
		keys = t.Affixes.Len()
	case First:
		keys = 1 << 8
	case Tag1, Tag2:
		keys = MaxTags
	case Tags:
		keys = PairKey(MaxTags, 0)
	case WordTag1:
		t.WordTag = newPairs(t.Words.Len())
		return t.WordTag.place, PairKey(t.Words.Len(), 0)
	default:
		return func(word int, row Row) { t.ByWord[word].Votes[table-WordVotes] = row }, t.Words.Len()
	}
	t.VoteRows[table] = make([]Row, keys)
	return func(key int, row Row) { t.VoteRows[table][key] = row }, keys
}

// scorePlace is votePlace for the labeller.
func (t *Tables) scorePlace(table ScoreTable) (place func(int, Row), keys int) {
	switch table {
	case LabelBias:
		keys = 1
	case IsBasic:
		keys = 2
	case NextPOS, POS, PrevPOS:
		keys = MaxTags
	case PrevHistory:
		keys = len(HistoryNames)
	case POSHistory:
		keys = MaxTags * len(HistoryNames)
	case Prefix3, Suffix3:
		keys = t.Affixes.Len()
	case Shape:
		keys = len(ShapeNames)
	case Length:
		keys = MaxLength
	case TextNextPOS:
		t.TextAndPOS = newPairs(t.Words.Len())
		return t.TextAndPOS.place, PairKey(t.Words.Len(), 0)
	default:
		return func(word int, row Row) { t.ByWord[word].Scores[table-WordScores] = row }, t.Words.Len()
	}
	t.ScoreRows[table] = make([]Row, keys)
	return func(key int, row Row) { t.ScoreRows[table][key] = row }, keys
}

// rows reads the rows of one table, whose cells come behind so many others, into
// their places. It returns how many cells there are then.
func (r *reader) rows(keys, cells int, place func(int, Row)) int {
	r.keyed(keys, func(key int) {
		count := r.byte(0x100) // a Row can count no more
		place(key, newRow(cells, int(count)))
		cells += int(count)
	})
	return cells
}

// A reader goes through data from at. Once something is wrong it is bad and
// gives only zeros.
type reader struct {
	data []byte
	at   int
	bad  bool
}

// keyed reads a list of gaps and calls item for each key below keys.
func (r *reader) keyed(keys int, item func(key int)) {
	key := -1
	for range r.count() {
		gap := r.uvarint()
		if key += int(gap); gap == 0 || key >= keys {
			r.fail()
		}
		if r.bad {
			return
		}
		item(key)
	}
}

func (r *reader) vocabulary() *Vocabulary {
	count := r.count()
	text, ends, start := make([]byte, 0, 8*count), make([]uint32, 0, count), 0
	for range count {
		shared, rest := int(r.uvarint()), r.count()
		if shared > len(text)-start {
			r.fail()
		}
		if r.bad {
			break
		}
		start, text = len(text), append(text, text[start:start+shared]...)
		text = append(text, r.data[r.at:r.at+rest]...)
		r.at += rest
		ends = append(ends, uint32(len(text)))
	}
	if len(ends) == 0 || ends[0] != 0 || len(ends) > maxWords {
		r.fail()
		ends = []uint32{0}
	}
	return newVocabulary(text, ends)
}

// bytes takes the next n bytes as they are.
func (r *reader) bytes(n int) []byte {
	if n > len(r.data)-r.at {
		r.fail()
		return nil
	}
	r.at += n
	return r.data[r.at-n : r.at]
}

// count reads how many things follow. Each takes a byte at least, so more of
// them than bytes are a fault.
func (r *reader) count() int {
	n := r.uvarint()
	if n > uint64(len(r.data)-r.at) {
		r.fail()
		return 0
	}
	return int(n)
}

func (r *reader) byte(below int) uint8 {
	if r.at >= len(r.data) || int(r.data[r.at]) >= below {
		r.fail()
		return 0
	}
	r.at++
	return r.data[r.at-1]
}

func (r *reader) uvarint() uint64 {
	if r.at < len(r.data) && r.data[r.at] < 0x80 {
		r.at++
		return uint64(r.data[r.at-1])
	}
	n, size := binary.Uvarint(r.data[r.at:])
	if size <= 0 { // it was cut off
		r.fail()
		return 0
	}
	r.at += size
	return n
}

func (r *reader) fail() { r.bad, r.data, r.at = true, nil, 0 }

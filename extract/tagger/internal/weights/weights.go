// Package weights holds the trained weights of prose as tables of numbers, and
// says how they are written in one file. It does not know what a feature of a
// word is worth looking at, or how a tag is chosen: the decoder knows that.
//
// # Origin and licence
//
// The weights come from github.com/jdkato/prose/v2 v2.0.0, MIT licence,
// Copyright (c) 2017-2018 Joseph Kato: an averaged perceptron for the parts of
// speech (after textblob-aptagger, MIT licence, Copyright 2013 Matthew
// Honnibal) and a maximum entropy classifier for the names. The program
// internal/flatten rewrites them into weights.bin.
//
// # Layout
//
// A model is a set of features, a feature is a table, and a table has a row for
// each value that the feature took in training: "the word before is said". A
// row is a list of cells, and a cell is a class with its weight. Values are
// numbers. Words and affixes get theirs from two sorted lists, in which number
// 0 is the empty string: it has no rows and stands for all that training never
// saw. A string is looked up and compared whole, so an unknown word is never
// taken for a known one.
//
// All integers are varints of encoding/binary unless said otherwise:
//
//	"prosew03"                      8 bytes
//	tags, labels                    how many of each there are
//	words, affixes                  two lists: count, then for each string how
//	                                many bytes it shares with the one before,
//	                                how many follow, and those bytes
//	known                           count, then (gap, tag byte): words with one tag
//	basic                           count, then gap: words of Basic English
//	vote tables, score tables       in the order of their constants: count of
//	                                rows, then for each the gap and a byte, the
//	                                count of its cells
//	votes, scores                   the cells of all rows, in their order
//
// A gap is the distance to the key before, the first one's from -1. Cells are by
// far the most of the file and an article asks for few of them, so they are not
// read but left where they are, little end first: a vote in four bytes, a score
// in the six of its 48 bits. All weights of the perceptron have three decimals,
// so their sums are exact.
package weights

// MaxTags is more than there are tags; it makes room in the keys of pairs.
const MaxTags = 64

// A VoteTable is a feature of the part-of-speech tagger.
type VoteTable int

// The features of the tagger, with what their rows are kept by. Context words
// are in lower case, or the name of their class: see the decoder.
const (
	Bias        VoteTable = iota // nothing
	Suffix                       // affix: last three bytes, as written
	First                        // first byte
	Tag1                         // tag of the word before
	Tag2                         // tag of the word before that
	Tags                         // both: PairKey(Tag1, Tag2)
	Suffix1                      // last three bytes of the context word before
	NextSuffix1                  // last three bytes of the context word after
	WordTag1                     // PairKey(context word, tag of the word before)
	Word                         // context word
	Word1                        // context word before
	Word2                        // context word before that
	NextWord1                    // context word after
	NextWord2                    // context word after that
	VoteTables
)

// A ScoreTable is a feature of the name labeller.
type ScoreTable int

// The features of the labeller.
const (
	LabelBias   ScoreTable = iota // nothing
	IsBasic                       // 0 or 1: in the list of Basic English
	NextPOS                       // tag of the word after
	POS                           // tag
	POSHistory                    // tag*4 + history
	Prefix3                       // affix: first three bytes, in lower case
	PrevPOS                       // tag of the word before
	PrevHistory                   // history
	Shape                         // shape
	Suffix3                       // affix: last three bytes, in lower case
	Length                        // length in bytes
	TextNextPOS                   // PairKey(word in lower case, tag of the word after)
	Text                          // word as written
	PrevText                      // word before, in lower case
	NextText                      // word after, in lower case
	ScoreTables
)

// The tables whose rows are kept by words alone are the last ones.
const (
	WordVotes  = Word
	WordScores = Text
)

// MaxLabels is more than there are labels.
const MaxLabels = 16

// MaxLength is the length from which no word has a row in Length.
const MaxLength = 64

// A Vote is a tag and its weight in thousandths.
type Vote int32

// NewVote packs a vote: the weight above, the tag in the lowest byte.
func NewVote(tag uint8, weight int32) Vote { return Vote(weight<<8 | int32(tag)) }

// Tag returns the tag voted for.
func (v Vote) Tag() uint8 { return uint8(v) }

// Weight returns the thousandths that the vote gives or takes.
func (v Vote) Weight() int32 { return int32(v) >> 8 }

// A Score is a label and its weight, a whole number of ScoreUnits. So it does
// not matter in which order scores are added up, and what is lost by rounding is
// far less than 1e-9 in any sum.
type Score int64

// A ScoreUnit is what the weights of scores are counted in: a score then has 48
// bits.
const ScoreUnit = 1.0 / (1 << 39)

const labelBits = 4

// NewScore packs a score: the weight above, the label in the lowest bits.
func NewScore(label uint8, weight int64) Score { return Score(weight<<labelBits | int64(label)) }

// Label returns the label that the score is for.
func (s Score) Label() uint8 { return uint8(s) % MaxLabels }

// Weight returns the units that the score gives or takes.
func (s Score) Weight() int64 { return int64(s) >> labelBits }

// A Row is a run of cells. The zero Row is empty.
type Row uint32

// newRow packs a row: the first cell above, their count in the lowest byte.
func newRow(first, count int) Row { return Row(first<<8 | count) }

// span returns the row's first cell and the end of its cells.
func (r Row) span() (first, end uint32) {
	first = uint32(r) >> 8
	return first, first + uint32(r)&0xFF
}

// PairKey is the key of a row that is kept by a word, or a tag, and a tag.
func PairKey(left, tag int) int { return left*MaxTags + tag }

// Tables are the weights, ready to be walked. Nobody changes them once read.
type Tables struct {
	Words, Affixes *Vocabulary
	ByWord         []WordRows

	votes      Votes
	scores     Scores
	VoteRows   [WordVotes][]Row  // by key, except WordTag1
	ScoreRows  [WordScores][]Row // by key, except TextNextPOS
	WordTag    Pairs
	TextAndPOS Pairs
}

// Votes returns the votes of a row.
func (t *Tables) Votes(row Row) Votes {
	first, end := row.span()
	return t.votes[first*voteSize : end*voteSize]
}

// Scores returns the scores of a row.
func (t *Tables) Scores(row Row) Scores {
	first, end := row.span()
	return t.scores[first*scoreSize : end*scoreSize]
}

// WordRows are what the tables keep by one word. They stand side by side, since
// all of them are asked for soon after one another and memory is slow.
type WordRows struct {
	Votes  [VoteTables - WordVotes]Row
	Scores [ScoreTables - WordScores]Row
	Known  uint8 // the word's only tag, or 0
	Basic  uint8 // 1 if it is Basic English
}

// Vote returns the word's row of one of the tables from WordVotes on.
func (w *WordRows) Vote(table VoteTable) Row { return w.Votes[table-WordVotes] }

// Score returns the word's row of one of the tables from WordScores on.
func (w *WordRows) Score(table ScoreTable) Row { return w.Scores[table-WordScores] }

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
// The file is laid out as it is walked: nothing of it is read before an article
// asks for it, and then only those pages that it asks for. All integers have
// four bytes unless said otherwise, little end first:
//
//	"prosew04"                      8 bytes
//	tags, labels                    how many of each there are
//	words, affixes                  for each of both lists how many strings there
//	                                are, and how many bytes these have together
//	pairs                           how many rows WordTag1 has, and TextNextPOS
//	votes, scores                   how many cells there are of each
//	two vocabularies                where each string ends, the slots of a hash
//	                                table, the strings
//	words                           for each word its rows, a byte with its only
//	                                tag and a byte that says if it is Basic English
//	vote tables, score tables       the rows by key, in the order of their constants
//	pairs of words and tags         for each word the set of tags in eight bytes
//	                                and where its rows begin; then the rows
//	votes, scores                   the cells of all rows, in their order: a vote in
//	                                four bytes, a score in the six of its 48 bits
//
// All weights of the perceptron have three decimals, so their sums are exact.
package weights

import "encoding/binary"

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

// Tables are the weights, ready to be walked. Nobody changes them.
type Tables struct {
	Words, Affixes *Vocabulary
	WordTag        Pairs
	TextAndPOS     Pairs

	words     []byte // wordSize of them each
	voteRows  [WordVotes]numbers
	scoreRows [WordScores]numbers
	votes     Votes
	scores    Scores
}

// numbers are integers of four bytes as they stand in the file.
type numbers []byte

const numberSize = 4

func (n numbers) at(i int) uint32 { return binary.LittleEndian.Uint32(n[numberSize*i:]) }

func (n numbers) len() int { return len(n) / numberSize }

// VoteRow returns the row of a key in a table, which is none that is kept by words.
func (t *Tables) VoteRow(table VoteTable, key int) Row { return Row(t.voteRows[table].at(key)) }

// ScoreRow is VoteRow for the labeller.
func (t *Tables) ScoreRow(table ScoreTable, key int) Row { return Row(t.scoreRows[table].at(key)) }

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

// Word returns what the tables keep by a word.
func (t *Tables) Word(number int) WordRows {
	return WordRows(t.words[number*wordSize : (number+1)*wordSize])
}

// WordRows are what the tables keep by one word. They stand side by side, since all of
// them are asked for soon after one another and memory is slow.
type WordRows []byte

// Where the parts of WordRows are.
const (
	scoresAt = numberSize * int(VoteTables-WordVotes)
	knownAt  = scoresAt + numberSize*int(ScoreTables-WordScores)
	basicAt  = knownAt + 1
	wordSize = basicAt + 1
)

// Vote returns the word's row of one of the tables from WordVotes on.
func (w WordRows) Vote(table VoteTable) Row { return Row(numbers(w).at(int(table - WordVotes))) }

// Score returns the word's row of one of the tables from WordScores on.
func (w WordRows) Score(table ScoreTable) Row {
	return Row(numbers(w[scoresAt:]).at(int(table - WordScores)))
}

// Known returns the word's only tag, or 0.
func (w WordRows) Known() uint8 { return w[knownAt] }

// Basic returns 1 for a word of Basic English, else 0.
func (w WordRows) Basic() int { return int(w[basicAt]) }

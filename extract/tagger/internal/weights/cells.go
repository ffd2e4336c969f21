package weights

import "encoding/binary"

// Votes are votes as they stand in the file. Who adds them up takes one after
// another off the front:
//
//	for votes := t.Votes(row); votes.Any(); votes = votes.Rest() {
//		sum += votes.First().Weight()
//	}
type Votes []byte

// Scores are scores as they stand in the file, to be taken like Votes.
type Scores []byte

// How many bytes of the file a vote and a score take.
const (
	voteSize  = 4
	scoreSize = 6
)

// Any reports whether there is a vote.
func (v Votes) Any() bool { return len(v) >= voteSize }

// First returns the first vote.
func (v Votes) First() Vote { return Vote(binary.LittleEndian.Uint32(v)) }

// Rest returns the votes after the first.
func (v Votes) Rest() Votes { return v[voteSize:] }

// Any reports whether there is a score.
func (s Scores) Any() bool { return len(s) >= scoreSize }

// First returns the first score.
func (s Scores) First() Score {
	low, high := binary.LittleEndian.Uint32(s), binary.LittleEndian.Uint16(s[4:])
	return Score(int64(int16(high))<<32 | int64(low))
}

// Rest returns the scores after the first.
func (s Scores) Rest() Scores { return s[scoreSize:] }

package figures

import "slices"

// A ranking is the best candidates so far, the best first and of equals the one
// that was met first.
type ranking struct {
	limit      int
	candidates []Candidate
	totals     []float64 // of their scores
}

// newRanking is one with room for as many as are usually found.
func newRanking(limit int) ranking {
	room := min(limit, defaultLimit)
	return ranking{limit, make([]Candidate, 0, room), make([]float64, 0, room)}
}

func (r *ranking) isFull() bool { return len(r.candidates) == r.limit }

// last is the least that a candidate of a full ranking has.
func (r *ranking) last() float64 { return r.totals[len(r.totals)-1] }

func (r *ranking) add(s *Series, score Score) {
	total := score.Total()
	if r.isFull() {
		if total <= r.last() {
			return
		}
		r.candidates, r.totals = r.candidates[:r.limit-1], r.totals[:r.limit-1]
	}
	at := len(r.totals)
	for at > 0 && r.totals[at-1] < total {
		at--
	}
	r.totals = slices.Insert(r.totals, at, total)
	r.candidates = slices.Insert(r.candidates, at, Candidate{s, score})
}

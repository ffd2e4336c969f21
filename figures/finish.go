package figures

import (
	"fmt"
	"slices"
)

// finish puts the series in order and takes out what contradicts itself.
func (r *reader) finish() {
	t := r.table
	for _, s := range t.Series {
		s.sort()
		if r.programmed {
			s.padZeros()
		}
		r.settle(s)
	}
	t.Series = slices.DeleteFunc(t.Series, func(s *Series) bool { return len(s.figures) == 0 })
	for _, s := range t.Series {
		s.Source = s.figures[0].Source
	}
	r.alias()
	slices.SortStableFunc(r.problems, func(a, b Problem) int { return a.Row - b.Row })
	if more := r.passed - maxProblems; more > 0 {
		r.problems = append(r.problems, Problem{File: t.File, Sheet: t.Sheet, Why: fmt.Sprintf("%d more rows or cells could not be read", more), Refused: true})
	}
}

// padZeros takes the finest place that any figure of a series is written to for
// the place of all: a program writes 6.0 as 6 between 6.1 and 5.9.
func (s *Series) padZeros() {
	for i := range s.figures {
		if finest := &s.figures[0].Step; s.figures[i].Step.Less(*finest) {
			*finest = s.figures[i].Step
		}
	}
	for i := range s.figures {
		s.figures[i].Step = s.figures[0].Step
	}
}

// settle drops figures that repeat one above. Where two rows give one source's
// figure for one period and one vintage differently, nothing tells which of them
// holds, so neither is kept.
func (r *reader) settle(s *Series) {
	kept := s.figures[:0]
	for i := 0; i < len(s.figures); {
		first, agree, n := s.figures[i], true, i+1
		for ; n < len(s.figures) && sameEvent(&first, &s.figures[n]); n++ {
			agree = agree && first.Value.Equal(s.figures[n].Value)
		}
		if agree {
			r.table.Repeats += n - i - 1
			kept = append(kept, first)
		} else {
			r.refuse(record{line: first.Row}, first.Column, "“%s” here and “%s” in row %d are given for the same thing and time, and nothing tells the two apart; add a column that does",
				first.Written, s.figures[n-1].Written, s.figures[n-1].Row)
		}
		i = n
	}
	s.figures = kept
}

func sameEvent(a, b *Figure) bool {
	return a.Period == b.Period && a.AsOf == b.AsOf && a.Source == b.Source && a.Status == b.Status && a.Modifier == b.Modifier
}

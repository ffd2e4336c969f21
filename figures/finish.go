package figures

import (
	"fmt"
	"slices"
)

// finish puts the figures of each series in order, takes out what contradicts
// itself and writes the rest down.
func (r *reader) finish() {
	t := r.table
	r.series, r.kindNumbers = nil, nil // they are large
	r.ledger.entries.Grow(r.drafts.n * usualEntry)
	r.bySeries(func(s *Series, drafts []draft) {
		r.inOrder(drafts)
		if r.programmed {
			r.padZeros(drafts)
		}
		r.writeDown(s, r.settle(drafts))
	})
	t.Series = slices.Clip(slices.DeleteFunc(t.Series, func(s *Series) bool { return s.count == 0 }))
	t.ledger = r.ledger.finish()
	r.alias()
	slices.SortStableFunc(r.problems, func(a, b Problem) int { return a.Row - b.Row })
	if more := r.passed - maxProblems; more > 0 {
		r.problems = append(r.problems, Problem{File: t.File, Sheet: t.Sheet, Why: fmt.Sprintf("%d more rows or cells could not be read", more), Refused: true})
	}
	r.detach()
}

// writeDown writes the figures of a series into the ledger.
func (r *reader) writeDown(s *Series, drafts []draft) {
	s.from, s.count = uint32(r.ledger.at()), uint32(len(drafts))
	row := 0
	for _, d := range drafts {
		e := r.entry(d)
		r.ledger.write(e, row, r.written(d))
		row = e.row
	}
	if len(drafts) > 0 {
		s.Source = r.ledger.manners[drafts[0].manner].source
	}
}

// padZeros takes the finest place that any figure of a series is written to for
// the place of all: a program writes 6.0 as 6 between 6.1 and 5.9.
func (r *reader) padZeros(drafts []draft) {
	if len(drafts) == 0 {
		return
	}
	finest := r.ledger.manners[drafts[0].manner].step
	for _, d := range drafts {
		if step := r.ledger.manners[d.manner].step; step.Less(finest) {
			finest = step
		}
	}
	for i := range drafts {
		d := &drafts[i]
		m := r.ledger.manners[d.manner]
		if m.step == finest {
			continue
		}
		e := r.entry(*d)
		r.ledger.count(&e, r.ledger.value(e), finest)
		m.step = finest
		d.manner, d.value, d.isOdd = r.ledger.number(m), e.value, e.isOdd
	}
}

// settle drops figures that repeat one above. Where two rows give one source's
// figure for one period and one vintage differently, nothing tells which of them
// holds, so neither is kept.
func (r *reader) settle(drafts []draft) []draft {
	kept := drafts[:0]
	for i := 0; i < len(drafts); {
		first, agree, n := drafts[i], true, i+1
		for ; n < len(drafts) && r.sameEvent(first, drafts[n]); n++ {
			agree = agree && r.ledger.value(r.entry(first)).Equal(r.ledger.value(r.entry(drafts[n])))
		}
		if agree {
			r.table.Repeats += n - i - 1
			kept = append(kept, first)
		} else {
			r.refuse(r.rows[first.row], r.ledger.manners[first.manner].column, "“%s” here and “%s” in row %d are given for the same thing and time, and nothing tells the two apart; add a column that does",
				r.written(first), r.written(drafts[n-1]), r.rows[drafts[n-1].row].line)
		}
		i = n
	}
	return kept
}

func (r *reader) sameEvent(a, b draft) bool {
	m, o := &r.ledger.manners[a.manner], &r.ledger.manners[b.manner]
	return m.period == o.period && m.asOf == o.asOf && m.source == o.source && m.status == o.status && m.modifier == o.modifier
}

package figures

import (
	"cmp"
	"math"
	"slices"
)

// A draft is a figure while the rows of its table are read.
type draft struct {
	value   int64
	manner  uint32
	series  uint32
	row     uint32 // its place among the rows
	written uint32 // where it stands in the texts
	length  uint16
	isOdd   bool
}

// draft notes a figure of a series. It has a manner for each column as its rows
// come one after the other, which is mostly that of the figure before.
func (r *reader) draft(f *Figure, figures int) {
	m := manner{f.Period, f.AsOf, f.Source, f.Column, f.Status, f.Modifier, f.Step}
	last := &r.manners[figures]
	if *last >= uint32(len(r.ledger.manners)) || r.ledger.manners[*last] != m {
		*last = r.ledger.number(m)
	}
	e := entry{}
	r.ledger.count(&e, f.Value, f.Step)
	at := len(r.texts)
	r.texts = append(r.texts, f.Written[:min(len(f.Written), math.MaxUint16)]...) // no number is as long
	r.drafts.add(draft{e.value, *last, uint32(f.Series.draft), uint32(r.at), uint32(at), uint16(len(r.texts) - at), e.isOdd})
	f.Series.count++
}

// drafts are kept in pages, since there may be millions. Most tables are small,
// and their one page is no larger than they need.
type drafts struct {
	pages [][]draft
	n     int
	most  int // how many there can be
}

const draftsPage = 1 << 14

func (d *drafts) add(one draft) {
	if d.n%draftsPage == 0 {
		d.pages = append(d.pages, make([]draft, 0, min(draftsPage, d.most-d.n)))
	}
	last := &d.pages[len(d.pages)-1]
	*last = append(*last, one)
	d.n++
}

func (d *drafts) at(i uint32) draft { return d.pages[i/draftsPage][i%draftsPage] }

func (r *reader) entry(d draft) entry { return entry{d.value, d.manner, d.isOdd, r.rows[d.row].line} }

// written is the cell that a figure was read from.
func (r *reader) written(d draft) string {
	return string(r.texts[d.written : d.written+uint32(d.length)])
}

// bySeries calls do with the drafts of each series, in the order of the rows.
func (r *reader) bySeries(do func(*Series, []draft)) {
	ends := make([]uint32, len(r.table.Series)) // where the next draft of a series goes
	at := uint32(0)
	for i, s := range r.table.Series {
		ends[i] = at
		at += s.count
	}
	order := make([]uint32, r.drafts.n)
	for i := range order {
		s := r.drafts.at(uint32(i)).series
		order[ends[s]] = uint32(i)
		ends[s]++
	}
	var list []draft
	for i, s := range r.table.Series {
		list = list[:0]
		for _, n := range order[ends[i]-s.count : ends[i]] {
			list = append(list, r.drafts.at(n))
		}
		do(s, list)
	}
}

// inOrder sorts drafts by period, then by vintage, then by row.
func (r *reader) inOrder(drafts []draft) {
	compare := func(a, b draft) int {
		m, o := &r.ledger.manners[a.manner], &r.ledger.manners[b.manner]
		return cmp.Or(comparePeriods(m.period, o.period), m.asOf.Compare(o.asOf), cmp.Compare(r.rows[a.row].line, r.rows[b.row].line))
	}
	if !slices.IsSortedFunc(drafts, compare) {
		slices.SortStableFunc(drafts, compare)
	}
}

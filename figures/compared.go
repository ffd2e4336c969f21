package figures

import "fmt"

// compare looks at what the tables of a catalogue say of one another, and at each
// series by itself: figures of one measure that stand under the name of another,
// a unit that is wrong by a power of ten, a series that jumps a thousandfold.
// Each is told with both places, and the series it is found in are doubted.
// Its work grows with the figures, not with the pairs of tables.
func (c *Catalogue) compare() []Problem {
	d := &doubts{}
	for _, s := range c.Series {
		d.jumps(s)
	}
	o := c.overlaps()
	same, named := o.both()
	d.sameFigures(same)
	d.powersApart(named)
	return d.problems()
}

// doubts are what was found in comparing, in the order in which it is told.
type doubts struct {
	found []doubt
}

// A doubt is one finding: what speaks against a figure, beside another one or not.
type doubt struct {
	kind   doubtKind
	figure Figure
	series []*Series // that accuse nobody because of it
	why    string
}

type doubtKind uint8

const (
	jumpDoubt doubtKind = iota
	sameDoubt
	powerDoubt
)

func (d *doubts) add(kind doubtKind, at Figure, series []*Series, why string) {
	d.found = append(d.found, doubt{kind, at, series, why})
	for _, s := range series {
		if s.Doubt == "" {
			s.Doubt = why
		}
	}
}

// maxDoubts is how many doubts of one kind are told of one table. Where one
// column is wrong, all its series are.
const maxDoubts = 3

// problems tells the doubts, the first few of a kind for each table and the
// number of the rest.
func (d *doubts) problems() []Problem {
	type group struct {
		table *Table
		kind  doubtKind
	}
	told := map[group]int{}
	var problems []Problem
	for _, f := range d.found {
		g := group{f.figure.Series.Table, f.kind}
		if told[g]++; told[g] > maxDoubts {
			continue
		}
		cell := f.figure.Cell()
		problems = append(problems, Problem{File: cell.File, Sheet: cell.Sheet, Row: cell.Row, Column: cell.Column, Why: f.why})
	}
	for _, f := range d.found {
		g := group{f.figure.Series.Table, f.kind}
		if more := told[g] - maxDoubts; more > 0 {
			problems = append(problems, Problem{File: g.table.File, Sheet: g.table.Sheet, Why: fmt.Sprintf("%d more series of this table %s", more, doubtOfMany[f.kind])})
			told[g] = 0
		}
	}
	return problems
}

var doubtOfMany = [...]string{
	jumpDoubt:  "jump a thousandfold or more",
	sameDoubt:  "hold the figures of another measure",
	powerDoubt: "differ from another table by a power of ten",
}

// newest calls for the newest figure of every period of a series, in order, until
// it is told to stop. It is how comparing reads figures: the figure is the next
// one's when the call is over, so that none has to be kept.
func (s *Series) newest(visit func(n int, f *Figure) bool) {
	if s.printings != nil {
		for i := range s.printings {
			if i+1 == len(s.printings) || !s.printings[i].Period.Same(s.printings[i+1].Period) {
				if !visit(i, &s.printings[i]) {
					return
				}
			}
		}
		return
	}
	var f Figure
	r := s.Table.ledger.reader(s)
	for n := range int(s.count) {
		if r.next(); n+1 < int(s.count) {
			ahead := r
			if ahead.next(); ahead.manner().period.Same(r.manner().period) {
				continue
			}
		}
		r.fill(&f, s)
		if !visit(n, &f) {
			return
		}
	}
}

// printed is how many figures the series has, those of older printings among them.
func (s *Series) printed() int {
	if s.printings != nil {
		return len(s.printings)
	}
	return int(s.count)
}

// where is a figure as a sentence names it.
func (f *Figure) where() string {
	c := f.Cell()
	place := c.File
	if c.Sheet != "" {
		place += " (sheet “" + c.Sheet + "”)"
	}
	if c.Row > 0 {
		place += fmt.Sprintf(", row %d", c.Row)
	}
	if c.Column != "" {
		place += ", “" + shortened(c.Column) + "”"
	}
	return place
}

package check

import (
	"slices"

	"claimcheck/figures"
)

// A shelf keeps at hand what was published of the series that an article is held against,
// since paragraph after paragraph is held against the same. A Series gives its figures
// away as soon as nobody has them.
type shelf struct {
	known map[*figures.Series][]*figures.Figure
	count int // of the figures
}

// mostKept is how many figures a shelf keeps, which is a few megabytes; then it is cleared.
const mostKept = 1 << 14

// known is what was published of a series by the day of evaluation. It is shared, and not
// to be changed.
func (q *question) known(s *figures.Series) []*figures.Figure {
	on := &q.subject.shelf
	list, ok := on.known[s]
	if !ok {
		list = slices.Clip(known(s.Figures(), q.asOf))
		if on.count += len(list); on.count > mostKept || on.known == nil {
			on.known, on.count = make(map[*figures.Series][]*figures.Figure), len(list)
		}
		on.known[s] = list
	}
	return list
}

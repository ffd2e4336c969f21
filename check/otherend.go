package check

import (
	"strings"

	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/quantity"
)

// endsElsewhere reports whether what a change is computed from is ruled out by the number
// beside it that says what the change came to, or came from: "rose 4% to 12,870" is told of
// no figures of which neither is 12,870.
func (q *question) endsElsewhere(inputs []*figures.Figure) bool {
	if len(inputs) != 2 || !statesChange(q.quantity) {
		return false
	}
	beside := q.endBeside()
	if beside == nil || beside.Digits() < digitsOfNeighbours {
		return false
	}
	for _, f := range inputs {
		if f.Series.Stated != nil || f.Series.Unit.Dimension > quantity.Things || beside.Unit.Dimension > quantity.Things {
			return false // of which one may be told in another unit
		}
		if compare(beside, f).Outcome != quantity.Disagrees {
			return false
		}
	}
	return true
}

// endBeside is the number right behind a change that says what it came to: "rose 4% to
// 12,870".
func (q *question) endBeside() *extract.Quantity {
	words := q.text.Doc.Blocks[q.quantity.Block].Text
	for i := range q.text.Quantities {
		o := &q.text.Quantities[i]
		if o.Block != q.quantity.Block || o.From < q.quantity.To {
			continue
		}
		if o.Role != extract.ChangedTo || strings.TrimSpace(words[q.quantity.To:o.From]) != "to" {
			return nil
		}
		return o
	}
	return nil
}

package check

import (
	"claimcheck/figures"
	"claimcheck/quantity"
)

// rivalSource finds what contradicts a supported claim from another source of
// the same rank: the same measure, as sure and as new.
func rivalSource(q *question, chosen opinion, opinions []opinion) *opinion {
	if chosen.status != Supported || chosen.reading.Series.Doubt != "" {
		return nil
	}
	for i := range opinions {
		o := &opinions[i]
		if o.status == Contradicted && sameMeasure(o.reading.Series, chosen.reading.Series) &&
			o.reading.words() == chosen.reading.words() && !(chosen.reading.isCited() && !o.reading.isCited()) && contemporary(o.figure, chosen.figure) {
			return o
		}
	}
	_, newest := vintages(chosen.reading.Printings)
	for _, f := range newest {
		if contemporary(f, chosen.figure) && compare(q.quantity, f).Outcome == quantity.Disagrees {
			return &opinion{reading: chosen.reading, status: Contradicted, figure: f}
		}
	}
	return nil
}

func sameMeasure(a, b *figures.Series) bool {
	return a.Measure == b.Measure && a.Place.Same(b.Place) && len(a.Dimensions) == len(b.Dimensions) && (a.Stated == nil || sameTerms(a.Terms, b.Terms))
}

func differentSource(a, b *figures.Figure) bool {
	return a.Source != nil && b.Source != nil && (a.Source.Publisher != b.Source.Publisher || a.Source.Title != b.Source.Title)
}

package eval

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"claimcheck/corpus"
	"claimcheck/embedded"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/quantity"
)

//go:embed swaps.tsv
var swapTable string

// swaps are the words that a slip puts in one another's place, by slip.
var swaps = sync.OnceValue(func() map[string][][2]string {
	all := make(map[string][][2]string)
	for row := range embedded.Rows(swapTable, 3, 3) {
		all[row[0]] = append(all[row[0]], [2]string{row[1], row[2]})
	}
	return all
})

// swapDigits has the first two neighbouring digits change places that make the
// number wrong.
func swapDigits(s *subject) (edit, bool) {
	if s.quantity.Form > quantity.Decimal {
		return edit{}, false
	}
	text := []byte(s.written)
	last := -1
	for i, c := range text {
		if c < '0' || c > '9' {
			continue
		}
		if last >= 0 && text[last] != c && c != '0' {
			swapped := []byte(s.written)
			swapped[last], swapped[i] = c, text[last]
			if !s.holds(string(swapped)) {
				return s.number(string(swapped)), true
			}
		}
		last = i
	}
	return edit{}, false
}

// otherScale has a million for a billion, or the like.
func otherScale(s *subject) (edit, bool) { return s.swapped("scale") }

// otherUnit has another currency, or another unit that is taken for the claim's.
func otherUnit(s *subject) (edit, bool) { return s.swapped("unit") }

// swapped puts one word of the number in the place of another.
func (s *subject) swapped(slip string) (edit, bool) {
	for _, swap := range swaps()[slip] {
		at := strings.Index(s.written, swap[0])
		if at < 0 || !standsAlone(s.written, at, at+len(swap[0])) {
			continue
		}
		return s.number(s.written[:at] + swap[1] + s.written[at+len(swap[0]):]), true
	}
	return edit{}, false
}

// standsAlone reports whether no letter goes on before or behind a stretch.
func standsAlone(text string, from, to int) bool {
	return (from == 0 || !isLetter(text[from-1]) || !isLetter(text[from])) && (to == len(text) || !isLetter(text[to]))
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// otherRate says that a number is of a month where it is of a year.
func otherRate(s *subject) (edit, bool) {
	if s.quantity.Per.IsZero() {
		return edit{}, false
	}
	return s.inSentence("per", s.quantity.To, reach)
}

// percentForPoints takes percentage points for per cent.
func percentForPoints(s *subject) (edit, bool) {
	if s.quantity.Kind != quantity.Points {
		return edit{}, false
	}
	return s.swapped("points")
}

// otherWay says that what rose fell.
func otherWay(s *subject) (edit, bool) {
	if s.quantity.Role != extract.ChangedBy {
		return edit{}, false
	}
	e, ok := s.inSentence("direction", s.quantity.From, -reach)
	return e, ok && s.isNearest(e.span)
}

// isNearest reports whether no other change stands nearer to some words than that
// of the number: "lower" of "2% lower, and fewer by a half" is of the first.
func (s *subject) isNearest(words corpus.Span) bool {
	text, i := s.result.Text, s.finding.Claim.Quantity
	parts := text.PartsOfChange(i)
	own := s.finding.Claim.Span.Start - words.End
	for k := i - 1; k >= 0 && text.Quantities[k].Sentence == s.quantity.Sentence; k-- {
		other := &text.Quantities[k]
		if other.Role == extract.ChangedBy && !slices.Contains(parts, k) && words.Start-other.Span.End < own {
			return false
		}
	}
	return true
}

// reach is how many bytes before or behind the number the words may stand that a
// slip swaps.
const reach = 60

// inSentence swaps the word nearest to the number, on one side of it.
func (s *subject) inSentence(slip string, at, far int) (edit, bool) {
	block := &s.result.Text.Doc.Blocks[s.quantity.Block]
	sentence := &s.result.Text.Sentences[s.quantity.Sentence]
	from, to := at, min(at+far, sentence.To)
	if far < 0 {
		from, to = max(at+far, sentence.From), at
	}
	best, found := edit{}, -1
	for _, swap := range swaps()[slip] {
		k := strings.Index(block.Text[from:to], swap[0])
		if far < 0 {
			k = strings.LastIndex(block.Text[from:to], swap[0])
		}
		if k < 0 || !standsAlone(block.Text[from:to], k, k+len(swap[0])) || found >= 0 && (far < 0) != (k > found) {
			continue
		}
		span := block.Span(from+k, from+k+len(swap[0]))
		if s.result.Text.Doc.Text(span) == swap[0] {
			best, found = edit{span, swap[1]}, k
		}
	}
	return best, found >= 0
}

// otherPeriod has the value of the period before, or another one of the series.
func otherPeriod(s *subject) (edit, bool) {
	if !s.isLookup() {
		return edit{}, false
	}
	figure := s.figure()
	list := figure.Series.Figures()
	for i := len(list) - 1; i >= 0; i-- {
		f := &list[i]
		if f.Period.Same(figure.Period) || f.Period.Grain != figure.Period.Grain {
			continue
		}
		if e, ok := s.value(f); ok {
			return e, true
		}
	}
	return edit{}, false
}

// otherPlace has the value of another place in the same table.
func otherPlace(s *subject) (edit, bool) {
	return s.ofSister(func(a, b *figures.Series) bool {
		return a.Measure == b.Measure && !a.Place.Same(b.Place) && sameDimensions(a, b)
	})
}

// otherMeasure has the value of another measure of the same place and time.
func otherMeasure(s *subject) (edit, bool) {
	return s.ofSister(func(a, b *figures.Series) bool {
		return a.Place.Same(b.Place) && (a.Measure != b.Measure || !sameDimensions(a, b))
	})
}

// ofSister has the value of another series of the same table and unit, for the
// same time.
func (s *subject) ofSister(fits func(a, b *figures.Series) bool) (edit, bool) {
	if !s.isLookup() {
		return edit{}, false
	}
	figure := s.figure()
	for _, other := range figure.Series.Table.Series {
		if other == figure.Series || other.Unit != figure.Series.Unit || !fits(figure.Series, other) {
			continue
		}
		if f, _ := other.At(figure.Period, figure.AsOf); f != nil {
			if e, ok := s.value(f); ok {
				return e, true
			}
		}
	}
	return edit{}, false
}

func sameDimensions(a, b *figures.Series) bool {
	if len(a.Dimensions) != len(b.Dimensions) {
		return false
	}
	for i := range a.Dimensions {
		if a.Dimensions[i].Value != b.Dimensions[i].Value {
			return false
		}
	}
	return true
}

// otherBase has the change in per cent from another figure than the one that the
// text names.
func otherBase(s *subject) (edit, bool) {
	if s.finding.Evidence.Operation != "percent_change" || s.quantity.Kind != quantity.Percent {
		return edit{}, false
	}
	now, base := s.figure(), s.finding.Evidence.Figures[1]
	list := base.Series.Figures()
	for i := range list {
		f := &list[i]
		if f.Period.Same(base.Period) || f.Period.Same(now.Period) || f.Period.Grain != base.Period.Grain || f.Value.Sign() <= 0 {
			continue
		}
		change := s.quantity.Quantity
		change.Value = now.Value.Quo(f.Value).Sub(quantity.Int(1)).Mul(quantity.Int(100))
		if s.quantity.Change == quantity.Down {
			change.Value = change.Value.Neg()
		}
		if e, ok := s.stating(change); ok {
			return e, true
		}
	}
	return edit{}, false
}

// otherSide puts a bound on the side of the figure where it does not hold.
func otherSide(s *subject) (edit, bool) {
	var factors []int64 // in hundredths
	switch s.quantity.Modifier {
	case quantity.Over, quantity.AtLeast, quantity.JustOver:
		factors = []int64{108, 115, 125, 140}
	case quantity.Under, quantity.AtMost, quantity.Nearly, quantity.JustUnder:
		factors = []int64{92, 85, 75, 60}
	default:
		return edit{}, false
	}
	if !s.isLookup() {
		return edit{}, false
	}
	for _, factor := range factors {
		other := figureFor(s.quantity, s.figure())
		other.Value = other.Value.Mul(quantity.Frac(factor, 100))
		if e, ok := s.stating(other); ok {
			return e, true
		}
	}
	return edit{}, false
}

// earlierPrinting has the value of an earlier printing of the figure.
func earlierPrinting(s *subject) (edit, bool) {
	if !s.isLookup() {
		return edit{}, false
	}
	_, earlier := s.figure().Series.At(s.figure().Period, s.figure().AsOf)
	for i := len(earlier) - 1; i >= 0; i-- {
		if e, ok := s.value(earlier[i]); ok {
			return e, true
		}
	}
	return edit{}, false
}

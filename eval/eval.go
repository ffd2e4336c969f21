// Package eval measures how well claimcheck finds errors, by planting them: it
// takes articles whose claims hold, makes one number of a copy wrong in a way
// that has a name, and looks at what the copy is judged to say.
package eval

import (
	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/quantity"
)

// A Slip is a way in which a number goes wrong.
type Slip struct {
	Name string // the reason by which it should be named
	Doc  string // one sentence for the user
	// plant changes the article so that a claim which holds does so no more. It
	// is false where the claim leaves no room for the slip.
	plant func(*subject) (edit, bool)
}

// An edit puts other words in the place of some.
type edit struct {
	span corpus.Span
	text string
}

// Slips are the slips that can be planted, in the order in which they are told. A
// new one is a function and a line here.
var Slips = []Slip{
	{"digits", "two neighbouring digits change places", swapDigits},
	{"scale", "million becomes billion, or the like", otherScale},
	{"unit", "another currency or unit", otherUnit},
	{"per", "a year becomes a month, or the like", otherRate},
	{"period", "the value of another period", otherPeriod},
	{"place", "the value of another place", otherPlace},
	{"measure", "the value of a neighbouring measure", otherMeasure},
	{"points", "percentage points become per cent", percentForPoints},
	{"direction", "rose becomes fell, or the like", otherWay},
	{"base", "a change from another base", otherBase},
	{"bound", "a bound on the wrong side of the figure", otherSide},
	{"vintage", "the value of an earlier printing", earlierPrinting},
}

// A subject is a claim that holds, with the figures that it was judged by.
type subject struct {
	result   *check.Result
	finding  *check.Finding
	quantity *extract.Quantity
	written  string // the number as it stands in the article
}

// figure is what the claim was judged by.
func (s *subject) figure() *figures.Figure { return s.finding.Evidence.Figures[0] }

// isLookup reports whether one cell holds what the claim says.
func (s *subject) isLookup() bool { return s.finding.Evidence.Operation == "lookup" }

// number puts another number in the claim's place.
func (s *subject) number(text string) edit { return edit{s.finding.Claim.Span, text} }

// value writes a figure in the place of the number, if it disagrees with what
// the claim was judged by.
func (s *subject) value(f *figures.Figure) (edit, bool) {
	return s.stating(figureFor(s.quantity, f))
}

// stating writes a quantity in the place of the number.
func (s *subject) stating(other quantity.Quantity) (edit, bool) {
	text, ok := quantity.Restyled(s.written, s.quantity.Quantity, other)
	if !ok || text == s.written || s.holds(text) {
		return edit{}, false
	}
	return s.number(text), true
}

// holds reports whether a number in the claim's place would still agree with the
// figure.
func (s *subject) holds(text string) bool {
	q, err := quantity.Parse(s.quantity.ModifierText + " " + text)
	if err != nil {
		return true
	}
	claim := s.quantity.Quantity
	claim.Value, claim.Step, claim.Form = q.Value, q.Step, q.Form
	truth := s.finding.Evidence.Value
	if s.isLookup() {
		truth = figureFor(s.quantity, s.figure())
	}
	return quantity.Compare(claim, truth).Outcome != quantity.Disagrees
}

// figureFor is a figure in the unit of a claim, where that needs no more than
// their kind to be known.
func figureFor(q *extract.Quantity, f *figures.Figure) quantity.Quantity {
	figure := f.Quantity()
	if in, ok := figure.In(q.Unit); ok {
		figure = in
	}
	figure.Unit = q.Unit
	if q.Change == quantity.Down {
		figure = figure.Times(quantity.Int(-1))
	}
	return figure
}

// A Planting is one error in one copy of an article, and what became of it.
type Planting struct {
	Slip    string
	Article string
	Line    int
	Was, Is string // the words before and after
	Status  string // of the changed claim, or "inconsistency"
	Reason  string
	Others  int // other numbers of the copy that are accused now and were not before
}

// Found reports whether the planted error was found.
func (p Planting) Found() bool {
	return p.Status == "contradicted" || p.Status == "disputed" || p.Status == "inconsistency" || p.Status == "outdated"
}

// Named reports whether it was found and named rightly.
func (p Planting) Named() bool {
	if p.Slip == "vintage" {
		return p.Status == "outdated"
	}
	return p.Status == "contradicted" && p.Reason == p.Slip
}

// Passed reports whether the wrong number was passed as right.
func (p Planting) Passed() bool { return p.Status == "supported" }

// A Trial is one article with its errors planted one by one.
type Trial struct {
	Article   string
	Holding   int // claims that hold, and so can be made wrong
	Accused   int // numbers of the article as it is that are contradicted
	Plantings []Planting
}

// Mutate plants every slip in every claim of an article that holds, each in a
// copy of its own, and has the copies checked.
func Mutate(checker *check.Checker, extractor *extract.Extractor, doc *corpus.Document, slips []Slip) Trial {
	result := checker.Article(extractor.Read(doc))
	trial := Trial{Article: doc.Name}
	for i := range result.Findings {
		f := &result.Findings[i]
		if f.Status == check.Contradicted {
			trial.Accused++
		}
		if f.Status != check.Supported || f.Evidence == nil {
			continue
		}
		trial.Holding++
		s := &subject{result, f, f.Claim.Of(result.Text), doc.Plain(f.Claim.Span)}
		for _, m := range s.misprints(extractor, slips) {
			trial.Plantings = append(trial.Plantings, m.judged(checker))
		}
	}
	return trial
}

package eval

import (
	"math"
	"slices"
	"sort"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/extract"
)

// A Labelled is an article with all its labels, and what checks it by its figures.
type Labelled struct {
	Doc       *corpus.Document
	Labels    []Label
	Checker   *check.Checker
	Strangers *check.Checker // checks it by figures that are about other things; nil if there are none
}

// Curves are what the values of the thresholds make of labelled articles, while
// the other thresholds stay as they are.
type Curves struct {
	Articles int
	Labels   int
	Strange  int // articles that were checked by figures about other things too
	Unread   int // labels of numbers that are not read as claims, so that no threshold reaches them
	List     []Curve
}

// A Curve is what the values of one threshold make of them.
type Curve struct {
	Threshold Threshold
	Points    []Point // the loosest first
}

// A Point is what one value of a threshold makes of the numbers that it is for.
// Found are those with the status that it lets through.
type Point struct {
	At      float64
	Shipped bool
	Gold    int // labelled with that status
	Found   int
	Right   int // of Found, those that are labelled so
	// Of Found and Right, those for which it is said how the number went wrong.
	Named, NamedRight int
	// The numbers that have that status by figures about other things: by chance.
	Strange int
	// The errors that were planted in numbers which hold, and those of them that are
	// supported; of thresholds that confirm.
	Planted, Passed int
}

// Precision is the share of what is found that is right, if anything is.
func (p Point) Precision() (share float64, ok bool) { return shareOf(p.Right, p.Found) }

// Recall is the share of what there is to find that is found.
func (p Point) Recall() (share float64, ok bool) { return shareOf(p.Right, p.Gold) }

// F1 is the harmonic mean of precision and recall.
func (p Point) F1() (share float64, ok bool) { return shareOf(2*p.Right, p.Found+p.Gold) }

// Passing is the share of the planted errors that pass as right.
func (p Point) Passing() (share float64, ok bool) { return shareOf(p.Passed, p.Planted) }

func shareOf(n, of int) (share float64, ok bool) {
	if of == 0 {
		return 0, false
	}
	return float64(n) / float64(of), true
}

// rounded is a score without what adding up steps has left at its end.
func rounded(score float64) float64 { return math.Round(score*1e6) / 1e6 }

// Curves draws the curves of one article, with values some step apart.
func (l *Labelled) Curves(extractor *extract.Extractor, thresholds []Threshold, step float64) Curves {
	text := extractor.Read(l.Doc)
	drawn := Curves{Articles: 1, Labels: len(l.Labels), Unread: l.unread(l.Checker.Article(text))}
	for _, t := range thresholds {
		values := t.values(step)
		c := Curve{t, make([]Point, len(values))}
		for i, r := range results(l.Checker, text, &t, values) {
			c.Points[i] = l.point(&t, r)
			c.Points[i].At, c.Points[i].Shipped = values[i], values[i] == t.Shipped()
		}
		if l.Strangers != nil {
			for i, r := range results(l.Strangers, text, &t, values) {
				c.Points[i].Strange = t.strange(r)
			}
		}
		if t.Confirms() {
			l.plant(extractor, text, &c)
		}
		drawn.List = append(drawn.List, c)
	}
	if l.Strangers != nil {
		drawn.Strange++
	}
	return drawn
}

// results are what an article is judged to be at each value of a threshold.
func results(checker *check.Checker, text *extract.Text, t *Threshold, values []float64) []*check.Result {
	return along(len(values), sameFindings, func(i int) *check.Result { return t.at(checker, values[i]).Article(text) })
}

// along is what each of some values leads to, the loosest first. Where both ends of a
// stretch lead to the same, all of it is taken to: what a link loses as more is
// asked of it does not come back.
func along[T any](n int, same func(a, b T) bool, at func(i int) T) []T {
	list := make([]T, n)
	list[0], list[n-1] = at(0), at(n-1)
	var fill func(from, to int)
	fill = func(from, to int) {
		if to-from < 2 {
			return
		}
		if same(list[from], list[to]) {
			for i := from + 1; i < to; i++ {
				list[i] = list[from]
			}
			return
		}
		middle := (from + to) / 2
		list[middle] = at(middle)
		fill(from, middle)
		fill(middle, to)
	}
	fill(0, n-1)
	return list
}

// sameFindings reports whether two judgements of an article say the same.
func sameFindings(a, b *check.Result) bool {
	return len(a.Inconsistencies) == len(b.Inconsistencies) && slices.EqualFunc(a.Findings, b.Findings, func(f, g check.Finding) bool {
		return f.Status == g.Status && f.Reason == g.Reason
	})
}

// strange counts the numbers that a threshold let through.
func (t *Threshold) strange(r *check.Result) int {
	n := 0
	for i := range r.Findings {
		if f := &r.Findings[i]; f.Status == t.Status && t.isOf(f.Claim.Of(r.Text)) {
			n++
		}
	}
	return n
}

// unread counts the labels of numbers that should be judged and are no claims.
func (l *Labelled) unread(r *check.Result) int {
	n := 0
	for i := range l.Labels {
		if own := &l.Labels[i]; own.Status != "skipped" && own.Status != "inconsistency" && own.Finding(r) == nil {
			n++
		}
	}
	return n
}

// point counts what was found of the numbers that a threshold is for. A number that
// is accused and has no label is accused falsely.
func (l *Labelled) point(t *Threshold, r *check.Result) (p Point) {
	var labelled []corpus.Span
	for i := range l.Labels {
		own := &l.Labels[i]
		labelled = append(labelled, own.At(l.Doc))
		status, reason, f := own.Said(r)
		if f == nil || !t.isOf(f.Claim.Of(r.Text)) {
			continue
		}
		wanted := own.Status == t.Status.String()
		if wanted {
			p.Gold++
		}
		if status == t.Status.String() {
			p.found(reason, wanted)
		}
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		if t.Status == check.Contradicted && f.Status == t.Status && !slices.ContainsFunc(labelled, f.Claim.Span.Overlaps) {
			p.found(f.Reason, false)
		}
	}
	return p
}

// found counts a number that has the status of the curve.
func (p *Point) found(reason string, right bool) {
	p.Found++
	named := reason != "value" && reason != "bound"
	if named {
		p.Named++
	}
	if right {
		p.Right++
	}
	if named && right {
		p.NamedRight++
	}
}

// plant plants every slip in every number of a curve that is labelled as supported
// and holds at the loosest value, so that the errors are the same along the curve.
// An error that passes somewhere passes wherever less is asked.
func (l *Labelled) plant(extractor *extract.Extractor, text *extract.Text, c *Curve) {
	t := &c.Threshold
	r := t.at(l.Checker, c.Points[0].At).Article(text)
	for i := range r.Findings {
		f := &r.Findings[i]
		q := f.Claim.Of(text)
		if f.Status != check.Supported || f.Evidence == nil || !t.isOf(q) || !l.supports(f.Claim.Span) {
			continue
		}
		s := &subject{r, f, q, l.Doc.Plain(f.Claim.Span)}
		for _, m := range s.misprints(extractor, Slips) {
			held := func(i int) bool { return !m.judged(t.at(l.Checker, c.Points[i].At)).Passed() }
			passing := 0
			if !held(0) {
				passing = 1 + sort.Search(len(c.Points)-1, func(i int) bool { return held(i + 1) })
			}
			for i := range c.Points {
				c.Points[i].Planted++
				if i < passing {
					c.Points[i].Passed++
				}
			}
		}
	}
}

// supports reports whether a number is labelled as supported.
func (l *Labelled) supports(number corpus.Span) bool {
	return slices.ContainsFunc(l.Labels, func(own Label) bool {
		return own.Status == check.Supported.String() && number.Overlaps(own.At(l.Doc))
	})
}

// Sum adds the curves of articles up, that were drawn of the same thresholds.
func Sum(articles []Curves) Curves {
	var sum Curves
	for _, a := range articles {
		sum.Articles += a.Articles
		sum.Labels += a.Labels
		sum.Strange += a.Strange
		sum.Unread += a.Unread
		if sum.List == nil {
			for _, c := range a.List {
				sum.List = append(sum.List, Curve{c.Threshold, slices.Clone(c.Points)})
			}
			continue
		}
		for i := range a.List {
			for k := range a.List[i].Points {
				sum.List[i].Points[k].add(a.List[i].Points[k])
			}
		}
	}
	return sum
}

func (p *Point) add(o Point) {
	p.Gold += o.Gold
	p.Found += o.Found
	p.Right += o.Right
	p.Named += o.Named
	p.NamedRight += o.NamedRight
	p.Strange += o.Strange
	p.Planted += o.Planted
	p.Passed += o.Passed
}

package check

import (
	"fmt"
	"slices"

	"claimcheck/figures"
)

// A Trace is how a claim was judged, noted by the code that judged it on its way.
// A question has none unless somebody asks why: then every note is nothing.
type Trace struct {
	Hearings []Hearing
	state    stage
	time     stage    // of a claim that may be of two times
	refused  []Link   // before the hearing that they are told at
	current  *Weighed // which a note is about; nil between two
	notes    []string
}

// A Hearing is one time that a claim was held against figures. There are several
// where the article's other claims tell more of it, or where released texts are
// held against it beside tables.
type Hearing struct {
	Why     string    // why it was held
	Given   []string  // what was known by then of the article's other claims
	Weighed []Weighed // the readings, the surest first
	Refused []Link    // the series that it cannot be of
	Tried   []string  // the neighbours of the figure that do not agree either
	Found   []string  // the neighbour that does
	Stopped []string  // what kept the figure from being held against the claim
	Status  Status
	Reason  string
	Decided bool // the finding is that of this hearing
}

// A Weighed is a reading of a claim, and what became of it.
type Weighed struct {
	Reading
	Status     Status
	Reason     string
	By         *figures.Figure   // the figure that it was held against; nil if it was not
	Inputs     []*figures.Figure // what a number is computed from
	Operation  string
	Shared     string // the words of the series that the claim has, and where
	Comparison string
	Notes      []string // why it is not what the claim was judged by
	Chosen     bool
	counted    bool
	from       *Reading
}

// traces makes room for what is noted, if somebody asks why.
func (c *Checker) traces(r *Result) {
	if !c.Explain {
		return
	}
	for range r.Claims {
		r.Traces = append(r.Traces, &Trace{})
	}
}

// traced is a question whose answer is noted as that of claim i.
func (q *question) traced(r *Result, i int) *question {
	if r.Traces != nil {
		q.trace = r.Traces[i]
		q.trace.state, q.trace.time = "", ""
	}
	return q
}

// settle marks the hearings that the findings are of: the last that ended so. What
// was refused of released texts, and then heard by none, is told with the last.
func (r *Result) settle() {
	for i, t := range r.Traces {
		f := &r.Findings[i]
		if last := len(t.Hearings) - 1; last >= 0 {
			t.Hearings[last].Refused = append(t.Hearings[last].Refused, t.refusedOf(true)...)
		}
		for k := len(t.Hearings) - 1; k >= 0; k-- {
			if h := &t.Hearings[k]; h.Status == f.Status && h.Reason == f.Reason {
				h.Decided = true
				break
			}
		}
	}
}

// stage says why the next hearing is held.
func (q *question) stage(s stage) {
	switch {
	case q.trace == nil:
	case s == ofNow || s == ofThen:
		q.trace.time = s
	default:
		q.trace.state, q.trace.time = s, ""
	}
}

// verdict hears a claim by its readings.
func (c *Checker) verdict(q *question, readings []Reading) Finding {
	q.hears(readings)
	f := c.weigh(q, readings)
	q.heard(&f)
	return f
}

// hears opens a hearing.
func (q *question) hears(readings []Reading) {
	if q.trace == nil {
		return
	}
	t := q.trace
	released := len(readings) > 0 && readings[0].Series.Stated != nil
	h := Hearing{Why: string(t.state), Refused: t.refusedOf(released), Reason: "unsure"}
	if h.Why == "" {
		h.Why = string(ownWords)
	}
	if t.time != "" {
		h.Why += ", " + string(t.time)
	}
	if released {
		h.Why += ", against released texts"
	}
	h.Given = append(h.Given, t.notes...)
	if t.state == saidOfThat {
		slices.SortStableFunc(h.Refused, func(a, b Link) int { return order(q.carriedBy(a.Series) == nil, q.carriedBy(b.Series) == nil) })
		for _, c := range q.carries {
			h.Given = append(h.Given, fmt.Sprintf("%s has just been spoken of, in %s", describe(c.antecedent.figure), c.antecedent.near.Words()))
		}
	}
	t.Hearings = append(t.Hearings, h)
	t.notes, t.current = nil, nil
}

// order puts what is not so before what is.
func order(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// refusedOf takes the tables, or the released texts, from those that were refused.
func (t *Trace) refusedOf(released bool) []Link {
	var taken, left []Link
	for _, l := range t.refused {
		if (l.Series.Stated != nil) == released {
			taken = append(taken, l)
		} else {
			left = append(left, l)
		}
	}
	t.refused = left
	return fold(taken)
}

// heard closes a hearing.
func (q *question) heard(f *Finding) {
	if q.trace == nil {
		return
	}
	h := q.trace.hearing()
	h.Status, h.Reason = f.Status, f.Reason
	q.trace.current = nil
}

func (t *Trace) hearing() *Hearing { return &t.Hearings[len(t.Hearings)-1] }

// readNoting appends the ways in which a series can be what a claim speaks of, and
// notes for what it was refused.
func (c *Checker) readNoting(found []Reading, q *question, p *prospect) []Reading {
	before, s := len(found), p.reading.Series
	found, no := c.read(found, q, p)
	for i := before; i < len(found); i++ {
		q.favour(&found[i])
	}
	if no != "" && !slices.ContainsFunc(found, func(r Reading) bool { return r.Series == s }) {
		q.refuses(s, no, true)
	}
	return found
}

// refuses notes that a series cannot be what a claim speaks of, if so.
func (q *question) refuses(s *figures.Series, no Refusal, so bool) bool {
	if so && q.trace != nil {
		q.trace.refused = append(q.trace.refused, Link{Reading: Reading{Series: s}, Refused: no, Because: q.because(no, s)})
	}
	return so
}

// weighs begins with a reading: what is noted next is about it.
func (q *question) weighs(r *Reading) {
	if q.trace == nil {
		return
	}
	h := q.trace.hearing()
	h.Weighed = append(h.Weighed, Weighed{Reading: *r, from: r, Shared: q.sharedWords(r)})
	q.trace.current = &h.Weighed[len(h.Weighed)-1]
}

// counts ends with a reading: whether it is among those that the claim is judged
// by. usual reports whether it is nearly as sure as the surest.
func (q *question) counts(o *opinion, usual, counted bool) bool {
	if q.trace == nil {
		return counted
	}
	w := q.trace.current
	w.Status, w.Reason, w.By, w.Inputs, w.counted = o.status, o.reason, o.figure, slices.Clone(o.inputs), counted
	w.Comparison = q.compared(o)
	if o.inputs != nil {
		w.Operation = o.reading.derives.Name
	}
	switch {
	case counted || len(w.Notes) > 0:
	case !usual:
		w.Notes = append(w.Notes, string(anotherSurer))
	case o.status == Contradicted:
		w.Notes = append(w.Notes, string(notSureEnough))
	default:
		w.Notes = append(w.Notes, string(linkUnsure))
	}
	q.trace.current = nil
	return counted
}

// passesOver notes the readings that are not looked at: one is far surer.
func (q *question) passesOver(rest []Reading) {
	if q.trace == nil {
		return
	}
	h := q.trace.hearing()
	for i := range rest {
		h.Weighed = append(h.Weighed, Weighed{Reading: rest[i], from: &rest[i], Shared: q.sharedWords(&rest[i]), Notes: []string{string(anotherByFar)}})
	}
}

// chose notes by which of the readings that count the claim is judged.
func (q *question) chose(o *opinion) {
	if q.trace == nil {
		return
	}
	h := q.trace.hearing()
	for i := range h.Weighed {
		switch w := &h.Weighed[i]; {
		case w.from == o.reading:
			w.Chosen = true
		case w.counted && favour[w.Status] < favour[o.status]:
			w.Notes = append(w.Notes, string(anotherAgrees))
		case w.counted:
			w.Notes = append(w.Notes, string(anotherSaysSo))
		}
	}
}

// stops reports whether something holds that keeps a reading from being used, and
// notes it.
func (q *question) stops(g guard, so bool) bool {
	if so && q.trace != nil {
		notes := &q.trace.hearing().Stopped
		if q.trace.current != nil {
			notes = &q.trace.current.Notes
		}
		once(notes, string(g))
	}
	return so
}

// once appends a sentence that is not there yet.
func once(list *[]string, sentence string) {
	if !slices.Contains(*list, sentence) {
		*list = append(*list, sentence)
	}
}

// goesOn notes of which claim's measure this one is taken to be.
func (q *question) goesOn(before *figures.Series) {
	if q.trace == nil {
		return
	}
	q.trace.state = goesOnAbout
	if before == nil {
		q.trace.state = comesBackTo
		return
	}
	q.trace.notes = append(q.trace.notes, "the claim before was judged by "+named(before))
}

// named names a series by measure and place.
func named(s *figures.Series) string {
	if s.Stated != nil {
		return "“" + s.Stated.Sentence + "”"
	}
	if s.Place.Name == "" {
		return s.Measure
	}
	return s.Measure + ", " + s.Place.Name
}

// tried notes whether the number agrees with a neighbour of the figure.
func (q *question) tried(n neighbour, found bool) bool {
	if q.trace != nil {
		h := q.trace.hearing()
		if found {
			once(&h.Found, "it agrees with "+string(n))
		} else {
			once(&h.Tried, string(n))
		}
	}
	return found
}

// foundSlip notes the neighbour that a number agrees with.
func (q *question) foundSlip(s *slip) {
	if q.trace == nil {
		return
	}
	switch {
	case s.reason == "bound":
		once(&q.trace.hearing().Found, boundPassed)
	case s.figure != nil:
		once(&q.trace.hearing().Found, states(s.figure))
	}
}

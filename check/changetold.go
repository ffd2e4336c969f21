package check

import (
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/extract/tagger"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A change is told beside the number to which it led, or from which: "let in 58,730 visitors, 27.7%
// fewer than in 1995", "stood at 81,240 and has come down by 27.7% since". Where that number holds,
// its cell is one end of the change, and the other is what the text names: the time of its base, another
// time of its sentence, another number that was told of the same or the newest there is, and the year before
// where there is none of these. A change can be confirmed so, and not contradicted.

// changes are the operations by which a change is reckoned from two figures.
var changes = [...]*Derivation{&PercentChange, &Difference, &Multiple}

// takeChange confirms a change that nothing else settled.
func (c *Checker) takeChange(r *Result, i int, ask func(int) *question) {
	f := &r.Findings[i]
	n := r.Claims[i].Of(r.Text)
	if c.Catalogue == nil || f.Status != Unsourced || r.Claims[i].Modality != claims.Fact || n.Form == quantity.Vague || n.Form == quantity.Indefinite {
		return
	}
	isPlain := n.Change == quantity.None && n.Role == extract.NoRole && (n.Kind == quantity.Percent || n.Kind == quantity.Points)
	if !statesChange(n) && n.Kind != quantity.Times && !isPlain {
		return
	}
	told := toldNear(r, i)
	if len(told) == 0 {
		return
	}
	q := ask(i)
	if isPlain && !q.takeTurn() || q.sentenceHas([]string{"elsewhere"}) {
		return
	}
	if q.isThanAnother() {
		q.takeGap(f, told)
		return
	}
	for _, end := range told {
		if told[0].here && !end.here || q.tellsOfOther(end.Series) || q.isElsewhereThan(end.Series) || !q.allows(end.Series) || c.namesAnother(q, end.Series) {
			continue
		}
		if q.confirmChange(f, end.Figure, told) {
			return
		}
	}
}

// confirmChange confirms a change of which a figure that was told is one end.
func (q *question) confirmChange(f *Finding, end *figures.Figure, told []toldCell) bool {
	for _, d := range changes {
		if d.Calls(q, end.Series) && slices.ContainsFunc(q.changesTo(end, told), func(pair []*figures.Figure) bool { return q.confirmBy(f, d, pair) }) {
			return true
		}
	}
	return false
}

// isThanAnother reports whether a number says by how much something surpasses something else, and not what it was
// before: "13% more than Portugal", "twice as many as in the south".
func (q *question) isThanAnother() bool {
	if q.claim.Base.Near >= claims.Sentence {
		return q.namesStandard()
	}
	if len(q.claim.Against.Places) > 0 {
		return true
	}
	_, standard, ok := strings.Cut(q.wordsAfter(), " than ")
	if !ok {
		_, standard, ok = strings.Cut(q.wordsAfter(), " as ")
	}
	first, _, _ := strings.Cut(standard, " ")
	switch first {
	case "they", "it", "he", "she", "we", "before", "ever":
		return false
	}
	return ok
}

// namesStandard reports whether a thing stands right behind "than", and no time: "12% more than hemp did in 2021".
func (q *question) namesStandard() bool {
	sent := &q.text.Sentences[q.claim.Sentence]
	words := sent.Words[firstWordAt(sent, q.quantity.To):]
	than := slices.IndexFunc(words, func(w tagger.Word) bool { return strings.EqualFold(w.Text, "than") })
	if than < 0 || than+1 == len(words) || !words[than+1].Tag.IsNoun() {
		return false
	}
	at := sent.From + words[than+1].Start
	return !slices.ContainsFunc(q.text.TimesOf(q.claim.Sentence), func(t extract.Time) bool { return t.From <= at && at < t.To })
}

// takeGap confirms by how much, or how many times, one figure that was told surpasses another of the same
// measure and time: of another place, or of other people.
func (q *question) takeGap(f *Finding, told []toldCell) {
	for _, subject := range told {
		for _, other := range told {
			if other.Series == subject.Series || !alike(subject.Series.Unit, other.Series.Unit) || !subject.Period.Same(other.Period) || subject.Series.Measure != other.Series.Measure {
				continue
			}
			if !q.isSaidOf(subject, other) || q.tellsOfOther(subject.Series) {
				continue
			}
			for _, d := range changes {
				if d.Calls(q, subject.Series) && q.confirmBy(f, d, []*figures.Figure{subject.Figure, other.Figure}) {
					return
				}
			}
		}
	}
}

// isSaidOf reports whether of two figures that were told a comparison is said of the first: its place is that
// of the number, or it stands in the sentence of the number and the other before that.
func (q *question) isSaidOf(subject, other toldCell) bool {
	here := func(t toldCell) bool {
		return q.claim.Place.Near >= claims.Sentence && t.Series.Place.ID != "" && lexicon.SamePlace(q.claim.Place.ID, t.Series.Place.ID)
	}
	if of := here(subject); of != here(other) {
		return of
	}
	return subject.here && !other.here || q.quantity.Kind == quantity.Times && other.Value.Less(subject.Value)
}

// takeTurn gives a number the direction of its sentence, where that has words for one alone and the number is
// written in two digits: "the fall over two years comes to 27%". It reports whether it has one.
func (q *question) takeTurn() bool {
	turn := quantity.None
	for _, w := range q.text.Sentences[q.claim.Sentence].Words {
		switch change := ways().changes[strings.ToLower(w.Text)]; {
		case change == quantity.None:
		case turn != quantity.None && change != turn:
			return false
		default:
			turn = change
		}
	}
	if turn == quantity.None || q.quantity.Digits() < 2 || q.quantity.Modifier != quantity.Exact {
		return false
	}
	directed := *q.quantity
	directed.Change, directed.Role = turn, extract.ChangedBy
	q.quantity = &directed
	return true
}

// A toldCell is a cell by which a number near a claim holds, and whether that stands in its sentence.
type toldCell struct {
	*figures.Figure
	here bool
}

// toldNear are the cells by which the numbers near claim i hold: those of its sentence, or else those
// before it in its section, the nearest first.
func toldNear(r *Result, i int) []toldCell {
	var told []toldCell
	claim := &r.Claims[i]
	add := func(k int) {
		f := toldBy(&r.Findings[k])
		if f == nil || statesChange(r.Claims[k].Of(r.Text)) || slices.ContainsFunc(told, func(t toldCell) bool { return t.Figure == f }) {
			return
		}
		told = append(told, toldCell{f, r.Claims[k].Sentence == claim.Sentence})
	}
	for k := i + 1; k < min(len(r.Claims), i+lookBack) && r.Claims[k].Sentence == claim.Sentence; k++ {
		add(k)
	}
	for k := i - 1; k >= max(0, i-lookBack) && claim.Sentence-r.Claims[k].Sentence <= sentencesBack && sameSection(r.Text, claim, &r.Claims[k]); k-- {
		n := r.Claims[k].Of(r.Text)
		if add(k); r.Claims[k].Sentence == claim.Sentence && r.Findings[k].Status == Unsourced && !statesChange(n) && n.Kind != quantity.Duration && n.Kind != quantity.Rank {
			break // of which the change is told, and which was found nowhere
		}
	}
	return told
}

// isElsewhereThan reports whether the sentence of a number names another place than that of a series.
func (q *question) isElsewhereThan(s *figures.Series) bool {
	at := q.claim.Place
	return at.Near >= claims.Sentence && at.ID != "" && s.Place.ID != "" && !lexicon.SamePlace(at.ID, s.Place.ID) ||
		q.local.near >= nearness[claims.Sentence] && s.Place.ID == "" && s.Place.Name != "" && !q.local.place.Same(s.Place)
}

// timeReach is within how many bytes of a change another time of its sentence may be the other end of it.
const timeReach = 240

// changesTo are the pairs of figures, the later first, between which a change may be told that has one end in a
// figure that was told.
func (q *question) changesTo(end *figures.Figure, told []toldCell) [][]*figures.Figure {
	list := q.known(end.Series)
	var pairs [][]*figures.Figure
	add := func(p period.Period) {
		p = startOf(p, end)
		same := samePeriod(list, p)
		if len(same) == 0 {
			same = countingDay(list, p)
		}
		if len(same) == 0 || same[0].Period.Same(end.Period) {
			return
		}
		other := same[len(same)-1]
		pair := []*figures.Figure{end, other}
		if end.Period.From.Before(other.Period.From) {
			pair = []*figures.Figure{other, end}
		}
		pairs = append(pairs, pair)
	}
	addNewest := func() {
		if newest := newestAt(list, q.published); len(newest) > 0 {
			add(newest[len(newest)-1].Period)
		}
	}
	if base := q.claim.Base; base.Near >= claims.Sentence {
		if back := q.claim.Back; !back.IsZero() {
			add(end.Period.Shift(-back.Years, -back.Months))
		}
		if add(base.Period); startOf(base.Period, end).Same(end.Period) {
			addNewest()
		}
		return pairs
	}
	if back := q.claim.Back; !back.IsZero() {
		add(end.Period.Shift(-back.Years, -back.Months))
		return pairs
	}
	for _, o := range told {
		if o.Series == end.Series && o.Figure != end {
			add(o.Period)
		}
	}
	for _, t := range q.text.TimesOf(q.claim.Sentence) {
		if t.Dates() && t.From < q.quantity.To+timeReach && t.To > q.quantity.From-timeReach {
			add(t.Period)
		}
	}
	addNewest()
	if len(pairs) == 0 {
		add(end.Period.Shift(-1, 0))
	}
	return pairs
}

// holdToTold leaves open a change or a comparison that figures of something else agree with, or speak against,
// than the number right before it in its sentence is: what several have together is not told by one of them,
// and what was killed, not by the pedestrians among them.
func (c *Checker) holdToTold(r *Result, i int, ask func(int) *question) {
	f := &r.Findings[i]
	if i == 0 || f.Status != Supported && f.Status != Contradicted || f.Evidence == nil || !isChange(f.Evidence.Operation) || r.Claims[i-1].Sentence != r.Claims[i].Sentence {
		return
	}
	before, n := &r.Findings[i-1], r.Claims[i].Of(r.Text)
	if before.Status != Supported || before.Evidence == nil || statesChange(r.Claims[i-1].Of(r.Text)) || !statesChange(n) && n.Kind != quantity.Times {
		return
	}
	of, told := f.Evidence.Figures[0].Series, before.Evidence.Figures[0].Series
	q := ask(i)
	switch {
	case before.Evidence.Operation == Together.Name:
		if slices.ContainsFunc(before.Evidence.Figures, func(part *figures.Figure) bool { return restsOn(f.Evidence.Figures, part) }) {
			q.leaveOpen(f)
		}
	case f.Status == Contradicted && before.Evidence.Operation == "lookup" && of != told && !alikeButTime(of, told) && goesOnTo(r.Text, r.Claims[i-1].Of(r.Text), n):
		q.leaveOpen(f)
		c.takeChange(r, i, ask)
	case f.Status == Supported && before.Evidence.Operation == "lookup" && q.isOfSisterOf(of, told):
		if !q.confirmChange(f, before.Evidence.Figures[0], nil) {
			q.leaveOpen(f)
		}
	}
}

// isOfSisterOf reports whether a change is told of another series of the table than the one whose figure stands beside it,
// and no word chooses that.
func (q *question) isOfSisterOf(of, told *figures.Series) bool {
	return of != told && of.Table == told.Table && of.Place.Same(told.Place) && alike(of.Unit, told.Unit) && !q.chooses(of, told)
}

// alikeButTime reports whether two series of different tables are of one measure and place: of months and of years.
func alikeButTime(s, o *figures.Series) bool {
	return s.Measure == o.Measure && s.Place.Same(o.Place)
}

// isChange reports whether an operation tells how a figure changed or compares with another.
func isChange(operation string) bool {
	return slices.ContainsFunc(changes[:], func(d *Derivation) bool { return d.Name == operation }) || operation == Gap.Name
}

// leaveOpen takes a finding back.
func (q *question) leaveOpen(f *Finding) {
	q.stage(saidOfThat)
	*f = unsourced(q, f.Candidates)
}

package check

import (
	"fmt"
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/extract/tagger"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A Checker judges articles by one catalogue of figures, as it was known on one
// day. What it says is never changed once it is made, and it may serve many goroutines.
type Checker struct {
	Catalogue *figures.Catalogue // nil: only the article itself is looked at
	AsOf      period.Date        // the day of evaluation: figures published later are ignored
	Today     period.Date        // without AsOf, the later of today and the publication date counts; zero: all figures are known
	Explain   bool               // each judgement is told step by step, in Result.Traces
	Hands     int                // how many claims of an article are judged at once; 0 is one
	held      held               // of which pages there are figures

	Thresholds Thresholds // how sure a link has to be; zero: as shipped
}

// With is a checker that judges by other figures and thresholds, and else as this one.
func (c *Checker) With(catalogue *figures.Catalogue, thresholds Thresholds) *Checker {
	return &Checker{Catalogue: catalogue, AsOf: c.AsOf, Today: c.Today, Explain: c.Explain, Hands: c.Hands, Thresholds: thresholds}
}

// Article judges all claims of a text. Where its numbers show in what a table counts that does not say it,
// they are judged anew by that.
func (c *Checker) Article(text *extract.Text) *Result {
	r, counting := c.article(text)
	if len(counting) > 0 {
		r, _ = c.With(c.Catalogue.Counted(counting), c.Thresholds).article(text)
	}
	return r
}

// article judges all claims of a text, and finds in what tables count by those that nothing settled.
func (c *Checker) article(text *extract.Text) (*Result, []figures.Counting) {
	words := claims.WordsOf(text)
	r := &Result{Text: text, Claims: claims.FindIn(text, words), thresholds: c.Thresholds.InForce()}
	about := c.subjectOf(text, words)
	c.traces(r)
	cited := c.citations(text)
	asked := make([]*question, len(r.Claims)) // some claims are judged again, when more is known
	askAs := func(about *subject, i int) *question {
		if asked[i] == nil {
			asked[i] = c.ask(text, &r.Claims[i], about).citing(cited)
		}
		q := *asked[i]
		return q.traced(r, i)
	}
	ask := func(i int) *question { return askAs(about, i) }
	r.Findings = make([]Finding, len(r.Claims))
	c.share(len(r.Claims), about, func(about *subject, i int) { r.Findings[i] = c.judgeTimes(askAs(about, i)) })
	if c.Catalogue != nil {
		c.readTables(r, about, ask)
	}
	c.lookAtHome(r, about, func(claim *claims.Claim, i int) *question {
		return c.ask(text, claim, about).citing(cited).traced(r, i)
	})
	c.reconsider(r, ask)
	everywhere := func(int) bool { return true }
	c.followUp(r, ask, everywhere)
	r.findToldPoints(ask)
	if near := c.tellByDigits(r, ask); near != nil {
		c.followUp(r, ask, near)
		r.findToldPoints(ask)
	}
	var counting []figures.Counting
	if c.Catalogue != nil {
		counting = c.countingOf(r, ask)
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		f.Claim = &r.Claims[i]
		f.citesUnheld(cited.of(f.Claim.Sentence))
		f.Severity = severity(f.Status, f.Reason, f.Claim.Voice)
	}
	c.divisions(r)
	r.settle()
	r.Dated = c.datings(text)
	seen := make(map[string]bool) // two checks may find the same
	for _, check := range Within {
		for _, in := range check.Run(r) {
			if key := fmt.Sprint(in.Reason, in.Spans); !seen[key] {
				seen[key] = true
				r.Inconsistencies = append(r.Inconsistencies, in)
			}
		}
	}
	return r, counting
}

// followUp judges the claims that nothing settled by what the article says beside them, where it is asked to.
func (c *Checker) followUp(r *Result, ask func(int) *question, where func(int) bool) {
	for i := range r.Findings {
		if r.Findings[i].Status == Unsourced && c.Catalogue != nil && where(i) {
			c.carryOn(r, i, ask)
		}
	}
	for i := range r.Findings {
		if where(i) {
			c.holdToNumberBefore(r, i, ask)
			c.holdToSentence(r, i, ask)
			c.restate(r, i, ask)
		}
	}
	together := assigned(r.Findings)
	for i := range r.Findings {
		if where(i) {
			c.takeShare(r, i, together, ask)
			c.takeChange(r, i, ask)
			c.holdToCell(r, i, ask)
			c.holdToTold(r, i, ask)
			c.holdToEnd(r, i, ask)
			c.holdToKind(r, i, ask)
		}
	}
}

// carryOn judges claim i anew, if the article has just spoken of figures that it
// may be said of.
func (c *Checker) carryOn(r *Result, i int, ask func(int) *question) {
	antecedents := antecedentsOf(r, i)
	if len(antecedents) == 0 {
		return
	}
	f := &r.Findings[i]
	q := ask(i)
	q.antecedents, q.before = antecedents, timesBefore(r, i)
	if q.carries = c.carries(q); len(q.carries) == 0 {
		return
	}
	if !q.claim.Now && len(f.Candidates) > 0 {
		q.prior = f.Candidates
	}
	q.stage(saidOfThat)
	*f = c.judgeTimes(q)
}

func (c *Checker) ask(text *extract.Text, claim *claims.Claim, about *subject) *question {
	q := &question{catalogue: c.Catalogue, thresholds: c.Thresholds.InForce(), subject: about, text: text, claim: claim, quantity: claim.Of(text), published: period.DateOf(text.Doc.Published)}
	q.direct()
	if q.takesTogether() {
		q.together = q.togetherPlaces()
	}
	q.countsHeld = q.countsCovered()
	q.group, q.countsPlaces = q.groupOf(), q.countsHeld || q.isPlaceCount(claim.Quantity)
	q.firstThing, q.secondThing = q.joined()
	q.words = vocabularyOf(claim, q.quantity, about.mentions)
	q.words.takeApart(claim, text.Sentences[claim.Sentence].Plain(text.Doc))
	q.local = q.localOf()
	q.belongings = q.belongingsOf()
	q.asOf = c.evaluated(q.published)
	return q
}

// direct sets the direction of a number that says how many more or fewer there
// are, and takes it from one that only says better or worse. So many pence in every
// pound are a percentage.
func (q *question) direct() {
	directed := *q.quantity
	if percent, ok := directed.OfEveryCoin(); ok {
		directed.Quantity = percent
		q.quantity = &directed
		return
	}
	switch way := q.countsMore(); {
	case way != quantity.None && directed.Change == quantity.None:
		directed.Change, directed.Role = way, extract.ChangedBy
	case statesChange(q.quantity) && q.judges():
		directed.Change = quantity.None
	case statesChange(q.quantity) && q.isLengthOfRun():
		directed.Change, directed.Role = quantity.None, extract.NoRole // "fell six years in a row"
	default:
		return
	}
	q.quantity = &directed
}

// A Check looks for one kind of contradiction within an article.
type Check struct {
	Name string // the reason in the machine interface
	Doc  string // one sentence for the user
	Run  func(*Result) []Inconsistency
}

// judgeTimes judges a claim in the present tense by both times that it may speak
// of: now, and the one that an earlier sentence named. It is contradicted only if
// both fail, and by the one that shows how it went wrong. One in the past tense may as
// well be done with a time that was named a while before, and not with that of the
// sentence before it.
func (c *Checker) judgeTimes(q *question) Finding {
	if c.looksUp(q) {
		q.prospects = c.prospectsOf(q)
	}
	carried := q.claim.Period.Near != claims.Nowhere && (q.claim.Period.Near < claims.Sentence || q.goesOnFromBefore())
	if !q.claim.Now && !carried {
		f := c.judge(q)
		if f.Status == Unsourced && len(f.Candidates) == 0 && q.quantity.Digits() >= digitsAtHome && q.isTimeOfClause() {
			now := q.withoutTime()
			now.stage(ofNow)
			if today := c.judge(now); today.Status == Supported {
				return today
			}
		}
		return f
	}
	now := q.withoutTime()
	if !q.claim.Now {
		q.stage(ofThen)
		then := c.judge(q)
		tells := q.quantity.Digits() >= q.digitsOfNow() && !q.isOfLastSentence() || q.goesOnFromBefore()
		if then.Status == Supported || !tells && then.Status != Contradicted {
			return then
		}
		now.stage(ofNow)
		switch today := c.judge(now); {
		case today.Status == Supported && tells:
			return today
		case q.stops(mayBeOfNow, today.Status == Supported):
			return unsourced(q, then.Candidates)
		}
		return then
	}
	now.stage(ofNow)
	today := c.judge(now)
	q.stage(ofThen)
	then := c.judge(q)
	named := today.Status == Contradicted && today.Reason == "value" && then.Status == Contradicted && then.Reason != "value"
	if favour[then.Status] > favour[today.Status] || named {
		return then
	}
	return today
}

// isTimeOfClause reports whether the time of a number stands in a clause behind it that says when something else happened: "fell to 2,140,
// after the ferry was stopped in May".
func (q *question) isTimeOfClause() bool {
	if q.claim.Period.Near != claims.Sentence {
		return false
	}
	text := q.text.Doc.Blocks[q.quantity.Block].Text
	return slices.ContainsFunc(q.text.TimesOf(q.claim.Sentence), func(t extract.Time) bool {
		if t.From < q.quantity.To || !t.Period.Same(q.claim.Period.Period) {
			return false
		}
		return slices.ContainsFunc(strings.Fields(strings.ToLower(text[q.quantity.To:t.From])), func(word string) bool {
			return opensClause[strings.TrimRight(word, ",")]
		})
	})
}

// opensClause are the words before what happened at some other time.
var opensClause = map[string]bool{"after": true, "since": true, "following": true}

// goesOnFromBefore reports whether a change is told behind what there was before, whose time is then not its own: "that
// compares with 51,000 in the year before, so it went up by 7%".
func (q *question) goesOnFromBefore() bool {
	return q.claim.Period.Relative && q.claim.Period.Near == claims.Sentence && statesChange(q.quantity) && strings.Contains(q.wordsBefore(), ", so ")
}

// digitsOfNow is in how many digits a number has to be the figure of now, where an earlier sentence names
// a time: in fewer, if that is a paragraph away.
func (q *question) digitsOfNow() int {
	if q.claim.Period.Near == claims.Before {
		return digitsOfNeighbours
	}
	return 2
}

// withoutTime is a question asked as one of a claim that names no time.
func (q *question) withoutTime() *question {
	claim, now := *q.claim, *q
	claim.Period = claims.Period{}
	now.claim = &claim
	return &now
}

// isOfLastSentence reports whether the time of a claim is the one that the sentence before
// it names, and no other: "In 2020 the pandemic struck. Inflation was 0.9%". What had been
// by then is done with.
func (q *question) isOfLastSentence() bool {
	last := q.claim.Sentence - 1
	if q.claim.Period.Near != claims.Before || last < 0 {
		return false
	}
	named := false
	for _, t := range q.text.TimesOf(last) {
		if t.Dates() && !t.Period.Same(q.claim.Period.Period) {
			return false
		}
		named = named || t.Dates()
	}
	return named && !slices.ContainsFunc(q.text.Sentences[last].Words, func(w tagger.Word) bool { return strings.EqualFold(w.Text, "had") })
}

// judge finds the status of one claim: is it a statement of fact, is there a
// comparable figure, do the two agree? A forecast can be checked where the
// catalogue holds that forecast.
func (c *Checker) judge(q *question) Finding {
	var measured, stated []Reading
	if c.looksUp(q) {
		measured, stated = c.readings(q), c.statements(q)
	}
	if q.claim.Modality == claims.Forecast {
		measured = slices.DeleteFunc(measured, func(r Reading) bool { return q.refuses(r.Series, NoForecast, !r.isForecast(q.published)) })
		if f := c.verdicts(q, measured, stated); f.Status != Unsourced && f.Status != Imprecise {
			return f
		}
	}
	if q.claim.Modality != claims.Fact {
		return unchecked(q.claim)
	}
	return c.verdicts(q, measured, stated)
}

// looksUp reports whether figures can say anything of a claim.
func (c *Checker) looksUp(q *question) bool {
	isStated := q.claim.Modality == claims.Fact || q.claim.Modality == claims.Forecast
	return c.Catalogue != nil && isStated && !q.saysAgain() && !q.isMark()
}

// verdicts judges a claim by tables and by released texts, each by themselves.
func (c *Checker) verdicts(q *question, measured, stated []Reading) Finding {
	f := c.verdict(q, measured)
	if len(stated) == 0 {
		return f
	}
	return joinReleased(q, f, c.verdict(q, stated))
}

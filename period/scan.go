package period

import "claimcheck/token"

// A Match is an expression of time in a text.
//
// The span is the expression without preposition or article: "two months ago",
// "2016" in "since 2016", "May-to-July" in "the May-to-July period".
type Match struct {
	First, Last int // tokens, half-open
	Start, End  int // bytes, half-open

	// Period is what the text means: "since 2016" has no To, "before 2000" no
	// From. It is zero for a time of day, for what recurs, and for a relative time that nothing
	// resolves, such as "last year" in a text without a date.
	Period Period

	// Named is what the expression names by itself: all of 2016 in "since 2016".
	Named Period

	// Ago is the distance that "two months ago" counts back from publication: its
	// tokens "two months", half-open. It is empty for every other time.
	Ago [2]int

	// Back is how far "a year earlier", "two months ago" and "the previous quarter" lie
	// behind another time, and Spoken whether that is one that the text named before.
	Back   Distance
	Spoken bool

	Part        Part // the part of Named that the words pick out
	Relative    bool // resolved from the publication date or from another time in the text
	Open        bool // bounded on one side only: since, until, before, after
	Approximate bool // around 2010, early 2020, a few years ago
	Clock       bool // a time of day: 10pm, noon
	Recurring   bool // what comes round: every Friday, weekends
}

// A Distance is so many units of the calendar.
type Distance struct {
	Units int
	Grain Grain // Month, Quarter or Year
}

// Months is how many months a distance has.
func (d Distance) Months() int {
	switch d.Grain {
	case Year:
		return 12 * d.Units
	case Quarter:
		return 3 * d.Units
	}
	return d.Units
}

// back is a distance of units by which figures are counted.
func back(units int, grain Grain) Distance {
	switch grain {
	case Month, Quarter, Year:
	case Decade:
		units, grain = 10*units, Year
	default:
		return Distance{}
	}
	return Distance{units, grain}
}

// Scan returns every expression of time in a text, in order and without
// overlap. Quantities of time ("for six months") are not among them. The tokens
// must be those of the text; its time is linear in their number.
//
// What leaves out the year or the day looks back: "in August" is the most
// recent August that had begun when the text was published, "on Tuesday" the
// most recent Tuesday, be it the day of publication itself. Only words that
// point ahead ("by August", "will", "next", "expires on") turn it round.
func Scan(text string, toks []token.Token, published Date) []Match {
	return ScanBy(british, text, toks, published)
}

// british is the calendar of a text of which nothing says another.
func british() Calendar { return Calendar{} }

// Scan is the function Scan for a text whose fiscal years are those of c.
func (c Calendar) Scan(text string, toks []token.Token, published Date) []Match {
	return ScanBy(func() Calendar { return c }, text, toks, published)
}

// ScanBy is the function Scan for a text whose calendar has to be found out: it
// is asked for only where the text says something that depends on it.
func ScanBy(calendar func() Calendar, text string, toks []token.Token, published Date) []Match {
	s := scanner{text: text, toks: toks, published: published, calendar: calendar}
	s.lookUpAll()
	for i := 0; i < len(toks); {
		if !s.starts(i) || !s.mayStart(i) {
			i++
			continue
		}
		r, ok := s.read(i)
		if ok {
			r, ok = s.extend(i, r)
		}
		if ok {
			r = s.moment(i, s.weekAndDay(i, r))
		}
		switch {
		case ok && !s.runsOn(r.next):
			s.emit(i, r)
			i = r.next
		case toks[i].Kind == token.Number:
			i = s.chainEnd(i)
		default:
			i++
		}
	}
	return s.matches
}

// A scanner goes through a text once, from left to right.
type scanner struct {
	text      string
	toks      []token.Token
	rows      []uint16 // of the table of words, beside toks
	published Date
	calendar  func() Calendar
	matches   []Match
	stepAt    int // the last match that was so many units from the one before it,
	lastStep  int // and how many
	depth     int // how many wholes deep: "the last week of the first month of 2020" is two
}

// A reading is what a rule makes of the tokens up to next: a name of the
// calendar that is still to be resolved, or a period.
type reading struct {
	next        int
	name        name
	isName      bool
	period      Period
	ago         [2]int
	part        Part
	relative    bool
	approximate bool
	clock       bool
	recurring   bool
	step        int // how many units from the time spoken of last: "the previous year" is -1
	weekday     weekday
	day         bool // one day, whether or not it is known which
	back        Distance
	spoken      bool // reckoned from a time that was named before
}

// read reads one expression that starts at token i, without what may follow
// it in a range.
func (s *scanner) read(i int) (reading, bool) {
	switch tok := s.toks[i]; tok.Kind {
	case token.Number:
		return s.readNumber(i)
	case token.Mark:
		return s.shortDecade(i)
	}
	if r, ok := s.holiday(i); ok {
		return r, true
	}
	e := s.word(i)
	switch e.kind {
	case unknown:
		if s.toks[i].End-s.toks[i].Start == 1 {
			return s.shortWeek(i)
		}
	case distance:
		return s.earlierThis(i, e)
	case monthWord:
		return s.monthFirst(i, e)
	case weekdayWord:
		return s.weekdayAt(i, e)
	case seasonWord:
		return s.season(i, e)
	case ordinal:
		return s.ordinal(i)
	case number:
		return s.readNumberWord(i)
	case unit:
		if r, ok := s.spokenHour(i); ok {
			return r, true
		}
		return s.unitFirst(i, e)
	case daytime:
		return s.partOfDay(i)
	case decadeWord:
		return s.decadeWord(i, e)
	case shift:
		return s.shifted(i, e)
	case partWord:
		return s.partOf(i, e)
	case dayWord:
		return s.onDay(i+1, e.value)
	case clockWord:
		return reading{next: s.clockRange(i, i+1), clock: true}, true
	case fiscal:
		return s.fiscalYear(i, e)
	case same:
		return s.sameAs(i)
	case that:
		return s.thatUnit(i)
	case each:
		return s.recurring(i)
	case habit:
		return s.habit(i, e)
	case present:
		return s.startNow(i)
	case code:
		return s.code(i, e)
	}
	return reading{}, false
}

// emit records the reading of tokens [first, r.next), resolved.
func (s *scanner) emit(first int, r reading) {
	m := Match{
		First: first, Last: r.next, Start: s.toks[first].Start, End: s.toks[r.next-1].End,
		Ago: r.ago, Back: r.back, Spoken: r.spoken, Part: r.part, Relative: r.relative, Approximate: r.approximate, Clock: r.clock, Recurring: r.recurring,
	}
	m.Named = r.period
	if r.isName {
		m.Named = s.resolve(first, r)
		m.Relative = r.relative || r.name.year == 0
	}
	if !m.Named.readable() {
		m.Named = Period{}
	}
	link, approximate := s.linkBefore(first)
	m.Approximate = m.Approximate || approximate
	m.Period = m.Named
	if !m.Clock && !m.Recurring {
		m.Period, m.Open = m.Named.opened(link)
	}
	s.matches = append(s.matches, m)
	if r.step != 0 {
		s.stepAt, s.lastStep = len(s.matches)-1, r.step
	}
}

// opened is the period that a preposition makes of p: "until 2019" takes in
// 2019, "before 2019" does not.
func (p Period) opened(l link) (Period, bool) {
	named := !p.IsZero()
	switch l {
	case since:
		p.To = Date{}
	case until:
		p.From = Date{}
	case before:
		p.From, p.To = Date{}, p.From
	case after:
		p.From, p.To = p.To, Date{}
	default:
		return p, false
	}
	if named {
		p.Grain = Span
	}
	return p, true
}

// resolve chooses the year of a name that has none.
func (s *scanner) resolve(first int, r reading) Period {
	switch {
	case r.name.year != 0:
		return r.name.in(r.name.year)
	case s.published.IsZero():
		return Period{}
	}
	ahead, told := s.tense(first, r.next)
	latest := r.name.latest(s.published)
	switch {
	case s.isOfFigure(r.next):
	case ahead, !told && s.isDeadline(first, r.next) && latest.To.Add(0, 0, justPast).Before(s.published):
		return r.name.next(s.published)
	}
	return latest
}

// justPast is for how many days "by 30 September" still means the one that has
// been, where no verb says so: as long as the figures of a quarter are news.
const justPast = 100

// memory is how many tokens back, a sentence or two, a text still means by "that
// year" the year that it named.
const memory = 80

// spokenOf is the time spoken of last, if that was within the last sentence or two.
func (s *scanner) spokenOf(i int) (Period, bool) {
	for k := len(s.matches) - 1; k >= 0 && i-s.matches[k].Last <= memory; k-- {
		if m := s.matches[k]; !m.Clock && !m.Named.From.IsZero() && !m.Named.To.IsZero() {
			return m.Named, true
		}
	}
	return Period{}, false
}

// spokenOfLength is the last time spoken of that is so many units long: what "the
// same three months" were.
func (s *scanner) spokenOfLength(i, n int, grain Grain) (Period, bool) {
	for k := len(s.matches) - 1; k >= 0 && i-s.matches[k].Last <= memory; k-- {
		p := s.matches[k].Named
		if p.From.IsZero() || p.To.IsZero() {
			continue
		}
		if end, ok := step(p.From, grain, n); ok && end == p.To {
			return p, true
		}
	}
	return Period{}, false
}

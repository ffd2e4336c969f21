package check

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A question is one claim with what linking needs of its article.
type question struct {
	catalogue    *figures.Catalogue
	thresholds   Thresholds // those in force
	text         *extract.Text
	claim        *claims.Claim
	quantity     *extract.Quantity
	words        vocabulary
	*subject           // what its article is about
	local        local // the place that only tables know and that is named nearest to it
	published    period.Date
	asOf         period.Date
	antecedents  []antecedent    // what the article has just spoken of
	carries      []carry         // and the series that this leads to
	before       []period.Period // the times of the numbers just before
	prior        []Reading       // how it was read before it was known what the article has just spoken of
	together     []namedPlace    // the places that it takes together
	group        group           // and how many they are, where it does not name them
	countsPlaces bool            // it says in how many places something holds
	firstThing   []lexicon.Term  // of two things that it counts together, the one before the "and",
	secondThing  []lexicon.Term  // and the one behind it
	countsHeld   bool            // it says how many places some figures cover
	belongings                   // what else its number tells
	prospects    []prospect      // the series that it may speak of, at whatever time
	cited        *citations      // what the article cites; nil if that is nothing
	trace        *Trace          // what is noted for who asks why; usually nil
}

// derivedFit is how sure it is that a number is to be computed from a series,
// where another may hold it.
const derivedFit = 0.95

// floor is the score below which a series has nothing to do with a claim.
const floor = 0.06

// readings returns the ways to read a claim, the surest first.
func (c *Checker) readings(q *question) []Reading {
	found := q.readable[:0]
	for i := range q.prospects {
		found = c.readNoting(found, q, &q.prospects[i])
	}
	note := func(s *figures.Series) {
		p := c.prospect(q, s)
		found = c.readNoting(found, q, &p)
	}
	parts := q.partsOfSpoken()
	for _, r := range q.prior {
		if r.derives == nil || q.carriedBy(r.Series) == nil && !slices.Contains(parts, r.Series) {
			found = append(found, r)
		}
	}
	for _, s := range parts {
		note(s)
	}
	for _, carry := range q.carries {
		note(carry.series)
	}
	q.takesWhole(found)
	q.readable = c.takeBoth(q, found)
	return surestFirst(q.readable)
}

// partsOfSpoken are the series of which a share may be told now that it is known what
// the article has just spoken of: the parts of that, in its table.
func (q *question) partsOfSpoken() []*figures.Series {
	if q.quantity.Kind != quantity.Percent && q.quantity.Kind != quantity.Ratio || q.quantity.Change != quantity.None {
		return nil
	}
	var found []*figures.Series
	for i := range q.prior {
		s := q.prior[i].Series
		inTable := slices.ContainsFunc(q.antecedents, func(a antecedent) bool { return a.figure.Series.Table == s.Table && a.figure.Series != s })
		if inTable && q.carriedBy(s) == nil && !slices.Contains(found, s) {
			found = append(found, s)
		}
	}
	return found
}

// isOutOf reports whether a number is what the one before it is a part of.
func (q *question) isOutOf() bool {
	before := strings.TrimRight(q.text.Doc.Blocks[q.quantity.Block].Text[max(0, q.quantity.From-len(" out of the ")):q.quantity.From], " ")
	return strings.HasSuffix(strings.TrimSuffix(strings.ToLower(before), " the"), " out of")
}

// isWholeBehind reports whether a number is what a count or a share right before it is a part
// of: "21,876 out of 25,118", "87% of the 25,118".
func (q *question) isWholeBehind() bool {
	if q.isOutOf() {
		return true
	}
	i := q.claim.Quantity - 1
	if i < 0 {
		return false
	}
	part := &q.text.Quantities[i]
	if part.Block != q.quantity.Block || part.To > q.quantity.From || part.Kind != quantity.Percent && part.Kind != quantity.Ratio {
		return false
	}
	switch joint(q.text.Doc.Blocks[part.Block].Text[part.To:q.quantity.From], q.quantity) {
	case "of", "of the", "of its", "of their", "of those", "of these", "of all":
		return true
	}
	return false
}

// takesWhole makes a total as sure as its surest part, where the number is what that is
// a part of: "2 million people out of 3 million".
func (q *question) takesWhole(readings []Reading) {
	if !q.isOutOf() {
		return
	}
	for i := range readings {
		r := &readings[i]
		if r.derives != nil || !isTotal(r.Series) && !saysTotal(r.Series.Measure) {
			continue
		}
		for k := range readings {
			if o := &readings[k]; o.derives == nil && o.Series.Table == r.Series.Table && o.Series.Place.Same(r.Series.Place) {
				r.Score.Measure = max(r.Score.Measure, o.Score.Measure)
			}
		}
	}
}

// surestFirst returns readings sorted by their scores. They are large, so their ranks are
// sorted first, and each of them is moved once.
func surestFirst(readings []Reading) []Reading {
	type rank struct {
		total, cited float64
		at           int
	}
	ranks := make([]rank, len(readings))
	for i := range readings {
		ranks[i] = rank{readings[i].Score.Total(), readings[i].cited.weight(), i}
	}
	slices.SortFunc(ranks, func(a, b rank) int {
		return cmp.Or(cmp.Compare(b.total, a.total), cmp.Compare(b.cited, a.cited), cmp.Compare(a.at, b.at))
	})
	sorted := make([]Reading, len(readings))
	for i, r := range ranks {
		sorted[i] = readings[r.at]
	}
	return sorted
}

// candidates are the series that a claim is held against; no limit is the usual
// one.
func (c *Checker) candidates(q *question, limit int) []figures.Candidate {
	query, last := figures.Query{Terms: q.words.order, Places: q.places(), Unit: q.quantity.Unit, Limit: limit}, &q.subject.search
	if !last.isSame(query) {
		*last = search{query, c.Catalogue.Find(query)}
	}
	return last.found
}

// A search is what a query found. The numbers of one sentence often ask the same.
type search struct {
	figures.Query
	found []figures.Candidate
}

// isSame reports whether a query asks what was asked before. Of a term its name alone counts.
func (s *search) isSame(q figures.Query) bool {
	sameTerm := func(a, b lexicon.Term) bool { return a.ID == b.ID }
	return s.found != nil && s.Unit == q.Unit && s.Limit == q.Limit && slices.Equal(s.Places, q.Places) && slices.EqualFunc(s.Terms, q.Terms, sameTerm)
}

// places are where the claim may be about: its place, the others that its
// sentence names, and the place of the article if the sentence names none.
func (q *question) places() []figures.Place {
	var places []figures.Place
	add := func(id, name string) {
		if place := (figures.Place{ID: id, Name: name}); !slices.ContainsFunc(places, place.Same) {
			places = append(places, place)
		}
	}
	p := q.claim.Place
	if p.Near != claims.Nowhere {
		add(p.ID, p.Name)
		for _, namesake := range lexicon.PlacesNamed(p.Name) {
			add(namesake.ID, p.Name)
		}
	}
	for _, p := range q.text.PlacesOf(q.claim.Sentence) {
		add(p.ID, p.Name)
	}
	if p.ID == continent {
		for _, id := range unions {
			add(id, "")
		}
	}
	if p.Near != claims.Nowhere && p.Near < claims.Sentence && q.home != "" {
		add(q.home, "")
	}
	if q.countsPlaces {
		return places
	}
	places = append(places, q.catalogue.Totals()...)
	for _, t := range q.words.order {
		if p, ok := q.locals[t.ID]; ok && q.nameNear(t.ID, p) > 0 && !slices.ContainsFunc(places, p.Same) {
			places = append(places, p)
		}
	}
	return places
}

// A prospect is a series that a claim may speak of, as far as words and place tell: at
// whatever time.
type prospect struct {
	reading Reading // without period and unit
	words   float64 // how much of the measure the claim says, whatever was spoken of before
	place   float64 // and how well the place fits
	refused Refusal // why the claim cannot speak of it; empty if it may
}

// prospectsOf are those among the candidates, which are the same whatever time a claim is
// taken to be of. There are none where it is known already how it can be read. They
// stand in the room of those of the claim before.
func (c *Checker) prospectsOf(q *question) []prospect {
	if q.prior != nil {
		return nil
	}
	q.room = q.room[:0]
	for _, candidate := range c.candidates(q, 0) {
		if q.carriedBy(candidate.Series) == nil {
			q.room = append(q.room, c.prospect(q, candidate.Series))
		}
	}
	return q.room
}

// prospect says how well a series fits the words and the place of a claim.
func (c *Checker) prospect(q *question, s *figures.Series) prospect {
	p := prospect{reading: Reading{Series: s}}
	if !q.words.goWith(s) || q.rulesOutKind(s) != "" || q.letterOf(s) == otherLetter {
		p.refused = OtherKind
		return p
	}
	r := &p.reading
	p.words, r.terms = c.measureScore(s, q.words, q.placed(s))
	if r.passedOver = q.namesOnlyOthers(s); r.passedOver {
		p.words *= besideIt
	}
	r.own = p.words
	carried := q.carried(s)
	r.Score.Measure, r.carried = max(p.words, carried), carried > p.words
	if r.Score.Measure < floor {
		p.refused = OtherMeasure
		return p
	}
	p.place = placeFit(q, s)
	r.Score.Place = p.place
	if carried > 0 && (q.claim.Place.Near < claims.Sentence || q.claim.Place.Near == claims.Sentence && q.pointsBack()) {
		r.Score.Place = max(r.Score.Place, placeNear[claims.Before])
	}
	if slices.ContainsFunc(q.together, func(p namedPlace) bool { return isSamePlace(p.Place, s.Place) }) {
		r.Score.Place = placeNear[claims.Sentence]
	}
	if r.Score.Place == 0 && q.group.size == 0 && !q.countsPlaces {
		p.refused = OtherPlace
	}
	return p
}

// read appends the ways in which a series can be what a claim speaks of: as it
// stands, and by each derivation that the words call for. Where there is none, it
// says what one of them was refused for.
func (c *Checker) read(found []Reading, q *question, p *prospect) ([]Reading, Refusal) {
	if p.refused != "" {
		return found, p.refused
	}
	s := p.reading.Series
	before, refused := len(found), q.unheld(s)
	if p.words >= floor && p.place > 0 && q.prior == nil && q.mayBeHeld(s) {
		looked := p.reading
		looked.Score.Measure, looked.Score.Place, looked.carried = p.words, p.place, false // what a cell holds goes on in assign.go
		if refused = c.look(&looked, q); refused == "" {
			found = append(found, looked)
		}
	}
	for _, d := range Derivations {
		if q.isOfUnreadUnit(s) || !d.Calls(q, s) {
			continue
		}
		derived := p.reading
		if d == &AllKinds {
			derived.Score.Measure = c.measureOfKinds(q, s)
		}
		if why := derived.derive(q, d); why == "" {
			found = append(found, derived)
		} else {
			refused = why
		}
	}
	if len(found) > before {
		return found, ""
	}
	return found, refused
}

// allows reports whether the words of the claim say nothing that a series is not of:
// men, where it is of women.
func (q *question) allows(s *figures.Series) bool {
	return len(lexicon.Clashes(q.words.qualifiers, s.Terms)) == 0 && q.rulesOutKind(s) == "" && q.letterOf(s) != otherLetter
}

// rulesOutKind is what a series is of and the sentence of the claim rules out, if
// there is such a thing: "rather than full-time".
func (q *question) rulesOutKind(s *figures.Series) string {
	for _, t := range q.claim.NotMeant {
		if hasTerm(s, t.ID) {
			return t.Value
		}
	}
	return ""
}

// look scores the figure of a series as what the claim states.
func (c *Checker) look(r *Reading, q *question) Refusal {
	if r.Score.Unit, r.unitKnown = unitFit(q.quantity, r.Series); r.Score.Unit == 0 && q.leavesOutUnit(r.Series) {
		r.Score.Unit, r.unitKnown = unitUnsaid, true
	}
	if q.quantity.Unit.Dimension == quantity.Other && !r.unitKnown && q.namesThing(r.Series) {
		r.Score.Unit, r.unitKnown = 1, true // vehicle miles, of "Vehicle miles"
	}
	if r.Score.Unit == 0 {
		if r.Slip = misnamed(q.quantity, r.Series); r.Slip == "" {
			return OtherUnit
		}
		r.Score.Unit = 1
	}
	if r.Slip == "" && !q.mayBeRate(r.Series) {
		return OtherUnit
	}
	switch {
	case !r.moment(q), !q.stepFits(r):
		return NoPeriod
	case r.Slip != "" && digitsAlone(q.quantity, r.newest()).Outcome != quantity.Agrees:
		return OtherUnit
	case r.Score.Unit == unitUnsaid && q.namesThing(r.Series) && agreesWith(q, r.Printings):
		r.Score.Unit = 1
	}
	return r.unsure()
}

// unsure refuses a reading that is less sure than any has to be.
func (r *Reading) unsure() Refusal {
	if r.Score.Total() < floor {
		return TooUnsure
	}
	return ""
}

// derive scores what a derivation computes from a series as what the claim states.
func (r *Reading) derive(q *question, d *Derivation) Refusal {
	r.derives, r.Score.Unit, r.unitKnown = d, derivedFit, true
	if d.Grouped && (q.group.size > 0 || d == &PlaceCount || d == &PlacesHeld) {
		r.Score.Place = placeNear[claims.Sentence]
	}
	switch {
	case r.Score.Measure*r.Score.Place*r.Score.Unit < floor:
		return TooUnsure
	case !r.compute(q):
		return NoPeriod
	}
	return r.unsure()
}

// unheld says why no cell of a series holds the number, where its words say so.
func (q *question) unheld(s *figures.Series) Refusal {
	if q.isOfUnreadUnit(s) {
		return UnreadUnit
	}
	if q.quantity.Kind == quantity.Ratio && !statesChange(q.quantity) {
		return NoShare
	}
	return NoChange
}

// mayBeHeld reports whether a cell of a series may hold the number of a claim: an
// amount of change stands among changes alone, and a share in words is no growth
// rate.
func (q *question) mayBeHeld(s *figures.Series) bool {
	switch {
	case q.quantity.Kind == quantity.Rank || q.quantity.Kind == quantity.Times:
		return false
	case statesChange(q.quantity):
		return measuresChange(s) && !q.startsElsewhere(s) || countsChange(q.quantity, s)
	case q.isAboveAnother() && (!measuresChange(s) || q.claim.Base.Near == claims.Nowhere):
		return false
	case q.isOfThese, q.isShareOfMeasured(s), q.isOfUnreadUnit(s):
		return false
	case q.comparesAs() || len(q.together) > 0 || q.isBound || q.isDistance && !measuresGap(s) || q.shared && q.isOneOfSeveral(s.Place):
		return false
	}
	return q.quantity.Kind != quantity.Ratio || !measuresChange(s)
}

// isOfUnreadUnit reports whether a number is an amount, and a line that is not understood seems to say in how many
// thousands a series is.
func (q *question) isOfUnreadUnit(s *figures.Series) bool {
	if s.Stated != nil || s.Table.InUnread == "" || s.Unit.Dimension != quantity.Bare {
		return false
	}
	switch q.quantity.Kind {
	case quantity.Percent, quantity.Points, quantity.Ratio, quantity.Rank, quantity.Times:
		return false
	}
	return true
}

// steps are how many months lie between a figure and what it is reckoned from, by
// what a series says of its steps.
var steps = map[string]int{"step:year": 12, "step:quarter": 3, "step:month": 1}

// stepFits reports whether a series of changes reckons from what the text does: a
// fall "on the first quarter" is no fall on a year before.
func (q *question) stepFits(r *Reading) bool {
	base, at := q.claim.Base, r.newest().Period
	if !statesChange(q.quantity) && !q.isAboveAnother() {
		return true
	}
	months := stepOf(r.Series, at)
	if back := q.claim.Back; months > 0 && (q.saysOtherStep(months) || base.Near < claims.Sentence && !back.IsZero() && 12*back.Years+back.Months != months) {
		return false
	}
	isSpan := base.Grain == period.Span && !base.From.IsZero()
	if base.Near < claims.Sentence || base.Unresolved || base.Grain != at.Grain && base.To != at.From && !isSpan {
		return true
	}
	if months > 0 && (isSpan || !slices.ContainsFunc(q.words.qualifiers, func(t lexicon.Term) bool { return steps[t.ID] == months })) {
		return at.From.Add(0, -months, 0) == base.From
	}
	if at.Grain == period.Year && base.Grain == period.Year && base.Near == claims.Own && !base.Relative && len(r.Series.Figures()) < 2 && measuresChange(r.Series) {
		return at.From.Add(-1, 0, 0) == base.From || namesYear(r.Series, base.From.Year) // one change alone is that on the year before
	}
	return true
}

// stepOf is how many months lie between the figures of a series of changes and what they are reckoned from, by what it
// says of its steps, or says of months and quarters by a word; 0 if it says nothing.
func stepOf(s *figures.Series, at period.Period) int {
	for _, t := range s.Terms {
		if months := steps[t.ID]; months > 0 {
			return months
		}
	}
	if at.Grain >= period.Year || !measuresChange(s) {
		return 0
	}
	for word := range strings.FieldsSeq(strings.ToLower(s.Measure)) {
		switch word {
		case "annual", "yearly", "12-month":
			return 12
		case "quarterly":
			return 3
		case "monthly":
			return 1
		}
	}
	return 0
}

// saysOtherStep reports whether the number's own words say over how long it is reckoned, and not over so many months:
// "3.4% on the month" is no annual change.
func (q *question) saysOtherStep(months int) bool {
	other := false
	for _, t := range q.claim.Terms {
		if t.Near != claims.Own || t.Another || steps[t.ID] == 0 {
			continue
		}
		if steps[t.ID] == months {
			return false
		}
		other = true
	}
	return other
}

// namesYear reports whether the words of a series and of its table name a year.
func namesYear(s *figures.Series, year int) bool {
	return strings.Contains(s.Measure+" "+s.About+" "+s.Column, strconv.Itoa(year))
}

package check

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// accuse contradicts a claim, if it can be said how it went wrong, or if number
// and figure are at least of one size. A number of quite another size, wrong in
// no way that has a name, is more likely about something else.
func (c *Checker) accuse(q *question, o opinion, readings []Reading) Finding {
	h := charge{question: q, opinion: o, readings: readings}
	if h.isStopped(beforehand) {
		return unsourced(q, readings)
	}
	h.slip = c.slipOf(q, o)
	q.foundSlip(&h.slip)
	switch {
	case h.isStopped(otherwiseMeant):
		return unsourced(q, readings)
	case h.isOfPlaceBefore():
		there := *o.reading
		there.Series, there.Printings = h.slip.figure.Series, []*figures.Figure{h.slip.figure}
		return explain(q, opinion{reading: &there, status: Supported, figure: h.slip.figure}, readings)
	case h.isStopped(pleas):
		return unsourced(q, readings)
	}
	return h.finding()
}

// finding contradicts a claim by a charge that nothing stops.
func (h *charge) finding() Finding {
	q, o, s := h.question, h.opinion, h.slip
	o.reason = s.reason
	f := explain(q, o, h.readings)
	switch {
	case s.dropped:
		f.Message += "; a digit is missing"
	case s.reason == "direction" && o.inputs != nil && otherWay[q.quantity.Change] != "":
		f.Message += "; that is " + otherWay[q.quantity.Change]
	default:
		f.Message += slipMessage[s.reason]
	}
	switch {
	case s.ofLater:
		f.Message += "; it is so as a share of the later figure"
	case s.reason == "base":
		f.Message += fmt.Sprintf("; it is so since %s", s.figure.Period.Words())
	case s.figure != nil:
		f.Also = fmt.Sprintf("%s is also %s", q.text.Doc.Plain(q.claim.Span), describe(s.figure))
	}
	if q.claim.Voice != claims.Quoted && o.inputs == nil {
		f.Suggestion = suggestion(q, o.figure)
	}
	return f
}

// isWrittenOut reports whether a number is written in all its digits, without the word that is
// easily taken for another: a million for a billion.
func (q *question) isWrittenOut() bool {
	text := q.text.Doc.Blocks[q.quantity.Block].Text[q.quantity.From:q.quantity.To]
	return !slices.ContainsFunc(strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }), func(word string) bool {
		switch strings.TrimSuffix(strings.ToLower(word), "s") {
		case "hundred", "thousand", "million", "billion", "trillion", "lakh", "crore", "k", "m", "mn", "bn", "b", "tn":
			return true
		}
		return false
	})
}

// agreesElsewhere reports whether another reading, however unsure, would make a number
// right that is wrong by the surest in no way that has a name. A number of so many digits that
// no other has them may be its figure of any time.
func (q *question) agreesElsewhere(by *Reading, readings []Reading) bool {
	for i := range readings {
		r := &readings[i]
		if r.Series == by.Series {
			continue
		}
		if q.quantity.Digits() >= tellingDigits && q.hasDigitsOf(r) || !r.passedOver && judgeReading(q, r).status == Supported {
			return true
		}
	}
	return false
}

// hasDigitsOf reports whether the series of a reading has a number's digits at some time.
func (q *question) hasDigitsOf(r *Reading) bool {
	if r.derives != nil || !alike(q.quantity.Unit, r.Series.Unit) {
		return false
	}
	return q.newestAgreeing("", r.Series.Figures(), func(*figures.Figure) bool { return true }).figure != nil
}

// nameFrom is the score from which a reading is asked how a number went wrong.
func (q *question) nameFrom(o *opinion) float64 {
	if o.status == Contradicted && q.quantity.Digits() >= 3 && (o.reading.Slip != "" || o.reason == "direction") {
		return q.thresholds.Alike
	}
	return q.thresholds.Name
}

// digitsToName is how many digits a number must have for a slip to be none of chance:
// three, as a neighbour may agree with two; two, if they are those of the figure itself and the
// slip is one of direction, of what it is counted by or of points for per cent.
func (h *charge) digitsToName() int {
	switch h.slip.reason {
	case "direction", "per", "points":
		return 2
	}
	return digitsOfNeighbours
}

// digitsOfNeighbours is how many digits a number must have for a neighbour that agrees
// with it to do so by no chance.
const digitsOfNeighbours = 3

// isOfItself reports whether a number has the digits of the very figure, in so many
// of them that it is no part of it that happens to be as large.
func (h *charge) isOfItself() bool {
	if h.quantity.Digits() < h.digitsToName() || h.quantity.Modifier != quantity.Exact {
		return false
	}
	switch h.slip.reason {
	case "per", "unit", "scale", "points", "direction":
		return true
	}
	return h.slip.reason == "digits" && h.reading.kept || h.isSwappedAlone()
}

// isSwappedAlone reports whether a number is a figure but for two digits that changed places, in so many digits that no
// other of the tables which the article is written from comes near it.
func (h *charge) isSwappedAlone() bool {
	return h.alone && h.slip.reason == "digits" && h.quantity.Digits() >= tellingDigits
}

// isToldByCode reports whether what tells a series from another is a code that no list has.
func isToldByCode(s, other *figures.Series) bool {
	return slices.ContainsFunc(s.Dimensions, func(d figures.Dimension) bool {
		isCode := strings.ContainsAny(d.Value, "0123456789_") && d.Value == strings.ToUpper(d.Value) && strings.ContainsFunc(d.Value, unicode.IsUpper)
		return isCode && !slices.Contains(other.Dimensions, d)
	})
}

// hasByItself reports whether a series has a word, and not by the title of its table alone.
func hasByItself(s *figures.Series, term string) bool {
	return hasTerm(s, term) && (s.Titled == 0 || !inTerms(lexicon.Terms(s.Measure[:s.Titled]), term) || inTerms(lexicon.Terms(s.Measure[s.Titled:]), term))
}

// sentenceNames reports whether the sentence of a number names the place of a series, or the one with
// which it deals.
func (q *question) sentenceNames(s *figures.Series) bool {
	isOf := func(id string) bool {
		return id != "" && id != q.claim.Place.ID && (lexicon.SamePlace(id, s.Place.ID) || slices.ContainsFunc(s.Dimensions, func(d figures.Dimension) bool { return d.Place == id }))
	}
	if s.Place.ID == "" && s.Place.Name != "" {
		terms := q.termsOf(s.Place.Name)
		return len(terms) > 0 && !slices.ContainsFunc(terms, func(t lexicon.Term) bool { return q.words.near[t.ID] < nearness[claims.Sentence] })
	}
	if slices.ContainsFunc(q.named[q.claim.Sentence], func(p namedPlace) bool { return isOf(p.ID) }) {
		return true
	}
	return slices.ContainsFunc(q.text.PlacesOf(q.claim.Sentence), func(p extract.Place) bool { return isOf(p.ID) })
}

// tellsWhatTheyHad reports whether "had" stands right before a number: it may be of any time that is
// over.
func (q *question) tellsWhatTheyHad() bool {
	return strings.HasSuffix(q.wordsBeforeHedge(), " had")
}

// mayBeInThousands reports whether a table that names no unit may count in thousands
// or millions of it: 9,151 of a table is the 9.2 million of a text.
func (h *charge) mayBeInThousands() bool {
	figure := h.figure.Value.Abs()
	return h.series().Unit.Dimension == quantity.Bare && figure.Less(quantity.Int(fewThousands)) && figure.Less(h.quantity.Value.Abs())
}

// fewThousands is as much as a table writes that counts in thousands.
const fewThousands = 100_000

// pointsAWay reports whether a number says which way things went, so that the other
// way is wrong: "the 8.4% that Norland suffered" leaves it to the reader. Nor does
// it of deficits, which some write with a minus and some without.
func (q *question) pointsAWay(s *figures.Series) bool {
	if q.quantity.Balance != quantity.None {
		return sideOf(s) != quantity.Down
	}
	return q.quantity.Change != quantity.None || slices.ContainsFunc(q.words.qualifiers, func(t lexicon.Term) bool { return t.ID == growth })
}

// tellsOfSeveral reports whether a sentence takes several things together, of which a series is
// one: "wind, solar and hydro together made 144 TWh", "together with Birch Lido it drew 42,320".
func (q *question) tellsOfSeveral(s *figures.Series) bool {
	return q.saysTogether() && !isTotal(s) && (!saysTotal(s.Measure) || s.Place.ID == "" && q.isOneOfSeveral(s.Place))
}

// tellsOfTheFew reports whether a sentence speaks of so many that it does not name: "the two that had sold half".
func (q *question) tellsOfTheFew() bool {
	words := q.text.Sentences[q.claim.Sentence].Words
	for i := 1; i < len(words); i++ {
		if strings.EqualFold(words[i-1].Text, "the") && slices.Contains(theFew, strings.ToLower(words[i].Text)) {
			return true
		}
	}
	return false
}

var theFew = []string{"two", "three", "four", "five"}

// startUnnamed reports whether a number is what a change is reckoned from, and
// no time stands beside it: it may be of any earlier day.
func (q *question) startUnnamed() bool {
	return q.quantity.Role == extract.ChangedFrom && q.claim.Period.Near < claims.Own
}

// isElsewhere reports whether a number is that of a place named right behind it, and the sentence has
// spoken of another: "4.9 in 2023, against 3.2 in Norland", which is of the same time.
func (q *question) isElsewhere() bool {
	if q.claim.Place.Near < claims.Own {
		return false
	}
	spoken, behind := false, false
	for _, p := range q.text.PlacesOf(q.claim.Sentence) {
		isOwn := lexicon.SamePlace(p.ID, q.claim.Place.ID)
		spoken = spoken || !isOwn && p.To <= q.quantity.From
		behind = behind || isOwn && p.From >= q.quantity.To
	}
	return spoken && behind
}

// standardUntimed reports whether a number is what another is held against or is left
// of, and nothing behind it says when that was so: "less than the 535 GB", "12 of its
// 31 clubs".
func (q *question) standardUntimed() bool {
	before := strings.ToLower(strings.TrimSpace(q.wordsBefore()))
	if !endsIn(before, standardBefore) {
		return false
	}
	return !slices.ContainsFunc(q.text.TimesOf(q.claim.Sentence), func(t extract.Time) bool { return t.From >= q.quantity.To && t.Dates() })
}

// standardBefore are the words behind which a number is what another is held against or is left of.
var standardBefore = []string{" than the", " of its", " of their", " against", " compared with", " compared to", " versus", " having been", " mark of"}

// anyPlace reports whether the article names no place where the figures are of
// several, as likely one as the other: then none of them can be held against it,
// but all of them at once.
func (h *charge) anyPlace() bool {
	if d := h.reading.derives; d != nil && d.Grouped {
		return false
	}
	return h.claim.Place.Near == claims.Nowhere && !h.reading.namedHere() && slices.ContainsFunc(h.readings, func(r Reading) bool {
		return !r.Series.Place.Same(h.series().Place) && r.Score.Total() >= rivalry*h.score()
	})
}

// placeUnsure reports whether a reading is of a place that only tables know and that
// the article does not surely mean: by words that are no names, as "in general" does
// not mean General Hospital, or all of them, which it does not say. Where nothing shows
// how the number went wrong, its sentence has to name the place or to point at it, and always where the number's
// own words name one that everybody knows.
func (h *charge) placeUnsure() bool {
	p := h.series().Place
	switch {
	case p.ID != "" || p.Name == "" || h.reading.derives != nil && h.reading.derives.Grouped:
		return false
	case p.IsTotal():
		return !h.saysTogether()
	case !h.isNamed(p):
		return true
	}
	namesAnother := h.claim.Place.Near == claims.Own && h.claim.Place.ID != ""
	return !h.reading.namedHere() && (namesAnother || h.isUnnamed() && !h.pointsBack())
}

// namedHere reports whether the place of a reading is one that only the table knows,
// and the words around the number name it.
func (r *Reading) namedHere() bool {
	return r.Series.Place.ID == "" && r.Series.Place.Name != "" && r.Score.Place >= placeInPart
}

// rulesOut reports whether the sentence itself says that the neighbour which
// agrees is not meant. What was only said earlier may have ceased to hold: the
// text may have gone on from those in work to everybody.
func (h *charge) rulesOut() bool {
	q, o, s := h.question, h.opinion, h.slip
	switch {
	case s.figure == nil:
		return true
	case s.reason == "period" && q.claim.Period.Near < claims.Sentence && q.sentenceDates(s.figure.Period):
		return false // "spent 32 million nights in rented rooms in August, 3% more than a year before"
	case s.reason == "period" && q.claim.Period.Relative && q.claim.Period.Grain == period.Month && s.figure.Period.Same(q.claim.Period.Shift(-1, 0)):
		return false // "last March", which may be that of last year
	case s.reason == "place" && q.isSecondOfPair() && q.namesBefore(s.figure.Series.Place):
		return false // "against 5.7% for its rival, and 5.1% and 5.5% in 2023"
	case s.reason == "place" && !lexicon.SamePlace(q.claim.Place.ID, o.reading.Series.Place.ID) && q.namesBefore(s.figure.Series.Place):
		return false // "The South-West did best. Hotels in Cork filled 89.6%"
	case s.reason == "period" && q.claim.Period.Relative && q.justGave(o.figure):
		return false // "last year" is then the year before the one that the article has just told of
	case s.reason == "period" && q.claim.Period.Near < claims.Sentence && s.figure.Period.To.Before(o.figure.Period.To) && q.tellsOfOldTimes():
		return false // "once carried 13,980"
	case s.reason == "period" && q.claim.Period.Near < claims.Sentence && q.tellsWhatTheyHad() && s.figure.Period.To.Before(o.figure.Period.To):
		return false // "When I came, Norland had 615 branches"
	case s.reason == "period":
		near := q.claim.Period.Near
		if near == claims.Nowhere || near >= claims.Sentence || o.inputs == nil && isNewest(o.figure, q.published) {
			return true
		}
		return near == claims.Before && !o.figure.Period.To.Before(s.figure.Period.To) // an article that looked back comes back to the present
	case s.reason == "base":
		return true
	case s.reason == "place" && s.figure.Series.Place.IsTotal():
		return false // all hospitals of a county, which the text may call otherwise
	case s.reason == "place" && q.sentenceNames(s.figure.Series):
		return false // China, which took so much of what Canada sold
	case s.reason == "place":
		return q.claim.Place.Near >= claims.Sentence || o.reading.namedHere()
	case isTotal(s.figure.Series):
		return false
	}
	if isTotal(o.reading.Series) && (!q.leavesOpen(o.reading.Series) || q.quantity.Digits() >= digitsOfItself) {
		return false // what agrees is a part of it, and the words may name that part otherwise
	}
	if (q.quantity.Kind == quantity.Ratio || q.quantity.Digits() < 2) && isNarrower(s.figure.Series, o.reading.Series) {
		return false // few digits, and what agrees is only told more closely
	}
	if m := o.reading.Series; !numbersAmong(m.Measure[m.Titled:], s.figure.Series.Measure+q.sentence()) {
		return false // those "under 40" are meant by those words alone
	}
	own, next := q.saidFrom()
	tells := func(t lexicon.Term) bool { // the figure from the neighbour
		return hasByItself(o.reading.Series, t.ID) && !hasByItself(s.figure.Series, t.ID)
	}
	if isToldByCode(s.figure.Series, o.reading.Series) {
		return false // what it is of nobody can read
	}
	if !q.withinFactor(o, anotherThing) {
		return false // 17,304 are no jails, of which there are 16
	}
	if !q.sameSize(o) && !slices.ContainsFunc(o.reading.terms, tells) {
		return false // no words tell them apart, and the size does: a debt and what it costs
	}
	for _, t := range o.reading.terms {
		if tells(t) && (q.words.near[t.ID] < nearness[claims.Sentence] || amongTerms(next, t.ID)) {
			return false
		}
	}
	saysMore := func(of, than *figures.Series) bool {
		return slices.ContainsFunc(own, func(t lexicon.Term) bool { return hasTerm(of, t.ID) && !hasTerm(than, t.ID) })
	}
	return !saysMore(s.figure.Series, o.reading.Series) || saysMore(o.reading.Series, s.figure.Series)
}

// isNarrower reports whether a series has all the words of another and more.
func isNarrower(s, than *figures.Series) bool {
	return len(s.Terms) > 0 && !slices.ContainsFunc(than.Terms, func(t lexicon.Term) bool { return !t.Qualifier() && !hasTerm(s, t.ID) }) &&
		slices.ContainsFunc(s.Terms, func(t lexicon.Term) bool { return !hasTerm(than, t.ID) })
}

// justGave reports whether the article has just given a figure.
func (q *question) justGave(f *figures.Figure) bool {
	return slices.ContainsFunc(q.antecedents, func(a antecedent) bool {
		return a.figure.Series == f.Series && a.figure.Period.Same(f.Period)
	})
}

// isTotal reports whether a series counts everything of its kind, which a text
// that names a part of it may still mean: "apples and pears".
func isTotal(s *figures.Series) bool {
	return startsAsTotal(s.Measure[s.Titled:]) || slices.ContainsFunc(s.Dimensions, func(d figures.Dimension) bool {
		return d.IsTotal() || startsAsTotal(d.Value)
	})
}

func startsAsTotal(words string) bool {
	first, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(words)), " ")
	return first == "all" || first == "total"
}

// sameSize reports whether the claim's number and what it is compared with are
// within a factor of five.
func (q *question) sameSize(o opinion) bool { return q.withinFactor(o, 5) }

// anotherThing is by what factor two counts differ that are of things of another kind.
const anotherThing = 50

// withinFactor reports whether they are within some factor.
func (q *question) withinFactor(o opinion, factor int64) bool {
	if q.quantity.Kind == quantity.Rank {
		return true
	}
	claim, figure := sides(q.quantity, o.figure)
	a, b := claim.Value.Abs(), figure.Value.Abs()
	if o.inputs != nil {
		b = o.derived.value.Abs()
	}
	times := quantity.Int(factor)
	return a.Less(b.Mul(times)) && b.Less(a.Mul(times))
}

// saidFrom is what the sentence of a claim says from its number up to the next, and what
// it says from that one on alone: "of the 5,000 bakers, 60% worked nights".
func (q *question) saidFrom() (own, next []lexicon.Term) {
	sentence := &q.text.Sentences[q.claim.Sentence]
	words := q.text.Doc.Blocks[sentence.Block].Text
	from, to := q.quantity.To, sentence.To
	after := q.claim.Quantity + 1
	if after == len(q.text.Quantities) || q.text.Quantities[after].Sentence != q.claim.Sentence {
		return lexicon.Terms(words[from:to]), nil
	}
	at := q.text.Quantities[after].Found
	before := lexicon.Terms(words[sentence.From:at.From])
	next = slices.DeleteFunc(lexicon.Terms(words[at.To:to]), func(t lexicon.Term) bool { return amongTerms(before, t.ID) })
	return lexicon.Terms(words[from:at.From]), next
}

// sentence is the sentence of the claim as a reader sees it.
func (q *question) sentence() string { return q.text.Sentences[q.claim.Sentence].Plain(q.text.Doc) }

// wordsBefore is what the sentence of the claim says before its number.
func (q *question) wordsBefore() string {
	return q.text.Doc.Blocks[q.quantity.Block].Text[q.text.Sentences[q.claim.Sentence].From:q.quantity.From]
}

// restOfSentence is what the sentence of the claim says behind its number.
func (q *question) restOfSentence() string {
	return q.text.Doc.Blocks[q.quantity.Block].Text[q.quantity.To:q.text.Sentences[q.claim.Sentence].To]
}

// beforeHedge is what it says before it, up to the hedge of the number.
func (q *question) beforeHedge() string {
	return strings.TrimRight(strings.TrimSuffix(strings.TrimRight(q.wordsBefore(), " "), q.quantity.ModifierText), " ")
}

// wordsBeforeHedge is the same in lower case.
func (q *question) wordsBeforeHedge() string { return strings.ToLower(q.beforeHedge()) }

// tellsMedian reports whether a number is what half of them are above or below: "half the
// tenants pay more than £900".
func (q *question) tellsMedian() bool {
	sent := q.text.Sentences[q.claim.Sentence]
	for _, w := range sent.Words {
		if sent.From+w.Start >= q.quantity.From {
			break
		}
		if strings.EqualFold(w.Text, "half") {
			return true
		}
	}
	return false
}

// isOfPlaceBefore reports whether a number that names no place is, digit for digit, the
// figure of a place that an earlier sentence names beside the one that was carried over:
// "Boats sink all over Norland, and in Eastshire most of all. The coastguard counted 1,730."
func (h *charge) isOfPlaceBefore() bool {
	q, s, p := h.question, h.slip, h.claim.Place
	if s.reason != "place" || s.figure == nil || h.inputs != nil || p.Near == claims.Nowhere || p.Near >= claims.Sentence || q.quantity.Digits() < tellingDigits || h.score() < q.thresholds.Name {
		return false
	}
	for sentence := q.claim.Sentence - 1; sentence >= max(0, q.claim.Sentence-placesBack); sentence-- {
		named := q.text.PlacesOf(sentence)
		isOf := func(id string) bool {
			return slices.ContainsFunc(named, func(p extract.Place) bool { return lexicon.SamePlace(p.ID, id) })
		}
		if isOf(p.ID) {
			return isOf(s.figure.Series.Place.ID)
		}
	}
	return false
}

// placesBack is how many sentences back the place that was carried over is looked for.
const placesBack = 6

// sentenceDates reports whether the sentence of a number names a period, for whatever number.
func (q *question) sentenceDates(p period.Period) bool {
	return slices.ContainsFunc(q.text.TimesOf(q.claim.Sentence), func(t extract.Time) bool { return t.Period.Same(p) })
}

// isSecondOfPair reports whether nothing but "and" stands between a number and the one before it.
func (q *question) isSecondOfPair() bool {
	before := q.claim.Quantity - 1
	if before < 0 {
		return false
	}
	o := &q.text.Quantities[before]
	return o.Block == q.quantity.Block && o.To <= q.quantity.From && joint(q.text.Doc.Blocks[o.Block].Text[o.To:q.quantity.From], q.quantity) == "and"
}

// namesBefore reports whether the sentence of a number or one of the two before it names a place, by its
// name in the lexicon or in the table alone.
func (q *question) namesBefore(p figures.Place) bool {
	for sent := q.claim.Sentence; sent >= max(0, q.claim.Sentence-sentencesBack); sent-- {
		s := q.text.Sentences[sent]
		if s.Block != q.quantity.Block {
			break
		}
		if p.Name != "" && strings.Contains(strings.ToLower(s.Plain(q.text.Doc)), strings.ToLower(p.Name)) ||
			p.ID != "" && slices.ContainsFunc(q.text.PlacesOf(sent), func(o extract.Place) bool { return lexicon.SamePlace(o.ID, p.ID) }) {
			return true
		}
	}
	return false
}

// isNewest reports whether a figure is the newest of its series that was out by a day.
func isNewest(f *figures.Figure, by period.Date) bool {
	newest := newestAt(known(f.Series.Figures(), by), by)
	return len(newest) > 0 && newest[0].Period.Same(f.Period)
}

package claims

import (
	"slices"
	"strings"

	"claimcheck/extract"
	"claimcheck/extract/tagger"
	"claimcheck/period"
	"claimcheck/quantity"
)

// An article names a place and a time once and goes on about them. So the
// nearest mention counts: the number's own words, then the rest of the
// sentence, then what was said before under the same heading, then the heading
// and the headline. Nothing is carried over from before an unrelated heading.

// place tells where quantity i is about. A place is carried over by its name:
// "French police" in one sentence does not take the next to France.
// What the number is held against lies elsewhere.
func (ctx *context) place(i int, own stretch, against Standard) Place {
	q := &ctx.text.Quantities[i]
	p, near := inHeaders(ctx, q.Block, ctx.text.Places, foundPlace)
	if turn, ok := inTurn(ctx, i, ctx.line(q.Sentence).places, foundPlace); ok && near == Nowhere {
		p, near = turn, Own
	}
	if near == Nowhere {
		if ours, is := ctx.ourPlace(i); is {
			return ours
		}
		here := func(s int) []extract.Place {
			return slices.DeleteFunc(slices.Clone(ctx.outOfAsides(i, against.besides(s, ctx.line(s).places))), func(p extract.Place) bool { return ctx.isOtherwiseIn(q, p) })
		}
		if owner, is := ctx.ownerOf(i); is {
			return owner
		}
		if ctx.isPossessed(i) {
			here = func(s int) []extract.Place { return before(q.From, ctx.line(s).places) }
		}
		p, near = nearest(ctx, i, own, here, func(s int) []extract.Place { return ctx.carriedPlaces(i, s) }, foundPlace)
	}
	if goesOn := ctx.goesOnFromLast(i); near < Own && (goesOn || ctx.isSaidOfLast(i)) {
		if last := ctx.place(i-1, ctx.own[i-1], ctx.standard(i-1)); last.Near >= Sentence {
			if !goesOn {
				last.Near = Sentence
			}
			return last
		}
	}
	if near == Nowhere {
		p, near = ctx.nationwideBefore(q)
	}
	if near == Nowhere {
		p, near = inTitles(ctx, q.Block, ctx.text.Places, foundPlace)
	}
	if near > Before && (ctx.isNationwide(p) || ctx.isBody(p)) {
		near = Before // whether the nation or the whole kingdom is meant, the words leave open
	}
	place := Place{ID: p.ID, Name: p.Name, Near: near}
	if place.Contested = ctx.contested(i, place); place.Contested && near == Headline {
		return Place{Contested: true} // a headline that names two places decides nothing
	}
	return place
}

// isSaidOfLast reports whether quantity i tells how the level right before it changed, or what rate it comes to:
// "in Norland 64,182 boats and in Corby 19,365, 30% more than in 2022".
func (ctx *context) isSaidOfLast(i int) bool {
	q := &ctx.text.Quantities[i]
	if i == ctx.numbers[q.Sentence][0] || q.Change == quantity.None && q.Per.IsZero() {
		return false
	}
	last := &ctx.text.Quantities[i-1]
	if last.Block != q.Block || last.To > q.From || last.Change != quantity.None || last.Kind == quantity.Ratio || last.Kind == quantity.Rank || last.Kind == quantity.Times {
		return false
	}
	sent := ctx.sentence(q.Sentence)
	between := sent.Words[wordAt(sent, last.To):wordAt(sent, q.From)]
	return len(between) > 0 && len(between) <= saidWithin && between[0].Text == "," && !slices.ContainsFunc(between, func(w tagger.Word) bool {
		return w.Tag.IsVerb() || w.Text == "and" || w.Text == "but" || w.Text == ";"
	})
}

// goesOnFromLast reports whether quantity i is where the change before it led, or what the level before it is held against:
// "Norland added 16,000, and Corby 9,000, taking it to 41,200", "those from Corby were 450, against 690 in 2019".
func (ctx *context) goesOnFromLast(i int) bool {
	q := &ctx.text.Quantities[i]
	if i == ctx.numbers[q.Sentence][0] {
		return false
	}
	last := &ctx.text.Quantities[i-1]
	if last.Block != q.Block || last.To > q.From {
		return false
	}
	sent := ctx.sentence(q.Sentence)
	from, to := wordAt(sent, last.To), wordAt(sent, q.From)
	isOfAll := slices.ContainsFunc(sent.Words[from:to], func(w tagger.Word) bool { return slices.Contains(ofAll, strings.ToLower(w.Text)) })
	return from+1 < to && to-from <= saidWithin && lower(sent, from) == "," && slices.Contains(goingOn, lower(sent, from+1)) && !isOfAll
}

// goingOn are the words with which a sentence goes on about what it has just told.
var goingOn = []string{"taking", "bringing", "putting", "lifting", "pushing", "leaving", "against", "compared"}

// ofAll are the words by which what follows is of more than the place told just before.
var ofAll = []string{"total", "national", "overall", "combined", "together", "all"}

// saidWithin is how many words may stand between a level and what is said of it.
const saidWithin = 6

// nationwideBefore is the country of which an article with a place in its headline has told since a word
// such as "nationally", and named no other place.
func (ctx *context) nationwideBefore(q *extract.Quantity) (extract.Place, Near) {
	section := ctx.block(q.Block).Section
	for s := q.Sentence - 1; s >= max(0, q.Sentence-nationwideFor) && ctx.block(ctx.sentence(s).Block).Section == section; s-- {
		if named := ctx.line(s).named; len(named) > 0 {
			if last := named[len(named)-1]; ctx.isNationwide(last) {
				return last, Earlier
			}
			break
		}
	}
	return extract.Place{}, Nowhere
}

// nationwideFor is for how many sentences such a word holds.
const nationwideFor = 24

// period tells when quantity i is about. What a change is reckoned from is not
// when it happened.
func (ctx *context) period(i int, own stretch, against Standard) Period {
	if p, ok := ctx.sinceClause(i); ok {
		return p
	}
	if t, ok := ctx.timeOfItsOwn(i); ok {
		return ctx.periodOf(i, t, Own)
	}
	if p, ok := ctx.endPeriod(i); ok {
		return p
	}
	if t, ok := ctx.baseTime(i); ok {
		return ctx.periodOf(i, t, Own)
	}
	if ctx.cameLater(i) {
		return Period{Near: Own, Unresolved: true}
	}
	if t, ok := ctx.hadThen(i); ok {
		return ctx.periodOf(i, t, Own)
	}
	if t, ok := ctx.whenClause(i); ok && ctx.text.Quantities[i].Change == quantity.None {
		return ctx.periodOf(i, startOnly(t), Own)
	}
	if ctx.sinceThen(i) || ctx.hasSince(i) {
		return Period{} // to this day
	}
	if ctx.saysNow(i) {
		return Period{}
	}
	t, near := ctx.nearestTime(i, own, against)
	if near < Sentence && ctx.isOfThen(i, own) {
		return Period{Near: Own, Unresolved: true, Past: true}
	}
	if !t.Dates() {
		return Period{}
	}
	return ctx.periodOf(i, t, near)
}

// hadThen is the time of a clause that a pronoun opens right behind quantity i: "twice the
// 203 it had in 2015".
func (ctx *context) hadThen(i int) (extract.Time, bool) {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	at := wordAt(sent, q.To)
	if at == len(sent.Words) || sent.Words[at].Tag.String() != "PRP" {
		return extract.Time{}, false
	}
	for _, t := range around(ctx.text.TimesOf(q.Sentence), q.From, timeAt) {
		if q.To <= t.From {
			between := sent.Words[at:wordAt(sent, t.From)]
			return t, t.Dates() && len(between) <= givenWords && !slices.ContainsFunc(between, isMark)
		}
	}
	return extract.Time{}, false
}

// cameLater reports whether quantity i is what things came to after the time that its sentence
// names, at no told time: "rose to 184 in 2023, before falling to 174".
func (ctx *context) cameLater(i int) bool {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	at := wordAt(sent, q.From)
	for n := at - 1; n > max(0, at-laterWords); n-- {
		if isMark(sent.Words[n]) {
			return false
		}
		if sent.Words[n].Tag == tagger.VBG && lower(sent, n-1) == "before" {
			return q.Role == extract.ChangedTo && !slices.ContainsFunc(ctx.text.TimesOf(q.Sentence), func(t extract.Time) bool { return q.To <= t.From })
		}
	}
	return false
}

// laterWords is how many words before a number "before falling" may stand.
const laterWords = 6

// isBackFromNow reports whether a time of quantity i that lies so far behind another may
// be reckoned from now, and so from the newest figures: no time stands before it in its
// sentence, and what stands in an earlier one is over, as the sentence speaks of now.
func (ctx *context) isBackFromNow(i int, t extract.Time) bool {
	if t.Back.Units == 0 {
		return false
	}
	sent := ctx.sentence(t.Sentence)
	for n := wordAt(sent, t.From) - 1; n >= 0; n-- {
		at := sent.From + sent.Words[n].Start
		if slices.ContainsFunc(ctx.text.TimesOf(t.Sentence), func(o extract.Time) bool {
			return o.From <= at && at < o.To && o.Dates() && o.Back.Units == 0 && !o.Named.IsZero()
		}) {
			return false
		}
		if now, finite := tenseOf(sent.Words[n]); finite && now {
			return true
		}
	}
	return !t.Spoken
}

// nearestTime finds the time that belongs to quantity i: in the headers of its cell,
// its sentence, those before it or the titles above it. That of what it is held against
// is another.
func (ctx *context) nearestTime(i int, own stretch, against Standard) (extract.Time, Near) {
	q := &ctx.text.Quantities[i]
	dated := func(s int) []extract.Time { return ctx.line(s).dated }
	t, near := inHeaders(ctx, q.Block, ctx.text.Times, foundTime)
	if turn, ok := inTurn(ctx, i, dated(q.Sentence), foundTime); ok && near == Nowhere {
		t, near = turn, Own
	}
	if near == Nowhere || !t.Dates() {
		here := func(s int) []extract.Time {
			return slices.DeleteFunc(slices.Clone(ctx.timesOutOfAsides(i, dated(s))), func(t extract.Time) bool {
				return s == q.Sentence && (!against.Of && against.at.has(t.From) || ctx.isStandardOfNext(i, t) || ctx.isOfBeforehand(q, t) || ctx.isLeftBehind(q, t) || ctx.isStartOfSeries(t))
			})
		}
		told := ctx.isTold(i)
		earlier := func(s int) []extract.Time {
			return slices.DeleteFunc(ctx.toCarry(dated(s)), func(t extract.Time) bool { return told && ctx.isToCome(t) })
		}
		t, near = nearest(ctx, i, own, here, earlier, foundTime)
	}
	if near == Nowhere {
		if t, near = inTitles(ctx, q.Block, ctx.text.Times, foundTime); near != Nowhere && (ctx.isOfByline(t) || t.Relative && t.Period.Grain == period.Day) {
			return extract.Time{}, Nowhere
		}
	}
	return t, near
}

// isStandardOfNext reports whether a time is that of what the number behind quantity i is held
// against: "kept 71 tons of salt, a fifth less than the mine had sold in 2021".
func (ctx *context) isStandardOfNext(i int, t extract.Time) bool {
	q := &ctx.text.Quantities[i]
	if i+1 >= ctx.numbers[q.Sentence][1] || ctx.text.Quantities[i+1].To > t.From || q.To > ctx.text.Quantities[i+1].From {
		return false
	}
	return ctx.onlyCompares(t)
}

// sinceClause is the time of a clause that "since" opens, in which quantity i is what something came to: "the
// biggest since the drought of 2021 cut it to 22.4 million".
func (ctx *context) sinceClause(i int) (Period, bool) {
	q := &ctx.text.Quantities[i]
	if q.Role == extract.ChangedBy {
		return Period{}, false
	}
	sent := ctx.sentence(q.Sentence)
	at := wordAt(sent, q.From)
	for n := at - 1; n >= max(0, at-reach) && !isMark(sent.Words[n]); n-- {
		if lower(sent, n) != "since" {
			continue
		}
		if !slices.ContainsFunc(sent.Words[n:at], func(w tagger.Word) bool { return w.Tag.IsVerb() }) {
			return Period{}, false
		}
		for _, t := range ctx.text.TimesOf(q.Sentence) {
			if t.To > sent.From+sent.Words[n].Start && t.To <= q.From {
				return ctx.periodOf(i, startOnly(t), Own), true
			}
		}
	}
	return Period{}, false
}

// isLeftBehind reports whether a clause of its own, behind "and" or "but", parts a quantity from a time that
// the clause before it only compares with or looks back to: "was 3.2% in 2024, well down on the 6% of the year
// before, and Thais saw almost none (0.4%)", "when as late as 2021 it had managed 14,640, and diesel came to 3,008".
func (ctx *context) isLeftBehind(q *extract.Quantity, t extract.Time) bool {
	if t.To > q.From {
		return false
	}
	sent := ctx.sentence(t.Sentence)
	joint := -1
	for n := wordAt(sent, t.To); n+1 < len(sent.Words) && sent.From+sent.Words[n].Start < q.From; n++ {
		if next := lower(sent, n+1); sent.Words[n].Text == "," && (next == "and" || next == "but") || sent.Words[n].Text == ";" {
			joint = n + 1
		}
	}
	if ctx.isBracketed(t) && !ctx.isBracketedWith(t, q) {
		return true
	}
	if joint < 0 || !ctx.onlyCompares(t) && !slices.ContainsFunc(sent.Words[joint:wordAt(sent, q.From)], hasTense) {
		return false
	}
	at := wordAt(sent, t.From)
	isAside := slices.ContainsFunc(sent.Words[max(0, at-asideOpens):at], func(w tagger.Word) bool { return strings.EqualFold(w.Text, "when") })
	return ctx.onlyCompares(t) || isAside && hadBeen(sent, wordAt(sent, t.To), joint)
}

// isBaseLeftBehind reports whether a clause of its own parts quantity i from a time with which the change of another number was
// compared: "68% more than in 2021, but freight slipped by 3.9%".
func (ctx *context) isBaseLeftBehind(i int, t extract.Time) bool {
	q := &ctx.text.Quantities[i]
	for k := ctx.numbers[q.Sentence][0]; k < i; k++ {
		if other := &ctx.text.Quantities[k]; other.To <= t.From && other.Change != quantity.None {
			return ctx.isLeftBehind(q, t)
		}
	}
	return false
}

// isStartOfSeries reports whether a time is when figures or records begin: "the smallest in records that began in 2010".
func (ctx *context) isStartOfSeries(t extract.Time) bool {
	sent := ctx.sentence(t.Sentence)
	n := wordAt(sent, t.From) - 1
	if n < 2 || lower(sent, n) != "in" && lower(sent, n) != "from" {
		return false
	}
	switch lower(sent, n-1) {
	case "begins", "began", "begin", "starts", "started", "start", "begun":
	default:
		return false
	}
	for at := n - 2; at >= max(0, n-seriesBefore); at-- {
		switch lower(sent, at) {
		case "series", "records", "record", "figures", "statistics", "data", "counts":
			return true
		}
	}
	return false
}

// seriesBefore is how many words before such a time what begins then is named.
const seriesBefore = 5

// isBracketed reports whether a time stands in brackets with a number before it, of which alone it is: "(6,027 in
// 2022)".
func (ctx *context) isBracketed(t extract.Time) bool {
	open, shut := ctx.bracketsAround(t.Found)
	return open >= 0 && slices.ContainsFunc(ctx.text.QuantitiesOf(t.Sentence), func(q extract.Quantity) bool { return open < q.From && q.To <= t.From && t.To <= shut })
}

// isBracketedWith reports whether a number stands in the brackets in which a time does.
func (ctx *context) isBracketedWith(t extract.Time, q *extract.Quantity) bool {
	open, shut := ctx.bracketsAround(t.Found)
	return open < q.From && q.To <= shut
}

// bracketsAround is where the brackets around something open and shut in its block; open is below nothing where
// it stands in none, or in some that are longer than an aside.
func (ctx *context) bracketsAround(f extract.Found) (open, shut int) {
	text, sent := ctx.block(f.Block).Text, ctx.sentence(f.Sentence)
	if f.From < sent.From || f.To > sent.To {
		return -1, -1
	}
	from, to := max(sent.From, f.From-longestAside), min(sent.To, f.To+longestAside)
	open, shut = strings.LastIndexByte(text[from:f.From], '('), strings.IndexByte(text[f.To:to], ')')
	if open < 0 || shut < 0 || strings.Contains(text[from+open:f.From], ")") || strings.Contains(text[f.To:f.To+shut], "(") {
		return -1, -1
	}
	return from + open, f.To + shut
}

// longestAside is how many bytes of an aside are read on either side of something in it.
const longestAside = 160

// asideOpens is how many words before its time such an aside may open.
const asideOpens = 8

// sinceThen reports whether quantity i is a change up to this day from a time that
// was named before: "The count has doubled since."
func (ctx *context) sinceThen(i int) bool {
	q := &ctx.text.Quantities[i]
	if q.Change == quantity.None {
		return false
	}
	sent := ctx.sentence(q.Sentence)
	at := wordAt(sent, q.To)
	for n := at; n < min(at+sinceWords, len(sent.Words)); n++ {
		switch w := sent.Words[n]; {
		case isMark(w):
			return false
		case w.Text == "since":
			return n+1 == len(sent.Words) || isMark(sent.Words[n+1]) || sent.Words[n+1].Text == "then"
		}
	}
	return false
}

// hasSince reports whether quantity i is what things have come to after what was just told: "Norland, where
// it was 21.6 then, has meanwhile gone the other way, to 30.4".
func (ctx *context) hasSince(i int) bool {
	q := &ctx.text.Quantities[i]
	if q.Role != extract.ChangedTo {
		return false
	}
	sent := ctx.sentence(q.Sentence)
	later := false
	for n := wordAt(sent, q.From) - 1; n >= max(ctx.firstWord(i), 0); n-- {
		switch lower(sent, n) {
		case "meanwhile", "since", "now":
			later = true
		case "has", "have":
			return later
		}
	}
	return false
}

// saysNow reports whether the clause of quantity i tells of the present and names no time: "In 2020 it had 5,190
// turbines; now it has 3,986".
func (ctx *context) saysNow(i int) bool {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	isNow, isPresent := false, false
	for n := wordAt(sent, q.From) - 1; n >= 0 && !isMark(sent.Words[n]); n-- {
		switch lower(sent, n) {
		case "now", "currently", "nowadays":
			isNow = true
		}
		if now, finite := tenseOf(sent.Words[n]); finite && !isPresent {
			if isPresent = now; !now {
				return false
			}
		}
	}
	if !isNow || !isPresent || q.Role == extract.ChangedFrom {
		return false
	}
	return !slices.ContainsFunc(ctx.text.TimesOf(q.Sentence), func(t extract.Time) bool {
		return t.Dates() && ctx.own[i].holds(t.Found) && !t.Relative
	})
}

// firstWord is the first word of a sentence behind the number before quantity i.
func (ctx *context) firstWord(i int) int {
	q := &ctx.text.Quantities[i]
	if i > ctx.numbers[q.Sentence][0] {
		return wordAt(ctx.sentence(q.Sentence), ctx.text.Quantities[i-1].To)
	}
	return 0
}

// sinceWords is how many words behind a change "since" can stand.
const sinceWords = 6

// carriedPlaces are the places of an earlier sentence of which quantity i can be: those that it
// names outright and, where the next opens with a pronoun, those whose people or things it opens
// with: "Latvian dealers shipped 178,940 tonnes. They earned €140 million."
func (ctx *context) carriedPlaces(i, sent int) []extract.Place {
	l := ctx.line(sent)
	if sent != ctx.text.Quantities[i].Sentence-1 || len(l.places) != 1 || !l.places[0].Demonym {
		return l.named
	}
	s, next := ctx.sentence(sent), ctx.sentence(sent+1)
	switch lower(next, 0) {
	case "they", "their":
		if wordAt(s, l.places[0].From) <= 1 {
			return l.places
		}
	}
	return l.named
}

// outright returns the places that are named outright, and not by what is from
// there or goes there.
func (ctx *context) outright(places []extract.Place) []extract.Place {
	var named []extract.Place
	for _, p := range places {
		if !p.Demonym && !ctx.isAcross(p) {
			named = append(named, p)
		}
	}
	return named
}

func (ctx *context) periodOf(i int, t extract.Time, near Near) Period {
	if ctx.isComparedBefore(t) {
		return Period{Near: near, Relative: true, Unresolved: near != Nowhere, Back: t.Back}
	}
	p := Period{Period: t.Period, Near: near, Part: t.Part, Relative: t.Relative, Approximate: t.Approximate, Unresolved: near != Nowhere && t.Period.IsZero(),
		ByEnd: t.Period.Grain == period.Year && namesEnd(t.Plain(ctx.text.Doc))}
	if near >= Sentence && ctx.isBackFromNow(i, t) {
		p.Back = t.Back
	}
	return p
}

// isComparedBefore reports whether "the year before" is reckoned from a year that its sentence names but to compare with, and so need
// not be the year before that: "a quarter as many as in 2021, and 10,400 came, against 48,410 the year before".
func (ctx *context) isComparedBefore(t extract.Time) bool {
	return t.Back.Units != 0 && slices.ContainsFunc(ctx.text.TimesOf(t.Sentence), func(o extract.Time) bool {
		return o.To <= t.From && o.Back.Units == 0 && o.Dates() && o.Period.Grain == t.Period.Grain && t.Period.To == o.Period.From && ctx.onlyCompares(o)
	})
}

// timesOutOfAsides leaves out the times in a relative clause that is over before
// quantity i: "Peru, which had a poor season in 2019, landed 12 tonnes".
func (ctx *context) timesOutOfAsides(i int, times []extract.Time) []extract.Time {
	q := &ctx.text.Quantities[i]
	aside := ctx.overBefore(q)
	var kept []extract.Time
	for _, t := range around(times, q.From, timeAt) {
		isParted := t.Sentence == q.Sentence && t.Block == q.Block && (t.From >= q.To && ctx.isPartedBySemicolon(q.Sentence, q.To, t.From) || t.To <= q.From && ctx.inRelativeClause(t.Found) && ctx.isPartedBySemicolon(q.Sentence, t.To, q.From))
		if !isParted && (aside.from == aside.to || !aside.holds(t.Found)) {
			kept = append(kept, t)
		}
	}
	return kept
}

// isPartedBySemicolon reports whether a semicolon stands between two bytes of a sentence's block, so that another statement
// begins there: "fewer than the 12 of Norland; in 2018 they had been more".
func (ctx *context) isPartedBySemicolon(sent, from, to int) bool {
	text := ctx.block(ctx.sentence(sent).Block).Text[from:to]
	at := strings.LastIndexByte(text, ';')
	first, _, _ := strings.Cut(strings.TrimLeft(text[at+1:], " "), " ")
	switch first {
	case "all", "both", "that", "each", "these", "those":
		return false // "Kent 1,905; Essex 7,310; all in 2019"
	}
	return at >= 0
}

// inRelativeClause reports whether something stands in a clause that a comma and a
// relative open: "Peru, which had a poor season in 2019".
func (ctx *context) inRelativeClause(f extract.Found) bool {
	sent := ctx.sentence(f.Sentence)
	for n := wordAt(sent, f.From) - 1; n > 0; n-- {
		switch w := sent.Words[n]; {
		case w.Text == ",":
			return false
		case sent.Words[n-1].Text == "," && (isRelative(w.Tag) || w.Text == "where" || w.Text == "whose"):
			return true
		}
	}
	return false
}

// namesEnd reports whether twelve months are named by the last of them: "the year
// to December 2020", "the 12 months ending in March".
func namesEnd(words string) bool {
	counted := false
	for word := range strings.FieldsSeq(strings.ToLower(words)) {
		switch word {
		case "year", "months", "months'":
			counted = true
		case "to", "ending", "ended":
			return counted
		}
	}
	return false
}

// base tells from when the change is reckoned that quantity i states.
func (ctx *context) base(i int, own stretch, against Standard) Period {
	q := &ctx.text.Quantities[i]
	if p, ok := ctx.startOfChange(i); ok {
		return p
	}
	if ctx.sinceThen(i) {
		if t, near := ctx.nearestTime(i, own, against); t.Dates() {
			return ctx.periodOf(i, startOnly(t), max(near, Sentence))
		}
	}
	var best Period
	for _, t := range around(ctx.text.TimesOf(q.Sentence), q.From, timeAt) {
		if t.Period.IsZero() || !ctx.startsChange(t) && (against.Of || !against.at.has(t.From)) || ctx.isBaseOfLast(i, t) || ctx.isComparedBesides(i, t) || ctx.isStandardOfAnother(i, t) || ctx.isBaseLeftBehind(i, t) {
			continue
		}
		switch {
		case !against.Of && against.at.has(t.From), i+1 < ctx.numbers[q.Sentence][1] && q.Change != quantity.None && t.Back.Units == 0 && ctx.isBaseOfLast(i+1, t):
			return ctx.periodOf(i, startOnly(t), Own)
		case best.Near < Own && own.holds(t.Found):
			best = ctx.periodOf(i, startOnly(t), Own)
		case best.Near == Nowhere && !ctx.ofAnother(i, t.From) && !ctx.isOfNextStatement(i, t):
			best = ctx.periodOf(i, startOnly(t), Sentence)
		}
	}
	return best
}

// isComparedBesides reports whether a time is what things are compared with besides the change of quantity i, which
// is told in full before a comma: "up 6%, more than in 2016".
func (ctx *context) isComparedBesides(i int, t extract.Time) bool {
	q := &ctx.text.Quantities[i]
	if q.Change == quantity.None || t.From < q.To {
		return false
	}
	sent := ctx.sentence(q.Sentence)
	n := wordAt(sent, q.To)
	return lower(sent, n) == "," && lower(sent, n+2) == "than" && isComparative(sent.Words[n+1])
}

// isStandardOfAnother reports whether a time behind quantity i is what a later number of its sentence is more or fewer
// than: "rose by 2 points to 31%, or 4,290 boats, 12% fewer than in 2016".
func (ctx *context) isStandardOfAnother(i int, t extract.Time) bool {
	last := -1
	for k := i + 1; k < ctx.numbers[ctx.text.Quantities[i].Sentence][1] && ctx.text.Quantities[k].To <= t.From; k++ {
		last = k
	}
	if last < 0 || ctx.text.Quantities[last].Change == quantity.None {
		return false
	}
	if q := &ctx.text.Quantities[i]; last == i+1 && strings.Trim(ctx.block(q.Block).Text[q.To:ctx.text.Quantities[last].From], " ,") == "or" {
		return false // it says the same again: "by 7%, or 70 boats more than in 2022"
	}
	sent := ctx.sentence(t.Sentence)
	n := wordAt(sent, ctx.text.Quantities[last].To)
	return lower(sent, n+1) == "than" && isComparative(sent.Words[n])
}

// isBaseOfLast reports whether a time is what the change right before quantity i is reckoned from, to which that
// is only joined: "5,000 fewer than in May and 118,000 down on the year".
func (ctx *context) isBaseOfLast(i int, t extract.Time) bool {
	q := &ctx.text.Quantities[i]
	if i == ctx.numbers[q.Sentence][0] || t.To > q.From {
		return false
	}
	last := &ctx.text.Quantities[i-1]
	joint := strings.Fields(strings.Trim(ctx.block(q.Block).Text[t.To:q.From], " ,"))
	isJoined := len(joint) > 0 && (joint[0] == "and" || joint[0] == "but") && (len(joint) == 1 || len(joint) == 2 && joint[1] == "by")
	return last.Block == q.Block && last.To <= t.From && last.Change != quantity.None && isJoined
}

// isOfNextStatement reports whether a time that a change is reckoned from belongs to another number
// behind quantity i, which has a verb of its own: "fell by 3% in 2021, and they are a fifth below
// where they were in 2004".
func (ctx *context) isOfNextStatement(i int, t extract.Time) bool {
	q := &ctx.text.Quantities[i]
	if i+1 >= ctx.numbers[q.Sentence][1] || ctx.text.Quantities[i+1].From > t.From {
		return false
	}
	sent := ctx.sentence(q.Sentence)
	return slices.ContainsFunc(sent.Words[wordAt(sent, q.To):wordAt(sent, ctx.text.Quantities[i+1].From)], hasTense)
}

// startOnly is the time that "since 2010" names, without all that came after.
func startOnly(t extract.Time) extract.Time {
	if t.Period.To.IsZero() && !t.Named.IsZero() {
		t.Period = t.Named
	}
	return t
}

// startOfChange is the time of the number from which the change goes whose amount
// quantity i gives: 2004 of "from 51% in 2004 to 60% in 2009, or 9 points".
func (ctx *context) startOfChange(i int) (Period, bool) {
	q := &ctx.text.Quantities[i]
	if q.Change == quantity.None || q.Role != extract.NoRole && q.Role != extract.ChangedBy {
		return Period{}, false
	}
	for k := i - 1; k >= max(ctx.numbers[q.Sentence][0], i-changeParts); k-- {
		if ctx.text.Quantities[k].Role != extract.ChangedFrom {
			continue
		}
		if p, ok := ctx.endPeriod(k); ok {
			return p, true
		}
		if t, ok := ctx.baseTime(k); ok && !t.Period.IsZero() {
			return ctx.periodOf(i, t, Own), true
		}
		return Period{}, false
	}
	return Period{}, false
}

// changeParts is how many numbers back a change can start.
const changeParts = 2

// datedIn returns the times of a sentence that say when something was so, but for
// those that say it of a base alone.
func (ctx *context) datedIn(sent int) []extract.Time {
	var times []extract.Time
	for _, t := range ctx.text.TimesOf(sent) {
		if t.Dates() && !ctx.isDateline(t.Found) && !ctx.isOfByline(t) && !ctx.startsChange(t) && !ctx.ofBase(t) && !ctx.isIssue(t) && !ctx.isSort(t) && !ctx.isOfEvent(t) {
			times = append(times, t)
		}
	}
	if said := slices.DeleteFunc(slices.Clone(times), ctx.isOfSpeech); len(said) > 0 {
		return said // a day on which something was said is that of the number only where no other is told
	}
	return times
}

// isSort reports whether a season only says of what sort something is, "the summer
// rebound", "winter fuel payments", and not when the number was so.
func (ctx *context) isSort(t extract.Time) bool {
	if t.Period.Grain != period.Season {
		return false
	}
	sent := ctx.sentence(t.Sentence)
	first, last := wordAt(sent, t.From), wordAt(sent, t.To)
	if last-first > 1 || last >= len(sent.Words) || !sent.Words[last].Tag.IsNoun() || isMark(sent.Words[last]) {
		return false
	}
	switch lower(sent, first-1) {
	case "in", "this", "last", "next", "since", "until", "by", "during", "of":
		return false
	}
	return true
}

// startsChange reports whether a time is what a change is reckoned from, by the
// words before it: "more than in 2014", "up on the year before", "since 2010".
func (ctx *context) startsChange(t extract.Time) bool {
	sent := ctx.sentence(t.Sentence)
	before := sent.Words[:wordAt(sent, t.From)]
	for n := len(before) - 1; n >= max(0, len(before)-baseWords); n-- {
		switch word := strings.ToLower(before[n].Text); word {
		case "as":
			return !saysHowLongAgo(lower(sent, n-1))
		case "than", "since", "versus", "above", "below", "beyond", "exceeding", "beating": // "well above 2019"
			return true
		case "over": // "a rise of 70 over 2018", but "over the year" and "over 2018 as a whole"
			return n == len(before)-1 && !strings.HasPrefix(ctx.block(t.Block).Text[t.To:], " as a whole") && t.Period.Grain >= period.Month && ctx.changes(t.Sentence)
		case "from":
			return ctx.changes(t.Sentence) && !ctx.isToCome(t) // "£7.85 from April" says since when something is so
		case "compared", "against", "on":
			return t.Period.Grain != period.Day && t.Period.Grain != period.Week || word == "compared"
		case "in", "the", "a", "an", "at", "least", "record", "with", "to", "same", "its", "level",
			"of", "recent", "high", "peak", "low", "start", "end", // "since the peak of 2010"
			"census", "survey", "count", "election", "referendum", "recession", "crisis", "crash", "flood", "drought", "war", // "since the census of 2011"
			"their", "total", "figure", // "short of their total in 2019"
			"it", "they", "was", "were", "stood", "did", "had", "been", "back": // "short of where it stood in 2019"
		case "where", "what":
			return n < len(before)-2
		case "short":
			return lower(sent, n+1) == "of"
		default:
			if n == 0 || before[n].Tag != tagger.JJ || !isArticle(before[n-1]) {
				return false // but "on a dismal December"
			}
		}
	}
	since := !t.Period.IsZero() && t.Period.To.IsZero() // it stands in the expression
	return since && t.Period.Grain != period.ToDate
}

// saysHowLongAgo reports whether a word between two "as" says when something was so: "as
// recently as 2013".
func saysHowLongAgo(word string) bool {
	switch word {
	case "recently", "late", "early", "ago", "back":
		return true
	}
	return false
}

// isToCome reports whether a time had not begun when the article appeared, so that
// nothing can have changed since.
func (ctx *context) isToCome(t extract.Time) bool {
	published := period.DateOf(ctx.text.Doc.Published)
	return !published.IsZero() && published.Before(t.Period.From)
}

// changes reports whether a sentence states that something rose or fell.
func (ctx *context) changes(sent int) bool {
	return slices.ContainsFunc(ctx.text.QuantitiesOf(sent), func(q extract.Quantity) bool {
		return q.Change != quantity.None || q.Role != extract.NoRole
	})
}

// baseWords is how many words back the word can stand that makes a time a base.
const baseWords = 5

// carryBack is how many sentences a place or a time is carried over.
const carryBack = 6

// nearest finds the mention that belongs to quantity i, in its sentence or in
// those before it in the section; of those, only what is in earlier.
func nearest[T any](ctx *context, i int, own stretch, in, earlier func(sent int) []T, found func(T) extract.Found) (best T, near Near) {
	q := &ctx.text.Quantities[i]
	here := around(in(q.Sentence), q.From, func(m T) int { return found(m).From })
	for _, m := range here {
		if own.holds(found(m)) && found(m).From >= q.To {
			return m, Own
		}
	}
	for _, m := range here {
		if own.holds(found(m)) {
			best, near = m, Own
		}
	}
	if near == Own {
		return best, near
	}
	for _, m := range here {
		if ctx.opensClauseOf(q, i, found(m)) {
			return m, Own
		}
	}
	for n, m := range here {
		if ctx.isPastSemicolon(q, found(m)) && n+1 < len(here) && found(here[n+1]).To <= q.From {
			continue // another statement, with a mention of its own
		}
		if !ctx.ofAnother(i, found(m).From) && !ctx.isByTheWay(i, found(m)) || ctx.endsClause(i, found(m)) {
			return m, Sentence
		}
	}
	for _, m := range here {
		if found(m).To <= q.From {
			best, near = m, Sentence
		}
	}
	if near != Nowhere {
		return best, near
	}
	section := ctx.block(q.Block).Section
	for s := q.Sentence - 1; s >= max(0, q.Sentence-carryBack) && ctx.block(ctx.sentence(s).Block).Section == section; s-- {
		if before := earlier(s); len(before) > 0 && !ctx.besideCell(q.Block, ctx.sentence(s).Block) {
			return before[len(before)-1], ctx.distance(s, q.Block)
		}
	}
	return best, Nowhere
}

// opensClauseOf reports whether a mention opens the clause in which quantity i stands behind others, and so is the subject of
// them all: "Kent landed 310 tonnes, and Essex added 80 to reach 420".
func (ctx *context) opensClauseOf(q *extract.Quantity, i int, f extract.Found) bool {
	clause, text := ctx.clause(i), ctx.block(q.Block).Text
	if f.From < clause.from || f.To > q.From || clause.from == ctx.sentence(q.Sentence).From || strings.HasSuffix(text[:q.From], " of the ") {
		return false // "took 310 of the 820"
	}
	switch strings.ToLower(strings.TrimSpace(text[clause.from:f.From])) {
	case "", "and", "in", "and in", "but", "but in", "while", "while in":
		sent := ctx.sentence(q.Sentence)
		between := sent.Words[wordAt(sent, f.To):wordAt(sent, q.From)]
		return slices.ContainsFunc(between, hasTense) && !slices.ContainsFunc(between, func(w tagger.Word) bool {
			return w.Text == "and" || isRelative(w.Tag) || w.Text == "where" || w.Text == "that" // another clause opens
		})
	}
	return false
}

// isPastSemicolon reports whether a semicolon parts a mention from a quantity behind it.
func (ctx *context) isPastSemicolon(q *extract.Quantity, f extract.Found) bool {
	return f.To <= q.From && strings.Contains(ctx.block(q.Block).Text[f.To:q.From], ";")
}

// endsClause reports whether a mention stands behind quantity i in its clause, with
// no number between: "carried 2.2 million men and women in 2021, 9% more".
func (ctx *context) endsClause(i int, f extract.Found) bool {
	q := &ctx.text.Quantities[i]
	if f.From < q.To || !ctx.clause(i).holds(f) || ctx.opensAnother(q, f) {
		return false
	}
	next := i + 1
	return next == ctx.numbers[q.Sentence][1] || ctx.text.Quantities[next].From > f.From
}

// opensAnother reports whether a mention behind a quantity is what another statement is
// about: "has 300 boats and Iran has more".
func (ctx *context) opensAnother(q *extract.Quantity, f extract.Found) bool {
	sent := ctx.sentence(q.Sentence)
	n, next := wordAt(sent, f.From), wordAt(sent, f.To)
	return next < len(sent.Words) && sent.Words[next].Tag.IsVerb() && (lower(sent, n-1) == "and" || lower(sent, n-1) == "but")
}

// isByTheWay reports whether what stands behind quantity i and its words is a
// people's name: "rose by 5%, as French reactors came back".
func (ctx *context) isByTheWay(i int, f extract.Found) bool {
	return f.From >= ctx.own[i].to && slices.ContainsFunc(ctx.text.PlacesOf(f.Sentence), func(p extract.Place) bool {
		return p.Demonym && p.From == f.From
	})
}

// distance is how near an earlier sentence is to a number in a block.
func (ctx *context) distance(sent, block int) Near {
	if ctx.sentence(sent).Block == block {
		return Before
	}
	return Earlier
}

// inTitles finds a mention in the heading that a block stands under, else in
// the headline.
func inTitles[T any](ctx *context, block int, all []T, found func(T) extract.Found) (best T, near Near) {
	for _, title := range []struct {
		block int
		near  Near
	}{{ctx.block(block).Section, Above}, {ctx.headline, Headline}} {
		if m, ok := firstIn(title.block, all, found); ok {
			return m, title.near
		}
	}
	return best, Nowhere
}

// isArticle reports whether a word is "the", "a" or "an".
func isArticle(w tagger.Word) bool {
	switch strings.ToLower(w.Text) {
	case "the", "a", "an":
		return true
	}
	return false
}

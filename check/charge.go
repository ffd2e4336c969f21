package check

import (
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A charge is what would be held against a claim: the opinion of one reading and the way
// in which the number went wrong by it.
type charge struct {
	*question
	opinion
	slip     slip
	readings []Reading // all that the claim has
}

// isUnnamed reports whether it is not known how the number went wrong: it is only not that
// of the figure.
func (h *charge) isUnnamed() bool { return h.slip.reason == "value" || h.slip.reason == "bound" }

// isOfNeighbour reports whether a number has the digits of a neighbour: of another place, time or measure.
func (h *charge) isOfNeighbour() bool {
	switch h.slip.reason {
	case "place", "period", "measure":
		return true
	}
	return false
}

// isSwapped reports whether the neighbour that agrees is of a time which the sentence names too: "from 263 in 2016 to 171
// in 2010" has both the wrong way round.
func (h *charge) isSwapped() bool {
	return h.slip.reason == "period" && h.slip.figure != nil && slices.ContainsFunc(h.text.TimesOf(h.claim.Sentence), func(t extract.Time) bool {
		return t.Dates() && t.Period.Contains(h.slip.figure.Period)
	})
}

// score is how sure the reading is.
func (h *charge) score() float64 { return h.reading.Score.Total() }

// series is what the reading is of.
func (h *charge) series() *figures.Series { return h.reading.Series }

// agreesNow reports whether a number of few digits is held against a time that another paragraph
// names, while the figure of now agrees with it: too few to be surely that one, and enough to be
// not surely wrong.
func (h *charge) agreesNow() bool {
	near := h.claim.Period.Near
	return near != claims.Nowhere && (near < claims.Before || near == claims.Before && h.claim.Now) && h.quantity.Digits() < digitsOfNeighbours && h.newestAgrees(h.published)
}

// hardlyNaming is up to where the words of a number say so little of a measure that an article may
// have come to speak of another.
const hardlyNaming = 0.35

// isNamedElsewhere reports whether the measure of a table is by the article's other claims what a number is of,
// and by its own words hardly.
func (h *charge) isNamedElsewhere() bool {
	return h.series().Stated == nil && h.reading.own < hardlyNaming && h.reading.own < h.reading.Score.Measure
}

// isHardlyNamed reports whether a number is held against a measure that its own words hardly name and that
// the article's other claims made likely, while it shows no slip that four digits or the figure itself would tell.
func (h *charge) isHardlyNamed() bool {
	if !h.isNamedElsewhere() || h.text.Doc.Blocks[h.quantity.Block].Kind == corpus.Cell {
		return false
	}
	switch h.slip.reason {
	case "value", "bound":
		return true
	case "place", "measure", "digits":
		return h.quantity.Digits() < digitsOfCell && !h.alone
	}
	return false
}

// isWholeOfShares reports whether a number is held against the 100 per cent of the place of which the shares of a
// table are: "our share of the world's mines is 2.6%".
func (h *charge) isWholeOfShares() bool { return h.opinion.isWholeOfShares() }

// isWholeOfShares reports whether what a reading is judged by is the 100 per cent of which the shares of a table are.
func (o *opinion) isWholeOfShares() bool {
	return o.inputs == nil && o.reading.Series.Unit.Dimension == quantity.PerCent && o.figure.Value.Equal(quantity.Int(100))
}

// isAlwaysWhole reports whether that is so, and the series has never been less.
func (o *opinion) isAlwaysWhole() bool {
	return o.isWholeOfShares() && !slices.ContainsFunc(o.reading.Series.Figures(), func(f figures.Figure) bool { return !f.Value.Equal(o.figure.Value) })
}

// isShareOfUntold reports whether a share is taken for that of what was spoken of before, and its sentence neither points back at that nor
// names anything that tells it from its whole: "the county's ponds hold 61% of all newts", behind a sentence on frogs.
func (h *charge) isShareOfUntold() bool {
	if !h.isUnnamed() || h.reading.derives != &ShareOfWhole || len(h.inputs) < 2 || h.pointsBack() {
		return false
	}
	whole := h.inputs[1].Series
	return !elsewhereAlike(h.series(), whole) && !h.tellsPart(h.series(), whole)
}

// isShareOfChange reports whether a share is one of what was added or lost, and not of all there is: "four fifths of the extra beds".
func (h *charge) isShareOfChange() bool {
	if h.reading.derives != &ShareOfWhole {
		return false
	}
	words := strings.Fields(h.wordsAfter())
	return len(words) > 2 && words[0] == "of" && slices.ContainsFunc(words[1:3], func(w string) bool { return isWord("changed part", w) })
}

// newestAgrees reports whether a number that is held against the figure of a time agrees with the
// newest that was out by a day, or with the last of all.
func (h *charge) newestAgrees(by period.Date) bool {
	if h.inputs != nil || h.reading.Slip != "" {
		return false
	}
	newest := newestAt(h.known(h.series()), by)
	return len(newest) > 0 && agreesWith(h.question, newest)
}

// isTakenFrom reports whether a number has so many digits of the same of another place or time, or of
// a neighbour from which the sentence tells what is meant, that it was surely taken from there: no part
// of what is meant would be just that by chance.
func (h *charge) isTakenFrom() bool {
	if h.slip.figure == nil || h.inputs != nil || TellingDigits(h.claim.Of(h.text)) < digitsOfNeighbours || h.quantity.Digits() < digitsOfCell && !h.alone {
		return false
	}
	switch h.slip.reason {
	case "place", "period":
		return true
	case "measure":
		return h.tellsPart(h.series(), h.slip.figure.Series) && !h.tellsSome(h.slip.figure.Series, h.series())
	}
	return false
}

// hasDigitsOfCountry reports whether a number of a contested place has all the digits of the figure of the
// country around it, and only the power of ten, the unit or what it is counted for is another: no town has
// just these.
func (h *charge) hasDigitsOfCountry() bool {
	switch h.slip.reason {
	case "scale", "unit", "per":
		return h.quantity.Digits() >= digitsOfNeighbours && isWider(h.series().Place, figures.Place{ID: h.claim.Place.ID})
	}
	return false
}

// tellsSome reports whether the sentence names something that a series has and another has not.
func (q *question) tellsSome(s, other *figures.Series) bool {
	for i, t := range s.Terms {
		if !inTerms(other.Terms, t.ID) && q.words.inSentence(t, s.Parts[i]) {
			return true
		}
	}
	return false
}

// namesItsOwn reports whether the sentence names which of the companies or stations of a table a series
// is of, where no place that is known tells them apart: which of those was meant is then another
// question.
func (h *charge) namesItsOwn(s *figures.Series) bool {
	if s.Place.ID != "" {
		return false
	}
	named := []string{s.Place.Name}
	for _, d := range s.Dimensions {
		named = append(named, d.Value)
	}
	return slices.ContainsFunc(named, func(name string) bool {
		terms := h.termsOf(name)
		return len(terms) > 0 && !slices.ContainsFunc(terms, func(t lexicon.Term) bool { return h.words.names[t.ID] < nearness[claims.Sentence] })
	})
}

// isOfPlaceAround reports whether the number's own words name a place, and the figure is of one in it that the
// sentence names as well: "across Norland 17.3%, and in Corby 26.9%".
func (h *charge) isOfPlaceAround() bool {
	return h.claim.Place.Near == claims.Own && h.reading.Score.Place == placeBeside && isWider(figures.Place{ID: h.claim.Place.ID}, h.series().Place)
}

// digitsOfCell is how many digits of a number are surely those of one cell.
const digitsOfCell = 4

// A plea keeps a charge from being held against a claim, where it holds.
type plea struct {
	guard guard
	holds func(*charge) bool
}

// beforehand are the pleas that are heard before it is asked how the number went wrong, which
// takes long.
var beforehand = []plea{
	{noDigits, func(h *charge) bool {
		return h.quantity.Form == quantity.Vague || h.quantity.Form == quantity.Indefinite
	}},
	{partOfShare, func(h *charge) bool { return h.isPart() }},
	{shareOfCount, func(h *charge) bool { return h.inputs == nil && (h.isShareOfCount() || h.isShareOfAll()) }},
	{timeBefore, func(h *charge) bool { return h.looksBack() || h.hadBeen() }},
	{excess, func(h *charge) bool { return h.inputs == nil && (h.isExcess() || h.isByAmount()) }},
	{lostElsewise, func(h *charge) bool { return h.inputs == nil && countsDead(h.quantity, h.series()) }},
	{toDateMeant, func(h *charge) bool {
		return h.inputs == nil && figures.CountsToDate(h.series().Measure) && h.claim.Period.Near >= claims.Sentence && !h.isCountedUpTo()
	}},
	{wholeOfPart, func(h *charge) bool { return h.isWholeBehind() || h.isOfWhole() }},
	{inBrackets, func(h *charge) bool { return h.isBracketed() || h.isAside() }},
	{notToPass, func(h *charge) bool { return h.isStillToCome() || h.isForecastOfNow() }},
	{partsUntold, func(h *charge) bool { return h.leavesStandard() }},
	{peersUntold, func(h *charge) bool { return h.reading.derives == &Rank && h.leavesPeersOpen(h.series()) }},
}

// otherwiseMeant are the pleas that the number is none of that figure at all.
var otherwiseMeant = []plea{
	{otherThings, func(h *charge) bool {
		return h.isOfOthers(&h.opinion) || h.isOfSpending() || mayBeSum(h.quantity, h.series())
	}},
	{wholeWritten, func(h *charge) bool { return h.slip.reason == "scale" && h.isWrittenOut() }},
}

// pleas are all others, in the order in which they are heard.
var pleas = []plea{
	{pointsOfOther, func(h *charge) bool {
		return h.slip.reason == "points" && !h.reading.told && h.tellsOfOther(h.series())
	}},
	{inThousands, func(h *charge) bool { return h.slip.reason == "scale" && h.mayBeInThousands() }},
	{fewDigits, func(h *charge) bool {
		isSmall := h.quantity.Kind == quantity.Ratio || h.quantity.Value.Abs().Less(quantity.Int(10)) // "2%", "after three at 4.5%"
		return (h.slip.reason == "measure" || h.slip.reason == "place" && isSmall) && h.quantity.Digits() < 2
	}},
	{deficitSign, func(h *charge) bool { return h.slip.reason == "direction" && !h.pointsAWay(h.series()) }},
	{notAlike, func(h *charge) bool { return !h.statedAlike(h.reading, !h.isUnnamed()) }},
	{letterUntold, func(h *charge) bool { return h.letterOf(h.series()) == letterOpen }},
	{kindUntold, func(h *charge) bool { return h.leavesUnnamed(h.series()) || h.isOfAllKinds() }},
	{partOfSum, func(h *charge) bool {
		isShare := h.reading.derives == &ShareOfWhole || h.reading.derives == &Multiple && h.quantity.Kind == quantity.Ratio
		return (h.inputs == nil || isShare) && h.tellsOfSeveral(h.series()) || isShare && h.tellsOfTheFew()
	}},
	{median, func(h *charge) bool { return h.slip.reason == "bound" && h.tellsMedian() }},
	{monthUntold, func(h *charge) bool { return h.inputs == nil && h.isUnnamed() && h.isOfPartOfYear(h.figure) }},
	{monthsTogether, func(h *charge) bool { return h.inputs == nil && h.isOfTwoMonths() }},
	{notSureEnough, func(h *charge) bool {
		return h.score() < h.thresholds.Accuse && (h.isUnnamed() || h.quantity.Digits() < h.digitsToName())
	}},
	{hardlyNamed, func(h *charge) bool { return h.isHardlyNamed() }},
	{mayBeOfNow, func(h *charge) bool { return h.agreesNow() }},
	{wholeUntold, func(h *charge) bool { return h.isWholeOfShares() || h.isShareOfUntold() || h.isShareOfChange() }},
	{othersMeant, func(h *charge) bool { return h.isUnnamed() && h.inputs == nil && h.isOfTheirs() }},
	{yearUntold, func(h *charge) bool { return h.claim.Period.Unresolved && !h.reading.told }},
	{placeContested, func(h *charge) bool {
		return h.claim.Place.Contested && !h.isSwappedAlone() && !h.hasDigitsOfCountry() && !h.namesItsOwn(h.series()) || h.isNamesake(h.series()) || h.claim.Place.Near < claims.Sentence && h.sentenceHas([]string{"elsewhere"})
	}},
	{ownNumbers, func(h *charge) bool { return h.isUnnamed() && h.isOfOwnNumbers() }},
	{startUntold, func(h *charge) bool {
		return (h.startUnnamed() || h.standardUntimed()) && !h.isElsewhere() && !h.isSwappedAlone()
	}},
	{whatIsLeft, func(h *charge) bool { return h.isRemainder() }},
	{partOfIt, func(h *charge) bool {
		return h.narrower(h.reading) && !h.reading.told && !h.isOfItself() && !h.isTakenFrom() || h.tellsItsPart()
	}},
	{placeUntold, func(h *charge) bool {
		if h.isSwappedAlone() {
			return false
		}
		return fitOfPlace(h.question, h.series()) == 0 && h.isPlacedByKind(h.series()) || h.anyPlace() || h.placeUnsure() || h.isOfStandard() || strings.HasPrefix(h.wordsAfter(), " here") || h.isOfPlaceAround() || h.isOfAllAround() || h.claim.Place.ID == continent && isUnion(h.series().Place.ID)
	}},
	{neighbourMeant, func(h *charge) bool {
		return !h.rulesOut() || h.namesNeighbour() || h.saysNeighbour() || h.saysMonthBeside() || h.isOfLongerNow() || h.saysBase() || h.isOfWholeOfWhich() || h.isOfPlaceTold()
	}},
	{otherThings, func(h *charge) bool { return h.isOfTheOthers() }},
	{othersMeant, func(h *charge) bool { // said of women, where the figures are of everybody
		return (h.isUnnamed() || h.slip.figure != nil || h.slip.reason == "points") && !h.reading.told && h.words.beyond(h.series()) > 0
	}},
	{otherSize, func(h *charge) bool {
		return (h.isUnnamed() || !h.reading.unitKnown && h.reading.Slip == "") && !h.sameSize(h.opinion)
	}},
	{perHeadUnsaid, func(h *charge) bool { return h.isUnnamed() && h.isOfHeadsUnsaid(h.series()) }},
	{otherwiseCounted, func(h *charge) bool { return h.isOtherwiseCounted(h.series()) }},
	{otherFlow, func(h *charge) bool { return h.isUnnamed() && h.isOfOtherFlow(h.series()) }},
	{partOfThem, func(h *charge) bool {
		return (h.isUnnamed() || h.slip.reason == "measure") && h.inputs == nil && h.isOfThem() && !h.namesPart(h.series())
	}},
	{toldBeside, func(h *charge) bool {
		return (h.isUnnamed() || h.isOfNeighbour()) && h.isToldBeside() && !h.isSwapped()
	}},
	{besideStranger, func(h *charge) bool { return h.isUnnamed() && h.inputs == nil && h.isBesideStranger(h.series()) }},
	{sisterNamed, func(h *charge) bool {
		return h.isUnnamed() && (h.inputs == nil && h.namesAnotherKind() || h.namesSisterNearer())
	}},
	{sisterAgrees, func(h *charge) bool {
		isNone := h.isUnnamed() || h.slip.reason == "period" && h.quantity.Digits() < digitsOfNeighbours
		return isNone && !h.reading.isCited() && h.agreesElsewhere(h.reading, h.readings) || h.isOfSisterHere()
	}},
}

// isOfPartOfYear reports whether a claim names a year and a figure is but of a month or a quarter in it, which is not what the year
// came to.
func (q *question) isOfPartOfYear(f *figures.Figure) bool {
	at := q.claim.Period
	return at.Near >= claims.Sentence && at.Grain == period.Year && at.Part == period.Whole && (f.Period.Grain == period.Month || f.Period.Grain == period.Quarter)
}

// isOfTwoMonths reports whether a number is of the month that its sentence names and of one that "and" joins to it: "63,100
// in January and February".
func (q *question) isOfTwoMonths() bool {
	if q.claim.Period.Grain != period.Month {
		return false
	}
	times := q.text.TimesOf(q.claim.Sentence)
	for i := 1; i < len(times); i++ {
		a, b := times[i-1], times[i]
		if a.Block == b.Block && a.To < b.From && q.text.Doc.Blocks[a.Block].Text[a.To:b.From] == " and " && (a.Period.Same(q.claim.Period.Period) || b.Period.Same(q.claim.Period.Period)) {
			return true
		}
	}
	return false
}

// loosely is by what factor a number and the figure that it is loosely told of differ at most: by more where it may be
// anything up to itself.
func (h *charge) loosely() int64 {
	if h.quantity.Modifier == quantity.UpTo {
		return 5
	}
	return 2
}

// remarks are the pleas that keep it from being said that a number is only loosely that of a
// figure.
var remarks = []plea{
	{partOfYear, func(h *charge) bool {
		return h.claim.Period.Part != period.Whole && h.figure.Period.Grain >= period.Year && h.figure.Period.Grain <= period.FiscalYear
	}},
	{monthUntold, func(h *charge) bool {
		return h.claim.Period.Near < claims.Sentence && h.claim.Period.Grain == period.Year && h.figure.Period.Grain == period.Month
	}},
	{inBrackets, func(h *charge) bool { return h.isBracketed() || h.isAside() }},
	{placeUntold, func(h *charge) bool { return h.isOfAnyPlace() }},
	{shareOfOther, func(h *charge) bool { return h.reading.derives == &ShareOfWhole && h.tellsOfTwoTimes(h.series()) }},
	{countingTold, func(h *charge) bool { return h.series().Table.Counted != "" }},
	{saidExactly, func(h *charge) bool { return h.isSaidExactly() }},
	{excess, func(h *charge) bool {
		return h.inputs == nil && h.isExcess() || strings.HasPrefix(h.wordsAfter(), " again as ")
	}},
	{timeBefore, func(h *charge) bool { return h.hadBeen() }},
	{anotherAgrees, func(h *charge) bool {
		return h.reason == "misrounded" && h.quantity.Digits() >= 2 && h.agreesElsewhere(h.reading, h.readings)
	}},
	{otherThings, func(h *charge) bool { return h.isPartOfOthers(h.series()) || mayBeSum(h.quantity, h.series()) }},
	{placeOpen, func(h *charge) bool { return h.leavesPlaceOpen(h.reading, h.quantity.Digits()-1) }},
	{kindUntold, func(h *charge) bool { return !h.reading.kept && h.leavesUnnamed(h.series()) }},
	{otherSize, func(h *charge) bool { return !h.withinFactor(h.opinion, h.loosely()) }},
	{notAlike, func(h *charge) bool { return !h.statedAlike(h.reading, false) }},
	{wholeUntold, func(h *charge) bool { return h.isPartOfUnsaid(h.series()) || h.isWholeOfShares() }},
	{ownNumbers, func(h *charge) bool { return h.isOfOwnNumbers() }},
	{perHeadUnsaid, func(h *charge) bool { return h.isOfHeadsUnsaid(h.series()) }},
	{sisterNamed, func(h *charge) bool { return h.namesSister(h.series()) }},
	{otherwiseCounted, func(h *charge) bool { return h.isOtherwiseCounted(h.series()) }},
	{otherFlow, func(h *charge) bool { return h.isOfOtherFlow(h.series()) }},
	{placeContested, func(h *charge) bool {
		return h.claim.Place.Contested && lexicon.SamePlace(h.claim.Place.ID, h.series().Place.ID)
	}},
	{looseUntold, func(h *charge) bool {
		return h.inputs != nil && h.quantity.Digits() < digitsOfNeighbours && !h.reading.kept && !h.saysOfIt(h.series())
	}},
	{hardlyNamed, func(h *charge) bool { return h.isNamedElsewhere() }},
	{mayBeOfNow, func(h *charge) bool {
		return h.claim.Period.Near < claims.Own && (h.newestAgrees(h.published) || h.newestAgrees(period.Date{}))
	}},
}

// isStopped reports whether one of some pleas holds for a charge.
func (h *charge) isStopped(by []plea) bool {
	for i := range by {
		if h.stops(by[i].guard, by[i].holds(h)) {
			return true
		}
	}
	return false
}

package check

import (
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A moment is what a series says about the time a claim speaks of: the
// printings of one figure, oldest first, and how sure it is that this is the
// time meant.
type moment struct {
	printings []*figures.Figure
	fit       float64
}

// How sure a period is, by where the article names it. A time in the number's
// own words is meant; one carried over from earlier may not be.
var periodFit = map[claims.Near]float64{
	claims.Own: 1, claims.Sentence: 0.95, claims.Before: 0.85, claims.Earlier: 0.8, claims.Above: 0.8, claims.Headline: 0.8,
}

// momentOf finds the figures of a series for the time of a claim. Where the text
// is silent, the newest figure at publication is meant.
func momentOf(q *question, s *figures.Series) (moment, bool) {
	list := q.known(s)
	if len(list) == 0 {
		return moment{}, false
	}
	m, ok := momentIn(q, s, list)
	if ok && len(m.printings) > 0 {
		if before := beforeIt(q, list, m.printings[0]); len(before) > 0 {
			m.printings = before
		}
	}
	return m, ok
}

func momentIn(q *question, s *figures.Series, list []*figures.Figure) (moment, bool) {
	claim, published := q.claim, q.published
	if q.quantity.Role == extract.ChangedFrom && claim.Period.Near < claims.Own {
		if at := plannedMeant(q, list); len(at) > 0 {
			return moment{at, fromFit}, true
		}
		if before := previous(list, published); len(before) > 0 {
			return moment{before, fromFit}, true
		}
	}
	if claim.Period.Past && !statesChange(q.quantity) {
		return moment{}, false // which is not that of the newest figures
	}
	if m, ok := toDate(list, claim, published); ok {
		return m, true
	}
	if m, ok, handled := seenFromPlan(q, s, list); handled {
		return m, ok
	}
	if at := backFromNewest(q, s, list); len(at) > 0 {
		return moment{at, periodFit[claim.Period.Near]}, true
	}
	if f := countedBy(q, list, claim.Period); f != nil {
		return moment{[]*figures.Figure{f}, periodFit[claim.Period.Near]}, true
	}
	if claim.Period.Near != claims.Nowhere && !claim.Period.Unresolved {
		if at := soFar(list, claim.Period, published); len(at) > 0 {
			return moment{at, periodFit[claim.Period.Near]}, true
		}
		if at := timeOf(s, list, claim.Period); len(at) > 0 {
			return moment{at, periodFit[claim.Period.Near]}, true
		}
		if at := atItsEnd(s, list, claim.Period); len(at) > 0 {
			return moment{at, periodFit[claim.Period.Near]}, true
		}
		if at := atItsStart(q, list, claim.Period); len(at) > 0 {
			return moment{at, fiscalFit * periodFit[claim.Period.Near]}, true
		}
		if at := fiscal(list, claim.Period, published); len(at) > 0 {
			return moment{at, fiscalFit * periodFit[claim.Period.Near]}, true
		}
		if q.quantity.Role == extract.ChangedTo && claim.Period.Grain == period.Span {
			if last := shortestAtEnd(list, claim.Period.Period); last != nil {
				return moment{samePeriod(list, last.Period), periodFit[claim.Period.Near]}, true // where it came to
			}
		}
		if at := begun(s, list, claim.Period.Period); len(at) > 0 {
			return moment{at, fiscalFit * periodFit[claim.Period.Near]}, true
		}
		if at := countingDay(list, claim.Period.Period); len(at) > 0 && claim.Period.Near >= claims.Sentence {
			return moment{at, countingDayFit * periodFit[claim.Period.Near]}, true
		}
		if at := inForce(q, list); len(at) > 0 {
			return moment{at, fiscalFit * periodFit[claim.Period.Near]}, true
		}
		if claim.Period.Near >= claims.Sentence && !newsDay(claim.Period.Period) {
			return moment{}, false
		}
	}
	if at := plannedMeant(q, list); len(at) > 0 {
		return moment{at, silentFit(at[0])}, true
	}
	if at := newestAt(list, published); len(at) > 0 {
		return moment{at, silentFit(at[0])}, true
	}
	if at := samePeriod(list, list[0].Period); len(at) == len(list) && !list[0].Period.IsZero() && list[0].Period.From.Before(published.Add(1, 0, 0)) && agreesWith(q, at) {
		return moment{at, silentFit(at[0])}, true // of places for the autumn to come, which are known in spring
	}
	return moment{}, false
}

// backFromNewest returns the printings of the figure that lies as far before the newest
// as the text says: in a table up to January, "down from 3.9% a year ago" is of the
// January before. It is not that where the time that the words name by the calendar has a
// figure that agrees.
func backFromNewest(q *question, s *figures.Series, list []*figures.Figure) []*figures.Figure {
	back := q.claim.Period.Back
	if back.Units == 0 {
		return nil
	}
	newest := newestAt(list, q.published)
	if len(newest) == 0 {
		return nil
	}
	at := samePeriod(list, newest[0].Period.Shift(0, -back.Months()))
	if len(at) == 0 || agreesWith(q, at) || !agreesWith(q, timeOf(s, list, q.claim.Period)) {
		return at
	}
	return nil
}

// agreesWith reports whether a number agrees with one of some figures.
func agreesWith(q *question, list []*figures.Figure) bool {
	return slices.ContainsFunc(list, func(f *figures.Figure) bool { return compare(q.quantity, f).Outcome == quantity.Agrees })
}

// beforeIt returns the printings of the last figure before one, if a number is what things
// rose or fell from, and that figure is the one that agrees: what stood until the first of
// them, "raised 13 times between May and November, from 0.10%". A time that is named by
// itself is that of the number, and no other.
func beforeIt(q *question, list []*figures.Figure, at *figures.Figure) []*figures.Figure {
	if q.quantity.Role != extract.ChangedFrom {
		return nil
	}
	var last *figures.Figure
	for _, f := range list {
		if f.Period.From.Before(at.Period.From) && (last == nil || last.Period.From.Before(f.Period.From)) {
			last = f
		}
	}
	if last == nil {
		return nil
	}
	before, named := samePeriod(list, last.Period), q.claim.Period
	if !agreesWith(q, before) || agreesWith(q, samePeriod(list, at.Period)) {
		return nil
	}
	if ownTime := named.Grain != period.Span && at.Period.Grain > period.Day && q.isTimed(); ownTime || named.Back.Units != 0 {
		return nil
	}
	return before
}

// isTimed reports whether the time of a number stands right behind it: "from 46,310 in 2023",
// and not "rose in 2024 from 46,310".
func (q *question) isTimed() bool {
	words := q.text.Doc.Blocks[q.quantity.Block].Text
	return slices.ContainsFunc(q.text.TimesOf(q.claim.Sentence), func(t extract.Time) bool {
		if t.From < q.quantity.To || !t.Period.Same(q.claim.Period.Period) {
			return false
		}
		between := strings.Fields(words[q.quantity.To:t.From])
		return len(between) <= 1 || len(between) == 2 && between[1] == "the"
	})
}

// isCountedUpTo reports whether the sentence says that a time is the end of a count: "by the
// end of July", "as of 3 May".
func (q *question) isCountedUpTo() bool {
	sent := &q.text.Sentences[q.claim.Sentence]
	words := q.text.Doc.Blocks[q.quantity.Block].Text
	return slices.ContainsFunc(q.text.TimesOf(q.claim.Sentence), func(t extract.Time) bool {
		if !t.Period.Same(q.claim.Period.Period) {
			return false
		}
		before, named := strings.TrimSuffix(" "+strings.ToLower(strings.TrimSpace(words[sent.From:t.From])), " the"), " "+strings.ToLower(words[t.From:t.To])
		return slices.ContainsFunc(countCues, func(cue string) bool {
			return strings.HasSuffix(before, cue) || strings.HasPrefix(named, cue+" ")
		})
	})
}

// countCues are the words before a time up to which something was counted.
var countCues = []string{" by", " until", " up to", " as of", " as at", " by the end of", " by end of", " at the end of", " before"}

// countedBy returns the printing that had been out by a day or a month that the sentence
// names, of a count that was printed again and again while its year went on: "by the end of
// July 9,300 had landed".
func countedBy(q *question, list []*figures.Figure, p claims.Period) *figures.Figure {
	if p.Near < claims.Sentence || p.From.IsZero() || p.To.IsZero() || p.Grain != period.Day && p.Grain != period.Week && p.Grain != period.Month {
		return nil
	}
	var found *figures.Figure
	grown := 0
	for i, f := range list {
		if f.Period.Grain != period.Year && f.Period.Grain != period.FiscalYear || !f.Period.Contains(p.Period) || f.AsOf.IsZero() {
			continue
		}
		if i > 0 && growsTo(list[i-1], f) {
			grown++
		}
		if f.AsOf.Before(p.To) && p.From.Add(0, 0, -countedWithin).Before(f.AsOf) {
			found = f
		}
	}
	if grown+1 < fewestCounts || found == nil || !q.isCountedUpTo() {
		return nil
	}
	return found
}

const (
	countedWithin = 7 // how many days before a day its count may have been printed
	fewestCounts  = 3 // how often a count has to be printed to be one that grows
)

// growsTo reports whether a count of something was printed while its time went on, and
// was higher when it was printed again.
func growsTo(a, b *figures.Figure) bool {
	return a.Period.Same(b.Period) && a.Series.Unit.Dimension <= quantity.Things && !a.AsOf.IsZero() && a.AsOf.Before(b.AsOf) && a.AsOf.Before(a.Period.To) && a.Value.Less(b.Value)
}

// silentFit is how sure the newest figure is where the text names no time. A
// table without times may be from any.
func silentFit(f *figures.Figure) float64 {
	if f.Period.IsZero() {
		return 0.65
	}
	return 0.8
}

// newsDay reports whether a time is a day or a week, on which news was made, and
// not the time that a figure is about: "the agency said on Tuesday".
func newsDay(p period.Period) bool { return p.Grain == period.Day || p.Grain == period.Week }

// toDate handles counts from one start to a growing end: a running total has one
// figure, printed anew as it grows. A claim that names a time means the
// printing of that time, unless that time was not over: "so far this year".
func toDate(list []*figures.Figure, claim *claims.Claim, published period.Date) (moment, bool) {
	for i := 1; i < len(list); i++ {
		if !runningTotal(list[i-1], list[i]) {
			return moment{}, false
		}
	}
	if len(list) == 1 && list[0].Period.Grain != period.ToDate {
		return moment{}, false
	}
	if claim.Period.Near >= claims.Sentence && !claim.Period.Unresolved && !ongoing(claim.Period, published) {
		for _, day := range []func(*figures.Figure) period.Date{countedTo, publishedOn} {
			if f := lastWithin(list, claim.Period.Period, day); f != nil {
				return moment{[]*figures.Figure{f}, countFit(f, claim.Period)}, true
			}
		}
	}
	return moment{list, 0.9}, true
}

// begun returns the printings for the year that begins with a month, of what is paid
// or asked from then on: a price rises in April, and the table has it for 2024-25.
func begun(s *figures.Series, list []*figures.Figure, p period.Period) []*figures.Figure {
	if p.Grain != period.Month || s.Unit.Dimension != quantity.Currency || s.Per.IsZero() {
		return nil
	}
	for _, f := range list {
		if f.Period.Grain == period.FiscalYear && f.Period.From == p.From {
			return samePeriod(list, f.Period)
		}
	}
	return nil
}

// inForce returns the printings of a figure that holds for some months, where a number in three
// digits or more agrees with it, and the text names a day or a month in them, or the year that
// begins with them: "the toll stood at £14.35 in July", of a toll from July to September.
func inForce(q *question, list []*figures.Figure) []*figures.Figure {
	p := q.claim.Period
	if q.quantity.Digits() < digitsOfNeighbours {
		return nil
	}
	for _, f := range list {
		short := !f.Period.From.IsZero() && f.Period.To.Before(f.Period.From.Add(1, 0, 0)) && (f.Period.Grain == period.Span || f.Period.Grain > period.Month)
		within := (p.Grain == period.Day || p.Grain == period.Month) && f.Period.Contains(p.Period)
		opens := (p.Part == period.Start || p.Part == period.Early) && p.Contains(f.Period) && p.From == f.Period.From
		if short && (within || opens) && agreesWith(q, []*figures.Figure{f}) {
			return samePeriod(list, f.Period)
		}
	}
	return nil
}

// countFit is how sure a count up to a time is where the text names the time: "in
// April" says what April brought, and "at the end of April" what had come by then.
func countFit(f *figures.Figure, p claims.Period) float64 {
	if p.Part != period.End && p.Grain >= period.Month && !f.Period.From.IsZero() && f.Period.From.Before(p.From) {
		return broughtFit
	}
	return 1
}

const broughtFit = 0.75

// lastWithin is the last figure with a day in p.
func lastWithin(list []*figures.Figure, p period.Period, day func(*figures.Figure) period.Date) *figures.Figure {
	for i := len(list) - 1; i >= 0; i-- {
		if d := day(list[i]); !d.IsZero() && !p.To.IsZero() && p.Overlaps(period.DayOf(d)) {
			return list[i]
		}
	}
	return nil
}

// countedTo is the last day that a running total counts, if the table says.
func countedTo(f *figures.Figure) period.Date {
	if f.Period.To.IsZero() {
		return period.Date{}
	}
	return f.Period.To.Add(0, 0, -1)
}

func publishedOn(f *figures.Figure) period.Date { return f.AsOf }

// timeOf returns the printings for the time that a claim names. The end of a
// year is also its last month or quarter, and a change over twelve months is the
// annual rate of the last of them. A series that has a rate for the calendar year
// too means its average by that, and not the rise in the year to December.
func timeOf(s *figures.Series, list []*figures.Figure, p claims.Period) []*figures.Figure {
	same := samePeriod(list, p.Period)
	if len(same) > 0 && !p.ByEnd {
		return same
	}
	if isRate := wholeYear(p.Period) && measuresChange(s) || threeMonths(p.Period) && isOverThreeMonths(s); !isRate && (len(same) > 0 || p.Part != period.End) {
		return same
	}
	if last := shortestAtEnd(list, p.Period); last != nil {
		return samePeriod(list, last.Period)
	}
	return same
}

// atItsEnd returns the printings of what was counted at the end of a longer period:
// "at the end of June" is what a table of quarters gives for the second.
func atItsEnd(s *figures.Series, list []*figures.Figure, p claims.Period) []*figures.Figure {
	if p.Part != period.End || measuresChange(s) {
		return nil
	}
	for _, f := range list {
		if f.Period.To == p.To && f.Period.Grain == period.Quarter {
			return samePeriod(list, f.Period)
		}
	}
	return nil
}

// atItsStart returns the printings of the first month or quarter of a longer period, "8% at the start of 2024", if that is the one
// that agrees: it may as well be the year before that the text means.
func atItsStart(q *question, list []*figures.Figure, p claims.Period) []*figures.Figure {
	if p.Part != period.Start {
		return nil
	}
	for _, f := range list {
		if f.Period.From == p.From && f.Period.To.Before(p.To) {
			if at := samePeriod(list, f.Period); agreesWith(q, at) {
				return at
			}
		}
	}
	return nil
}

// fiscalFit is how sure it is that "last year" is a fiscal year.
const fiscalFit = 0.9

// fiscal returns the printings of the newest fiscal year that was over when the
// article said "last year", or of the one that had begun when it said "this year", of
// a series that has no calendar years.
func fiscal(list []*figures.Figure, p claims.Period, published period.Date) []*figures.Figure {
	if !p.Relative || p.Grain != period.Year || published.IsZero() || p.From.Year != published.Year-1 && p.From.Year != published.Year {
		return nil
	}
	isThis := p.From.Year == published.Year
	var last *figures.Figure
	for _, f := range list {
		over := !published.Before(f.Period.To)
		begun := !published.Before(f.Period.From)
		switch {
		case f.Period.Grain != period.FiscalYear:
			return nil
		case outBy(f, published) && (over && !isThis || begun && !over && isThis) && (last == nil || last.Period.To.Before(f.Period.To)):
			last = f
		}
	}
	if last == nil || !p.Overlaps(last.Period) {
		return nil
	}
	return samePeriod(list, last.Period)
}

// shortestAtEnd is the figure of the last month, or else the last quarter, of a
// longer period.
func shortestAtEnd(list []*figures.Figure, p period.Period) *figures.Figure {
	var last *figures.Figure
	for _, f := range list {
		if f.Period.To == p.To && p.Contains(f.Period) && !f.Period.Same(p) && (last == nil || last.Period.From.Before(f.Period.From)) {
			last = f
		}
	}
	return last
}

// wholeYear reports whether a period is twelve months, so that a change "in the
// year to May" is the annual rate of May.
func wholeYear(p period.Period) bool { return !p.From.IsZero() && p.From.Add(1, 0, 0) == p.To }

// threeMonths reports whether a period is that long, so that what changed "in the three months to May" stands
// at May in a series that says so.
func threeMonths(p period.Period) bool { return !p.From.IsZero() && p.From.Add(0, 3, 0) == p.To }

// isOverThreeMonths reports whether each figure of a series is of the three months up to its time.
func isOverThreeMonths(s *figures.Series) bool {
	measure := strings.ToLower(s.Measure)
	return slices.ContainsFunc([]string{"three month", "three-month", "3 month", "3-month"}, func(said string) bool { return strings.Contains(measure, said) })
}

// soFar returns the printings of a count from the start of a period that had not
// ended when the article appeared: "so far this year".
func soFar(list []*figures.Figure, p claims.Period, published period.Date) []*figures.Figure {
	if !ongoing(p, published) {
		return nil
	}
	var grown []*figures.Figure
	growing := false
	for _, f := range list {
		if f.Period.From == p.From && !p.To.Before(f.Period.To) {
			grown = append(grown, f)
			growing = growing || f.Period.To != p.To
		}
	}
	if !growing {
		return nil
	}
	return grown
}

// ongoing reports whether a period longer than a day had begun and not ended
// when the article appeared.
func ongoing(p claims.Period, published period.Date) bool {
	return p.Grain != period.Day && !published.IsZero() && !published.Before(p.From) && published.Before(p.To)
}

// samePeriod returns the printings for exactly the days of p; failing that, for
// the month, quarter or year that a day in p stands for, if the series has one
// figure for it, or for a fiscal year of the same name: a table of many countries
// does not say which months its 2019/20 has. The list is in the order of its periods.
func samePeriod(list []*figures.Figure, p period.Period) []*figures.Figure {
	if first := slices.IndexFunc(list, func(f *figures.Figure) bool { return f.Period.Same(p) }); first >= 0 {
		last := first + 1
		for last < len(list) && list[last].Period.Same(p) {
			last++
		}
		return list[first:last:last]
	}
	var around []*figures.Figure
	for _, f := range list {
		switch {
		case isCalled(f, p):
			around = append(around, f)
		case p.Grain == period.Day && f.Period.Grain == period.Month && f.Period.Contains(p):
			around = append(around, f)
		case p.Grain == period.FiscalYear && f.Period.Grain == period.FiscalYear && f.Period.From.Year == p.From.Year:
			around = append(around, f)
		case p.Grain == period.Quarter && f.Period.Grain == period.Month && f.Period.To == p.To && stepsByQuarters(list):
			around = append(around, f)
		}
	}
	return around
}

// stepsByQuarters reports whether a series has nothing but the last months of quarters, and those of several
// in a row: each then stands for its quarter.
func stepsByQuarters(list []*figures.Figure) bool {
	steps := 0
	for i, f := range list {
		switch {
		case f.Period.Grain != period.Month || f.Period.To.Month%3 != 1:
			return false
		case i > 0 && f.Period.Same(list[i-1].Period):
		case i > 0 && f.Period.Same(list[i-1].Period.Shift(0, 3)):
			steps++
		}
	}
	return steps >= leastSteps
}

// leastSteps is how many quarters have to follow one another.
const leastSteps = 3

// isCalled reports whether the table calls the year of a figure by a calendar year, where
// its title says that its years run from August to July.
func isCalled(f *figures.Figure, p period.Period) bool {
	if p.Grain != period.Year || f.Period.Grain != period.Year || f.Period.From.Month == p.From.Month || !p.Same(period.YearOf(p.From.Year)) {
		return false
	}
	shift := f.Series.Table.YearShift
	return shift != 0 && f.Period.Same(p.Shift(0, shift))
}

// countingDayFit is how sure it is that "in 2011" means the day of the census.
const countingDayFit = 0.9

// countingDay returns the printings for the one day of a longer period on which
// what stands for the period was counted: a census, a mid-year estimate. Where a
// series has several days in the period, none stands for it.
func countingDay(list []*figures.Figure, p period.Period) []*figures.Figure {
	var found []*figures.Figure
	for _, f := range list {
		switch {
		case f.Period.IsZero() || !p.Contains(f.Period):
		case f.Period.Grain != period.Day || len(found) > 0 && !found[0].Period.Same(f.Period):
			return nil
		default:
			found = append(found, f)
		}
	}
	return found
}

// endsLater reports whether q ends after p, or with it and is shorter: news of a
// series with months and quarters tells the newest month.
func endsLater(p, q period.Period) bool {
	return p.To.Before(q.To) || p.To == q.To && !p.To.IsZero() && p.From.Before(q.From)
}

// newestAt returns the printings for the latest period that had been published
// when the article appeared.
func newestAt(list []*figures.Figure, published period.Date) []*figures.Figure {
	var newest *figures.Figure
	for _, f := range list {
		if outBy(f, published) && (newest == nil || endsLater(newest.Period, f.Period)) {
			newest = f
		}
	}
	if newest == nil {
		return nil
	}
	return samePeriod(list, newest.Period)
}

// fromFit is how sure it is that "up from 4.9%" means the figure before the
// newest.
const fromFit = 0.7

// previous returns the printings for the period before the newest.
func previous(list []*figures.Figure, published period.Date) []*figures.Figure {
	newest := newestAt(list, published)
	if len(newest) == 0 {
		return nil
	}
	var before *figures.Figure
	for _, f := range list {
		if f.Period.To.Before(newest[0].Period.To) && (before == nil || endsLater(before.Period, f.Period)) {
			before = f
		}
	}
	if before == nil {
		return nil
	}
	return samePeriod(list, before.Period)
}

// outBy reports whether a figure was out when the article appeared. A table
// that does not say when it was published speaks for periods that had begun.
func outBy(f *figures.Figure, published period.Date) bool {
	return published.IsZero() || !published.Before(f.Period.From) && !published.Before(f.AsOf)
}

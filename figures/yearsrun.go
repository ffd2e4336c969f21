package figures

import (
	"fmt"
	"strings"
	"sync"
	"time"

	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A yearsRun is what a table says of its years, if they are not those of the calendar:
// "Aug of previous year to Jul", "years ending June", "marketing year Oct-Sep".
type yearsRun struct {
	start  time.Month // 0 if it says nothing
	begins bool       // a year is called by the one in which it begins
	sure   bool       // it says so
}

// runSpelt writes a dash between two months as "to", and leaves out what else stands
// between words.
var runSpelt = strings.NewReplacer("(", " ", ")", " ", "-", " to ", "–", " to ", "—", " to ", "/", " to ", ",", " ", ";", " ", ":", " ")

// yearsRunIn finds in a text two months of which the second ends the year that begins
// with the first, or the month in which years end. Beside the number of a year it is a
// period, and says nothing of other years.
func yearsRunIn(text string) yearsRun {
	words := strings.Fields(runSpelt.Replace(strings.ToLower(text)))
	for i, word := range words {
		month := monthCalled(word)
		if month == 0 {
			continue
		}
		if run, ok := endingIn(words, i, month); ok {
			return run
		}
		if run, ok := runFrom(words, i, month); ok {
			return run
		}
	}
	return yearsRun{}
}

// runFrom reads what stands behind a month, "of the previous year to July".
func runFrom(words []string, i int, opening time.Month) (run yearsRun, ok bool) {
	said := ""
	joined := false
	for n := 1; n <= fewBetween && i+n < len(words); n++ {
		word := words[i+n]
		last := monthCalled(word)
		switch {
		case joinsMonths[word]:
			joined = true
		case last != 0 && joined && last == before(opening) && !isYearBeside(words, i+n+1):
			said = first(said, yearBeside(words[i+n+1:]))
			return yearsRun{opening, said == "next" || said == "" && isOfHarvest(words), said != ""}, true
		case besideYear[word] != "":
			said = besideYear[word]
		case !fillsRun[word] && !isDayNumber(word):
			return run, false
		}
	}
	return run, false
}

// yearBeside is which year the words behind a month say it to be of: "of the following year".
func yearBeside(words []string) string {
	for _, word := range words {
		if besideYear[word] != "" || !fillsRun[word] {
			return besideYear[word]
		}
	}
	return ""
}

// endingIn reads what stands before a month: "year ending June", "years ended 31 March",
// "12 months to June".
func endingIn(words []string, i int, last time.Month) (run yearsRun, ok bool) {
	if isYearBeside(words, i+1) && !endsEachYear(words, i, last) || monthBehind(words, i) {
		return run, false
	}
	at := i - 1
	for at >= 0 && (isDayNumber(words[at]) || words[at] == "the" || words[at] == "end" || words[at] == "of" || words[at] == "in" || words[at] == "on") {
		at--
	}
	if at < 1 {
		return run, false
	}
	switch words[at] {
	case "ending", "ended", "end", "ends", "to":
	default:
		return run, false
	}
	isYear := strings.HasPrefix(words[at-1], "year") || words[at-1] == "months" && at > 1 && (words[at-2] == "12" || words[at-2] == "twelve")
	return yearsRun{last%12 + 1, false, true}, isYear
}

// endsEachYear reports whether the first of several years that end alike is named with the last:
// "year ending March 2003 to year ending March 2024".
func endsEachYear(words []string, i int, last time.Month) bool {
	joined := false
	for k := i + 2; k+1 < len(words); k++ {
		joined = joined || joinsMonths[words[k]]
		if monthCalled(words[k]) == last && isYearBeside(words, k+1) && words[k+1] != words[i+1] {
			return joined
		}
	}
	return false
}

// fewBetween is how many words may stand between the first and the last month of a year.
const fewBetween = 9

// joinsMonths are the words that lead to the last month.
var joinsMonths = map[string]bool{"to": true, "through": true, "until": true, "till": true, "and": true}

// besideYear are the words by which a month is of another year than the one that gives the
// year its name.
var besideYear = map[string]string{"previous": "previous", "preceding": "previous", "prior": "previous", "last": "previous", "next": "next", "following": "next", "subsequent": "next"}

// fillsRun are the words that may stand between the months.
var fillsRun = map[string]bool{"of": true, "the": true, "year": true, "in": true, "each": true, "calendar": true, "that": true, "same": true, "current": true, "end": true, "its": true}

// isOfHarvest reports whether years are called by the one in which they begin, as those
// of a harvest are.
func isOfHarvest(words []string) bool {
	for i, word := range words {
		if i+1 < len(words) && strings.HasPrefix(words[i+1], "year") && (word == "marketing" || word == "crop" || word == "harvest" || word == "campaign") {
			return true
		}
	}
	return false
}

// isYearBeside reports whether the number of a year stands at a place.
func isYearBeside(words []string, at int) bool {
	return at < len(words) && len(words[at]) >= len("2024") && onlyDigits(words[at][:len("2024")])
}

// monthBehind reports whether a month is the first of two.
func monthBehind(words []string, i int) bool {
	return i+2 < len(words) && joinsMonths[words[i+1]] && monthCalled(words[i+2]) != 0
}

func isDayNumber(word string) bool {
	word = strings.TrimRight(word, "stndrh.")
	return word != "" && len(word) <= 2 && onlyDigits(word)
}

// before is the month before another.
func before(m time.Month) time.Month { return (m+10)%12 + 1 }

// monthCalled is a month by its name or the start of it.
func monthCalled(word string) time.Month { return monthsCalled()[strings.TrimRight(word, ".")] }

// monthsCalled are the months by what they are called, in small letters.
var monthsCalled = sync.OnceValue(func() map[string]time.Month {
	months := map[string]time.Month{"sept": time.September}
	for m := time.January; m <= time.December; m++ {
		name := strings.ToLower(m.String())
		months[name], months[name[:3]] = m, m
	}
	return months
})

// runYears makes the years of a table those that it says them to be. It says so in its
// title, above the column of years, or in a note about years.
func (s *shape) runYears(f frame) {
	run := yearsRunIn(f.title)
	if said := max(s.column[periodRole], 0); run.start == 0 { // above the years, or in the corner of those that stand across
		run = yearsRunIn(f.header.cells[said])
	}
	if run.start == 0 {
		run = s.fiscalRun(f)
	}
	for _, note := range f.notes {
		if lower := strings.ToLower(note); run.start == 0 && (strings.Contains(lower, "year") || strings.Contains(lower, "season")) {
			run = yearsRunIn(note)
		}
	}
	s.annual = s.areYears()
	if run.start == 0 && s.countOn(f) {
		return
	}
	if run.start == 0 && s.cutYears(f.title) {
		return
	}
	if run.start == 0 {
		s.countHeadersOn(f)
	}
	if run.start <= time.January || s.stretch != "" || !s.annual {
		return
	}
	shown := period.Period{}
	for cell, w := range s.periods {
		w.period = s.runYear(run, w.period)
		s.periods[cell] = w
		shown = laterOf(shown, w.period)
	}
	for i := range s.figures {
		if h := &s.figures[i]; !h.period.IsZero() {
			h.period = s.runYear(run, h.period)
			shown = laterOf(shown, h.period)
		}
	}
	if s.yearShift == 0 || run.sure {
		return
	}
	year := shown.From.Year
	if !run.begins {
		year++
	}
	s.doubts = append(s.doubts, fmt.Sprintf("the years are said to run from %v to %v, and “%d” is read as %s; if it is another year, write it as 2024/25 or say “of the previous year”", run.start, before(run.start), year, shown.Words()))
}

// cutYears makes the years of a table the months that its title says to be of each, if it says less than a year: "Boats launched,
// January to February".
func (s *shape) cutYears(title string) bool {
	first, last := monthsOfEach(title)
	if first == 0 || !s.annual || s.stretch != "" || s.has(monthRole) {
		return false
	}
	cut := func(p period.Period) period.Period {
		months, err := period.Read(fmt.Sprintf("%d-%02d/%d-%02d", p.From.Year, first, p.From.Year, last))
		if err != nil || p.Grain != period.Year {
			return p
		}
		return months
	}
	for cell, w := range s.periods {
		w.period = cut(w.period)
		s.periods[cell] = w
	}
	for i := range s.figures {
		if h := &s.figures[i]; !h.period.IsZero() {
			h.period = cut(h.period)
		}
	}
	return true
}

// monthsOfEach are the first and the last month of a run that ends a title or a part of it, within one year and beside no year:
// "Boats launched, January to February, by port".
func monthsOfEach(title string) (first, last time.Month) {
	for part := range strings.FieldsFuncSeq(title, func(r rune) bool { return r == ',' || r == ':' || r == '(' || r == ')' }) {
		words := strings.Fields(runSpelt.Replace(strings.ToLower(part)))
		if len(words) != 3 || !joinsMonths[words[1]] || words[1] == "and" {
			continue
		}
		if a, b := monthCalled(words[0]), monthCalled(words[2]); a != 0 && a < b && (a > 1 || b < 12) {
			return a, b
		}
	}
	return 0, 0
}

// fiscalRun is how the years of a column run that is called one of fiscal years and has years in it,
// "1998", and no other times: they are those of the country that the table is of, called by the year in which they end.
func (s *shape) fiscalRun(f frame) yearsRun {
	if !s.has(periodRole) || !s.areYears() || !s.namesYears() {
		return yearsRun{}
	}
	switch plain(spaced(f.header.cells[s.column[periodRole]])) {
	case "fiscal year", "financial year", "fin year", "fy", "budget year":
		calendar := s.calendarOf(f)
		if calendar.FiscalStart == 0 {
			calendar = s.calendarOfMoney(f)
		}
		if calendar.FiscalStart == 0 {
			s.yearDoubt = fmt.Sprintf("nothing says of which country the years of “%s” are; they are read as those of the calendar", f.header.cells[s.column[periodRole]])
		}
		return yearsRun{start: calendar.FiscalStart, begins: calendar.Country == "JP", sure: true}
	}
	return yearsRun{}
}

// calendarOfMoney is the calendar of the one country whose money the figures are in, which is told.
func (s *shape) calendarOfMoney(f frame) period.Calendar {
	money := readUnit(f.unit).unit
	if _, unit, ok := unitOfTitle(f.title); ok && f.unit == "" {
		money = unit.unit
	}
	for _, h := range s.figures {
		if money.Dimension != quantity.Currency {
			money = h.unit.unit
		}
	}
	country, ok := lexicon.PlaceWithID(lexicon.CountryOfMoney(money.Base))
	if !ok || money.Dimension != quantity.Currency {
		return period.Calendar{}
	}
	s.told = append(s.told, fmt.Sprintf("the years of “%s” are read as the fiscal years of %s, by its money; if they are not, name the country in the title", f.header.cells[s.column[periodRole]], country.Name))
	return period.CalendarOf(country.ID)
}

// withoutRun is a title without brackets or a last part that say what its years are, and
// no more.
func withoutRun(title string) string {
	if before, inner, ok := cutBrackets(title); ok && before != "" && yearsRunIn(inner).start != 0 {
		return before
	}
	if at := strings.LastIndex(title, ", "); at > 0 && yearsRunIn(title[at+2:]).start != 0 && isRunAlone(title[at+2:]) {
		return title[:at]
	}
	return withoutCount(title)
}

// isRunAlone reports whether a text has no other words than those that say what years are.
func isRunAlone(text string) bool {
	for word := range strings.FieldsSeq(strings.NewReplacer("-", " to ", "–", " to ", "/", " to ").Replace(strings.ToLower(text))) {
		if monthCalled(word) == 0 && !joinsMonths[word] && besideYear[word] == "" && !fillsRun[word] && word != "years" && word != "ending" && word != "ended" && !isDayNumber(word) {
			return false
		}
	}
	return true
}

// areYears reports whether all periods of a table are years, of the calendar or across two.
func (s *shape) areYears() bool {
	years := 0
	isOther := func(p period.Period) bool {
		years++
		last := p.To.Add(0, 0, -1)
		isWhole := p.From == period.On(p.From.Year, 1, 1) && last == period.On(last.Year, 12, 31) // or several, "1901-1910"
		return p.Grain != period.FiscalYear && !isWhole
	}
	for _, w := range s.periods {
		if w.err == nil && isOther(w.period) {
			return false
		}
	}
	for _, h := range s.figures {
		if !h.period.IsZero() && isOther(h.period) {
			return false
		}
	}
	return years > 0
}

// namesYears reports whether some period is a year of the calendar.
func (s *shape) namesYears() bool {
	for _, w := range s.periods {
		if w.err == nil && w.period.Grain == period.Year {
			return true
		}
	}
	return false
}

// runYear is a year as a table means it, by the one that its name would say.
func (s *shape) runYear(run yearsRun, p period.Period) period.Period {
	switch {
	case p.IsZero():
		return p
	case p.Grain == period.FiscalYear:
		return period.Period{From: period.On(p.From.Year, run.start, 1), To: period.On(p.From.Year+1, run.start, 1), Grain: period.FiscalYear}
	}
	s.yearShift = int(run.start) - 1
	if !run.begins {
		s.yearShift -= 12
	}
	return p.Shift(0, s.yearShift)
}

func laterOf(a, b period.Period) period.Period {
	if a.From.Before(b.From) {
		return b
	}
	return a
}

// aYear is the unit of figures that are one for a year each, "km2 per year", which are
// amounts and no rates.
func (u measureUnit) aYear(s shape) measureUnit {
	isAnnual := u.per.Unit.Name == "year" && u.per.Value.Equal(quantity.Int(1))
	if isAnnual && u.unit.Dimension > quantity.Things && u.unit.Dimension != quantity.Currency && s.annual {
		u.per = quantity.Per{}
	}
	return u
}

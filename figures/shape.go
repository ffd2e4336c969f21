package figures

import (
	"fmt"
	"slices"
	"strings"

	"claimcheck/lexicon"
)

// A shape is how a table is to be read: which column says what.
type shape struct {
	column     [roles]int              // the column of each role, or -1
	labels     []int                   // columns of dimensions, whose values tell the series apart
	figures    []heading               // columns of figures
	isYear     bool                    // the column of periods is called a year
	bounded    bool                    // each row says when it begins and when it ends
	until      int                     // the column of the last day of each row, where that of the period is of the first
	stretch    string                  // what stands before the years of such a column: "12 months to June"
	annual     bool                    // all its periods are years
	yearShift  int                     // by how many months its years lie after those of the calendar that they are called by
	yearDoubt  string                  // why its years may be others: they are called fiscal ones, and nothing says where
	lengths    int                     // one more than the column that says over how long each row counts, if that is told beside a year and a month; 0 is none
	identifier int                     // one more than the column that says what kind of time each row is of, "Academic year"; 0 is none
	quarters   bool                    // the parts of its years are numbers of quarters
	weeks      bool                    // … or of weeks
	periods    periods                 // what its cells name
	parts      map[string]string       // or the parts that they name of the years in the headers; nil if they name none
	usual      map[int]map[string]bool // for columns of dimensions, the values that a text need not say
	partner    map[int]bool            // columns of dimensions that are places beside that of the figures: citizenship
	around     []int                   // columns of places in which those of the figures lie, the smallest first; a row that names no smaller one is of it
	long       bool                    // one column of figures, and a column that says of what
	programmed bool                    // a program wrote the figures, without the zeros at their end and with flags behind them
	amounts    bool                    // some column of figures has numbers in it
	why        string                  // as a plain sentence
	doubts     []string                // what was decided and could be wrong
	told       []string                // what was decided for good reasons, and is told all the same
}

func (s *shape) has(r role) bool { return s.column[r] >= 0 }

// decide finds the shape of a table. Where two readings are possible and
// matter, it decides for neither and says so.
func decide(f frame, given given) (shape, error) {
	columns, err := look(f, given)
	if err != nil {
		return shape{}, err
	}
	s := shape{}
	for r := range s.column {
		s.column[r] = -1
	}
	s.settleColumns(f, columns)
	numeric, err := s.takeColumns(f, columns, given)
	if err != nil {
		return shape{}, err
	}
	numeric = s.takeYearsApart(f, columns, numeric)
	f.flag(numeric)
	takeYearMonths(numeric)
	s.settleNested(f, columns)
	s.choosePlace(f, columns)
	s.preferSites(f)
	s.dropCodes(f, columns)
	s.findPartners(f, columns)
	s.preferTowns(f)
	s.preferNames(f, columns)
	if err := s.chooseFigures(columns, s.withoutRanks(numeric), f.title); err != nil {
		return shape{}, err
	}
	s.dropUnitOfOne(f)
	s.takeWhen(f, columns)
	s.takePartOfYear(f, columns)
	s.takeTimes(f)
	if err := s.choosePeriods(f); err != nil {
		return shape{}, err
	}
	s.dropTimeNames(f)
	s.joinKinds()
	s.runYears(f)
	s.writeOut(f)
	for i, h := range s.figures {
		if h.letter != "" {
			s.told = append(s.told, fmt.Sprintf("the letter at the end of “%s” is read as %ss; if it is not, name the unit in the header", h.written, h.letter))
		}
		s.figures[i].running = CountsToDate(h.measure)
	}
	s.amounts = s.holdsAmounts(f, columns)
	s.joinEditions()
	s.explain()
	s.dropDashes(f)
	return s, nil
}

// settleColumns says of the columns what none of them shows by itself: which give dates, months, weeks and years.
func (s *shape) settleColumns(f frame, columns []column) {
	for _, c := range columns {
		if told := c.unread + "; it is not read"; c.unread != "" && !slices.Contains(s.doubts, told) {
			s.doubts = append(s.doubts, told)
		}
	}
	if told := settleDates(f, columns); told != "" {
		s.told = append(s.told, told)
	}
	s.told = append(s.told, settleMonths(f, columns)...)
	settleDescription(f, columns)
	s.weeks = f.settleWeeks(columns)
	if from, until, bounded := boundsOf(f); bounded {
		s.bounded, s.column[periodRole], s.until = true, from, until
	} else if !isYearColumn(columns[0].header, f, 0) && stretchOf(columns[0].header, f, 0) == "" && f.leadsWithYears(columns) {
		columns[0].role = yearRole
		s.told = append(s.told, fmt.Sprintf("the numbers below “%s” follow each other as years do, and are read as such; if they are none, rename the column", f.header.cells[0]))
	}
}

// takeColumns takes each column for what it is, and returns those that may hold figures.
func (s *shape) takeColumns(f frame, columns []column, given given) (numeric []heading, err error) {
	for i, c := range columns {
		if s.bounded && (i == s.column[periodRole] || i == s.until || c.role == periodRole) {
			continue
		}
		c.role = s.settleRole(f, columns, i)
		if isTimeIdentifier(c.header) && c.filled > 0 {
			s.identifier = i + 1
		}
		h := f.clocked(given.apply(f.heading(i)))
		if stretch := stretchBefore(c.header); stretch != "" && c.role == periodRole && (namesDates(f, i) || namesMonths(f, i)) && !s.has(periodRole) {
			s.stretch = stretch
		}
		if stretch := stretchOf(c.header, f, i); stretch != "" && !s.has(periodRole) && c.role == noRole {
			s.column[periodRole], s.stretch = i, stretch
			continue
		}
		switch {
		case c.filled == 0 && (c.header == "" || c.role == periodRole || c.role == yearRole || c.role == monthRole):
		case (c.role == placeRole || c.role == codeRole || c.role == siteRole) && f.holdsNothing(i): // "-"
		case h.holds != NoEvent:
			numeric = append(numeric, h)
		case c.role == valueRole || c.role == noRole && (c.isFiguresOf(h) || c.sampled == 0 && !h.period.IsZero()):
			numeric = append(numeric, h)
		case c.role == noRole || c.role == dimensionRole:
			if !f.holdsNothing(i) {
				s.labels = append(s.labels, i)
			}
		case c.role != ignoredRole:
			if err := s.assign(f, columns, i, c); err != nil {
				return nil, err
			}
		}
	}
	return numeric, nil
}

// settleRole is what a column is for, where its header does not say, or says what the cells below it are not.
func (s *shape) settleRole(f frame, columns []column, i int) role {
	c := &columns[i]
	switch {
	case c.role == noRole && !s.bounded && !hasTime(columns) && isYearMonthColumn(c.header, f, i):
		return periodRole
	case c.role == noRole && !s.bounded && !hasTime(columns) && isYearColumn(c.header, f, i):
		return yearRole
	case c.role == periodRole && hasRole(columns, yearRole) && !hasRole(columns, monthRole) && f.lacksYears(i):
		c.role = noRole // "Season" with "Summer" beside "Year"
	case c.role == periodRole && f.headsPeriods() && f.namesNoTime(i):
		c.role = noRole // "Period" with "£ per month", beside years
		if f.holdsUnits(i) && !hasRole(columns, unitRole) {
			c.role = unitRole
		}
	case c.role == sourceRole && isSourceOfThings(f, columns, i):
		c.role = noRole
	case c.role == placeRole && plain(c.header) == "area" && c.isFigures() && s.hasPlaceBeside(columns):
		c.role = noRole // that of each place, in hectares
	}
	return c.role
}

// hasPlaceBeside reports whether another column names the places than one of figures.
func (s *shape) hasPlaceBeside(columns []column) bool {
	return s.has(placeRole) || slices.ContainsFunc(columns, func(c column) bool { return c.role == placeRole && !c.isFigures() })
}

// isSourceOfThings reports whether a column called "Source" tells where energy comes from, coal, gas
// or wind, and not who published the figures: nothing else in the table says what they are of.
func isSourceOfThings(f frame, columns []column, i int) bool {
	if plain(columns[i].header) != "source" || f.distinct(i, fewestSources) < fewestSources {
		return false
	}
	for k, c := range columns {
		if k != i && (c.role == measureRole || c.role == dimensionRole || c.role == publisherRole || c.role == urlRole || c.role == noRole && !c.isFigures()) {
			return false
		}
	}
	things := 0
	cells := f.someOf(i, sampleSize)
	for _, cell := range cells {
		if slices.ContainsFunc(strings.Fields(cell), func(word string) bool { return means("power", strings.Trim(word, ",()")) }) {
			things++
		}
	}
	return 2*things > len(cells)
}

// fewestSources is how many such things a table has at least.
const fewestSources = 3

// hasRole reports whether the header of some column says that it is for something.
func hasRole(columns []column, r role) bool {
	return slices.ContainsFunc(columns, func(c column) bool { return c.role == r })
}

// hasTime reports whether a column says that it is of periods or of years.
func hasTime(columns []column) bool {
	return hasRole(columns, periodRole) || hasRole(columns, yearRole)
}

// assign gives a column its role. A second measure is a dimension, a second
// place or part of one is settled by the values, and a second column for what
// can be said only once is refused.
func (s *shape) assign(f frame, columns []column, i int, c column) error {
	r := c.role
	if r == weakPlaceRole {
		if shareOfPlaces(f.rows, i) < 0.25 {
			s.labels = append(s.labels, i)
			return nil
		}
		r = placeRole
	}
	other := s.column[r]
	if other < 0 {
		s.column[r] = i
		if r == siteRole {
			s.labels = append(s.labels, i)
		}
		return nil
	}
	switch r {
	case placeRole:
		finer, coarser := i, other
		switch {
		case f.isCodeOf(other, i):
			s.takeCode(i, other)
			return nil
		case f.isCodeOf(i, other):
			s.takeCode(other, i)
			return nil
		case nestsIn(f.rows, finer, coarser):
			s.around = append(s.around, coarser)
		case nestsIn(f.rows, other, i):
			finer, coarser = other, i
			s.around = append(s.around, coarser)
		case liesIn(f.rows, finer, coarser):
			s.standAround(f, finer, coarser)
		case liesIn(f.rows, other, i):
			finer, coarser = other, i
			s.standAround(f, finer, coarser)
		case shareOfPlaces(f.rows, other) >= fewPlaces && shareOfPlaces(f.rows, i) < fewPlaces/2:
			s.labels = append(s.labels, i) // "Area" with Urban and Rural
			return nil
		case shareOfPlaces(f.rows, i) >= fewPlaces && shareOfPlaces(f.rows, other) < fewPlaces/2:
			s.column[placeRole] = i
			s.labels = append(s.labels, other)
			return nil
		default:
			return refuse(f.header.line, "columns “%s” and “%s” both name places and neither lies in the other; rename the one that the figures are not about", f.header.cells[other], f.header.cells[i])
		}
		s.column[placeRole] = finer
		s.labels = append(s.labels, coarser)
	case measureRole, siteRole:
		s.labels = append(s.labels, i)
	case asOfRole:
		switch {
		case !namesDates(f, i):
			s.labelEdition(f, columns, i, other)
		case !namesDates(f, other):
			s.column[r] = i
			s.labelEdition(f, columns, other, i)
		default:
			return refuse(f.header.line, "columns “%s” and “%s” both give the %s; delete or rename one", f.header.cells[other], f.header.cells[i], roleNames[r])
		}
	case periodRole:
		if f.namesOneTime(other, i) {
			if namesDates(f, other) {
				s.column[r] = i // the month, and not the day on which it ended
			}
			return nil
		}
		return refuse(f.header.line, "columns “%s” and “%s” both give the %s; delete or rename one", f.header.cells[other], f.header.cells[i], roleNames[r])
	case yearRole, monthRole, unitRole:
		return refuse(f.header.line, "columns “%s” and “%s” both give the %s; delete or rename one", f.header.cells[other], f.header.cells[i], roleNames[r])
	}
	return nil
}

// namesOneTime reports whether two columns name the same times, each time of the one beside one of the other, and both are times.
func (f frame) namesOneTime(one, other int) bool {
	return namesTimes(f, one) && namesTimes(f, other) && liesIn(f.rows, one, other) && liesIn(f.rows, other, one)
}

// dropUnitOfOne leaves out a column that says of what one of several columns is the unit, "Unit of
// hospital stay": it says nothing of the others.
func (s *shape) dropUnitOfOne(f frame) {
	if s.has(unitRole) && len(s.figures) > 1 {
		if name := plain(f.header.cells[s.column[unitRole]]); strings.HasPrefix(name, "unit of ") && roleWords()[name] == noRole {
			s.told = append(s.told, fmt.Sprintf("“%s” says of what one of several columns is the unit, and is left out; name the units in the headers", f.header.cells[s.column[unitRole]]))
			s.column[unitRole] = -1
		}
	}
}

// takeCode takes a column as the place and another one as its code, where no other is that.
func (s *shape) takeCode(place, code int) {
	s.column[placeRole] = place
	if !s.has(codeRole) {
		s.column[codeRole] = code
	}
}

// choosePlace takes a column without a role as the place if it alone holds
// places, and a code where there is no name.
func (s *shape) choosePlace(f frame, columns []column) {
	if s.has(placeRole) {
		s.chooseCoded(f, columns)
		return
	}
	var candidates []int
	for _, i := range s.labels {
		if columns[i].role == noRole && shareOfPlaces(f.rows, i) >= 0.5 && !(f.holdsCodes(i) && f.distinct(i, fewestCodes) < fewestCodes) {
			candidates = append(candidates, i)
		}
	}
	if len(candidates) == 2 && !s.has(codeRole) {
		candidates = s.withoutCodes(f, candidates)
	}
	switch {
	case len(candidates) == 1:
		s.column[placeRole] = candidates[0]
		s.labels = slices.DeleteFunc(s.labels, func(i int) bool { return i == candidates[0] })
	case len(candidates) == 0 && s.has(siteRole):
		s.column[placeRole] = s.column[siteRole]
		s.labels = slices.DeleteFunc(s.labels, func(i int) bool { return i == s.column[siteRole] })
	case len(candidates) == 0 && s.has(codeRole):
		s.column[placeRole] = s.column[codeRole]
		isFree := func(i int) bool { return columns[i].role == noRole || columns[i].role == weakPlaceRole }
		if i := slices.IndexFunc(s.labels, func(i int) bool { return isFree(i) && f.isNameOf(i, s.column[codeRole]) }); i >= 0 {
			s.column[placeRole] = s.labels[i] // "Local health board" beside "7A1"
			s.labels = slices.Delete(s.labels, i, i+1)
		}
	}
}

// chooseCoded takes as the place the names beside the codes of places, where those lie in what another column calls the
// place: "Region | ONS code | Authority".
func (s *shape) chooseCoded(f frame, columns []column) {
	place, code := s.column[placeRole], s.column[codeRole]
	if code < 0 || !liesIn(f.rows, code, place) || liesIn(f.rows, place, code) {
		return
	}
	for n, i := range s.labels {
		if columns[i].role == noRole && f.isNameOf(i, code) && (shareOfPlaces(f.rows, i) >= fewPlaces || isCodeOfPlaces(f.header.cells[code])) {
			s.column[placeRole], s.labels[n] = i, place
			s.around = append(s.around, place)
			return
		}
	}
}

// isCodeOfPlaces reports whether a header says by whom or of what its codes are: "ONS code", and not "Code" alone.
func isCodeOfPlaces(header string) bool {
	for word := range strings.FieldsSeq(plain(header)) {
		switch word {
		case "ons", "gss", "nuts", "lau", "fips", "iso", "iso3", "lad", "la", "authority", "area", "region", "district", "council", "ward", "geography":
			return true
		}
	}
	return false
}

// fewestCodes is how many short codes in capitals a column has to hold, at least, to be one of
// places for no other reason than that countries have such codes: UG and PG are grades too.
const fewestCodes = 5

// withoutCodes takes one of two columns of places as the codes of the other, if it holds these:
// "DE-BY" or "BY" beside "Bayern".
func (s *shape) withoutCodes(f frame, columns []int) []int {
	for n, i := range columns {
		if other := columns[1-n]; f.isCodeOf(i, other) {
			s.labels = slices.DeleteFunc(s.labels, func(label int) bool { return label == i })
			return []int{other}
		}
	}
	return columns
}

// preferTowns takes stations that are called after their towns as the place, and
// not the region in which they lie.
func (s *shape) preferTowns(f frame) {
	site, place := s.column[siteRole], s.column[placeRole]
	at := slices.Index(s.labels, site)
	if s.has(placeRole) && s.has(siteRole) && at >= 0 && shareOfPlaces(f.rows, site) >= namedAfterTowns && liesIn(f.rows, site, place) {
		s.column[placeRole], s.labels[at] = site, place
	}
}

// namedAfterTowns is the share of stations, ports or prisons that have to be called
// after towns for all to be taken as places.
const namedAfterTowns = 0.6

// chooseFigures decides which columns hold the figures.
func (s *shape) chooseFigures(columns []column, numeric []heading, title string) error {
	value, others, named := -1, 0, 0
	for i, h := range numeric {
		if columns[h.column].role == valueRole {
			value, named = i, named+1
		} else {
			others++
		}
		if h.unit.unclear {
			return &refusal{column: h.written, why: fmt.Sprintf("the brackets in “%s” can be read in two ways; write (million) or (metres), or the like", h.written)}
		}
	}
	switch {
	case len(numeric) == 0:
		return noTable(0, "no column holds numbers below its header, so there are no figures to read")
	case named == 1 && (others == 0 || s.has(measureRole)):
		s.long = true
		s.figures = numeric[value : value+1]
		for i, h := range numeric {
			switch {
			case i == value:
			case !h.period.IsZero() && !h.inName:
				return refuse(0, "column “%s” holds values and column “%s” is named for a period; keep one of the two", numeric[value].written, h.written)
			case s.has(measureRole) && otherValue(h.written) != "":
				h.sister = otherValue(h.written)
				s.figures = append(s.figures[:len(s.figures):len(s.figures)], h)
			default:
				s.doubts = append(s.doubts, fmt.Sprintf("column “%s” also holds numbers and is not read, because “%s” holds the values", h.written, numeric[value].written))
			}
		}
	default:
		s.figures = numeric
		tellApartByUnits(s.figures)
	}
	return s.checkPlaces(title)
}

// otherValue is what a header says of a second column of values, beside the one that only says
// "Data Value": "predicted" of "Predicted Value".
func otherValue(header string) string {
	words := strings.Fields(plain(spaced(header)))
	if len(words) != 2 || words[1] != "value" || !otherValues[words[0]] {
		return ""
	}
	return words[0]
}

// otherValues are the words for values that are reckoned otherwise than those beside them.
var otherValues = map[string]bool{"predicted": true, "estimated": true, "adjusted": true, "revised": true, "imputed": true, "smoothed": true, "modelled": true, "modeled": true, "projected": true, "forecast": true}

// checkPlaces decides whether headers that name places mean them. One place
// among measures means none: "Reading, Writing, Sums" are no towns.
func (s *shape) checkPlaces(title string) error {
	if !s.has(placeRole) {
		s.settleStates(title)
	}
	named := 0
	for _, h := range s.figures {
		if h.place.ID != "" {
			named++
		}
	}
	if s.has(placeRole) && named > 1 && 2*named >= len(s.figures) {
		return refuse(0, "the columns are named for places, and the rows name places too; say in the headers what is measured")
	}
	areMeant := !s.has(placeRole) && 2*named >= len(s.figures) && (named > 1 || len(s.figures) == 1)
	areTold := !s.has(placeRole) && !areMeant && titleTellsPlaces(title) && s.areNames()
	for i := range s.figures {
		switch h := &s.figures[i]; {
		case areTold && h.place.ID == "":
			h.given.place, h.measure = Place{Name: h.measure}, ""
		case areTold:
			h.measure = h.beside
		case !areMeant:
			h.place = lexicon.Place{}
		case h.place.ID != "":
			h.measure = h.beside
		case leavesOut(h.measure):
			h.given.place, h.measure = Place{Name: h.measure}, "" // "England outside London", among them
		}
	}
	return nil
}

// leavesOut reports whether a header names a place but for some of it: "England outside London".
func leavesOut(header string) bool {
	for _, beyond := range [...]string{" outside ", " excluding ", " excl ", " except "} {
		whole, part, ok := strings.Cut(strings.ToLower(header), beyond)
		if ok && isPlaceName(whole) && isPlaceName(strings.TrimPrefix(part, "of ")) {
			return true
		}
	}
	return false
}

// explain says in a sentence how the table is read.
func (s *shape) explain() {
	first := s.figures[0]
	byPeriod, byPlace := 0, 0
	for _, h := range s.figures {
		if h.measure == "" && !h.period.IsZero() {
			byPeriod++
		}
		if h.place.ID != "" {
			byPlace++
		}
	}
	switch {
	case s.long && !s.amounts:
		s.why = fmt.Sprintf("one event a row, in column “%s”", first.written)
	case s.long:
		s.why = fmt.Sprintf("one figure a row, in column “%s”", first.written)
	case !s.amounts:
		s.why = fmt.Sprintf("what happened in each row, from “%s”", first.written)
	case byPlace > 0:
		s.why = fmt.Sprintf("one column a place, from “%s”", first.written)
	case byPeriod > 0:
		s.why = fmt.Sprintf("one column a period, from “%s”", first.written)
	default:
		s.why = fmt.Sprintf("one column a measure, from “%s”", first.written)
	}
}

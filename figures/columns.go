package figures

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"claimcheck/period"
)

// A column is what can be seen of one column before its role is known.
type column struct {
	header  string
	role    role
	filled  int // cells that say something
	numbers int // of a sample of those that are not missing
	bounds  int // of the same, "<5", which are labels as well: "Under 25"
	sampled int
	unread  string // why it is not read, for whoever made the table
}

// isFigures reports whether the column holds figures rather than labels.
func (c column) isFigures() bool { return c.sampled > 0 && 2*c.numbers >= c.sampled }

// isFiguresOf reports whether the column holds figures, given that it is named
// for a period: then bounds are figures too, and the rest is not read.
func (c column) isFiguresOf(h heading) bool {
	return c.isFigures() || !h.period.IsZero() && !h.inName && 2*(c.numbers+c.bounds) >= c.sampled
}

// severalScales is how many different numbers are no scales of a column of units, if one of them is none.
const severalScales = 4

// sampleSize is how many cells of a column are looked at to see what it holds.
const sampleSize = 200

// look takes a first look at every column.
func look(f frame, given given) ([]column, error) {
	columns := make([]column, len(f.header.cells))
	seen := map[string]int{}
	judged := map[string]cellKind{}
	for i, header := range f.header.cells {
		c := &columns[i]
		c.header, c.role = header, f.roleAt(i)
		if known := given.fields[header].role; known != noRole {
			c.role = known
		}
		clear(judged)
		f.sample(i, c, judged)
		if c.role == unitRole && c.numbers == c.sampled && f.distinct(i, severalScales) == severalScales && slices.ContainsFunc(f.someOf(i, sampleSize), isNoScale) {
			c.role = noRole // "Units", of which so many were sold
		}
		if c.role == noRole && c.isFigures() && (f.holdsAges(i) || i == 0 && f.holdsNumbersOfThings()) {
			c.numbers = 0
		}
		if header == "" && c.filled > 0 && c.role == noRole && (i > 0 || c.isFigures()) {
			f.takeWithoutHeader(columns, i)
		}
		if first, twice := seen[plain(c.header)]; twice && c.filled > 0 && c.header != "" {
			f.takeTwins(&columns[first], c, first, i)
		}
		if c.filled > 0 || c.header != "" {
			seen[plain(c.header)] = i
		}
	}
	return columns, f.leaveUnread(columns)
}

// roleAt is the role that the header of a column gives it, and where that leaves it open, what its cells and the headers
// beside it say.
func (f frame) roleAt(i int) role {
	header := f.header.cells[i]
	r := f.roleCalled(i)
	if r == noRole {
		r = f.roleBeside(i)
	}
	if isCodeOfPxStat(header) || plain(header) == "statistic" && slices.ContainsFunc(f.header.cells, func(h string) bool { return plain(h) == "statistic label" }) {
		r = ignoredRole
	}
	switch {
	case r == totalRole, r == wholePlaceRole:
		r = noRole
	case r == unitRole && plain(header) == "unit description" && !f.holdsUnits(i):
		r = noRole
	case r == measureRole && f.title != "" && f.holdsCodes(i):
		r = noRole
	case r == publisherRole && (strings.HasPrefix(plain(header), "organi") || plain(header) == "agency") && f.distinct(i, manyBodies) >= manyBodies:
		if r = siteRole; 2*shareOfPlaces(f.rows, i) > 1 { // whom the figures are about
			r = placeRole // "Agency", with the provinces
		}
	case r == statusRole && plain(header) == "status" && f.holdsPeople(i):
		r = noRole // "Canadian students", and not how firm the figures are
	}
	if i == 0 && r == noRole && (header == "" || means("line", plain(header))) && f.countsRows() {
		r = runningRole
	}
	if r == runningRole {
		r = ignoredRole
	}
	return r
}

// roleCalled is the role that the words of a header name, in brackets or run together.
func (f frame) roleCalled(i int) role {
	header := f.header.cells[i]
	if r := roleOf(withoutFootnote(header)); r != noRole {
		return r
	}
	rest, inner, hasBrackets := cutBrackets(header)
	if hasBrackets && readUnit(inner).certain && roleOf(rest) == valueRole {
		return valueRole
	}
	if f.names != nil {
		if r := roleOf(strings.Join(f.names[i], " ")); r != noRole {
			return r
		}
	}
	if hasBrackets && rest != "" {
		if plain(inner) != "" && (roleOf(inner) == codeRole || roleOf(inner+" code") == codeRole) {
			return codeRole // "Country of asylum (ISO)"
		}
		r := noRole
		switch plain(inner) {
		case "labels", "label", "name", "names":
			r = roleOf(rest) // "GEO (Labels)"
		case "codes":
			r = roleOf(rest + " code")
		}
		if r != noRole {
			return r
		}
	}
	if flagsOf(header) != "" && f.holdsMarks(i) {
		return ignoredRole
	}
	if words := camelWords(header); words != header {
		return roleOf(words) // "CommodityCode", "TradeValue"
	}
	return noRole
}

// roleBeside is the role of a column that no words of its header name: of years in data that name no other time, of flags, codes and
// scales beside what they are of.
func (f frame) roleBeside(i int) role {
	header := f.header.cells[i]
	name := plain(header)
	rest, inner, hasBrackets := cutBrackets(header)
	switch words := " " + name + " "; {
	case plain(camelWords(header)) == "data year" && !slices.ContainsFunc(f.header.cells, isTimeHeader):
		return periodRole
	case isFlagOfYear(header) && slices.Contains(f.header.cells, header[:len("Y2018")]) && !f.holdsNumbers(i):
		return ignoredRole
	case strings.HasPrefix(name, "margin of error"), f.codesBeside(i):
		return ignoredRole
	case hasBrackets && roleOf(rest) == periodRole && strings.HasSuffix(plain(inner), "day"):
		return periodRole // "Week ending (Friday)"
	case isScaleHeader(header) && f.holdsScales(i):
		return multiplierRole
	case strings.Contains(words, " fips "), strings.Contains(words, " iso3 "):
		return codeRole // "area_fips"
	}
	return noRole
}

// sample counts what the first cells of a column hold. What was judged of a label holds for all rows in which it stands.
func (f frame) sample(i int, c *column, judged map[string]cellKind) {
	for _, r := range f.rows {
		cell := r.at(i)
		if cell == "" {
			continue
		}
		c.filled++
		if c.sampled == sampleSize || isMissing(cell) {
			continue
		}
		c.sampled++
		kind, known := judged[cell]
		if !known {
			kind = kindOf(f.number(i, cell))
			judged[cell] = kind
		}
		switch kind {
		case numberCell:
			c.numbers++
		case boundCell:
			c.bounds++
		}
	}
}

// takeWithoutHeader gives a column that has cells and no header the role that its cells show, and the name of it.
func (f frame) takeWithoutHeader(columns []column, i int) {
	c := &columns[i]
	call := func(header string) { c.header, f.header.cells[i] = header, header }
	switch {
	case f.holdsMarks(i), f.holdsAsides(i):
		c.role = ignoredRole
	case i > 0 && !c.isFigures() && f.namesBehind(i):
		c.role = placeRole
		columns[i-1].role = codeRole // the numbers that were taken for the names of places
	case i == 0 && f.startsWithTimes():
		call("Period")
		c.role = periodRole
	case f.holdsUnits(i):
		call("Unit")
		c.role = unitRole
	case !c.isFigures():
	case f.holdsYears(i) && !slices.ContainsFunc(f.header.cells, isTimeHeader):
		c.role = yearRole
	case f.isSheet:
		call(letter(f.left + i))
	default:
		c.unread = fmt.Sprintf("column %s has cells but no header; name it", letter(i))
	}
}

// takeTwins settles two columns of one name: one holds the codes of the other, or neither can be read.
func (f frame) takeTwins(first, second *column, at, i int) {
	if name := plain(second.header); !first.isFigures() && !second.isFigures() && (strings.HasSuffix(name, " status") || strings.HasSuffix(name, " flag") || strings.HasSuffix(name, " note")) {
		first.role, second.role = ignoredRole, ignoredRole // of the figures before each of them
		return
	}
	if !second.isFigures() && saysOnlyWhere(f.rows, at, i) && saysOnlyWhere(f.rows, i, at) {
		first.role = ignoredRole // "SEX" with codes beside "Sex"
		return
	}
	second.unread = fmt.Sprintf("columns %s and %s are both called “%s”; give each a name of its own", letter(f.left+at), letter(f.left+i), second.header)
	first.unread = second.unread
}

// leaveUnread leaves out the columns of which it is not known what they hold, if others are left that hold figures.
func (f frame) leaveUnread(columns []column) error {
	isLeft := func(c column) bool { return c.unread == "" && c.role == noRole && c.isFigures() }
	for i := range columns {
		c := &columns[i]
		if c.unread == "" {
			continue
		}
		if !c.isFigures() || !slices.ContainsFunc(columns, isLeft) {
			return refuse(f.header.line, "%s", c.unread)
		}
		c.role = ignoredRole
	}
	return nil
}

// isNoScale reports whether a number is of so many digits, and no round one, that nothing is counted by it: 76,041 that were
// sold, and not the 750 of a bottle.
func isNoScale(cell string) bool {
	digits := strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, cell)
	return len(digits) >= 4 && strings.Trim(digits, "0") != "1"
}

// isFlagOfYear reports whether a column holds the flags of the year before it, as bulk downloads of FAOSTAT head them: "Y2018F".
func isFlagOfYear(header string) bool {
	return len(header) == len("Y2018F") && header[0] == 'Y' && header[5] == 'F' && isYear(header[1:5])
}

// isCodeOfPxStat reports whether a header is of the codes that the statistical offices of Ireland and
// Northern Ireland write before each column of names: "TLIST(Q1)", "C02199V02655".
func isCodeOfPxStat(header string) bool {
	if strings.HasPrefix(header, "TLIST(") {
		return true
	}
	c, v, ok := strings.Cut(strings.TrimPrefix(header, "C"), "V")
	return ok && len(header) == len("C02199V02655") && onlyDigits(c) && onlyDigits(v)
}

// startsWithTimes reports whether the cells of the first column are years or days.
func (f frame) startsWithTimes() bool {
	times := 0
	for _, r := range f.rows {
		cell := r.at(0)
		if isMissing(cell) || r.isLabel() {
			continue
		}
		if times++; !startsWithYear(cell) && !isDay(cell) {
			return false
		}
	}
	return times > 0
}

// holdsUnits reports whether a column holds units, and at most now and then the word for them.
func (f frame) holdsUnits(column int) bool {
	units, others := 0, 0
	for _, cell := range f.someOf(column, sampleSize) {
		switch {
		case readUnit(cell).certain && !looksNumeric(cell):
			units++
		case roleOf(cell) != unitRole:
			others++
		}
	}
	return units > 0 && others == 0
}

// settleDescription makes a column of descriptions that of the measures, where values stand in one column,
// none says of what, and several are described: "Net output of salt, all works".
func settleDescription(f frame, columns []column) {
	if hasRole(columns, measureRole) || !hasRole(columns, valueRole) {
		return
	}
	for i := range columns {
		if c := &columns[i]; c.role == noteRole && strings.HasSuffix(plain(c.header), "description") && c.filled == len(f.rows) && f.distinct(i, 2) > 1 {
			c.role = measureRole
			return
		}
	}
}

// camelWords is a header in which capitals begin the words, as words: "commodity Code".
func camelWords(header string) string {
	if strings.ContainsAny(header, " _-.") {
		return header
	}
	var b strings.Builder
	for i, r := range header {
		if i > 0 && unicode.IsUpper(r) && unicode.IsLower(rune(header[i-1])) {
			b.WriteByte(' ')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// codesBeside reports whether a column is called the codes of something, and holds one for each of the
// labels in another column or numbers alone: "Tenure Code", "ReporterISO".
func (f frame) codesBeside(i int) bool {
	name := plain(camelWords(beforeBrackets(f.header.cells[i])))
	switch name[strings.LastIndexByte(name, ' ')+1:] {
	case "code", "iso", "codes":
		if !strings.Contains(name, " ") {
			return false
		}
	case "ref", "reference", "urn", "uprn", "ukprn":
		return f.isNumbering(i) // "Permit ref."
	case "number", "no", "id":
		return !strings.HasPrefix(name, "total") && f.isNumbering(i) && f.isNumberOfNames(i)
	default:
		return false
	}
	for other := range f.header.cells {
		if other != i && f.distinct(other, 2) > 1 && !f.holdsNumbers(other) && liesIn(f.rows, i, other) && liesIn(f.rows, other, i) {
			return true
		}
	}
	return f.holdsNumbers(i)
}

// isNumbering reports whether a column holds whole numbers of one length, as those of permits and districts are, and another
// column figures: "201400", "0712".
func (f frame) isNumbering(i int) bool {
	if !f.holdsNumbers(i) {
		return false
	}
	numbers := f.someOf(i, sampleSize)
	for _, number := range numbers {
		if len(number) < shortestNumbering || len(number) != len(numbers[0]) {
			return false
		}
	}
	return slices.ContainsFunc(f.rows, func(r record) bool {
		for other := range f.header.cells {
			if other != i && looksNumeric(r.at(other)) {
				return true
			}
		}
		return false
	})
}

// shortestNumbering is how many digits the numbers of permits and districts have at least.
const shortestNumbering = 3

// isNumberOfNames reports whether a column holds a number for each of the names in another, the same in all of their rows, or
// numbers that begin with noughts: "DistrictNumber".
func (f frame) isNumberOfNames(i int) bool {
	numbers := f.someOf(i, sampleSize)
	if slices.ContainsFunc(numbers, func(cell string) bool { return cell[0] == '0' }) {
		return true
	}
	if 2*len(numbers) > min(len(f.rows), sampleSize) {
		return false // each stands once, as figures do
	}
	for other := range f.header.cells {
		if other != i && !f.holdsNumbers(other) && f.isNameOf(other, i) {
			return true
		}
	}
	return false
}

// holdsNumbers reports whether all of the first cells of a column are whole numbers.
func (f frame) holdsNumbers(i int) bool {
	cells := f.someOf(i, manyTimes)
	return len(cells) > 0 && !slices.ContainsFunc(cells, func(cell string) bool { return !onlyDigits(cell) })
}

// isScaleHeader reports whether a column may say how many of its unit one is.
func isScaleHeader(header string) bool {
	switch plain(header) {
	case "scale", "magnitude", "order of magnitude", "multiplier", "units multiplier":
		return true
	}
	return false
}

// holdsScales reports whether the cells of a column are scales in words: "Billions", "Units", nothing.
func (f frame) holdsScales(i int) bool {
	cells := f.someOf(i, manyTimes)
	return len(cells) > 0 && !slices.ContainsFunc(cells, func(cell string) bool { return plain(cell) != "units" && !means("scale", plain(cell)) })
}

// flagsOf is the period whose flags a column is called: "Flag 2021", "2021 flags".
func flagsOf(header string) string {
	words := strings.Fields(plain(header))
	for i, word := range words {
		if word == "flag" || word == "flags" || word == "footnote" || word == "footnotes" {
			rest := strings.Join(slices.Concat(words[:i], words[i+1:]), " ")
			if _, err := period.Read(rest); err == nil {
				return rest
			}
		}
	}
	return ""
}

// flag gives the columns of periods the columns of their flags.
func (f frame) flag(figures []heading) {
	for column, header := range f.header.cells {
		when := flagsOf(header)
		if when == "" || !f.holdsMarks(column) {
			continue
		}
		for i := range figures {
			if h := &figures[i]; plain(h.when) == when && h.given.flags == 0 {
				h.given.flags = column
			}
		}
	}
}

// holdsMarks reports whether a column without a name holds marks alone, which
// belong to the figures beside them: "r", "[note 2]".
func (f frame) holdsMarks(i int) bool {
	for _, r := range f.rows {
		cell := strings.ToLower(r.at(i))
		inner, bracketed := unbracket(cell)
		if cell != "" && marks()[inner].behind == "" && !isMissing(cell) && !(bracketed && len(inner) <= len("note 10")) {
			return false
		}
	}
	return true
}

// holdsPeople reports whether the cells of a column called "Status" say whom the figures are of, in
// two words that end in a plural.
func (f frame) holdsPeople(i int) bool {
	found := false
	for _, r := range f.rows {
		words := strings.Fields(r.at(i))
		if len(words) == 0 {
			continue
		}
		if last := words[len(words)-1]; len(words) != 2 || !strings.HasSuffix(last, "s") || marks()[strings.ToLower(r.at(i))].behind != "" {
			return false
		}
		found = true
	}
	return found
}

// withoutRanks drops the columns that rank the rows in some year, "Rank 2020-2024", where
// others hold figures.
func (s *shape) withoutRanks(numeric []heading) []heading {
	isRank := func(h heading) bool { return h.when != "" && roleOf(h.measure) == runningRole }
	kept := slices.DeleteFunc(slices.Clone(numeric), isRank)
	if len(kept) == 0 {
		return numeric
	}
	for _, h := range numeric {
		if isRank(h) {
			s.told = append(s.told, fmt.Sprintf("“%s” only ranks the rows, and is left out", h.written))
		}
	}
	return kept
}

// manyBodies is how many publishers no table has.
const manyBodies = 4

// distinct is how many different cells a column has, counted up to so many.
func (f frame) distinct(column, most int) int { return len(f.someOf(column, most)) }

// someOf is the different cells of a column that hold anything, the first ones.
func (f frame) someOf(column, most int) []string {
	var seen []string
	for _, r := range f.rows {
		if cell := r.at(column); cell != "" && !slices.Contains(seen, cell) {
			if seen = append(seen, cell); len(seen) == most {
				break
			}
		}
	}
	return seen
}

// holdsNumbersOfThings reports whether the first column has what things are called by, which are numbers mostly: the routes
// 1, 7, X4 and N31. No two rows have the same.
func (f frame) holdsNumbersOfThings() bool {
	lettered := 0
	seen := map[string]bool{}
	for _, r := range f.rows {
		cell := r.at(0)
		if cell == "" || seen[cell] {
			return false
		}
		switch isShort := len(cell) <= longestCalled; {
		case !startsWithLetter(cell):
			if !isShort || !onlyDigits(cell) {
				return false // "12.5", "1,250"
			}
		case isShort && len(cell) > 1 && onlyDigits(cell[1:]):
			lettered++
		}
		seen[cell] = true
	}
	return lettered >= fewestLettered
}

// longestCalled is how long the number of a thing is at most, and fewestLettered how many have a letter.
const (
	longestCalled  = 4
	fewestLettered = 2
)

// holdsCodes reports whether every cell of a column is a short code in capitals, which
// names no measure: "TF", "VF".
func (f frame) holdsCodes(column int) bool {
	filled := false
	for _, r := range f.rows {
		cell := r.at(column)
		if len(cell) > 4 || strings.ToUpper(cell) != cell || strings.ContainsAny(cell, " %") {
			return false
		}
		filled = filled || cell != ""
	}
	return filled
}

// isCodeOf reports whether a column holds a code for each place of another, and nothing else:
// "State" with OH beside "State Name".
func (f frame) isCodeOf(code, names int) bool {
	return f.holdsCodes(code) && !f.holdsCodes(names) && liesIn(f.rows, code, names) && liesIn(f.rows, names, code)
}

// isNameOf reports whether a column holds a name for each code of another: "Cambridge City Council" beside E07000008.
func (f frame) isNameOf(names, code int) bool {
	return f.distinct(names, 2) > 1 && !f.holdsCodes(names) && liesIn(f.rows, code, names) && liesIn(f.rows, names, code)
}

// isApartWithout reports whether the rows are told apart by what else they say where some columns are left out, so
// that these only name what others tell.
func (f frame) isApartWithout(columns ...int) bool {
	seen := map[string]bool{}
	for _, row := range f.rows {
		key := f.labelsOf(row, columns)
		if seen[key] {
			return false
		}
		seen[key] = true
	}
	return true
}

// holdsNothing reports whether every cell of a column only says that it has nothing to
// say: "-".
func (f frame) holdsNothing(column int) bool {
	return !slices.ContainsFunc(f.rows, func(r record) bool { return !isMissing(r.at(column)) })
}

// letter is a column's name in a spreadsheet.
func letter(i int) string {
	name := string(rune('A' + i%26))
	for i = i/26 - 1; i >= 0; i = i/26 - 1 {
		name = string(rune('A'+i%26)) + name
	}
	return name
}

// shareOfPlaces is how many of a column's distinct values are known as places.
func shareOfPlaces(rows []record, i int) float64 {
	seen, known := map[string]bool{}, 0
	for _, r := range rows {
		if cell := r.at(i); cell != "" && !seen[cell] && len(seen) < sampleSize {
			seen[cell] = true
			if isPlaceName(cell) {
				known++
			}
		}
	}
	return float64(known) / float64(max(len(seen), 1))
}

// liesIn reports whether each value of the finer column stands with one value of
// the coarser alone, as councils do with their region, but for "All counties" of each state.
func liesIn(rows []record, finer, coarser int) bool {
	return standsIn(rows, finer, coarser, isWholePlace)
}

// standsIn reports the same but for values that are let off.
func standsIn(rows []record, finer, coarser int, letOff func(string) bool) bool {
	in := map[string]string{}
	for _, r := range rows {
		if c, seen := in[r.at(finer)]; seen && c != r.at(coarser) {
			if letOff(r.at(finer)) {
				continue
			}
			return false
		}
		in[r.at(finer)] = r.at(coarser)
	}
	return true
}

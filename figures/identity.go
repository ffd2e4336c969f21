package figures

import (
	"encoding/binary"
	"slices"
	"strings"

	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// placeIn is where the figure of a row and a column was measured.
func (r *reader) placeIn(row record, i int) Place {
	switch h := &r.figures[i]; {
	case h.place.ID != "":
		return Place{h.place.ID, first(h.placed, h.written)}
	case !h.given.place.IsZero():
		return h.given.place
	case r.has(placeRole):
		name, code := r.placeNamed(row)
		if r.coded {
			name = withoutCode(name)
		}
		if whole, ok := r.wholeOf(row, name); ok {
			return whole
		}
		return r.placeOf(name, code)
	case len(r.placeLabels) > 0:
		return r.placeAmong(row)
	}
	return r.place
}

// holdsCoded reports whether most names of a column have a number before them, as "01 Stockholms län".
func (f frame) holdsCoded(column int) bool {
	cells := f.someOf(column, sampleSize)
	coded := 0
	for _, cell := range cells {
		if withoutCode(cell) != cell {
			coded++
		}
	}
	return coded > 2 && 4*coded >= 3*len(cells)
}

// withoutCode is a name without the digits of a code before it.
func withoutCode(name string) string {
	code, rest, ok := strings.Cut(name, " ")
	if !ok || len(code) < 2 || !onlyDigits(code) || rest == "" {
		return name
	}
	return strings.TrimLeft(rest, " -–")
}

// placeAmong is the place of a row that labels of kinds may name, "Ashanti" below "Urban" in a table
// of Ghana: it lies in the place of the title. A row of another place is of none that is known, for it may
// be a partner, and a short code is most often no place.
func (r *reader) placeAmong(row record) Place {
	for _, label := range r.placeLabels {
		name := row.at(label)
		if len(name) <= longestStateCode {
			continue
		}
		switch p := r.placeOf(name, ""); {
		case p.ID == "":
		case lexicon.Within(p.ID, r.whole.ID):
			return p
		default:
			return Place{}
		}
	}
	return r.whole
}

// here is placeIn with the number of the place in the table. Most rows are of the
// place of the row before.
func (r *reader) here(row record, i int) (Place, uint32) {
	last := &r.lastPlace
	byRow := r.figures[i].place.ID == "" && r.figures[i].given.place.IsZero() && r.has(placeRole)
	name, code := "", ""
	if byRow {
		name, code = r.placeNamed(row)
	}
	if byRow && last.known && !last.isWhole && last.name == name && last.code == code {
		return last.place, last.number
	}
	place := r.placeIn(row, i)
	id := place.ID
	if id == "" {
		id = "\x00" + place.Name
	}
	n, ok := r.placeNumbers[id]
	if !ok {
		n = uint32(len(r.placeNumbers))
		r.placeNumbers[id] = n
	}
	if byRow {
		*last = placed{true, r.isWhole(name), name, code, place, n}
	}
	return place, n
}

// placed is the place that a row names.
type placed struct {
	known      bool
	isWhole    bool // of what another column of the row names
	name, code string
	place      Place
	number     uint32
}

// placeOf is the place that a cell names, with the help of its code.
func (r *reader) placeOf(name, code string) Place {
	key := [2]string{name, code}
	if p, ok := r.places[key]; ok {
		return p
	}
	p := Place{Name: withoutFootnote(name)}
	known, ok := lexicon.PlaceNamed(p.Name)
	if plain := strings.TrimRight(p.Name, "0123456789"); !ok && plain != p.Name {
		if known, ok = lexicon.PlaceNamed(plain); ok { // "Wales2" has lost the height of its footnote
			p.Name = plain
		}
	}
	if !ok && code != "" {
		known, ok = lexicon.PlaceNamed(code)
	}
	if _, english, two := strings.Cut(p.Name, " / "); !ok && two {
		if known, ok = lexicon.PlaceNamed(english); ok { // "Hela landet / Sweden"
			p.Name = english
		}
	}
	if !ok {
		known, ok = r.shorten(&p)
	}
	if state, is := r.stateOf(p.Name); is {
		known, ok = state, true
	}
	if p.Name == "State" && slices.ContainsFunc(r.header.cells, isCodeOfPxStat) {
		known, ok = lexicon.PlaceNamed("Ireland") // as its statistical office writes all of it
	}
	if ok {
		p.ID = known.ID
	}
	r.places[key] = p
	return p
}

// stateOf is the state that a name or a code means among the others of its column: WA is
// Western Australia beside New South Wales, and Georgia is no country beside Alabama.
func (r *reader) stateOf(name string) (lexicon.Place, bool) {
	if r.federation == "" {
		return lexicon.Place{}, false
	}
	return stateIn(r.federation, name)
}

const (
	longestStateCode = 3
	fewestStates     = 3 // from which on a column is one of the states of a country
)

// federationOf is the country of whose states most places of a column are, if it names
// several, and else nothing.
func (f frame) federationOf(column int) (found string) {
	states := map[string]map[string]bool{}
	cells := f.someOf(column, mostStates)
	saysStates := isStates[plain(f.header.cells[column])]
	for _, cell := range cells {
		for _, p := range namesakes(cell, saysStates || len(states) > 0 && len(cell) > longestStateCode) {
			if country, _, is := strings.Cut(p.ID, "-"); is {
				if states[country] == nil {
					states[country] = map[string]bool{}
				}
				states[country][p.ID] = true
			}
		}
	}
	most := 0
	for country := range states {
		n := 0
		for _, cell := range cells {
			if p, ok := stateIn(country, cell); ok {
				states[country][p.ID] = true
				n++
			}
		}
		if n > most || n == most && country < found {
			found, most = country, n
		}
	}
	if len(states[found]) < fewestStates || most < len(cells)-most {
		return ""
	}
	return found
}

// namesakes are the places that a cell names: the likeliest one, DE for Germany, or all of
// them, where others of the column have told that they are states.
func namesakes(cell string, all bool) []lexicon.Place {
	if all {
		return lexicon.PlacesNamed(cell)
	}
	p, ok := lexicon.PlaceNamed(cell)
	if !ok {
		return nil
	}
	return []lexicon.Place{p}
}

// mostStates is more than any federation has, with itself and a few more.
const mostStates = 60

// isStates are the headers that say that states stand below.
var isStates = map[string]bool{"state": true, "states": true, "state or territory": true, "state code": true}

// seriesOf is the series that a cell belongs to: a new one if no row above has
// the same measure, place, dimensions and unit. It is nil if the cell's own unit
// and that of its row or column cannot both be right.
func (r *reader) seriesOf(row record, i int, unit measureUnit, cell reading) *Series {
	isPoints := unit.unit.Dimension == quantity.PercentPoints && cell.unit.Dimension == quantity.PerCent
	if cell.hasUnit() && !isPoints { // a sheet shows points as per cent
		if unit.unit.Dimension != quantity.Bare && !unit.unit.Comparable(cell.unit) {
			return nil
		}
		unit.unit, unit.per = cell.unit, cell.per
	}
	place, number := r.here(row, i)
	id := uint64(r.kindOf(row, i, unit))<<32 | uint64(number)
	if s, ok := r.series[id]; ok {
		return s
	}
	s := r.newSeries(row, i, unit, place)
	r.series[id] = s
	r.table.Series = append(r.table.Series, s)
	return s
}

// A kind is what tells the series of a table apart beside their places.
type kind struct {
	known    bool
	at       int // the row that it was met in last
	row      record
	unit     string
	prices   string // at which it is counted
	per      string
	perValue quantity.Number
	number   uint32
}

// kindOf is the number of the kind of a cell, which mostly is that of the row
// before, or of the cell before.
func (r *reader) kindOf(row record, i int, unit measureUnit) uint32 {
	last := &r.kinds[r.groups[i]]
	if last.known && last.unit == unit.unit.Name && last.prices == unit.prices && last.per == unit.per.Unit.Name && last.perValue.Equal(unit.per.Value) && (last.at == r.at || r.isAlike(last.row, row)) {
		last.at = r.at
		return last.number
	}
	key := binary.AppendUvarint(r.key[:0], uint64(r.groups[i]))
	for _, part := range [...]string{row.at(r.column[measureRole]), unit.unit.Name, unit.prices, unit.per.Unit.Name, unit.per.Value.String()} {
		key = append(append(key, part...), 0)
	}
	for _, label := range r.labels {
		key = append(append(key, row.at(label)...), 0)
	}
	r.key = key
	n, ok := r.kindNumbers[string(key)]
	if !ok {
		n = uint32(len(r.kindNumbers))
		r.kindNumbers[string(key)] = n
	}
	*last = kind{true, r.at, row, unit.unit.Name, unit.prices, unit.per.Unit.Name, unit.per.Value, n}
	return n
}

// isAlike reports whether a row says of its measure and dimensions what another
// one says.
func (r *reader) isAlike(other, row record) bool {
	if other.at(r.column[measureRole]) != row.at(r.column[measureRole]) {
		return false
	}
	for _, label := range r.labels {
		if other.at(label) != row.at(label) {
			return false
		}
	}
	return true
}

func (r *reader) newSeries(row record, i int, unit measureUnit, place Place) *Series {
	key := r.definitionKey(row, i, unit)
	d, ok := r.definitions[string(key)]
	if !ok {
		d = r.define(row, i, unit)
		r.definitions[string(key)] = d
		r.defined += len(key)
	}
	if len(r.slab) == 0 {
		r.slab = make([]Series, min(max(8, len(r.table.Series)), 1024))
	}
	s := &r.slab[0]
	r.slab = r.slab[1:]
	s.Definition, s.Place, s.draft = d, place, int32(len(r.table.Series))
	s.Doubt = first(r.frame.doubtOf(r.figures[i].column), r.unsureWhen)
	return s
}

// definitionKey is all that a definition is made of.
func (r *reader) definitionKey(row record, i int, unit measureUnit) []byte {
	key := binary.AppendUvarint(r.key[:0], uint64(i))
	isAlone := "alone"
	if row.alone == nil {
		isAlone = ""
	}
	for _, part := range [...]string{row.at(r.column[measureRole]), unit.unit.Name, unit.per.Unit.Name, unit.per.Value.String(), unit.written, isAlone} {
		key = append(append(key, part...), 0)
	}
	for _, label := range r.labels {
		key = append(append(key, row.at(label)...), 0)
	}
	r.key = key
	return key
}

func (r *reader) define(row record, i int, unit measureUnit) *Definition {
	h := &r.figures[i]
	measure, titled := r.measureOf(row, h)
	s := &Definition{Table: r.table, Measure: measure, Titled: titled, Unit: unit.unit, Per: unit.per}
	if s.Per.IsZero() && s.Unit.Dimension != quantity.PerCent && s.Unit.Dimension != quantity.PercentPoints {
		s.Per = r.perOf(s)
	}
	for _, label := range r.labels {
		if value := row.at(label); value != "" {
			d := Dimension{Name: r.header.cells[label], Value: sexInFull(r.header.cells[label], labelOf(value)), Usual: r.usual[label][value]}
			switch {
			case r.partner[label] && isAllPartners(value):
				d.Usual = true
			case r.partner[label]:
				d.Place = r.placeOf(value, "").ID
			}
			s.Dimensions = append(s.Dimensions, d)
		}
	}
	if s.Per.IsZero() && s.Unit.Dimension == quantity.Bare {
		s.Per = perOfDimensions(s.Dimensions)
	}
	s.Dimensions = append(s.Dimensions, h.given.dimensions...)
	if unit.prices != "" && r.pricesDiffer {
		s.Dimensions = append(s.Dimensions, Dimension{Name: "prices", Value: unit.prices, Usual: true})
	}
	if r.alone[i] && row.alone == nil {
		s.Column = h.written
	}
	s.About = strings.Join(slices.DeleteFunc([]string{r.table.Title, r.title, r.given.about, h.given.about, unit.written},
		func(part string) bool { return part == "" }), ". ")
	r.describe(s)
	if r.isLifespan(s) {
		s.Unit, _ = exactUnit("year")
	}
	return s
}

// isLifespan reports whether a series is of a length of life, which is in years even
// where the table names no unit, or copies that of another.
func (r *reader) isLifespan(s *Definition) bool {
	if s.Unit.Dimension != quantity.Bare && s.Unit.Dimension != quantity.PerCent || !s.Per.IsZero() || isRate(s.Measure) {
		return false
	}
	return slices.ContainsFunc(s.Terms, func(t lexicon.Term) bool {
		return t.ID == "life-expectancy" || t.ID == "healthy-life-expectancy" || t.ID == "average-age"
	}) && !slices.ContainsFunc(s.Terms, func(t lexicon.Term) bool { return t.Group == "kind" || t.Group == "step" })
}

// perOf is what a series is counted per by its name or, of a rate, by that of its
// table: "Imprisonment rate" in "Prisoners per 100,000".
func (r *reader) perOf(s *Definition) quantity.Per {
	per := perOf(s.Measure)
	if own := s.Measure[s.Titled:]; s.Titled > 0 && !isRate(own) && (countsThem(own) || slices.ContainsFunc(r.figures, func(h heading) bool { return isRate(h.measure) })) {
		return perOf(own) // "Number of people" below "Cases and rates per 100,000"
	}
	switch {
	case !per.IsZero():
	case s.Unit.Dimension == quantity.Currency:
		return paidPer(s.Measure)
	case isRate(s.Measure):
		return perOf(r.title)
	}
	return per
}

// countsThem reports whether a header says outright that it counts: "Number of people".
func countsThem(header string) bool {
	words := strings.Fields(plain(header))
	for i, w := range words {
		if w == "number" || w == "count" {
			return i == len(words)-1 || words[i+1] == "of"
		}
	}
	return false
}

// perOfDimensions is per how many of something a kind of rows is counted: "Rate per 100,000 inhabitants" beside
// "Estimated total".
func perOfDimensions(dimensions []Dimension) quantity.Per {
	for _, d := range dimensions {
		if per := perOf(d.Value); !per.IsZero() && per.Value.Cmp(quantity.Int(roundNumber)) >= 0 {
			return per
		}
	}
	return quantity.Per{}
}

func isRate(measure string) bool {
	for word := range strings.FieldsSeq(strings.ToLower(measure)) {
		if word == "rate" || word == "rates" {
			return true
		}
	}
	return false
}

// unitOf is the unit of a cell that names none itself: that of its column, else
// of its row, else of its label, else of the table's title.
func (r *reader) unitOf(row record, i int, rowUnit string) measureUnit {
	h := &r.figures[i]
	if h.hasUnit {
		return r.orLabelsMoney(row, h.unit)
	}
	if rowUnit != "" {
		return r.unitOfRow(row, h, rowUnit)
	}
	label := r.unitLabelOf(row)
	if r.frame.kinds > 0 {
		label = strings.TrimSpace(label + " " + row.at(r.frame.kinds))
	}
	if r.labelled.known && r.labelled.column == i && r.labelled.text == label {
		return r.labelled.unit
	}
	r.labelled = labelled{true, i, label, r.unitSaid(label, h.measure)}
	if u := r.labelled.unit; u.unit.Dimension == quantity.Bare && u.saysHowMuch() && r.isRateAmong(row, h, label) {
		r.labelled.unit = readUnit("") // "Numbers in thousands", and among them "Participation rate"
	}
	if _, inner, ok := cutBrackets(withoutFootnote(label)); ok { // “Lace (1)” is not in ones
		if u := unitInBrackets(inner); u.isUnit() {
			if before, _, cut := strings.Cut(inner, ","); cut && !r.readUnit(inner).isUnit() {
				inner = before
			}
			r.labelled.unit = r.unitOfRow(row, h, inner)
			return r.labelled.unit
		}
	}
	if unit, ok := measuredIn(label); ok {
		r.labelled.unit = r.unitOfRow(row, h, unit)
		return r.labelled.unit
	}
	if _, u, ok := cutInnerUnit(label); ok {
		r.labelled.unit = r.unitOfRow(row, h, u.written)
		return r.labelled.unit
	}
	if r.labelled.unit.unit.Dimension != quantity.PerCent && (h.measure == "" || r.long) && saysPercent(label) {
		r.labelled.unit = r.unitOfRow(row, h, "%")
		return r.labelled.unit
	}
	if h.isTold {
		r.labelled.unit = h.told
	}
	return r.labelled.unit
}

// unitLabelOf is the label of a row that may say its unit: what is measured, else the label that the table
// gives its units in.
func (r *reader) unitLabelOf(row record) string {
	if label := row.at(r.column[measureRole]); label != "" || len(r.labels) == 0 {
		return label
	}
	return row.at(r.unitLabel)
}

// orLabelsMoney is the unit of a column, or that in which the label of a row says that its money is: "Levy per
// farm (£)" in a column of £000.
func (r *reader) orLabelsMoney(row record, u measureUnit) measureUnit {
	if u.unit.Dimension != quantity.Currency || u.factor.Equal(quantity.Int(1)) {
		return u
	}
	if _, inner, ok := cutBrackets(r.unitLabelOf(row)); ok {
		if own := r.readUnit(inner); own.certain && own.unit.Name == u.unit.Name {
			return own
		}
	}
	return u
}

// labelled is the unit that goes with a label in a column.
type labelled struct {
	known  bool
	column int
	text   string
	unit   measureUnit
}

func (r *reader) readUnit(text string) measureUnit {
	u, ok := r.units[text]
	if !ok {
		u = readUnit(text)
		r.units[text] = u
	}
	return u
}

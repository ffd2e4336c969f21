package figures

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"claimcheck/period"
	"claimcheck/quantity"
)

// A rowFacts is what a row says of all its figures.
type rowFacts struct {
	period   period.Period
	asOf     period.Date
	status   string
	modifier quantity.Modifier
	source   *Source
	unit     string
	isDate   bool             // the unit says that the value is a date
	power    int              // of ten, that the figures are multiplied by
	finest   *quantity.Number // one unit in the last place that is published, where the row says so
}

// row reads one row.
func (r *reader) row(row record) {
	if r.wantsValues(row) {
		r.table.Missing += len(r.figures)
		return
	}
	facts, ok := r.facts(row)
	if !ok {
		return
	}
	for i := range r.figures {
		h := &r.figures[i]
		cell := row.at(h.column)
		if isMissing(cell) || r.given.missing[cell] {
			r.table.Missing++
			continue
		}
		if (h.holds != NoEvent || facts.isDate) && r.event(row, i, &facts, cell) {
			continue
		}
		reading, err := r.readCell(row, h.column)
		if err != nil && r.event(row, i, &facts, cell) {
			continue
		}
		if err != nil {
			r.refuse(row, h.written, "“%s”: %v", cell, err)
			continue
		}
		if reading.isMissing() {
			r.table.Missing++
			continue
		}
		column := h.written
		if row.alone != nil {
			column, reading.step = row.alone.of(column, reading.step)
		}
		unit, err := r.unitOf(row, i, facts.unit).times(facts.power)
		if err != nil {
			r.refuse(row, r.header.cells[r.column[multiplierRole]], "%v", err)
			continue
		}
		if unit.unclear && !reading.hasUnit() {
			r.refuse(row, h.written, "the unit “%s” can be read in two ways; write million or metres, or the like", unit.written)
			continue
		}
		unit = r.inNationalMoney(unit, row, i)
		s := r.seriesOf(row, i, unit, reading)
		if s == nil {
			r.refuse(row, h.written, "“%s” is in another unit than its column or row says; write the number alone", cell)
			continue
		}
		fig := Figure{Series: s, Source: facts.source, Period: facts.period, AsOf: facts.asOf, Value: reading.value, Step: reading.step,
			Written: cell, Column: column, Status: facts.status, Modifier: facts.modifier}
		fig.Period = h.inYear(fig.Period)
		if !h.period.IsZero() {
			fig.Period = h.period
		}
		if r.parts != nil {
			fig.Period = partIn(r.parts[row.at(r.column[periodRole])], fig.Period)
		}
		if h.running {
			fig.Period = upTo(fig.Period, facts.asOf)
		}
		if h.given.months > 0 {
			fig.Period = h.given.widened(fig.Period)
		}
		if r.given.told.frequency.name != "" {
			fig.Period = r.settled(row, fig.Period)
		}
		if fig.AsOf.IsZero() {
			fig.AsOf = h.given.published
		}
		if fig.AsOf.IsZero() {
			fig.AsOf = r.given.published
		}
		if !h.asOf.IsZero() {
			fig.AsOf = h.asOf
		}
		if facts.finest != nil && facts.finest.Less(fig.Step) {
			fig.Step = *facts.finest
		}
		if s := first(reading.status, h.statusIn(row), h.status); s != "" {
			fig.Status = s
		}
		if reading.modifier != quantity.Exact {
			fig.Modifier = reading.modifier
		}
		if !reading.hasUnit() && !unit.factor.Equal(quantity.Int(1)) {
			fig.Value, fig.Step = fig.Value.Mul(unit.factor), fig.Step.Mul(unit.factor)
		}
		r.draft(&fig, i)
	}
}

// statusIn is the status by the flags that stand beside a figure.
func (h *heading) statusIn(row record) string {
	if h.given.flags == 0 {
		return ""
	}
	return statusCoded(row.at(h.given.flags))
}

// wantsValues reports whether a row has no value at all, as one that is still to be
// filled in. What else stands in it is not asked for then.
func (r *reader) wantsValues(row record) bool {
	if !r.isSheet && len(row.cells) != len(r.header.cells) {
		return false
	}
	for i := range r.figures {
		if cell := row.at(r.figures[i].column); !isMissing(cell) && !r.given.missing[cell] {
			return false
		}
	}
	return true
}

// readCell reads the number of a cell. A sheet may store it to more places than
// it shows, and shows no zeros at the end where a cell has no format. Programs
// set flags behind it.
func (r *reader) readCell(row record, column int) (reading, error) {
	cell, flags := row.cells[column], ""
	if r.programmed {
		cell, flags = cutFlags(cell)
	}
	read, err := readCell(r.number(column, cell))
	if inner, bracketed := unbracket(r.number(column, cell)); bracketed && (err == nil || err == errBrackets) && r.keepsAccounts(column) {
		sign := "-"
		if isTakenIn(row.at(0)) && r.tellsSpending(column) {
			sign = "" // income stands in brackets beside what is spent
		}
		read, err = readCell(sign + inner)
	}
	if err != nil {
		return read, err
	}
	if flags != "" {
		read.status = statusCoded(flags)
	}
	if exact := r.exact[row.line]; column < len(exact) && exact[column] != "" {
		if stored, ok := readPlain(exact[column]); ok {
			read.value = stored.value
		}
	}
	if column < len(r.finest) && r.finest[column] >= 0 {
		if finest := quantity.Pow10(-r.finest[column]); finest.Less(read.step) {
			read.step = finest
		}
	}
	return read, nil
}

// isTakenIn reports whether the label of a row is of money that comes in: "Fees and charges", "Total income".
func isTakenIn(label string) bool {
	return slices.ContainsFunc(strings.Fields(plain(label)), func(word string) bool { return means("taken in", strings.Trim(word, ",()&")) })
}

// tellsSpending reports whether a column has what was spent without brackets, so that those of other rows are of income.
func (r *reader) tellsSpending(column int) bool {
	tells, known := r.spending[column]
	if !known {
		tells = slices.ContainsFunc(r.rows, func(row record) bool {
			_, bracketed := unbracket(row.at(column))
			return !bracketed && !isMissing(row.at(column)) && means("spent", lastWord(row.at(0)))
		})
		if r.spending == nil {
			r.spending = map[int]bool{}
		}
		r.spending[column] = tells
	}
	return tells
}

func lastWord(label string) string {
	words := strings.Fields(plain(withoutFootnote(label)))
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

// isLarge reports whether digits in brackets are more than any footnote has, and no year.
func isLarge(inner string) bool { return len(inner) > 2 && onlyDigits(inner) && !isYear(inner) }

func isCell(text string) bool {
	_, err := readCell(text)
	return err == nil
}

// keepsAccounts reports whether a column writes what is below nothing in brackets, "(60,124)", "(407)", as
// accounts do: then so is "(40)". It says so.
func (r *reader) keepsAccounts(column int) bool {
	kept, known := r.accounts[column]
	if !known {
		kept = slices.ContainsFunc(r.rows, func(row record) bool {
			inner, bracketed := unbracket(row.at(column))
			return bracketed && (isLarge(inner) || strings.Contains(inner, ",") && isCell(row.at(column)))
		})
		if r.accounts == nil {
			r.accounts = map[int]bool{}
		}
		if r.accounts[column] = kept; kept {
			r.problems = append(r.problems, Problem{File: r.table.File, Sheet: r.table.Sheet, Note: true,
				Why: fmt.Sprintf("numbers in brackets below “%s” are read as below nothing", r.header.cells[column])})
		}
	}
	return kept
}

// facts reads the cells that are no figures. A row where one of them cannot be
// read is refused.
func (r *reader) facts(row record) (facts rowFacts, ok bool) {
	if width := len(r.header.cells); !r.isSheet && len(row.cells) != width {
		what := "a number"
		if len(row.cells) > width && row.line == 2 {
			what = "a number, or a title above the header,"
		}
		r.refuse(row, "", "the row has %d cells and the header %d; %s with a comma in it needs quotation marks", len(row.cells), width, what)
		return facts, false
	}
	var err error
	if r.has(periodRole) || r.has(yearRole) {
		w := r.periods[r.periodText(row)]
		if w.err != nil {
			r.refuse(row, r.periodHeader(), "%v", w.err)
			return facts, false
		}
		facts.period, facts.status = w.period, w.status
	}
	facts.asOf = r.published
	if cell := row.at(r.column[asOfRole]); cell != "" {
		if facts.asOf, err = r.dates.of(cell); err != nil {
			r.refuse(row, r.header.cells[r.column[asOfRole]], "%v", err)
			return facts, false
		}
	}
	if facts.asOf.IsZero() {
		facts.asOf = r.encounterDate(row)
	}
	if cell := row.at(r.column[modifierRole]); cell != "" {
		if facts.modifier, ok = modifierOf(cell); !ok {
			r.refuse(row, r.header.cells[r.column[modifierRole]], "“%s” is no modifier that is known; write over, at_least, under, at_most, about, nearly or leave it empty", cell)
			return facts, false
		}
	}
	if facts.power, err = readPower(row.at(r.column[multiplierRole])); err != nil {
		r.refuse(row, r.header.cells[r.column[multiplierRole]], "“%s”: %v", row.at(r.column[multiplierRole]), err)
		return facts, false
	}
	if cell := row.at(r.column[decimalsRole]); cell != "" {
		if n, err := strconv.Atoi(cell); err == nil && 0 <= n && n <= 15 {
			finest := quantity.Pow10(-n)
			facts.finest = &finest
		}
	}
	if cell := row.at(r.column[statusRole]); cell != "" {
		facts.status = first(statusOf(cell), facts.status)
	}
	facts.unit = row.at(r.column[unitRole])
	facts.isDate = isDateUnit(facts.unit)
	facts.source = r.sourceOf(row)
	return facts, true
}

// modifierOf reads a modifier by its name or as people write it: "at least".
func modifierOf(cell string) (quantity.Modifier, bool) {
	if m, ok := quantity.ModifierNamed(strings.ReplaceAll(strings.ToLower(cell), " ", "_")); ok {
		return m, m != quantity.Between && m != quantity.Vaguely
	}
	q, err := quantity.Parse(cell + " 10")
	return q.Modifier, err == nil && q.Modifier != quantity.Exact
}

// statusOf is a status in words; "A", for a normal value, is none.
func statusOf(cell string) string {
	lower := strings.ToLower(cell)
	if m := marks()[lower]; m.behind != "" && m.behind != "note" {
		return m.behind
	}
	if lower == "a" || lower == "normal" || lower == "final" {
		return ""
	}
	return lower
}

// sourceOf is who published the row, shared with all rows of that source.
func (r *reader) sourceOf(row record) *Source {
	key := [5]string{row.at(r.column[sourceRole]), row.at(r.column[publisherRole]), row.at(r.column[urlRole]), row.at(r.column[licenceRole]), row.at(r.column[retrievedRole])}
	if s, ok := r.sources[key]; ok {
		return s
	}
	s := r.given.source
	for _, field := range []struct {
		to   *string
		from string
	}{{&s.Title, r.said[sourceRole]}, {&s.Publisher, r.said[publisherRole]}, {&s.URL, r.said[urlRole]}, {&s.Licence, r.said[licenceRole]},
		{&s.Title, key[0]}, {&s.Publisher, key[1]}, {&s.URL, key[2]}, {&s.Licence, key[3]}} {
		if field.from != "" {
			*field.to = field.from
		}
	}
	if d, err := r.dates.of(key[4]); err == nil && key[4] != "" {
		s.Retrieved = d
	}
	r.sources[key] = &s
	return &s
}

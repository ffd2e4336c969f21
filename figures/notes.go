package figures

import (
	"slices"
	"strings"

	"claimcheck/lexicon"
	"claimcheck/period"
)

// noteRow keeps a row of text: a line, or a cell that says what stands in the one
// beside it, "Published | 4 May 2023".
func (f *frame) noteRow(r record, first bool) {
	cells := filledCells(r)
	for i, cell := range cells {
		cells[i] = strings.TrimSpace(narrow(cell))
	}
	if len(cells) < 2 {
		f.note(cells[0], first)
		return
	}
	if f.above && isCutByComma(cells) {
		f.note(strings.Join(cells, ", "), first)
		return
	}
	key := strings.TrimRight(cells[0], ": ")
	switch {
	case isTitleCue(plain(key)):
		f.giveUpTitle(cells[1])
		if plain(key) == "series title" && f.title != "" {
			f.title += ": " + cells[1] // of the survey, and of what of it
			return
		}
		f.note(cells[1], f.title == "")
	default:
		if place, ok := lexicon.PlaceNamed(cells[1]); ok && f.above && f.place.IsZero() && (roleOf(key) == placeRole || isFilter(key)) {
			f.place = Place{ID: place.ID, Name: place.Name} // "Area: | Wales"
		} else if !ok && f.above && f.place.IsZero() && roleOf(key) == placeRole && strings.HasSuffix(cells[0], ":") && !isWholePlace(cells[1]) {
			f.place = Place{Name: withoutFootnote(cells[1])} // of which no more is known than that it is none else
		}
		f.datesTable(key, cells[1])
		f.note(key+": "+strings.Join(cells[1:], " "), false)
	}
}

// isCutByComma reports whether cells are a line of text that its own commas cut, since nobody put quotes around it: it goes on
// in small letters, "Herons counted | by mere".
func isCutByComma(cells []string) bool {
	goesOn := func(cell string) bool { return cell != "" && 'a' <= cell[0] && cell[0] <= 'z' }
	return len(strings.Fields(cells[0])) > 1 && !strings.HasSuffix(cells[0], ":") && roleOf(cells[0]) == noRole &&
		!slices.ContainsFunc(cells[1:], func(c string) bool { return !goesOn(c) })
}

// note keeps a line that stands above or below the figures, and understands two
// kinds of them: who the source is, and when the table was published.
func (f *frame) note(text string, first bool) {
	if said := unitsApart(text); said != nil && f.saidUnits == nil {
		f.saidUnits = said
		f.notes = append(f.notes, text)
		return
	}
	if parts := strings.Split(text, ";"); len(parts) > 1 && !first && !strings.Contains(parts[0], ":") {
		for _, part := range parts {
			f.note(strings.TrimSpace(part), false)
		}
		return
	}
	if place, ok := lexicon.PlaceNamed(text); ok && f.above && !first && f.place.IsZero() && place.Kind <= lexicon.Region {
		f.place = Place{ID: place.ID, Name: place.Name}
	}
	if before, inner, ok := cutBrackets(withoutAdjustment(text)); ok && f.above && before != "" && f.unit == "" && f.title != "" && isWholeUnit(inner) {
		f.unit = inner // "overnight visitors (thousands)"
		if place, ok := lexicon.PlaceNamed(before); ok && f.place.IsZero() && place.Kind <= lexicon.Region {
			f.place = Place{ID: place.ID, Name: place.Name}
		}
	}
	if roleOf(text) == yearRole {
		return // "Year", above the years
	}
	if f.above && f.title != "" && !hasLatin(f.title) && hasLatin(text) && len(f.notes) == 0 && !strings.Contains(text, ":") && isSecondTitle(text) {
		f.title = text // of a table in two languages
		return
	}
	cue, rest, _ := strings.Cut(text, ":")
	if isTitleCue(plain(cue)) {
		f.giveUpTitle(rest)
	}
	if isTitleCue(plain(cue)) && strings.TrimSpace(rest) != "" && f.above && f.title == "" && !isTableNumber(strings.TrimSpace(rest), true) && !isTableNumber(beforeBrackets(rest), true) {
		f.title = strings.TrimSpace(rest)
		return
	}
	f.datesTable(cue, strings.TrimSpace(rest))
	switch cue = plain(cue); {
	case isUnitLine(text):
		if f.unit = unitLine(text); strings.Contains(text, ". ") {
			f.notes = append(f.notes, text) // which may say when years run, too
		}
		return
	case !f.above && f.unit == "" && slices.Contains(noteCues, cue) && isUnitLine(strings.TrimSpace(rest)):
		f.unit, f.unitNote = unitLine(strings.TrimSpace(rest)), text // "Note: values in £ million."
	case slices.Contains([]role{sourceRole, publisherRole, urlRole, licenceRole}, roleOf(cue)):
		f.said[roleOf(cue)] = strings.TrimSpace(rest)
	case first && f.title == "" && (lexicon.IsPublisher(text) && !endsInUnit(text) || f.twoLines && isBody(text)):
		f.said[publisherRole], f.titleBelow = text, true
		return
	case first && f.title == "" && f.twoLines && isPublication(text):
		f.said[sourceRole], f.titleBelow = text, true
		return
	case first && f.title == "" && (f.numberBelow || f.twoLines && saysNoTitle(text)):
		f.titleBelow = true
		if f.numberBelow && f.place.IsZero() {
			f.place = onlyPlace(text) // "REPUBLIC OF NORLAND", above "Table 4: Copper mined"
		}
	case (first || f.titleBelow && !(strings.Contains(text, ":") && isTimeHeader(cue))) && f.title == "":
		f.title = text
		return
	}
	if f.above && !first && f.whenLine == "" {
		f.whenLine = dayStated(text)
	}
	inner, isBracketed := unbracket(text)
	for sentence := range strings.SplitSeq(inner, ". ") {
		if f.above && isBracketed && f.unit == "" && isScaleOfThings(sentence) {
			f.unit, _, _ = strings.Cut(sentence, " ") // "[Thousands of kennels. Parts may differ]"
		}
		if f.above && f.unit == "" {
			f.unit = scaleSaid(sentence, f.title)
		}
		if f.above && f.unit == "" && (opensUnit(sentence) || f.title != "" && strings.Count(text, ":") == 1 && opensWithCue(sentence)) {
			f.unit = unitLine(sentence) // "This worksheet contains one table. Figures are in £ million."
		}
		f.percentBelowTitle = f.percentBelowTitle || f.above && percentOfTitle(sentence)
	}
	if d := publication(text); f.published.IsZero() {
		f.published = d
	}
	f.notes = append(f.notes, text)
}

// opensUnit reports whether a sentence of a line tells of all figures, "Figures are in £ million", or is a unit and no more.
func opensUnit(sentence string) bool {
	first, _, _ := strings.Cut(sentence, " ")
	return means("figures", first) || isWholeUnit(sentence) && readUnit(sentence).saysHowMuch()
}

// opensWithCue reports whether a word for units and a colon open a sentence: "Unit: MW".
func opensWithCue(sentence string) bool {
	first, _, _ := strings.Cut(sentence, " ")
	cue, ok := strings.CutSuffix(first, ":")
	return ok && means("cue", strings.ToLower(cue))
}

// noteCues stand before what a note says.
var noteCues = []string{"note", "notes", "nb", "n.b."}

// hasLatin reports whether a text has a letter that English has.
func hasLatin(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' })
}

// giveUpTitle gives up a title that is but of the shelf on which the table stands, where a cue leads to another.
func (f *frame) giveUpTitle(other string) {
	if other = strings.TrimSpace(other); isOfLibrary(f.title) && other != "" && !isTableNumber(other, true) && !isTableNumber(beforeBrackets(other), true) {
		f.title = ""
	}
}

// isTitleCue reports whether a title stands behind a word: "Title: Newts counted".
func isTitleCue(cue string) bool {
	return means("title", cue) || cue == "title" || cue == "series title" || cue == "table" || cue == "dataset" || cue == "table title" || cue == "table name" || cue == "indicator name"
}

// isOfLibrary reports whether a first line says only among which tables this one is kept: "Theme: Transport".
func isOfLibrary(title string) bool {
	cue, _, found := strings.Cut(title, ":")
	switch plain(cue) {
	case "theme", "subject", "topic", "category", "chapter":
		return found
	}
	return false
}

// withoutAdjustment is a line without what stands at its end of the season: "Norland (thousands), seasonally adjusted".
func withoutAdjustment(text string) string {
	for _, adjusted := range []string{"not seasonally adjusted", "seasonally adjusted", "unadjusted"} {
		if n := len(text) - len(adjusted); n > 0 && strings.EqualFold(text[n:], adjusted) {
			if before := strings.TrimRight(text[:n], " "); strings.HasSuffix(before, ",") || strings.HasSuffix(before, ")") {
				return strings.TrimSuffix(before, ",")
			}
		}
	}
	return text
}

// isSecondTitle reports whether the second line of a table may be its title, if the first one is
// none: it says several things, and neither of what kind it is nor in what unit.
func isSecondTitle(text string) bool {
	words := strings.Fields(text)
	if cue, _, found := strings.Cut(text, ":"); found && isKey(cue) && !isTitleCue(plain(cue)) || len(words) < 2 || saysNoTitle(text) || isUnitLine(text) || unitsApart(text) != nil {
		return false
	}
	switch strings.ToLower(words[0]) {
	case "by", "for", "in", "of", "on", "and", "from", "with", "at", "as":
		return false // goes on with the first
	}
	return !strings.HasPrefix(text, "(")
}

// isPublication reports whether a line is the name of a survey, a report or a database, and says
// nothing of what a table of it holds: "Register of Ponds", "Moor Office, Annual Peat Report - Open data".
func isPublication(text string) bool {
	named := false
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(",-–:/", r) }) {
		words := strings.Fields(part)
		if len(words) == 0 {
			continue
		}
		last := strings.ToLower(words[len(words)-1])
		named = named || means("publication", strings.Join(words, " ")) || means("publication", last)
		for i, word := range words {
			lower := strings.ToLower(word)
			named = named || means("publication", word) && i+1 < len(words) && (words[i+1] == "of" || words[i+1] == "on") // "Census of Fens"
			isSmall := i > 0 && slices.Contains([]string{"of", "the", "and", "for", "in", "on", "at", "a", "an", "to"}, lower)
			if word != "" && lower[0] == word[0] && !isSmall && !means("publication", lower) && !means("publication", strings.Join(words, " ")) {
				return false
			}
		}
	}
	return named
}

// saysNoTitle reports whether a line only says when a table was taken from where, or which number it
// has: "Data extracted on 3 May 2024", "Table 12-1 (formerly 11-9)".
func saysNoTitle(text string) bool {
	lower := strings.ToLower(text)
	if means("way back", lower) {
		return true
	}
	if strings.HasPrefix(lower, "data extracted ") || strings.HasPrefix(lower, "extracted on ") || strings.HasPrefix(lower, "downloaded ") || strings.HasPrefix(lower, "data up to ") {
		return true
	}
	number, rest := cutTableNumber(strings.Replace(text, ":", "", 1)) // "Tabelle: 12-1"
	_, bracketed := unbracket(rest)
	return number != "" && (rest == "" || bracketed)
}

// endsInUnit reports whether a line ends in a unit in brackets, as a title does and the name of a body
// does not.
func endsInUnit(text string) bool {
	_, inner, ok := cutBrackets(text)
	return ok && isWholeUnit(inner)
}

// isCapitals reports whether a line is in capitals alone, as the names of surveys and of parts of books are.
func isCapitals(r record) bool {
	return r.isLabel() && strings.ToUpper(r.at(0)) == r.at(0)
}

// isNumberedTitle reports whether a line has the number of a table and its title.
func isNumberedTitle(text string) bool {
	number, rest := cutTableNumber(text)
	return number != "" && len(strings.Fields(rest)) > 1
}

// isBody reports whether a line is the name of an office, a ministry or the like, and names
// nothing that could be measured: all its words are written as those of a name.
func isBody(text string) bool {
	words := strings.Fields(text)
	named := false
	for _, word := range words {
		word = strings.Trim(word, ",()&")
		switch first := strings.ToLower(word); {
		case word == "", slices.Contains([]string{"of", "the", "and", "for", "in", "on"}, word):
			continue
		case first[0] == word[0]:
			return false // not written as a name
		case means("body", word):
			named = true
		}
	}
	return named && len(words) <= longestBody
}

// longestBody is how many words the name of a body has at most.
const longestBody = 14

// publication is the date in a line such as "Released on 4 May 2023. Levels in
// thousands", or no date.
func publication(line string) period.Date {
	words := strings.Fields(line)
	for n := 1; n <= 3 && n < len(words); n++ {
		if roleOf(strings.TrimSuffix(strings.Join(words[:n], " "), ":")) != asOfRole {
			continue
		}
		for m := min(n+4, len(words)); m > n; m-- {
			if d, err := period.ReadDate(strings.TrimRight(strings.Join(words[n:m], " "), ".,;")); err == nil {
				return d
			}
		}
	}
	return period.Date{}
}

// takeFootnotes takes the notes off the end of the rows.
func (f *frame) takeFootnotes() {
	width := len(f.header.cells)
	for n := 0; n < maxBelow && len(f.rows) > 0 && width > 1; n++ {
		last := f.rows[len(f.rows)-1]
		if !last.isLabel() && !isFootnote(last, width) {
			return
		}
		f.noteRow(last, false)
		f.rows = f.rows[:len(f.rows)-1]
	}
}

// isNote reports whether a row of two cells says something of the whole table,
// "Published | 4 May 2023": the rows below it are far wider, and it does not
// stand over the second of them as the row of a header does. A date of publication
// heads no column, so a header below it is enough.
func (g grid) isNote(at int) bool {
	r := g.records[at]
	if isKeyed(r) || g.isQuery(at) {
		return true
	}
	if r.filled() != 2 || r.at(0) == "" || r.at(1) == "" {
		return false
	}
	below := g.records[at+1 : min(at+1+maxAbove, len(g.records))]
	if slices.ContainsFunc(below, func(b record) bool {
		return len(b.cells) > 1 && slices.Contains(b.cells[1:], r.at(0)) && g.isHeaderText(b)
	}) && strings.Contains(r.at(1), " ") {
		return true // it says what a column is called for: "TXUR | Unemployment Rate in Texas, Percent"
	}
	if isCutByComma(filledCells(r)) && slices.ContainsFunc(below, func(b record) bool { return b.filled() > 2 && g.isHeaderText(b) }) {
		return true
	}
	wider := slices.ContainsFunc(below, func(r record) bool { return r.filled() > 3 })
	if !publication(r.at(0)+" "+r.at(1)).IsZero() && (wider || len(below) > 0 && g.isHeaderText(below[0])) {
		return true
	}
	return wider && below[0].at(0) != "" && slices.ContainsFunc(below, func(r record) bool { return r.filled() > 3 && g.isHeaderText(r) })
}

// isQuery reports whether a row repeats, as databases do above their answers, what was asked of them: "Rows | Month | Columns | Port",
// and below that "Filter | Wales".
func (g grid) isQuery(at int) bool {
	r := g.records[at]
	if r.at(0) == "Rows" && slices.Contains(r.cells, "Columns") {
		return true
	}
	tellsLayout := func(above record) bool { return above.at(0) == "Rows" || above.at(0) == "Table Layout" }
	return r.filled() == 2 && isFilter(r.at(0)) && slices.ContainsFunc(g.records[:at], tellsLayout)
}

// isFilter reports whether a cell says that the one beside it is what the answer of a database was narrowed to.
func isFilter(cell string) bool {
	switch plain(strings.TrimRight(cell, ": ")) {
	case "filter", "filters", "default summation", "wafer", "wafers", "counting":
		return true
	}
	return false
}

// isFootnote reports whether a row below a wider table is a note with its mark
// before it: "[note 1] | Excludes harbours".
func isFootnote(r record, width int) bool {
	if width < 4 || r.filled() != 2 || r.at(0) == "" || r.at(1) == "" || len(r.at(0)) > len("[note 10]") {
		return false
	}
	return strings.ContainsRune(r.at(1), ' ') && !looksNumeric(r.at(1))
}

// filledCells is the cells that say something.
func filledCells(r record) []string {
	return slices.DeleteFunc(slices.Clone(r.cells), func(c string) bool { return c == "" })
}

// withoutRaised is a header without the digit that was raised behind its last word, where a note below
// the table has it: "Arson2" above "2 Figures are estimates".
func (f frame) withoutRaised(header string) string {
	word := strings.TrimRight(header, "0123456789")
	digits := header[len(word):]
	if digits == "" || len(digits) > 2 || len(word) < shortestRaised {
		return header
	}
	if end := word[len(word)-shortestRaised+1:]; !isLetter(end[len(end)-1]) || end != strings.ToLower(end) {
		return header // "Band A1", "HbA1"
	}
	for _, note := range f.notes {
		if strings.HasPrefix(note, digits+" ") {
			return word
		}
	}
	return header
}

// shortestRaised is how many letters such a word has at least; "CO2" is a gas.
const shortestRaised = 4

package figures

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A heading is what the header of a column of figures says beside the measure:
// "Trees felled 2022", "Sales 2023 (£ million)", "Scotland".
type heading struct {
	column  int
	written string
	named   string // the header without its unit
	measure string // without its period too; empty if the header is a period or a place alone
	unit    measureUnit
	when    string // the period as the header writes it
	period  period.Period
	part    string // of the year of the row that the column stands for: "jan"
	status  string // of figures for that period: "2020e"
	asOf    period.Date
	place   lexicon.Place // that the measure names, and nothing else
	placed  string        // the place as one row of a header writes it
	beside  string        // and what the others say of the measure
	hasUnit bool
	ofTitle bool   // the measure only tells whose figures, or how firm, and the title what of
	letter  string // the scale that a mere letter behind the name is read as
	running bool   // what there was up to the day of the row
	inName  bool   // the period is part of a longer name
	given   givenField
	told    measureUnit // the unit that a person gives the column
	isTold  bool
	holds   EventKind // dates or votes, as a person says
	sister  string    // how its values are reckoned, beside those of the column of values
}

// readHeading takes a header apart.
func readHeading(column int, written string) heading {
	h := heading{column: column, written: written, unit: readUnit("")}
	text := perEvery(h.takeStatus(spaced(written)))
	h.named = text
	text = h.takeBrackets(text)
	if !h.hasUnit {
		text = h.takeInnerUnit(text)
	}
	if h.hasUnit {
		h.named = text
	} else {
		h.takePercent(text)
	}
	text = h.takePeriod(text)
	if h.when != "" && !h.hasUnit {
		text = h.takeUnit(text)
	}
	if !h.hasUnit {
		text = h.takeLastUnit(text)
	}
	if h.when == "" {
		text = h.takePeriodBeforeComma(text)
	}
	if h.when == "" && ofDatabase(written) != "" {
		text = h.takePeriodBeforeUnit(text)
	}
	h.place, _ = lexicon.PlaceNamed(text)
	if !h.hasUnit && h.place.ID == "" && isAmount(text) {
		h.unit, h.hasUnit = readUnit(text), true // "Tonnes", which is what the column is called too
		if h.when != "" {
			text, h.inName = "", false // "2023, tonnes", of what the title says
		}
	}
	h.measure = text
	return h
}

// takePeriodBeforeComma takes the period from a header that goes on with its unit behind a comma: "Fares paid 2023-24, %".
func (h *heading) takePeriodBeforeComma(text string) string {
	at := strings.LastIndex(text, ", ")
	if at < 0 || !saysPercent(text[at+2:]) && !isWholeUnit(text[at+2:]) {
		return text
	}
	rest := h.takePeriod(text[:at])
	if h.when == "" || rest == "" {
		h.when, h.period, h.inName = "", period.Period{}, false
		return text
	}
	if !h.hasUnit {
		h.unit, h.hasUnit = readUnit(text[at+2:]), true
	}
	return rest
}

// isAmount reports whether a header is a unit of weight, volume, area, energy, power or money and
// nothing else: "Tonnes", "Hectares", "£ million".
func isAmount(header string) bool {
	if len(header) <= 2 || !isWholeUnit(header) {
		return false // "MW" is one, "t" or "kt" may be a name
	}
	switch readUnit(header).unit.Dimension {
	case quantity.Mass, quantity.Volume, quantity.Area, quantity.Energy, quantity.Power, quantity.Currency:
		return true
	}
	return false
}

// spaced is a header of a database, "ferry_fares", as words.
func spaced(header string) string {
	header = narrow(header)
	header = strings.ReplaceAll(header, "!!", ": ") // as the Census Bureau parts the levels of a header
	if ofDatabase(header) != "" {
		header = writtenOut(header)
	}
	return strings.Join(strings.Fields(header), " ")
}

// takeStatus takes away the mark behind a header, and keeps it if it says how
// firm the figures for the header's period are.
func (h *heading) takeStatus(text string) string {
	if when, status := cutStatus(text); status != "" {
		if read := (&heading{}).takePeriod(when); read != when {
			h.status = status
			return when
		}
	}
	return withoutFootnote(text)
}

// withoutFootnote is a label without the mark behind it: "Loans(a)" and
// "Loans [note 1]" are loans, but "Length (m)" is not.
func withoutFootnote(label string) string {
	if strings.HasSuffix(label, " ..") || strings.HasSuffix(label, "...") {
		if name := strings.TrimRight(label, " ."); name != "" {
			label = name // with dots that lead to its figures
		}
	}
	if name := strings.TrimLeft(label, ". "); name != label && name != "" && label[0] == '.' && startsWithLetter(name) {
		label = name // which dots set in below others
	}
	if at := strings.LastIndexByte(strings.TrimSuffix(label, `\`), '\\'); at > 0 && strings.HasSuffix(label, `\`) && onlyDigits(strings.Trim(label[at:], `\,`)) {
		return label[:at] // "1995\2\"
	}
	before, inner, ok := cutBrackets(label)
	if !ok || before == "" {
		return strings.TrimRight(label, "*†‡¹²³⁴⁵⁶⁷⁸⁹ ")
	}
	glued := !strings.HasPrefix(label[len(before):], " ")
	isLetter := len(inner) == 1 && 'a' <= inner[0] && inner[0] <= 'z' && (glued || !readUnit(inner).isUnit())
	if isLetter || onlyDigits(inner) && len(inner) <= 2 || strings.HasPrefix(strings.ToLower(inner), "note") {
		return before
	}
	return label
}

func startsWithLetter(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(first)
}

// cutBrackets cuts the last brackets off a label, with brackets inside them.
func cutBrackets(s string) (before, inner string, ok bool) {
	if !strings.HasSuffix(s, ")") && !strings.HasSuffix(s, "]") {
		return s, "", false
	}
	depth := 0
	for i := len(s) - 1; i >= 0; i-- {
		switch s[i] {
		case ')', ']':
			depth++
		case '(', '[':
			depth--
		}
		if depth == 0 {
			return strings.TrimSpace(s[:i]), strings.TrimSpace(s[i+1 : len(s)-1]), true
		}
	}
	return s, "", false
}

// beforeBrackets is what stands before the last brackets.
func beforeBrackets(text string) string {
	before, _, _ := cutBrackets(strings.TrimSpace(text))
	return before
}

// takeBrackets takes the unit or the period out of the last brackets. Brackets
// that hold neither stay part of the measure.
func (h *heading) takeBrackets(text string) string {
	before, inner, ok := cutBrackets(text)
	if !ok {
		return text
	}
	if h.takeUnit(text); h.hasUnit {
		h.takeFirmness(inner)
		return h.withChange(before)
	}
	if d := publication(inner); !d.IsZero() && before != "" {
		h.asOf = d
		return before
	}
	if p, err := period.Read(inner); err == nil && before != "" {
		h.period, h.when, h.inName = p, inner, true
		return before
	}
	if rest := h.takePeriod(before); h.when != "" && rest != "" && rest != before && !strings.HasSuffix(rest, ")") {
		return rest + text[len(before):] // "Nurses 2024 (annual average)"
	}
	h.when, h.period, h.inName = "", period.Period{}, false
	return text
}

// takeFirmness keeps how firm figures are said to be behind a unit: "(thousand, projection)".
func (h *heading) takeFirmness(inner string) {
	_, behind, found := strings.Cut(inner, ", ")
	if f, known := firmnesses()[plain(behind)]; found && known && h.status == "" {
		h.status = f.status
	}
}

// takeUnit takes the unit out of the last brackets. They may stand before a period,
// where the header has one row for the measure and one for the periods.
func (h *heading) takeUnit(text string) string {
	before, inner, ok := cutBrackets(text)
	if !ok {
		return text
	}
	if u := unitInBrackets(inner); u.isUnit() {
		h.unit, h.hasUnit = u, true
		return before
	}
	return text
}

// unitInBrackets is the unit that brackets hold, if only before a comma: "(litres of pure
// alcohol, projected)".
func unitInBrackets(inner string) measureUnit {
	u := readUnit(inner)
	if before, _, cut := strings.Cut(inner, ","); cut && !u.isUnit() {
		u = readUnit(before)
		u.certain = u.certain && (u.unit.Dimension > quantity.Things || u.unit.Dimension == quantity.Bare && !u.factor.Equal(quantity.Int(1)))
		u.unclear = false
	}
	return u
}

// takePercent reads the unit of headers that say it in their words, "% of adults",
// "share in per cent". A percentage point is another unit and is said as such.
func (h *heading) takePercent(text string) {
	words := strings.Fields(plain(strings.ReplaceAll(text, "%", " % ")))
	for i, w := range words {
		isPercent := w == "%" || w == "percent" || w == "percentage" || w == "pct" || w == "perc" || w == "cent" && i > 0 && words[i-1] == "per"
		if !isPercent || i > 0 && onlyDigits(words[i-1]) && i+1 < len(words) && ofInterval[words[i+1]] {
			continue // "95% LCI"
		}
		unit := "%"
		if i+1 < len(words) && strings.HasPrefix(words[i+1], "point") {
			unit = "percentage points"
		}
		h.unit, h.hasUnit = readUnit(unit), true
		return
	}
}

// ofInterval are the words behind a percentage that says how sure an interval is: "95% LCI".
var ofInterval = map[string]bool{"lci": true, "uci": true, "ci": true, "confidence": true, "credible": true, "interval": true, "lower": true, "upper": true, "ll": true, "ul": true, "lcl": true, "ucl": true}

// takePeriod takes the period from the end or the start of a header. "Change
// since 2019" keeps its year: it does not say when the figures are from.
func (h *heading) takePeriod(text string) string {
	if rest, ok := h.takeChange(text); ok {
		return rest
	}
	words := strings.Fields(text)
	for n := min(len(words), longestWhen); n > 0 && h.when == ""; n-- {
		tail := len(words) - n
		if (tail == 0 || !isBase(words[tail-1]) && !isChangeOn(words[:tail])) && h.names(words[tail:]) {
			h.inName = tail > 0
			return trimJoint(words[:tail])
		}
		if h.names(words[:n]) {
			h.inName = true
			return trimJoint(words[n:])
		}
	}
	return text
}

// takeChange takes the two periods between which a header says that something changed, "% change 2023 /
// 2022", "Difference 2022 to 2023": the change is one of the later.
func (h *heading) takeChange(text string) (rest string, ok bool) {
	words := strings.Fields(text)
	at := slices.IndexFunc(words, func(w string) bool { return saysChange[strings.ToLower(strings.Trim(w, "(),:"))] })
	if at < 0 {
		return text, false
	}
	until := len(words)
	for until > at+1 && isUnitOfChange[strings.ToLower(words[until-1])] {
		until-- // "Change 2023 to 2024 Number"
	}
	between := strings.Trim(strings.TrimPrefix(strings.ToLower(strings.Join(words[at+1:until], " ")), "between "), " ()")
	for _, joint := range [...]string{" to ", " / ", "/", " - ", "–", " vs ", " over ", " on ", " and ", " from ", "-"} {
		first, last, found := strings.Cut(between, joint)
		if !found {
			continue
		}
		last = wholeYear(first, last)
		a, err1 := period.Read(strings.TrimSpace(first))
		b, err2 := period.Read(strings.TrimSpace(last))
		if err1 != nil || err2 != nil || a.Grain != b.Grain || a.From == b.From || a.From.IsZero() || b.From.IsZero() || a.To.IsZero() || b.To.IsZero() {
			continue
		}
		earlier := strings.TrimSpace(first)
		if h.period, h.when = b, strings.TrimSpace(last); b.From.Before(a.From) {
			h.period, h.when, earlier = a, strings.TrimSpace(first), strings.TrimSpace(last)
		}
		rest = strings.Join(slices.Concat(words[:at+1], words[until:]), " ")
		if h.inName = true; !a.Shift(1, 0).Same(b) && !b.Shift(1, 0).Same(a) {
			rest += " from " + earlier
		}
		return rest, true
	}
	return text, false
}

// isUnitOfChange are the words behind the times of a change that say in what it is counted.
var isUnitOfChange = map[string]bool{"%": true, "(%)": true, "number": true, "no.": true, "percent": true}

// wholeYear is the second of two times between which something changed as it would stand alone, where its year or its
// month is said with the first: "2019-24", "Dec 24/23".
func wholeYear(first, last string) string {
	if len(last) != 2 || !onlyDigits(last) || len(first) < 4 {
		return last
	}
	if isYear(first) && first[2:] < last {
		return first[:2] + last
	}
	if before, year := first[:len(first)-2], first[len(first)-2:]; onlyDigits(year) && !onlyDigits(before) {
		return before + last
	}
	return last
}

// perEvery writes "for every 1,000 people" as "per 1,000 people".
func perEvery(text string) string {
	for _, opening := range [...]string{" for every ", " for each "} {
		if before, behind, ok := strings.Cut(text, opening); ok && behind != "" && '1' <= behind[0] && behind[0] <= '9' {
			return before + " per " + behind
		}
	}
	return text
}

// saysChange are the words of a header for how much something changed.
var saysChange = map[string]bool{"change": true, "changes": true, "difference": true, "growth": true, "increase": true, "rise": true, "variation": true}

// longestWhen is how many words a period has at most: "01 Apr 2023 - 30 Jun 2023".
const longestWhen = 7

// takePeriodBeforeUnit takes the period out of the name of a column of a database that goes on with its
// unit: "payment_2023_gbp_per_kg", "deaths_2023_per_100000".
func (h *heading) takePeriodBeforeUnit(text string) string {
	before, per, _ := strings.Cut(text, " per ")
	rest := h.takePeriod(before)
	if rest == "" || h.when == "" {
		h.when, h.period, h.inName = "", period.Period{}, false
		return text
	}
	if per != "" {
		rest += " per " + per
	}
	return rest
}

// names reports whether the words are a period, and keeps it. "Since 2016" says
// what figures are compared with.
func (h *heading) names(words []string) bool {
	text := strings.TrimRight(strings.Join(words, " "), ":,") // "May 2024: Loans"
	if rest, ok := strings.CutPrefix(strings.ToLower(text), "ye "); ok {
		text = "year ending " + rest
	}
	if saysToDate(text) || isTaxed(words) {
		return false
	}
	if len(text) == len("Y2018") && text[0] == 'Y' && isYear(text[1:]) {
		text = text[1:] // of FAOSTAT
	}
	p, err := period.Read(text)
	if err != nil {
		if english, ok := inEnglish(text, false); ok {
			text = english
			p, err = period.Read(text)
		}
	}
	isOpen := p.From.IsZero() != p.To.IsZero()
	if err != nil || isOpen {
		return false
	}
	h.period, h.when = p, text
	return true
}

// isTaxed reports whether words begin with a tax and go on with its year: "council tax 2025-26" is no
// tax year.
func isTaxed(words []string) bool {
	return len(words) > 1 && strings.EqualFold(words[0], "tax") && !strings.EqualFold(words[1], "year")
}

// isChangeOn reports whether words say that what follows is what a change is reckoned from:
// "Change on" 2024-25. "As on" a day is of that day.
func isChangeOn(words []string) bool {
	switch strings.ToLower(words[len(words)-1]) {
	case "on", "over":
	default:
		return false
	}
	return slices.ContainsFunc(words, func(word string) bool {
		switch strings.ToLower(word) {
		case "change", "increase", "decrease", "growth", "rise", "fall", "difference", "variation", "up", "down":
			return true
		}
		return false
	})
}

// isBase reports whether a word says that the period behind it is the one that
// figures are compared with.
func isBase(word string) bool {
	switch strings.ToLower(strings.Trim(word, "(,")) {
	case "since", "from", "to", "vs", "versus", "than", "until", "before", "after", "against", "base", "constant", "=":
		return true
	}
	return false
}

// trimJoint is the words without what joined them to a period: "Divers, in".
func trimJoint(words []string) string {
	for len(words) > 1 {
		switch strings.ToLower(words[len(words)-1]) {
		case "in", "at", "for", "on", "as", "of", "–", "-", "|":
			words = words[:len(words)-1]
			continue
		}
		break
	}
	return strings.Trim(strings.Join(words, " "), " ,:;-–|")
}

package figures

import (
	"slices"
	"strings"

	"claimcheck/quantity"
)

// unitLine is the unit of a line that says nothing else: "£ million", "(per
// cent)", "All figures in thousands". It is empty for any other line.
func unitLine(text string) string {
	text, _ = unbracket(strings.TrimRight(text, ". "))
	if first, rest, cut := strings.Cut(text, ". "); cut && startsSentence(rest) && readUnit(first).saysHowMuch() {
		return unitLine(first) // "£ per barn (average). Years end in May"
	}
	if before, inner, ok := cutBrackets(text); ok && (plain(inner) == "average" || plain(inner) == "mean" || plain(inner) == "median") {
		return unitLine(before)
	}
	for _, but := range []string{" unless otherwise", ", unless otherwise", " unless stated", ", unless stated", " unless noted", " except where"} {
		if before, _, cut := strings.Cut(text, but); cut {
			if unit := unitLine(before); unit != "" {
				return unit
			}
		}
	}
	first, _, _ := strings.Cut(text, " ")
	if before, how, cut := strings.Cut(text, ", "); cut && (isManner(how) || means("figures", first) || strings.EqualFold(first, "in")) {
		if unit := unitLine(before); readUnit(unit).saysHowMuch() || isScaledThing(unit) {
			return unit // "Thousand tonnes, calendar years", "Figures in thousand metric tons, dry weight"
		}
	}
	if how, unit, cut := strings.Cut(text, ", "); cut && isManner(strings.ToLower(how)) && isWholeUnit(unit) {
		return unit // "Calendar years, millions of crowns"
	}
	if before, scale, cut := strings.Cut(text, ", Magnitude = "); cut && isWholeUnit(before) {
		if isWholeUnit(scale + " " + before) {
			before = scale + " " + before // "$, Magnitude = Millions"
		}
		return before
	}
	if inner, how, ok := cutLeadingBrackets(text); ok && isWholeUnit(inner) && isManner(how) {
		return inner // "[Billions of dollars] Seasonally adjusted at annual rates"
	}
	if before, inner, ok := cutBrackets(text); ok && before != "" && isWholeUnit(before) && (isWholeUnit(inner) || readUnit(before).saysHowMuch() && (isManner(inner) || isOfWords(inner))) {
		return before // "terawatt-hours (TWh)", "Thousands (provisional)", "thousand tonnes (all grades)"
	}
	if said, rest, ok := strings.Cut(text, ":"); ok && means("cue", strings.ToLower(strings.TrimSpace(said))) {
		if i := strings.IndexAny(rest, ";,"); i > 0 && isWholeUnit(strings.TrimSpace(rest[:i])) {
			return strings.TrimSpace(rest[:i]) // "Unit: thousand tonnes; crop years from October"
		}
	}
	words := strings.Fields(text)
	for n := min(4, len(words)-1); n > 0; n-- {
		rest := strings.Join(words[n:], " ")
		switch {
		case !means("cue", strings.TrimSuffix(strings.Join(words[:n], " "), ":")):
		case isWholeUnit(rest) || isScaledThing(rest):
			return rest
		case isScaleOfThings(rest):
			return words[n] // "Units: millions of cart journeys"
		}
	}
	for _, but := range []string{" unless stated otherwise", " at current prices", " in current prices", " at constant prices"} {
		if before, _, cut := strings.Cut(text, but); cut && len(words) > 2 && means("figures", words[0]) {
			return unitLine(before) // "Figures are in £ million at current prices"
		}
	}
	if len(words) > 2 && (means("figures", words[0]) || strings.EqualFold(words[0], "all") && means("figures", words[1])) {
		if _, unit, ok := cutUnitBehindIn(text); ok {
			return unit // "Figures are index values expressed in millions"
		}
	}
	if isWholeUnit(text) {
		return text
	}
	return scaledUnit(words)
}

// isOfWords reports whether brackets behind a unit hold a few words that are no unit, and so only say of what it is.
func isOfWords(inner string) bool {
	words := strings.Fields(inner)
	return len(words) > 0 && len(words) <= 3 && !strings.ContainsAny(inner, "0123456789%£$€") && !readUnit(inner).isUnit() && !slices.ContainsFunc(words, func(w string) bool {
		power, scales := scaleOfWord(w, true)
		return scales && power != 0
	})
}

// startsSentence reports whether a text begins as a sentence does, with a capital and a small letter or with a word alone.
func startsSentence(text string) bool {
	first, _, _ := strings.Cut(text, " ")
	return len(first) > 1 && first[0] >= 'A' && first[0] <= 'Z' && strings.ToLower(first[1:]) == first[1:]
}

// scaledUnit is the unit of a line that begins with a scale, ends in a unit of measure, and says between them only how that is taken:
// "thousand green tonnes". It is empty for any other line.
func scaledUnit(words []string) string {
	if len(words) < 3 || len(words) > longestThing {
		return ""
	}
	scale, last := words[0], words[len(words)-1]
	if slices.ContainsFunc(words[1:len(words)-1], func(w string) bool { return !means("neutral", w) }) {
		return ""
	}
	unit, ok := exactUnit(last)
	if power, scales := scaleOfWord(scale, false); !ok || !scales || power == 0 || unit.Dimension <= quantity.Things {
		return ""
	}
	return scale + " " + last
}

// isScaledThing reports whether a text is a scale and what is counted in it, in as few words as a unit has: "thousand 60-kg
// bags", "million board feet".
func isScaledThing(text string) bool {
	words := strings.Fields(text)
	if len(words) < 2 || len(words) > longestThing || strings.ContainsAny(text, ",;:()") {
		return false
	}
	power, ok := scaleOfWord(words[0], false)
	return ok && power > 0 && strings.HasSuffix(words[len(words)-1], "s") && !strings.EqualFold(words[1], "of")
}

// isScaleOfThings reports whether a line is a scale and what is counted, "Thousands of new kennels", as only a line in brackets
// says it of all figures.
func isScaleOfThings(text string) bool {
	words := strings.Fields(text)
	if len(words) < 3 || len(words) > longestThing+1 || !strings.EqualFold(words[1], "of") {
		return false
	}
	power, ok := scaleOfWord(words[0], false)
	return ok && power > 0
}

// scaleSaid is the scale that a sentence says all figures are in, "Figures are in millions of trips by cart", or what the title is of:
// "Trips by cart are in millions". It is empty for any other.
func scaleSaid(sentence, title string) string {
	words := strings.Fields(strings.ToLower(strings.TrimRight(sentence, ". ")))
	at := slices.Index(words, "in")
	if at < 2 || at > longestSubject || at+1 >= len(words) || !saysIs[words[at-1]] {
		return ""
	}
	scale, things := words[at+1], words[at+2:]
	if power, ok := scaleOfWord(scale, false); !ok || power == 0 || len(things) > 0 && (things[0] != "of" || len(things) > longestSubject) {
		return ""
	}
	subject := words[:at-1]
	for len(subject) > 1 && (saysIs[subject[len(subject)-1]] || subject[0] == "all" || subject[0] == "the") {
		if saysIs[subject[len(subject)-1]] {
			subject = subject[:len(subject)-1]
		} else {
			subject = subject[1:]
		}
	}
	of := strings.Join(subject, " ")
	if means("figures", subject[0]) {
		return scale
	}
	if rest, ok := strings.CutPrefix(plain(withoutNumber(title)), of); ok && (strings.HasPrefix(rest, " by ") || strings.HasPrefix(rest, ",")) && !strings.Contains(rest, " and ") {
		return scale
	}
	return ""
}

// longestSubject is how many words such a sentence has at most before its scale, and behind it.
const longestSubject = 6

// saysIs are the words by which such a sentence says in what its figures are.
var saysIs = map[string]bool{"are": true, "is": true, "shown": true, "given": true, "presented": true, "expressed": true, "reported": true, "measured": true, "stated": true}

// longestThing is how many words a scale and what is counted in it take.
const longestThing = 4

// isManner reports whether words behind a unit only say how years or prices are reckoned.
func isManner(words string) bool {
	return means("manner", words)
}

// cutLeadingBrackets parts the brackets that a line begins with from what stands behind them.
func cutLeadingBrackets(text string) (inner, behind string, ok bool) {
	if !strings.HasPrefix(text, "[") && !strings.HasPrefix(text, "(") {
		return "", text, false
	}
	inner, behind, ok = strings.Cut(text[1:], map[byte]string{'[': "]", '(': ")"}[text[0]])
	return strings.TrimSpace(inner), strings.TrimSpace(behind), ok
}

// cutUnitBehindIn parts the unit at the end of a text from what is measured in it:
// "Spending in constant 2022 US$ bn.".
func cutUnitBehindIn(text string) (what, unit string, ok bool) {
	lower := strings.ToLower(text)
	if len(lower) != len(text) {
		return text, "", false
	}
	for end := len(lower); ; {
		i := strings.LastIndex(lower[:end], " in ")
		if i <= 0 || len(text)-i > longestUnit {
			return text, "", false
		}
		if unit = text[i+len(" in "):]; isWholeUnit(unit) && readUnit(unit).saysHowMuch() {
			return text[:i], unit, true
		}
		end = i
	}
}

// saysHowMuch reports whether a unit is money, a scale, a percentage or a measure of a thing, and
// not a length of time, in which things happen.
func (u measureUnit) saysHowMuch() bool {
	switch u.unit.Dimension {
	case quantity.Bare:
		return !u.factor.Equal(quantity.Int(1))
	case quantity.Currency, quantity.PerCent, quantity.Mass, quantity.Volume, quantity.Energy, quantity.Area, quantity.Power:
		return true
	}
	return false
}

func isUnitLine(text string) bool { return unitLine(text) != "" }

// unreadUnit is the first line above or below the figures that seems to say how many thousands or millions they are of, where none was
// understood and no column says it. Empty if there is none.
func (r *reader) unreadUnit() string {
	if r.unitNote != "" && r.unit == "" {
		return r.unitNote
	}
	if r.titleUnit.written != "" || r.saidUnits != nil || !slices.ContainsFunc(r.figures, func(h heading) bool { return !h.hasUnit }) {
		return ""
	}
	if header := r.header.cells[0]; len(r.labels) > 0 && r.labels[0] == 0 && saysScale(header) {
		return header // in the corner
	}
	for _, note := range r.notes {
		first, _, _ := strings.Cut(note, ". ")
		if saysScale(note) || saysScale(first) {
			return note
		}
	}
	return ""
}

// saysScale reports whether a line names a scale as a unit does: first of all, or behind "in" where it tells of figures or
// is short. What is rounded to a thousand, and who has more than a million, it says otherwise.
func saysScale(line string) bool {
	words := strings.Fields(strings.ToLower(line))
	for i, word := range words {
		word = strings.Trim(word, "().,;:[]")
		if power, ok := scaleOfWord(word, true); !ok || power == 0 || len(word) == 1 {
			continue // "(b)" may mark a note
		}
		switch {
		case i == 0: // "Thousands of jobs depend on it." is a sentence
			return len(words) <= longestSaid && !strings.HasSuffix(line, ".")
		case strings.HasSuffix(words[i-1], ",") && len(words) <= longestSaid && !strings.HasSuffix(line, "."): // "By year, million boats"
			return true
		case words[i-1] == "in" && !strings.Contains(line, "round"):
			return len(words) <= longestSaid || slices.ContainsFunc(words[:i], func(w string) bool { return means("figures", w) })
		}
	}
	return false
}

// longestSaid is how many words a line has at most that says a unit and little more.
const longestSaid = 10

// isWholeUnit reports whether a text is a unit and no more. "Per cent" is one,
// "per cent of adults who swim" is what is measured.
func isWholeUnit(text string) bool {
	if isIndexOf(text) {
		return true
	}
	if english, ok := unitInEnglish(text); ok {
		text = english
	}
	if before, _, ok := cutBrackets(text); ok && before != "" || !readUnit(text).certain {
		return false
	}
	main, _, isRate := cutPer(text)
	words, isMoney := splitCurrency(strings.Fields(main))
	named, power := dropScales(words, isMoney)
	if len(named) == 0 {
		return power != 0 || isRate
	}
	_, exact := exactUnit(strings.Join(named, " "))
	return exact || means("bare", strings.Join(named, " ")) || power != 0 && len(named) == 1
}

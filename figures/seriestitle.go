package figures

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"claimcheck/embedded"
	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// readSeriesTitle takes the title of a time series apart at its colons: "LFS:
// Employment rate: Wales: Women: %: SA" is a measure, a place, a unit, and two
// things that tell the series from its sisters.
func readSeriesTitle(title string) givenField {
	f := givenField{about: title}
	var measure []string
	for part := range strings.SplitSeq(title, ":") {
		part = withoutItem(strings.TrimSpace(part))
		if rest, unit, ok := cutUnit(part); ok {
			part = rest
			f.unit, f.known = unit, true
		}
		part = f.cutPhrases(part)
		place, isPlace := lexicon.PlaceNamed(part)
		d, isDimension := dimensionOf(part)
		switch {
		case part == "":
		case isDimension: // "SA" is no Saudi Arabia
			f.dimensions = append(f.dimensions, d)
		case isPlace && f.place.IsZero():
			f.place = Place{place.ID, part}
		default:
			measure = append(measure, part)
		}
	}
	f.name = strings.Join(measure, ": ")
	if f.place.IsZero() {
		f.place = onlyPlace(title)
	}
	return f
}

// cutPhrases takes out of a part what says something else than what is measured.
func (f *givenField) cutPhrases(part string) string {
	for _, p := range titlePhrases() {
		before, phrase, after, ok := cutWords(part, p.words)
		if !ok {
			continue
		}
		switch p.means {
		case "months":
			f.months = p.months
		case "dimension":
			f.dimensions = append(f.dimensions, Dimension{p.value, phrase})
		}
		part = strings.TrimSpace(before + " " + after)
	}
	return part
}

// cutWords cuts text around a phrase in it, whatever its case and hyphens.
func cutWords(text, phrase string) (before, found, after string, ok bool) {
	flat := strings.ReplaceAll(strings.ToLower(text), "-", " ")
	i := strings.Index(flat, phrase)
	if i < 0 || len(flat) != len(text) {
		return text, "", "", false
	}
	end := i + len(phrase)
	if i > 0 && flat[i-1] != ' ' || end < len(flat) && flat[end] != ' ' {
		return text, "", "", false
	}
	return strings.TrimSpace(text[:i]), text[i:end], strings.TrimSpace(text[end:]), true
}

// withoutItem drops what measures nothing: the number of an item in a
// classification at the end, "CPI INDEX 07.2", the base of an index, "Jan
// 1987=100", and the code of an area before its name, "K02000001 UK".
func withoutItem(part string) string {
	words := strings.Fields(part)
	if len(words) > 1 && isAreaCode(words[0]) {
		words = words[1:]
	}
	for len(words) > 0 {
		last := words[len(words)-1]
		switch {
		case isItem(last):
			words = words[:len(words)-1]
		case isBaseYear(last):
			words = words[:len(words)-1]
			if n := len(words); n > 0 && isMonth(words[n-1]) {
				words = words[:n-1]
			}
		default:
			return strings.Join(words, " ")
		}
	}
	return ""
}

// isAreaCode reports whether a word is a code of the statistical offices of the
// United Kingdom for an area: a letter and eight digits.
func isAreaCode(word string) bool {
	return len(word) == 9 && word[0] >= 'A' && word[0] <= 'Z' && onlyDigits(word[1:])
}

// isBaseYear reports whether a word says when an index was 100: "2015=100".
func isBaseYear(word string) bool {
	year, ok := strings.CutSuffix(strings.Trim(word, "()"), "=100")
	return ok && len(year) == 4 && onlyDigits(year)
}

func isMonth(word string) bool {
	p, err := period.Read(word + " 2000")
	return err == nil && p.Grain == period.Month
}

// isItem reports whether a word is the number of an item: "00", "04.5.1", "11".
// There are thirteen groups of goods; what is higher may be somebody's age.
func isItem(word string) bool {
	if len(word) < 2 || strings.Trim(word, "0123456789.") != "" {
		return false
	}
	return word[0] == '0' || word[0] == '1' && (word[2:] == "" && word[1] <= '3' || strings.Contains(word, "."))
}

// cutUnit takes a sign of a unit off the end of a part: "Seasonally adjusted £m".
// Words stay, for "Hours" may be what is measured.
func cutUnit(part string) (rest string, unit measureUnit, ok bool) {
	if !strings.Contains(part, " ") { // "Thousands"
		unit = readUnit(part)
	}
	if unit.unit == (quantity.Unit{}) && !unit.factor.IsZero() && !unit.factor.Equal(quantity.Int(1)) {
		return "", unit, true
	}
	if before, inner, found := cutBrackets(part); found && before != "" {
		if unit = readUnit(inner); unit.certain {
			return before, unit, true
		}
	}
	i := strings.LastIndexByte(part, ' ') + 1
	sign := strings.Trim(part[i:], "()")
	if !strings.ContainsAny(sign, "%£$€") {
		return part, unit, false
	}
	unit = readUnit(sign)
	if !unit.certain {
		return part, unit, false
	}
	return strings.TrimRight(part[:i], " ,"), unit, true
}

// dimensionOf reads a part that says of whom, or how adjusted, and nothing else.
func dimensionOf(part string) (Dimension, bool) {
	if roleOf(part) == totalRole {
		return Dimension{"group", part}, true
	}
	terms := lexicon.Terms(part)
	if len(terms) != 1 || terms[0].Start != 0 || terms[0].End != len(part) {
		return Dimension{}, false
	}
	switch group := terms[0].Group; group {
	case "sex", "age", "adjustment":
		return Dimension{group, part}, true
	}
	return Dimension{}, false
}

//go:embed seriestitle.tsv
var seriesTitleTable string

// A titlePhrase is a row of seriestitle.tsv.
type titlePhrase struct {
	words, means, value string
	months              int
}

var titlePhrases = sync.OnceValue(func() []titlePhrase {
	var known []titlePhrase
	for row := range embedded.Rows(seriesTitleTable, 3, 3) {
		months, _ := strconv.Atoi(row[2])
		known = append(known, titlePhrase{row[0], row[1], row[2], months})
	}
	return known
})

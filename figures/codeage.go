package figures

import (
	"slices"
	"strings"
)

// ageOf reads a code for an age as Eurostat, the OECD and the ILO build them:
// Y15-24, Y15T24, Y_LT25, YGE15, Y_GE65, Y7; and as UNESCO writes it, 15-24 and 15+.
func ageOf(code string) (label string, ok bool) {
	years, ok := strings.CutPrefix(code, "Y")
	if from, open := strings.CutSuffix(code, "+"); open && isAge(from) {
		return from + " and over", true
	}
	if !ok && !strings.Contains(code, "-") {
		return "", false // a year, or a number of something
	}
	years = strings.TrimPrefix(years, "_")
	for _, form := range []struct{ mark, before, behind string }{
		{"LT", "under ", ""}, {"GE", "", " and over"}, {"GT", "over ", ""}, {"LE", "up to ", ""},
	} {
		if n, found := strings.CutPrefix(years, form.mark); found && isAge(n) {
			return form.before + n + form.behind, true
		}
	}
	for _, to := range []string{"-", "T"} {
		if from, until, found := strings.Cut(years, to); found && isAge(from) && isAge(until) {
			return from + " to " + until, true
		}
	}
	if !isAge(years) {
		return "", false
	}
	return years, true
}

func isAge(s string) bool { return s != "" && len(s) <= 3 && onlyDigits(s) }

// holdsAges reports whether a column is of ages in months and years, by its header and by the letter behind each
// number: "Age at vaccination", "12m", "5y", of which the first is no twelve million.
func (f frame) holdsAges(column int) bool {
	named := func(word string) bool { return word == "age" || word == "ages" }
	if !slices.ContainsFunc(strings.Fields(plain(spaced(strings.ReplaceAll(camelWords(f.header.cells[column]), "_", " ")))), named) {
		return false
	}
	cells := f.someOf(column, manyTimes)
	return len(cells) > 0 && !slices.ContainsFunc(cells, func(cell string) bool {
		number, unit := strings.TrimRight(cell, "my"), strings.TrimLeft(cell, "0123456789")
		return !isAge(number) || unit != "m" && unit != "y"
	})
}

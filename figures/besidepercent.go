package figures

import (
	"slices"
	"strings"

	"claimcheck/quantity"
)

// A unit may say more than its per cent, "year-on-year %", "change on year, %": how a column is reckoned, which tells it
// from another of its name and makes it one of change.

// tellApartByUnits gives columns that their units alone tell apart, "Pears (year-on-year %)" beside "Pears
// (month-on-month %)", what those say beside the per cent.
func tellApartByUnits(columns []heading) {
	type name struct{ measure, when, placed, beside, place string }
	said := map[name][]string{} // beside the per cent, by columns of one name
	nameOf := func(h *heading) name { return name{h.measure, h.when, h.placed, h.beside, h.place.ID} }
	beside := make([]string, len(columns))
	for i := range columns {
		h := &columns[i]
		if beside[i] = besidePercent(h.unit.written); h.measure != "" && !slices.Contains(said[nameOf(h)], beside[i]) {
			said[nameOf(h)] = append(said[nameOf(h)], beside[i])
		}
	}
	named := make([]string, len(columns))
	for i := range columns {
		if h := &columns[i]; beside[i] != "" && len(said[nameOf(h)]) > 1 && !strings.HasSuffix(h.measure, beside[i]) {
			named[i] = h.measure + ", " + beside[i]
		}
	}
	for i, measure := range named {
		if measure != "" {
			columns[i].measure = measure
		}
	}
}

// besidePercent is what a unit says beside its per cent: "year-on-year".
func besidePercent(written string) string {
	if readUnit(written).unit.Dimension != quantity.PerCent {
		return ""
	}
	words := slices.DeleteFunc(strings.Fields(strings.Replace(written, "per cent", "%", 1)), func(w string) bool {
		switch strings.ToLower(w) {
		case "%", "percent", "percentage":
			return true
		}
		return false
	})
	return strings.Trim(strings.Join(words, " "), " ,;")
}

// withChange is the name of a column with what its unit says of it beside the per cent, if that makes it one of
// change: "Real baskets (change on year, %)".
func (h *heading) withChange(name string) string {
	beside := besidePercent(h.unit.written)
	if name == "" || beside == "" || isOfChange(name) || !isOfChange(beside) {
		return name
	}
	return name + ", " + beside
}

// isOfChange reports whether words say that something is a change.
func isOfChange(words string) bool {
	for word := range strings.FieldsSeq(strings.ToLower(words)) {
		switch word = strings.Trim(word, ",;()"); word {
		case "inflation", "year-on-year", "month-on-month", "quarter-on-quarter", "y/y", "m/m", "q/q", "yoy", "mom":
			return true
		}
		if saysChange[word] {
			return true
		}
	}
	return false
}

package figures

import (
	"slices"
	"strings"

	"claimcheck/quantity"
)

// percentPhrases are how a title says that its figures are in per cent, wherever they stand.
var percentPhrases = []string{"as % of ", "as a % of ", "as percentage of ", "as a percentage of ", "as per cent of ", "as a per cent of ", "as percent of ", "as a percent of ", "in % of ", "in per cent of ", "in percent of "}

// percentOpenings are how a title or a part of it says so at its start.
var percentOpenings = []string{"% of ", "percentage of ", "the percentage of ", "per cent of ", "percent of ", "% change ", "percentage change ", "per cent change ", "percent change "}

// countedToo are words in a title or a header by which it has figures that are in no per cent.
var countedToo = map[string]bool{"number": true, "numbers": true, "no": true, "count": true, "counts": true, "base": true, "sample": true, "n": true, "total": true, "population": true,
	"respondents": true, "cases": true, "people": true, "persons": true, "index": true, "points": true, "point": true, "ratio": true, "rank": true, "multiple": true, "average": true, "median": true, "mean": true}

// percentOfTitle reports whether a title says that its figures are in per cent: "Pay gap as
// % of men's pay", "Percentage of lessons held", "Output, percentage change on the year".
func percentOfTitle(title string) bool {
	lower := " " + strings.Join(strings.Fields(strings.ToLower(title)), " ") + " "
	if strings.Contains(lower, " number ") || strings.Contains(lower, " numbers ") || strings.Contains(lower, " points ") || strings.Contains(lower, " points,") {
		return false
	}
	if strings.Contains(lower, "(%)") || strings.Contains(lower, "(per cent)") {
		return true
	}
	for _, phrase := range percentPhrases {
		if before, _, ok := strings.Cut(lower, " "+phrase); ok {
			return !strings.HasSuffix(before, " and") && !strings.HasSuffix(before, " or") // "in euros and as % of GDP"
		}
	}
	for part := range strings.FieldsFuncSeq(lower, func(r rune) bool { return strings.ContainsRune(",:;()–—|", r) }) {
		part = strings.TrimLeft(part, " -")
		for _, opening := range percentOpenings {
			if strings.HasPrefix(part, opening) {
				return true
			}
		}
	}
	return false
}

// saysPercent reports whether the label of a row says that its figures are in per cent: "Percent who
// swim", "% of pupils", "Debt as % of income".
func saysPercent(label string) bool {
	first, rest, _ := strings.Cut(plain(strings.Replace(label, "%", "% ", 1)), " ")
	switch first {
	case "percent", "percentage", "%":
		return rest != "" && !strings.HasPrefix(rest, "point")
	case "per":
		return strings.HasPrefix(rest, "cent ")
	}
	return percentOfTitle(label)
}

// takeTitlePercent gives a column without a unit the per cent that the title says, if its
// name is a period or a place alone, or says no more than of whom, and its figures are as large.
func (r *reader) takeTitlePercent(h *heading) bool {
	if h.hasUnit || r.unit != "" || r.titleUnit.isUnit() || !percentOfTitle(withoutNumber(r.table.Title)) && !r.percentBelowTitle {
		return false
	}
	most := quantity.Int(mostPercent)
	for word := range strings.FieldsSeq(plain(h.measure)) {
		if most = quantity.Int(100); countedToo[strings.Trim(word, "(),:")] && !isRate(h.measure) {
			return false
		}
	}
	if !r.holdsUpTo(h.column, most) || r.holdsFractions(h.column) {
		return false
	}
	if slices.ContainsFunc(r.figures, func(o heading) bool { return o.measure != "" }) {
		h.unit, h.hasUnit = readUnit("%"), true
	} else {
		r.titleUnit = readUnit("%") // which a label of a row may differ from
	}
	return true
}

// mostPercent is more than any percentage that is printed as one.
const mostPercent = 1000

// holdsUpTo reports whether the cells of a column are numbers that are no larger than one.
func (r *reader) holdsUpTo(column int, most quantity.Number) bool {
	for _, row := range r.rows {
		cell := row.at(column)
		if isMissing(cell) {
			continue
		}
		read, err := readCell(r.number(column, cell))
		if err != nil || read.hasUnit() || most.Less(read.value.Abs()) {
			return false
		}
	}
	return true
}

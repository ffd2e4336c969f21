package figures

import (
	"slices"
	"strings"

	"claimcheck/quantity"
)

// A line above a table may give a unit to each of several kinds of figures: "Quantity in
// million tonnes unless stated; value in Rs crore", "Area: hectares; yield: tonnes per hectare".

// A saidUnit is the unit of all figures that a word says.
type saidUnit struct {
	of   string // "value"; empty for all others
	unit measureUnit
}

// amountWords are what such a line calls all figures that no other word of it says.
var amountWords = map[string]bool{"quantity": true, "quantities": true, "volume": true, "volumes": true, "weight": true, "figures": true, "all figures": true, "data": true, "amounts": true, "numbers": true}

// unitsApart are the units of such a line, if it gives several and says nothing else.
func unitsApart(line string) []saidUnit {
	line, _ = unbracket(strings.TrimRight(line, ". "))
	parts := strings.Split(line, ";")
	if len(parts) < 2 {
		parts = strings.Split(line, ", ")
	}
	if len(parts) < 2 {
		return nil
	}
	said := make([]saidUnit, 0, len(parts))
	for _, part := range parts {
		u, ok := saidUnitOf(strings.TrimSpace(part))
		if !ok {
			return nil
		}
		said = append(said, u)
	}
	return said
}

// saidUnitOf reads one part of such a line: "Quantity in million tonnes (MT) unless stated".
func saidUnitOf(part string) (said saidUnit, ok bool) {
	part, _, isDefault := strings.Cut(part, " unless ")
	part = strings.TrimRight(part, " ,")
	for _, joint := range [...]string{" are in ", " in ", ": "} {
		what, written, found := strings.Cut(part, joint)
		if !found {
			continue
		}
		if before, sign, bracketed := cutBrackets(written); bracketed && isWholeUnit(before) && len(sign) <= longestSign {
			written = before // "million tonnes (MT)"
		}
		if what = plain(what); what == "" || len(strings.Fields(what)) > 2 || !isWholeUnit(written) || !readUnit(written).saysHowMuch() {
			return said, false
		}
		if isDefault || amountWords[what] {
			what = ""
		}
		return saidUnit{what, readUnit(written)}, true
	}
	return said, false
}

// longestSign is how long the sign of a unit is at most, with its scale.
const longestSign = 6

// countsPeople reports whether a header says how many people or jobs there are, so that the money
// of the title is none of its figures: "Employment" beside "Average weekly wage".
func countsPeople(header string) bool {
	counts := false
	for word := range strings.FieldsSeq(plain(header)) {
		if means("sums", word) || isPrice(word) || word == "per" {
			return false
		}
		switch word {
		case "employment", "establishments", "number", "headcount", "population", "residents", "inhabitants", "households", "persons", "people":
			counts = true
		}
	}
	return counts
}

// unitSaid is the unit that such a line gives to what a label and a header say, or that of the
// title.
func (r *reader) unitSaid(label, header string) measureUnit {
	unit := r.titleUnit
	if unit.unit.Dimension == quantity.Currency && countsPeople(header) && !r.byPeriod && !r.borrows(header) {
		unit = readUnit("")
	}
	words := " " + plain(label+" "+header) + " "
	for _, s := range r.saidUnits {
		switch {
		case s.of == "":
			unit = s.unit
		case strings.Contains(words, " "+s.of+" "), strings.Contains(words, " "+s.of+"s "):
			return s.unit
		}
	}
	return unit
}

// isRateAmong reports whether a label or a header is called a rate or a ratio, and the figures below or beside it are as small as
// these: those who pay "Basic rate" are counted in thousands like all others.
func (r *reader) isRateAmong(row record, h *heading, label string) bool {
	hundred := quantity.Int(100)
	if endsAsRate(h.measure) {
		return r.holdsUpTo(h.column, hundred)
	}
	if !saysPercent(label) && !endsAsRate(label) {
		return false
	}
	return !slices.ContainsFunc(r.figures, func(o heading) bool {
		read, err := readCell(r.number(o.column, row.at(o.column)))
		return err == nil && hundred.Less(read.value.Abs())
	})
}

// endsAsRate reports whether a label or a header is the name of a rate or a ratio, which is in no thousands: "Participation rate".
func endsAsRate(label string) bool {
	words := strings.Fields(plain(withoutFootnote(label)))
	if len(words) == 0 {
		return false
	}
	switch strings.TrimRight(words[len(words)-1], ".,:") {
	case "rate", "rates", "ratio", "ratios", "percent", "percentage":
		return true
	}
	return false
}

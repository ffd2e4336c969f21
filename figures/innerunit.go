package figures

import (
	"strings"

	"claimcheck/quantity"
)

// takeInnerUnit takes the unit out of brackets in the middle of a header: "Pupils
// (thousands) before the levy", "Exports (US$ million) to Norway".
func (h *heading) takeInnerUnit(text string) string {
	name, u, ok := cutInnerUnit(text)
	if ok {
		h.unit, h.hasUnit = u, true
	}
	return name
}

// cutInnerUnit cuts the first brackets with more words behind them that hold a unit and
// can be nothing else. A lone letter there is more often a note or a kind, "Vitamin (C) sold".
func cutInnerUnit(text string) (name string, unit measureUnit, ok bool) {
	for from := 0; from < len(text); {
		start := strings.IndexAny(text[from:], "([")
		if start < 0 {
			break
		}
		start += from
		end := strings.IndexAny(text[start:], ")]")
		if end < 0 || start+end+1 == len(text) {
			break
		}
		end += start
		before, behind := strings.TrimSpace(text[:start]), strings.TrimSpace(text[end+1:])
		inner := strings.TrimSpace(text[start+1 : end])
		isLetter := len(inner) == 1 && ('a' <= inner[0] && inner[0] <= 'z' || 'A' <= inner[0] && inner[0] <= 'Z')
		if u := unitInBrackets(inner); u.certain && !isLetter && before != "" && behind != "" && u.saysMore() {
			return strings.TrimSpace(before + joint(behind) + behind), u, true
		}
		from = end + 1
	}
	return text, measureUnit{}, false
}

// saysMore reports whether a unit is more than "number" or "index", which in the middle
// of a name may belong to it: "Gini (index) of households".
func (u measureUnit) saysMore() bool {
	return u.unit.Dimension != quantity.Bare || !u.factor.Equal(quantity.Int(1)) || !u.per.IsZero()
}

// joint is what stands between the words before brackets and those behind them: a comma
// or a colon needs no space.
func joint(behind string) string {
	if strings.ContainsRune(",:;.", rune(behind[0])) {
		return ""
	}
	return " "
}

// findUnitLabel finds the column of labels whose brackets hold the units of the figures. It is the
// first one, unless that names none and another does: "Employed (thousands)" behind the region.
func (r *reader) findUnitLabel() {
	if len(r.labels) == 0 || r.has(measureRole) {
		return
	}
	r.unitLabel = r.labels[0]
	for _, label := range r.labels {
		if r.endsInUnits(label) {
			r.unitLabel = label
			return
		}
	}
}

// endsInUnits reports whether labels of a column end in a unit that can be nothing else.
func (r *reader) endsInUnits(label int) bool {
	last := ""
	for _, row := range r.rows {
		cell := row.at(label)
		if cell == last || !strings.HasSuffix(cell, ")") {
			continue
		}
		last = cell
		if _, inner, ok := cutBrackets(cell); ok {
			if u := r.readUnit(inner); u.certain && u.saysMore() {
				return true
			}
		}
	}
	return false
}

// measuredIn is the unit that a label ends with behind these very words: "BARLEY - YIELD, MEASURED IN BU / ACRE".
func measuredIn(label string) (unit string, ok bool) {
	const words = ", measured in "
	at := strings.LastIndex(strings.ToLower(label), words)
	if at <= 0 || len(strings.ToLower(label)) != len(label) {
		return "", false
	}
	unit = label[at+len(words):]
	if what, behind, cut := strings.Cut(unit, " / "); cut {
		unit = what + " per " + strings.ToLower(behind)
	}
	return unit, readUnit(unit).certain
}

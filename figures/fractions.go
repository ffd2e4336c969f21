package figures

import (
	"fmt"
	"slices"
	"strings"

	"claimcheck/quantity"
)

// readFractions finds columns of shares that are written as parts of one, 0.634
// for 63.4 per cent: they are called a share and name no unit, all of them lie
// between 0 and 1, and one has more decimals than a percentage is written with.
// Where such a column does say per cent, it is believed, and the doubt is told,
// unless a column beside it shows how the table writes its percentages.
func (r *reader) readFractions() {
	if r.has(unitRole) || r.has(measureRole) && !r.namesSharesAlone() || r.titleUnit.isUnit() && r.titleUnit.unit.Dimension != quantity.PerCent {
		return
	}
	for i := range r.figures {
		h := &r.figures[i]
		if h.isTold {
			continue
		}
		isPercent := r.isPercent(h)
		if !isPercent && (r.takeTitlePercent(h) || r.takeUsualUnit(h)) {
			continue
		}
		switch {
		case !isPercent && (h.hasUnit || !namesShare(h.measure) && !(h.measure == "" && namesShare(r.title)) && !r.has(measureRole)), !r.holdsFractions(h.column):
		case isPercent && r.showsPercentages():
		case isPercent:
			r.shape.doubts = append(r.shape.doubts, fmt.Sprintf("all figures of “%s” lie between 0 and 1 and are read as per cent, as the table says; if they are parts of one, write 63.4 for 0.634", h.written))
		default:
			h.unit, h.hasUnit = readUnit("%"), true
			h.unit.factor = quantity.Int(100)
		}
	}
}

func (r *reader) isPercent(h *heading) bool {
	return h.hasUnit && h.unit.unit.Dimension == quantity.PerCent || !h.hasUnit && r.titleUnit.unit.Dimension == quantity.PerCent
}

// showsPercentages reports whether some column that says per cent holds more than
// one: no part of one is written so.
func (r *reader) showsPercentages() bool {
	one := quantity.Int(1)
	for i := range r.figures {
		h := &r.figures[i]
		if !r.isPercent(h) {
			continue
		}
		for _, row := range r.rows {
			if read, err := readCell(asNumber(row.at(h.column), r.comma)); err == nil && one.Less(read.value) {
				return true
			}
		}
	}
	return false
}

// holdsFractions reports whether the cells of a column are parts of one.
func (r *reader) holdsFractions(column int) bool {
	one, fine := quantity.Int(1), quantity.Frac(1, 1000)
	precise := false
	for _, row := range r.rows {
		cell := row.at(column)
		if isMissing(cell) {
			continue
		}
		read, err := readCell(r.number(column, cell))
		if err != nil || read.hasUnit() || read.value.Sign() < 0 || one.Less(read.value) {
			return false
		}
		precise = precise || !fine.Less(read.step)
	}
	return precise
}

// namesSharesAlone reports whether all measures that the rows name are parts of something, or are told as compared with something.
func (r *reader) namesSharesAlone() bool {
	cells := r.someOf(r.column[measureRole], manyTimes)
	return len(cells) > 0 && !slices.ContainsFunc(cells, func(cell string) bool { return !namesShare(cell) && !isRelative(plain(cell)) })
}

// isRelative reports whether a measure is told as a part of what people earn or have in the middle: "relative to median wages".
func isRelative(measure string) bool {
	return strings.Contains(measure, " relative to median ") || strings.Contains(measure, " relative to average ") || strings.Contains(measure, " relative to mean ")
}

// namesShare reports whether a measure is called a part of something.
func namesShare(measure string) bool {
	for word := range strings.FieldsSeq(plain(measure)) {
		switch strings.Trim(word, ",:;()") {
		case "share", "shares", "proportion", "proportions", "percentage", "percentages":
			return true
		}
	}
	return false
}

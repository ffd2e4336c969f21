package figures

import (
	"fmt"
	"strings"
)

// settleComma decides whether the numbers of separated text are written with a
// decimal comma. At least two of them must show it, "12,5" or "1.234,5", and none
// may show a decimal point. Where semicolons stand between the cells, which is
// how it is done in countries with a decimal comma, and nothing shows either, the
// doubt is told.
func (g *grid) settleComma(separator rune) {
	seen := [eitherWay + 1]int{}
	number, line := "", 0 // the first that can be read in two ways
	for _, r := range g.records {
		for _, cell := range r.cells {
			w := writes(cell)
			if seen[w]++; w == eitherWay && line == 0 {
				number, line = cell, r.line
			}
		}
	}
	switch {
	case seen[decimalPoint] > 0 && seen[decimalComma] > 0:
		g.doubt("some numbers have a decimal point and some a decimal comma; write them in one way")
	case seen[decimalPoint] > 0:
	case seen[decimalComma] > 1:
		g.decimalComma = true
	case line > 0 && separator == ';':
		g.doubt(fmt.Sprintf("“%s” in row %d can be read in two ways, and no other number shows which; a comma is read as a separator of thousands and a point as a decimal point", number, line))
	}
}

// A writing is what a cell shows of how numbers are written.
type writing uint8

const (
	neither writing = iota
	decimalComma
	decimalPoint
	eitherWay
)

// writes is what a cell shows: "12,5" a comma, "12.5" a point, "12,345" nothing
// that is certain.
func writes(cell string) writing {
	if hasLetter(cell) {
		return neither
	}
	last := strings.LastIndexAny(cell, ",.")
	if last < 0 || len(cell) > longestCell {
		return neither
	}
	digits := strings.Trim(cell, "%€£$+-−– \u00A0")
	if strings.Trim(digits, "0123456789., '’\u00A0\u2009\u202F") != "" || digits == "" {
		return neither
	}
	last = strings.LastIndexAny(digits, ",.")
	commas, points := strings.Count(digits, ","), strings.Count(digits, ".")
	tail := len(digits) - last - 1
	inGroups := tail == 3 && last > 0 && digits[0] != '0' && last <= len("123,456,789,012")
	switch isComma := digits[last] == ','; {
	case tail == 0 || last == 0, commas > 1 && points > 1 || isComma && commas > 1 && points > 0 || !isComma && points > 1 && commas > 0:
		return neither // a list, a version
	case commas > 0 && points > 0 && isComma, commas == 0 && points > 1 && inGroups, isComma && commas == 1 && points == 0 && !inGroups:
		return decimalComma
	case commas > 0 && points > 0, points == 0 && commas > 1 && inGroups, !isComma && points == 1 && !inGroups:
		return decimalPoint
	case commas+points == 1:
		return eitherWay
	}
	return neither
}

// hasLetter reports whether one of the first characters is a Latin letter, which
// no number has.
func hasLetter(cell string) bool {
	for i := range min(len(cell), longestCell) {
		if c := cell[i] | 0x20; 'a' <= c && c <= 'z' {
			return true
		}
	}
	return false
}

// asNumber is a cell as readCell understands it: with a decimal point.
func asNumber(cell string, decimalComma bool) string {
	if !decimalComma {
		return cell
	}
	return strings.Map(func(r rune) rune {
		switch r {
		case ',':
			return '.'
		case '.':
			return ','
		}
		return r
	}, cell)
}

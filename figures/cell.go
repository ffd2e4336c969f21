package figures

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"claimcheck/quantity"
)

// A reading is what a cell of numbers says.
type reading struct {
	value, step quantity.Number
	modifier    quantity.Modifier
	unit        quantity.Unit // as written in the cell itself, else the zero Unit
	per         quantity.Per
	status      string
}

// hasUnit reports whether the cell itself names a unit.
func (r reading) hasUnit() bool { return r.unit.Dimension != quantity.Bare || !r.per.IsZero() }

var (
	errNumber     = errors.New("this is no number; write it in digits, or “..” where there is no figure")
	errBrackets   = errors.New("a number in brackets may be negative or a footnote; write it with a minus sign")
	errSeparators = errors.New("the separators of this number can be read in two ways; write thousands as 1,234 and decimals as 0.5")
	errForm       = errors.New("this is a range, a fraction or a vague number, which is not read from tables yet; write one number")
)

// longestCell bounds what is read as a number; a cell that holds more is prose.
const longestCell = 120

// readCell reads a cell that is not missing.
func readCell(cell string) (reading, error) {
	if len(cell) > longestCell {
		return reading{}, errNumber
	}
	if r, ok := readPlain(cell); ok {
		return r, nil
	}
	if inner, bracketed := unbracket(cell); bracketed {
		if _, ok := readPlain(inner); ok {
			return reading{}, errBrackets
		}
	}
	if number, ok := cutInterval(cell); ok {
		return readCell(number)
	}
	digits, err := ungroup(cell)
	if err != nil {
		return reading{}, err
	}
	if r, ok := readPlain(digits); ok {
		return r, nil
	}
	if number, status, ok := cutMark(cell); ok && number != "" {
		if r, err := readCell(number); err == nil {
			if status != "" {
				r.status = status
			}
			return r, nil
		}
	}
	if number, status := cutFirmness(cell); number != "" {
		if r, err := readCell(number); err == nil {
			r.status = status
			return r, nil
		}
	}
	return readWritten(cell)
}

// cutFirmness cuts the letter that says how firm a number is off its end: "231.6R", "204.8P". A small p is of pence.
func cutFirmness(cell string) (number, status string) {
	n := len(cell) - 1
	if n < 1 || cell[n] != 'R' && cell[n] != 'P' && cell[n] != 'r' || cell[n-1] < '0' || cell[n-1] > '9' {
		return "", ""
	}
	return cell[:n], marks()[strings.ToLower(cell[n:])].behind
}

// cutInterval cuts the interval of confidence off the number before it: "63.7 [62.1-65.2]", "4.1 (3.8 to 4.4)".
func cutInterval(cell string) (number string, ok bool) {
	number, inner, ok := cutBrackets(cell)
	if !ok || number == "" {
		return cell, false
	}
	for _, joint := range [...]string{" to ", "–", "-", ", ", ";"} {
		low, high, found := strings.Cut(inner, joint)
		if !found {
			continue
		}
		least, ok1 := readGrouped(strings.TrimSpace(low))
		most, ok2 := readGrouped(strings.TrimSpace(high))
		mid, ok3 := readGrouped(number)
		return number, ok1 && ok2 && ok3 && !mid.value.Less(least.value) && !most.value.Less(mid.value)
	}
	return cell, false
}

// readGrouped reads plain decimals whose thousands may be set apart: "14 966".
func readGrouped(s string) (reading, bool) {
	digits, err := ungroup(s)
	if err != nil {
		return reading{}, false
	}
	return readPlain(digits)
}

// readPlain reads plain decimals, and those with an exponent, which programs
// write and people do not: "0.3", "1.2e-05".
func readPlain(s string) (reading, bool) {
	mantissa, exponent := s, 0
	if i := strings.IndexAny(s, "eE"); i > 0 {
		n, err := strconv.Atoi(s[i+1:])
		if err != nil || n < -40 || n > 40 {
			return reading{}, false
		}
		mantissa, exponent = s[:i], n
	}
	value, err := quantity.ParseDecimal(mantissa)
	if err != nil {
		return reading{}, false
	}
	decimals := 0
	if i := strings.IndexByte(mantissa, '.'); i >= 0 {
		decimals = len(mantissa) - i - 1
	}
	if exponent != 0 {
		value = value.Mul(quantity.Pow10(exponent))
	}
	return reading{value: value, step: quantity.Pow10(exponent - decimals)}, true
}

// ungroup writes a number of digits without its thousands separators and with
// an ASCII sign. What is no such number comes back as it is; a number such as
// "1,23" is an error, for it may be 123 or 1.23.
func ungroup(s string) (string, error) {
	sign, digits := "", s
	for _, minus := range []string{"−", "–", "-", "△"} { // the last as Japan writes what is below nothing
		if rest, ok := strings.CutPrefix(s, minus); ok {
			sign, digits = "-", strings.TrimSpace(rest)
			break
		}
	}
	if strings.Trim(digits, "0123456789.,'’\u00A0\u2007\u2009\u202F ") != "" {
		return s, nil
	}
	whole, fraction, _ := strings.Cut(digits, ".")
	groups := []string{whole}
	if i := strings.IndexFunc(whole, func(r rune) bool { return r < '0' || r > '9' }); i >= 0 {
		_, size := utf8.DecodeRuneInString(whole[i:])
		groups = strings.Split(whole, whole[i:i+size])
	}
	inLakhs := groupsLakhs(whole, groups)
	for i, g := range groups {
		if !onlyDigits(g) || i > 0 && len(g) != 3 && !inLakhs || len(groups) > 1 && (len(g) > 3 || g == "") {
			return s, errSeparators
		}
	}
	if !onlyDigits(fraction) || digits == "" {
		return s, errSeparators
	}
	return sign + strings.Join(groups, "") + digits[len(whole):], nil
}

// groupsLakhs reports whether digits are grouped as India does, by lakhs and crores:
// "1,58,684" and "12,34,567". Nothing else is written so, since "1,58" has no third group.
func groupsLakhs(whole string, groups []string) bool {
	last := len(groups) - 1
	if last < 2 || !strings.Contains(whole, ",") || len(groups[0]) == 0 || len(groups[0]) > 2 || len(groups[last]) != 3 {
		return false
	}
	return !slices.ContainsFunc(groups[1:last], func(g string) bool { return len(g) != 2 })
}

// readWritten reads a cell as people write quantities: "£54 million", "over 2".
func readWritten(cell string) (reading, error) {
	q, err := quantity.Parse(cell)
	if err != nil {
		return reading{}, errNumber
	}
	if q.Form != quantity.Whole && q.Form != quantity.Decimal {
		return reading{}, errForm
	}
	step := q.Step
	if step.IsZero() {
		step = quantity.Int(1)
	}
	return reading{value: q.Value, step: step, modifier: q.Modifier, unit: q.Unit, per: q.Per}, nil
}

// A cellKind is what a cell looks like to who does not know its column yet.
type cellKind uint8

const (
	labelCell  cellKind = iota // "16 to 24", "Wales"
	boundCell                  // a number of something, or more than a number: "5 bedrooms", "Under 25"
	numberCell                 // a mere number, so that its column holds figures
)

// kindOf is what a cell looks like.
func kindOf(cell string) cellKind {
	r, err := readCell(cell)
	switch {
	case err != nil:
		return labelCell
	case r.modifier == quantity.Exact && (!r.hasUnit() || r.unit.Dimension == quantity.Currency || r.unit.Dimension == quantity.PerCent):
		return numberCell
	}
	return boundCell
}

// looksNumeric reports whether a cell is a mere number.
func looksNumeric(cell string) bool { return kindOf(cell) == numberCell }

package quantity

import "strings"

// figures are the digits of one token, read.
type figures struct {
	value, step Number
	form        Form
}

// readFigures reads digits with the separators that English, and the languages
// around it, put between them: "1,247.50", "10 500", "1.111,11", "2,50,000",
// "3·5".
// If they are no number, why names what they are.
func readFigures(s string) (f figures, why string) {
	if n, ok := smallInteger(s); ok {
		return figures{Int(n), Int(1), Whole}, ""
	}
	if len(s) > maxDigits {
		return figures{}, "identifier"
	}
	s = strings.ReplaceAll(s, "·", ".") // British printers raise the point
	whole, fraction, why := splitFigures(s)
	if why != "" {
		return figures{}, why
	}
	if fraction == "" {
		f.value, _ = ParseDecimal(whole)
		return figures{f.value, Int(1), Whole}, ""
	}
	value, err := ParseDecimal(whole + "." + fraction)
	if err != nil {
		return figures{}, "identifier"
	}
	return figures{value, Pow10(-len(fraction)), Decimal}, ""
}

// smallInteger reads plain digits that fit in a word, which nearly all are.
func smallInteger(s string) (n int64, ok bool) {
	if len(s) > 18 {
		return 0, false
	}
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = 10*n + int64(s[i]-'0')
	}
	return n, true
}

// splitFigures takes the separators out of s and finds the decimals.
func splitFigures(s string) (whole, fraction, why string) {
	commas, points := strings.Count(s, ","), strings.Count(s, ".")
	point, thousands := "", ""
	switch {
	case commas == 0 && points == 1:
		point = "."
	case commas == 0 && points > 1:
		thousands = "."
	case commas == 1 && points == 0 && !isGrouped(s, ","):
		point = ","
	case commas > 0 && points == 0:
		thousands = ","
	case commas > 0 && strings.LastIndex(s, ",") < strings.LastIndex(s, "."):
		point, thousands = ".", ","
	case commas > 0:
		point, thousands = ",", "."
	}
	whole = s
	if point != "" {
		at := strings.LastIndex(s, point)
		whole, fraction = s[:at], s[at+len(point):]
	}
	if thousands != "" {
		if !isGrouped(whole, thousands) {
			if thousands == "," {
				return "", "", "list"
			}
			return "", "", "version"
		}
		whole = strings.ReplaceAll(whole, thousands, "")
	}
	return onlyDigits(whole), onlyDigits(fraction), ""
}

// isGrouped reports whether the separator cuts s into thousands, or into
// lakhs and crores.
func isGrouped(s, separator string) bool {
	groups := strings.Split(s, separator)
	last := len(groups) - 1
	if len(groups[0]) == 0 || len(groups[0]) > 3 || last > 0 && len(groups[last]) != 3 {
		return false
	}
	if last > 0 && groups[0][0] == '0' {
		return false
	}
	width := 3
	if last > 1 {
		width = len(groups[1])
	}
	for _, g := range groups[1:max(last, 1)] {
		if len(g) != width {
			return false
		}
	}
	return width == 3 || width == 2 && len(groups[0]) <= 2
}

// onlyDigits drops the spaces and apostrophes between thousands, which the
// token package has let stand only there.
func onlyDigits(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return strings.Map(func(c rune) rune {
				if '0' <= c && c <= '9' {
					return c
				}
				return -1
			}, s)
		}
	}
	return s
}

// isDigits reports whether s is digits alone.
func isDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// spaced returns the digits at token i with the groups of three that follow it
// after plain spaces, "816 000", and the token after them. A number of more
// than three digits, or one that begins with 0, begins no such row, nor does
// one that another number stands right before.
func (r *reader) spaced(i int) (text string, next int) {
	text, next = r.at(i), i+1
	if !isDigits(text) || len(text) > 3 || text[0] == '0' || r.isNumber(i-1) {
		return text, next
	}
	for next-i < 6 && r.isNumber(next) && r.toks[next].Start == r.toks[next-1].End+1 && r.text[r.toks[next].Start-1] == ' ' {
		group := r.at(next)
		head, decimals, point := strings.Cut(group, ".")
		if !point && len(group) != 7 { // "1 234,567" is of two numbers
			head, decimals, point = strings.Cut(group, ",")
		}
		if len(head) != 3 || !isDigits(head) || point && !isDigits(decimals) {
			break
		}
		text += head
		if point {
			text += "." + decimals
		}
		next++
		if len(group) > 3 {
			break
		}
	}
	return text, next
}

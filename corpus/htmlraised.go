package corpus

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// maxRaised is how many nodes a mark or an exponent may be made of.
const maxRaised = 8

// raised reads what is raised above a line. A footnote's mark is no text; an
// exponent is written as one, lest 10 to the power of 6 be read as 106.
func (r *pageReader) raised(i int32) (end int32, done bool) {
	p := r.page
	n := &p.nodes[i]
	if n.end-i > maxRaised {
		return 0, false
	}
	var text *node
	linked := false
	for at := i + 1; at < n.end; at++ {
		if within := &p.nodes[at]; within.tag == atom.A {
			linked = true
		} else if within.tag == 0 && !isBlank(p.raw[within.span.Start:within.span.End]) {
			if text != nil && !linked {
				return 0, false
			}
			text = within
		}
	}
	if text == nil {
		return n.end, true
	}
	mark := strings.TrimSpace(p.raw[text.span.Start:text.span.End])
	switch {
	case linked || n.traits&link != 0:
		r.mark(i, text.span)
	case isExponent(mark) && r.text.takesExponent(mark):
		r.text.put(text.span, exponents.Replace(mark))
	case !isFootnote(mark):
		return 0, false
	}
	return n.end, true
}

// isFootnote reports whether what is raised is the mark of a note: "1", "[12]", "a,b"
// are, and "th" and "TM" are not.
func isFootnote(mark string) bool {
	mark = strings.Trim(mark, "[]()")
	return strings.Trim(mark, "0123456789,;-–*†‡§ ") == "" || len(mark) == 1
}

// isExponent reports whether what is raised may be an exponent.
func isExponent(mark string) bool {
	digits := strings.TrimLeft(mark, "-−")
	return digits != "" && len(digits) <= 2 && strings.Trim(digits, "0123456789") == "" && mark != "1"
}

// longestPower is more bytes than what takes an exponent has: "40,000km".
const longestPower = 16

// takesExponent reports whether the text so far ends in something that has such
// a power: the number ten, or a unit of length for squares and cubes. "£5m" with
// a mark is a sum of money with a footnote.
func (t *pageText) takesExponent(mark string) bool {
	text := t.text.String()
	text = text[max(0, len(text)-longestPower):]
	at := len(text)
	for at > 0 && isAlphanumeric(text[at-1]) {
		at--
	}
	word := text[at:]
	if t.space.Len() > 0 || isMoney(text[:at]) {
		return false
	}
	switch strings.TrimLeft(word, "0123456789") {
	case "m", "km", "cm", "mm", "ft", "mi", "yd":
		return mark == "2" || mark == "3"
	}
	return word == "10"
}

// isMoney reports whether a text ends in a sign of money, or in one and the
// beginning of a number.
func isMoney(text string) bool {
	text = strings.TrimRight(text, "0123456789.,")
	return strings.HasSuffix(text, "£") || strings.HasSuffix(text, "$") || strings.HasSuffix(text, "€")
}

// exponents are digits as they stand above a line.
var exponents = strings.NewReplacer("-", "⁻", "−", "⁻", "0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶",
	"7", "⁷", "8", "⁸", "9", "⁹")

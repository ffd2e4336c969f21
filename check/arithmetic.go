package check

import (
	"strings"

	"claimcheck/quantity"
)

// comparison writes how a claim's number stands to a figure: "£54 million is
// 53,500,000 to 54,500,000; the figure is 54,100,000".
func comparison(claim, figure quantity.Quantity) string {
	asserts := claim.Asserts()
	value := grouped(figure.Value)
	if asserts.IsPoint() {
		return "stated " + grouped(asserts.Low.Value) + ", published " + value
	}
	return "stated " + span(asserts) + ", published " + value
}

// span writes an interval in words that need no mathematics.
func span(i quantity.Interval) string {
	switch {
	case i.High.Unbounded:
		return "at least " + grouped(i.Low.Value)
	case i.Low.Unbounded:
		return "at most " + grouped(i.High.Value)
	case i.Low.Open:
		return "above " + grouped(i.Low.Value) + " to " + grouped(i.High.Value)
	case i.High.Open:
		return grouped(i.Low.Value) + " to below " + grouped(i.High.Value)
	}
	return grouped(i.Low.Value) + " to " + grouped(i.High.Value)
}

// grouped writes a number with commas between the thousands.
func grouped(n quantity.Number) string {
	s := n.Significant(12)
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "−", s[1:]
	}
	whole, fraction, _ := strings.Cut(s, ".")
	var b strings.Builder
	for i, c := range []byte(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteByte(c)
	}
	if fraction != "" {
		b.WriteString("." + fraction)
	}
	return sign + b.String()
}
